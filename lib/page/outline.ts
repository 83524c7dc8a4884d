/** The headings that are open at a place of a page: the path that a paragraph stands under. */
import type { Frame } from './line.ts';

/** The title of a page stands above what its heading elements say. */
export const TITLE_LEVEL = 0;
/** Headings above one paragraph, at most; the innermost count. */
const MAX_PATH = 12;

/** How a heading is made: by its element (1 is the highest), or by how it looks. */
export interface HeadingForm {
  level: number | null;
  /** Headings that look alike stand on one level. */
  look: string;
  /** What the heading is for ends with this frame; null when only another heading ends it. */
  scope: Frame | null;
}

interface Heading {
  text: string;
  level: number;
  scope: Frame | null;
  /** Ends with its scope only, and holds all headings inside of it. */
  isContainer: boolean;
}

/** Levels of headings without a level of their own lie below those of h1 to h6. */
const FIRST_LOOK_LEVEL = 10;

/** The headings that are open at a place of the page. */
export class Outline {
  #open: Heading[] = [];
  #looks: string[] = [];

  /** Goes on to the line with that index: headings whose scope has ended are closed. */
  moveTo(index: number): void {
    while (this.#open.length > 0) {
      const { scope } = this.#open[this.#open.length - 1]!;
      if (!scope || index < scope.lastLine) return;
      this.#open.pop();
    }
  }

  path(): string[] {
    return this.#open.slice(-MAX_PATH).map(({ text }) => text);
  }

  /** Closes what a heading of this form closes. Its own path is to be asked for next, then `open`. */
  close(form: HeadingForm): void {
    const level = this.#levelOf(form);
    for (;;) {
      const top = this.#open[this.#open.length - 1];
      if (!top) return;
      const closes = top.isContainer ? form.scope === top.scope : top.level >= level;
      if (!closes) return;
      this.#open.pop();
    }
  }

  open(text: string, form: HeadingForm): void {
    const around = this.#open[this.#open.length - 1]?.scope ?? null;
    const heading = { text, level: this.#levelOf(form), isContainer: form.scope !== null };
    this.#open.push({ ...heading, scope: form.scope ?? around });
  }

  /** By element, else in the order in which the looks first appear: outer headings come first. */
  #levelOf({ level, look }: HeadingForm): number {
    if (level !== null) return level;
    if (!this.#looks.includes(look)) this.#looks.push(look);
    return FIRST_LOOK_LEVEL + this.#looks.indexOf(look);
  }
}
