/** What a person sees while many documents are read, and the figures at the end. On standard error. */
import { threads } from './run.ts';

/** Names are cut so that the line never wraps. */
const MAX_NAME_CHARS = 60;

export class Progress {
  read = 0;
  failed = 0;
  #shown = false;
  readonly #start = performance.now();

  /** One more is done; on a terminal the line says so. */
  count(name: string, wasRead: boolean): void {
    if (wasRead) this.read += 1;
    else this.failed += 1;
    if (!process.stderr.isTTY) return;
    const failed = this.failed > 0 ? `, ${this.failed} not` : '';
    process.stderr.write(`\r\u001b[K${this.read} read${failed} … ${name.slice(-MAX_NAME_CHARS)}`);
    this.#shown = true;
  }

  /** Takes the line away, so that results stand alone. */
  clear(): void {
    if (this.#shown) process.stderr.write('\r\u001b[K');
    this.#shown = false;
  }

  /** "120 policies in 4.2 s: 28.6 a second, 14.3 a second and core (2 cores)." */
  stats(): string {
    const seconds = (performance.now() - this.#start) / 1000;
    const rate = this.read / seconds;
    const perCore = (rate / threads()).toFixed(1);
    return `${this.read} policies in ${seconds.toFixed(1)} s: ${rate.toFixed(1)} a second, ${perCore} a second and core (${threads()} cores).\n`;
  }
}
