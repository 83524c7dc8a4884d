/** Asks `recheck` whether a regular expression is safe, and remembers the answers: an expression is judged once. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { check, type Diagnostics } from 'recheck';
import { alternativesOf } from './alternatives.ts';
import type { Found } from './sources.ts';

const CACHE = 'node_modules/.cache/clausemark/regexes.json';
/** For one alternative, in milliseconds; the largest take some seconds. */
const TIMEOUT_MS = 60_000;
/** The search for attacks goes the same way each time. */
const OPTIONS = { timeout: TIMEOUT_MS, randomSeed: 1 };
/** An attack that was found by trying has some hundred thousand characters: superlinear is far slower than that. */
const SLOW_MS = 100;
const TRIES = 5;

/** "proven" by its automaton; "tried" when that is too large or it looks around, and no attack was found. */
type Verdict = 'proven' | 'tried' | (string & {});

export class Verdicts {
  readonly #known: Record<string, Verdict>;
  readonly #counts = { proven: 0, tried: 0 };
  #isNew = false;

  constructor() {
    this.#known = readCache();
  }

  /** What is wrong with it; null when nothing is. */
  async faultOf({ source, flags }: Found): Promise<string | null> {
    let worst: 'proven' | 'tried' = 'proven';
    // At each place one alternative is tried after the other: the whole takes as long as all of them together.
    for (const part of alternativesOf(source)) {
      const verdict = await this.#verdictOf(part, flags);
      if (verdict !== 'proven' && verdict !== 'tried') return verdict;
      if (verdict === 'tried') worst = 'tried';
    }
    this.#counts[worst] += 1;
    return null;
  }

  summary(): string {
    return `${this.#counts.proven} proven linear, ${this.#counts.tried} too large for proof and safe against all attacks tried`;
  }

  save(): void {
    if (!this.#isNew) return;
    mkdirSync(dirname(CACHE), { recursive: true });
    writeFileSync(CACHE, JSON.stringify(this.#known));
  }

  async #verdictOf(source: string, flags: string): Promise<Verdict> {
    const key = `/${source}/${flags}`;
    if (!Object.hasOwn(this.#known, key)) {
      this.#known[key] = verdictFrom(await check(source, flags, OPTIONS));
      this.#isNew = true;
    }
    return this.#known[key]!;
  }
}

function verdictFrom(diagnostics: Diagnostics): Verdict {
  if (diagnostics.status === 'safe') return diagnostics.complexity.isFuzz ? 'tried' : 'proven';
  if (diagnostics.status === 'unknown') return `not proven safe (${diagnostics.error.kind})`;
  if (diagnostics.complexity.isFuzz && !isSlow(diagnostics)) return 'tried';
  return `${diagnostics.complexity.summary}, as with ${diagnostics.attack.pattern}`;
}

/** The search counts steps, and takes many for too many. A machine that does something else may be slow once. */
function isSlow({ source, flags, attack }: Diagnostics & { status: 'vulnerable' }): boolean {
  const times = Array.from({ length: TRIES }, () => {
    const start = performance.now();
    new RegExp(source, flags).test(attack.string);
    return performance.now() - start;
  });
  return Math.min(...times) > SLOW_MS;
}

function readCache(): Record<string, Verdict> {
  try {
    return JSON.parse(readFileSync(CACHE, 'utf8'));
  } catch {
    return {};
  }
}
