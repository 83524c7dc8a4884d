/** Text → tokens: stems, interned as numbers so that phrases and weights are matched by number. */

/** The tokens of one text. Offsets are characters of that text. */
export interface Tokens {
  count: number;
  /** The interned stem, or `UNKNOWN` for a word that no lexicon and no weight knows. */
  ids: Int32Array;
  starts: Int32Array;
  ends: Int32Array;
}

export const UNKNOWN = 0;

/** Remembered spellings; past this many the memory is emptied, so that hostile text cannot fill it. */
const MAX_REMEMBERED = 50_000;
/** No word of a lexicon is longer; longer runs of letters are one unknown token. */
const MAX_WORD = 40;

const VOWEL = /[aeiouy]/;

/** The stem under which a word is looked up: lower case, no possessive, no plural. */
export function stem(word: string): string {
  let w = word;
  if (w.endsWith("'s")) w = w.slice(0, -2);
  else if (w.endsWith("'")) w = w.slice(0, -1);
  const n = w.length;
  // "cookie" and "cookies" must meet where "policy" and "policies" do.
  if (n > 4 && w.endsWith('ie')) return `${w.slice(0, -2)}y`;
  if (n < 4 || !w.endsWith('s') || w.endsWith('ss') || w.endsWith('us') || w.endsWith('is')) return w;
  if (w.endsWith('ies')) return n > 4 ? `${w.slice(0, -3)}y` : w.slice(0, -1);
  if (/(?:ss|sh|ch|x|z)es$/.test(w)) return w.slice(0, -2);
  return w.slice(0, -1);
}

/** The forms of a regular verb: share → share, shared, sharing (the third person is a plural to `stem`). */
export function inflect(verb: string): string[] {
  const [base = '', ...rest] = verb.split(' ');
  const tail = rest.length ? ` ${rest.join(' ')}` : '';
  const forms = [base];
  if (base.endsWith('e')) forms.push(`${base}d`, `${base.slice(0, -1)}ing`);
  else if (base.endsWith('y') && !VOWEL.test(base.at(-2) ?? ''))
    forms.push(`${base.slice(0, -1)}ied`, `${base}ing`);
  else forms.push(`${base}ed`, `${base}ing`);
  // submit → submitted: which verbs double is not written in their letters, so both spellings are known.
  const last = base.at(-1) ?? '';
  if (/[^aeiou][aeiou][bdglmnprt]$/.test(base)) forms.push(`${base}${last}ed`, `${base}${last}ing`);
  return forms.map((form) => form + tail);
}

/** Stems ↔ numbers. One for the whole program: lexicons and weights add to it when they load. */
export class Vocabulary {
  readonly #byStem = new Map<string, number>();
  readonly #stems: string[] = [''];
  #remembered = new Map<string, number>();

  /** The number of a stem; a new one when it is not known yet. */
  add(stemmed: string): number {
    const known = this.#byStem.get(stemmed);
    if (known !== undefined) return known;
    const id = this.#stems.length;
    this.#byStem.set(stemmed, id);
    this.#stems.push(stemmed);
    this.#remembered.clear();
    return id;
  }

  /** The stem behind a number ('' for `UNKNOWN`). */
  stemOf(id: number): string {
    return this.#stems[id] ?? '';
  }

  get size(): number {
    return this.#stems.length;
  }

  /** The number of a lower-case word as it stands in a text. */
  idOf(word: string): number {
    const remembered = this.#remembered.get(word);
    if (remembered !== undefined) return remembered;
    const id = this.#byStem.get(stem(word)) ?? UNKNOWN;
    if (this.#remembered.size >= MAX_REMEMBERED) this.#remembered = new Map();
    this.#remembered.set(word, id);
    return id;
  }
}

export const vocabulary = new Vocabulary();

/** Classes of characters, for the first 128; others are looked at one by one. */
const SPACE = 0;
const WORD = 1;
const MARK = 2;
const APOSTROPHE = 3;
const CLASS = new Uint8Array(128);
for (let code = 33; code < 127; code++) CLASS[code] = MARK;
for (const char of '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ@_') {
  CLASS[char.charCodeAt(0)] = WORD;
}
CLASS[0x27] = APOSTROPHE;
// A hyphen joins nothing and parts nothing: "third-party" reads as "third party".
CLASS[0x2d] = SPACE;

function classOf(code: number): number {
  if (code < 128) return CLASS[code] as number;
  if (code === 0x2019 || code === 0x2018 || code === 0x02bc) return APOSTROPHE;
  if (code === 0xa0 || (code >= 0x2000 && code <= 0x2015) || code === 0x3000) return SPACE;
  if (code >= 0x2016 && code <= 0x2bff) return MARK;
  if (code >= 0xa1 && code <= 0xbf) return MARK;
  return WORD;
}

/** Lower case of the same length, so that offsets hold ("İ" would grow). */
function lower(text: string): string {
  const lowered = text.toLowerCase();
  if (lowered.length === text.length) return lowered;
  return Array.from({ length: text.length }, (_, i) => {
    const char = (text[i] as string).toLowerCase();
    return char.length === 1 ? char : (text[i] as string);
  }).join('');
}

/** The tokens of many texts lie side by side: arrays of their own would cost more than the reading. */
const SHELF = 65_536;
let ids = new Int32Array(0);
let starts = new Int32Array(0);
let ends = new Int32Array(0);
let used = 0;

/** Splits a text into word and punctuation tokens. Linear in its length. */
export function tokenize(text: string): Tokens {
  if (ids.length - used < text.length) newShelf(text.length);
  const lowered = lower(text).replaceAll('’', "'");
  const first = used;
  let at = 0;
  while (at < text.length) {
    const kind = classOf(lowered.charCodeAt(at));
    const start = at++;
    if (kind === WORD) {
      while (at < text.length) {
        const next = classOf(lowered.charCodeAt(at));
        if (next === WORD) at++;
        else if (next === APOSTROPHE && at + 1 < text.length && classOf(lowered.charCodeAt(at + 1)) === WORD)
          at += 2;
        else break;
      }
    } else if (kind === SPACE) continue;
    ids[used] = at - start > MAX_WORD ? UNKNOWN : vocabulary.idOf(lowered.slice(start, at));
    starts[used] = start;
    ends[used] = at;
    used++;
  }
  return {
    count: used - first,
    ids: ids.subarray(first, used),
    starts: starts.subarray(first, used),
    ends: ends.subarray(first, used),
  };
}

/** Room for at least so many tokens; a shelf goes when nobody holds tokens of it any more. */
function newShelf(least: number): void {
  const room = Math.max(SHELF, least);
  ids = new Int32Array(room);
  starts = new Int32Array(room);
  ends = new Int32Array(room);
  used = 0;
}

/** The stems of a phrase, as a lexicon writes it. */
export function stemsOf(phrase: string): string[] {
  const lowered = lower(phrase).replaceAll('’', "'");
  const tokens = tokenize(phrase);
  return Array.from({ length: tokens.count }, (_, i) =>
    stem(lowered.slice(tokens.starts[i], tokens.ends[i])),
  );
}
