/** Gathers text into lines, within the limits of what is read of one page. */
import type { Link } from '../model.ts';
import { FoldedText } from './fold.ts';
import { type Break, type Frame, isProse, type Line } from './line.ts';
import { hasWords, isBulletAlone } from './text-form.ts';

/** Text read of one page, in characters. The longest policies have 300,000. */
const MAX_CHARACTERS = 5_000_000;
/** Lines read of one page; most become one block. */
const MAX_LINES = 100_000;
/** Longer paragraphs are split, so that whatever is done to a block stays quick. They grow by 4,096 at most. */
const LONG_CHARS = 15_000;
/** A long paragraph is split at the end of a sentence when there is one in this many last characters. */
const SPLIT_WINDOW = 4000;

/** The link that text is in; `href` is null when it must not be followed. */
export interface OpenLink {
  href: string | null;
  /** Leads to another place of the same page. */
  inPage: boolean;
}

export interface Style {
  bold: boolean;
  slanted: boolean;
  link: OpenLink | null;
}

interface LinkSpan {
  start: number;
  end: number;
  link: OpenLink;
}

const STRENGTH: Record<Break, number> = { limit: 0, br: 1, wall: 2, block: 3 };

export class LineWriter {
  readonly lines: Line[] = [];
  /** Characters that were left out because a limit was reached. */
  omitted = 0;
  #frame: Frame;
  #budget = MAX_CHARACTERS;
  #start: Break = 'block';
  #folded = new FoldedText();
  #spans: LinkSpan[] = [];
  #bold = 0;
  #slanted = 0;
  #linked = 0;
  #inPage = 0;
  #lead = 0;

  constructor(frame: Frame) {
    this.#frame = frame;
  }

  /** Ends the line; the text that follows stands in another frame. */
  moveTo(frame: Frame): void {
    this.break('block');
    this.#frame = frame;
  }

  break(kind: Break): void {
    if (this.#close()) this.#start = kind;
    else if (kind === 'br' && this.#start === 'br') this.#start = 'wall';
    else if (STRENGTH[kind] > STRENGTH[this.#start]) this.#start = kind;
  }

  append(node: Text, data: string, from: number, to: number, style: Style): void {
    if (this.#budget <= 0 || this.lines.length >= MAX_LINES) {
      this.omitted += to - from;
      return;
    }
    const before = this.#folded.text.length;
    this.#folded.append(data, from, to, node);
    const after = this.#folded.text.length;
    this.#budget -= after - before;
    this.#note(before, after, style);
    if (after > LONG_CHARS) this.#splitLongLine(style);
  }

  #note(before: number, after: number, style: Style): void {
    const added = after - before;
    if (added === 0) return;
    if (style.bold) this.#bold += added;
    if (style.slanted) this.#slanted += added;
    const isMarked = style.bold || style.slanted || this.#folded.text.slice(before) === ' ';
    if (isMarked && this.#lead === before) this.#lead = after;
    if (!style.link) return;
    this.#linked += added;
    if (style.link.inPage) this.#inPage += added;
    const last = this.#spans[this.#spans.length - 1];
    if (last?.link === style.link && last.end === before) last.end = after;
    else this.#spans.push({ start: before, end: after, link: style.link });
  }

  #splitLongLine(style: Style): void {
    const { text } = this.#folded;
    const window = text.slice(-SPLIT_WINDOW);
    const sentence = window.lastIndexOf('. ');
    const space = window.lastIndexOf(' ');
    const inWindow = sentence > 0 ? sentence + 2 : space > 0 ? space + 1 : window.length;
    const at = text.length - window.length + inWindow;
    const rest = this.#folded.split(at);
    const spans = this.#spans.filter((span) => span.end > at);
    this.#close();
    this.#start = 'limit';
    this.#folded = rest;
    for (const { start, end, link } of spans) {
      this.#note(Math.max(start - at, 0), end - at, { ...style, link });
    }
  }

  /** Returns whether there was anything to close. */
  #close(): boolean {
    const folded = this.#folded;
    const text = folded.text.trimEnd();
    const isKept = hasWords(text) || isBulletAlone(text) || (this.#frame.cell !== null && text !== '');
    if (isKept) {
      const line: Line = {
        folded,
        text,
        links: this.#links(text),
        frame: this.#frame,
        start: this.#start,
        index: this.lines.length,
        bold: this.#bold,
        slanted: this.#slanted,
        linked: this.#linked,
        inPage: this.#inPage,
        lead: Math.min(this.#lead, text.length),
      };
      this.lines.push(line);
      this.#frame.chars += text.length;
      this.#frame.linked += line.linked;
      if (isProse(line)) this.#frame.prose += text.length;
    }
    // A line of stars or dashes parts what stands over it from what follows.
    if (!isKept && text !== '' && this.#start === 'br') this.#start = 'wall';
    if (folded.text !== '') this.#reset();
    return isKept;
  }

  #reset(): void {
    this.#folded = new FoldedText();
    this.#spans = [];
    this.#bold = 0;
    this.#slanted = 0;
    this.#linked = 0;
    this.#inPage = 0;
    this.#lead = 0;
  }

  #links(text: string): Link[] {
    const links: Link[] = [];
    for (const { start, end, link } of this.#spans) {
      const from = text[start] === ' ' ? start + 1 : start;
      const to = text[end - 1] === ' ' ? end - 1 : Math.min(end, text.length);
      if (link.href !== null && from < to) links.push({ start: from, end: to, href: link.href });
    }
    return links;
  }
}
