/** Folds text: white space to single spaces, invisible characters out, with a map back to the text nodes. */

/** `length` characters of the folded text from `textStart` are those of `node` from `nodeStart`. */
export interface TextRun {
  node: Text;
  nodeStart: number;
  textStart: number;
  length: number;
}

const SPACE = 0x20;
const REPLACEMENT = '\ufffd';

/** Spaces of every width, tabs and line ends. */
function isWhite(code: number): boolean {
  if (code < 0xa0) return code === SPACE || (code >= 0x09 && code <= 0x0d) || code === 0x85;
  if (code < 0x1680) return code === 0xa0;
  return (
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000
  );
}

/** Control characters, soft hyphens, zero-width characters and marks of direction: nothing that a reader sees. */
function isInvisible(code: number): boolean {
  if (code < SPACE) return true;
  if (code < 0xad) return code >= 0x7f && code <= 0x9f;
  if (code < 0x180e) return code === 0xad;
  return (
    code === 0x180e ||
    (code >= 0x200b && code <= 0x200f) ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2060 && code <= 0x206f) ||
    code === 0xfeff
  );
}

/** Half of a character outside the basic plane, without its other half: it does not survive messages. */
function isLoneSurrogate(data: string, index: number, code: number): boolean {
  if (code < 0xd800 || code > 0xdfff) return false;
  const other = data.charCodeAt(code < 0xdc00 ? index + 1 : index - 1);
  return code < 0xdc00 ? !(other >= 0xdc00 && other <= 0xdfff) : !(other >= 0xd800 && other <= 0xdbff);
}

/** Text that grows by appended pieces and stays folded; it may end in one space until it is trimmed. */
export class FoldedText {
  text = '';
  runs: TextRun[] = [];
  #endsInSpace = true;

  /** Appends `data` from `from` to `to`; with a node, notes where the characters come from. */
  append(data: string, from: number, to: number, node: Text | null): void {
    let kept = from;
    for (let index = from; index < to; index++) {
      const code = data.charCodeAt(index);
      // Letters, digits and signs of ASCII, which most of the text is made of.
      if (code > SPACE && code < 0x7f) {
        this.#endsInSpace = false;
      } else if (isWhite(code)) {
        this.#keep(data, kept, index, node);
        if (!this.#endsInSpace) this.#replace(' ', index, node);
        this.#endsInSpace = true;
        kept = index + 1;
      } else if (isInvisible(code)) {
        this.#keep(data, kept, index, node);
        kept = index + 1;
      } else if (isLoneSurrogate(data, index, code)) {
        this.#keep(data, kept, index, node);
        this.#replace(REPLACEMENT, index, node);
        this.#endsInSpace = false;
        kept = index + 1;
      } else {
        this.#endsInSpace = false;
      }
    }
    this.#keep(data, kept, to, node);
  }

  /** Keeps what stands before `at` and returns the rest. */
  split(at: number): FoldedText {
    const rest = new FoldedText();
    rest.text = this.text.slice(at);
    rest.runs = cutRuns(this.runs, at, this.text.length);
    rest.#endsInSpace = rest.text === '' || this.#endsInSpace;
    this.runs = cutRuns(this.runs, 0, at);
    this.text = this.text.slice(0, at);
    this.#endsInSpace = this.text === '' || this.text.endsWith(' ');
    return rest;
  }

  #keep(data: string, from: number, to: number, node: Text | null): void {
    if (to <= from) return;
    this.#map(from, to - from, node);
    this.text += data.slice(from, to);
  }

  #replace(character: string, index: number, node: Text | null): void {
    this.#map(index, 1, node);
    this.text += character;
  }

  #map(nodeStart: number, length: number, node: Text | null): void {
    if (!node) return;
    const last = this.runs[this.runs.length - 1];
    const joins = last && last.node === node && last.nodeStart + last.length === nodeStart;
    if (joins && last.textStart + last.length === this.text.length) last.length += length;
    else this.runs.push({ node, nodeStart, textStart: this.text.length, length });
  }
}

/** The runs that cover a part of the text, cut to it and counted from its start. */
export function cutRuns(runs: TextRun[], start: number, end: number): TextRun[] {
  const cut: TextRun[] = [];
  for (const run of runs) {
    const from = Math.max(start, run.textStart);
    const to = Math.min(end, run.textStart + run.length);
    if (from >= to) continue;
    cut.push({
      node: run.node,
      nodeStart: run.nodeStart + from - run.textStart,
      textStart: from - start,
      length: to - from,
    });
  }
  return cut;
}

/** Text as a block would hold it: folded and trimmed. */
export function foldedText(text: string): string {
  const folded = new FoldedText();
  folded.append(text, 0, text.length, null);
  return folded.text.trimEnd();
}
