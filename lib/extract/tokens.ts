/** Text → tokens: words as numbers, so that phrases and weights are matched by number. */
import { hashOn, stem, type Word, Words } from './words.ts';

/** The tokens of one text. Offsets are characters of that text. */
export interface Tokens {
  count: number;
  /** The numbers of the stems; `UNKNOWN` for a word that no lexicon and no weight knows. */
  ids: Int32Array;
  starts: Int32Array;
  ends: Int32Array;
  words: Word[];
  /** How each is written: bits of the constants below. */
  forms: Uint8Array;
}

/** Begins with a capital of A–Z. */
export const BEGINS_CAPITAL = 1;
/** Has a capital of A–Z. */
export const HAS_CAPITAL = 2;
/** Has a digit, "_" or "@". */
export const HAS_SIGN = 4;
/** Has a curly apostrophe. */
export const HAS_CURLY = 8;
/** Has another character beyond ASCII. */
export const HAS_FOREIGN = 16;

/** Classes of characters, for the first 128; others are looked at one by one. */
const SPACE = 0;
const WORD = 1;
const MARK = 2;
const APOSTROPHE = 3;
const CLASS = new Uint8Array(128);
/** Lower case of the same. */
const LOWER = new Uint8Array(128);
/** What a character says of the form of its word. */
const FORM = new Uint8Array(128);
for (let code = 0; code < 128; code++) {
  LOWER[code] = String.fromCharCode(code).toLowerCase().charCodeAt(0);
  if (code > 32 && code < 127) CLASS[code] = MARK;
}
for (const char of '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ@_') {
  const code = char.charCodeAt(0);
  CLASS[code] = WORD;
  if (char >= 'A' && char <= 'Z') FORM[code] = HAS_CAPITAL;
  else if (char < 'a' || char > 'z') FORM[code] = HAS_SIGN;
}
CLASS[0x27] = APOSTROPHE;
// A hyphen joins nothing and parts nothing: "third-party" reads as "third party".
CLASS[0x2d] = SPACE;

const STRAIGHT = 0x27;
const CURLY = 0x2019;

/** The class of a character in lower case. */
function classOf(code: number): number {
  if (code < 128) return CLASS[code] as number;
  if (code === CURLY || code === 0x2018 || code === 0x02bc) return APOSTROPHE;
  if (code === 0xa0 || (code >= 0x2000 && code <= 0x2015) || code === 0x3000) return SPACE;
  if (code >= 0x2016 && code <= 0x2bff) return MARK;
  if (code >= 0xa1 && code <= 0xbf) return MARK;
  // Halves of characters (emoji among them), and what stands for a character that was lost.
  if ((code >= 0xd800 && code <= 0xdfff) || code === 0xfffd) return MARK;
  return WORD;
}

/** Lower case of one character, of the same length, so that offsets hold ("İ" would grow); apostrophes become straight. */
function lower(code: number): number {
  if (code < 128) return LOWER[code] as number;
  if (code === CURLY) return STRAIGHT;
  const lowered = String.fromCharCode(code).toLowerCase();
  return lowered.length === 1 ? lowered.charCodeAt(0) : code;
}

function formOf(code: number): number {
  if (code < 128) return FORM[code] as number;
  return code === CURLY ? HAS_CURLY : HAS_FOREIGN;
}

/** The tokens of many texts lie side by side: arrays of their own would cost more than the reading. */
const SHELF = 65_536;
let ids = new Int32Array(0);
let starts = new Int32Array(0);
let ends = new Int32Array(0);
let forms = new Uint8Array(0);
let used = 0;
/** The characters of the word that is being read, in lower case. */
let codes = new Uint16Array(256);

/** All spellings that were read. */
export const words = new Words();
/** Those of lexicons: they are read while stems still come in, and their stems are not asked for. */
const phraseWords = new Words();

/** Splits a text into word and punctuation tokens. Linear in its length. */
export function tokenize(text: string): Tokens {
  words.keepUp();
  return split(text, words);
}

/** The stems of a phrase, as a lexicon writes it. */
export function stemsOf(phrase: string): string[] {
  return split(phrase, phraseWords).words.map(({ spelling }) => stem(spelling));
}

function split(text: string, memory: Words): Tokens {
  const { length } = text;
  if (ids.length - used < length) newShelf(length);
  if (codes.length < length) codes = new Uint16Array(length);
  const first = used;
  const found: Word[] = [];
  for (let at = 0; at < length; ) {
    const start = at;
    let raw = text.charCodeAt(at++);
    let code = lower(raw);
    const kind = classOf(code);
    if (kind === SPACE) continue;
    let form = formOf(raw);
    if (form === HAS_CAPITAL) form |= BEGINS_CAPITAL;
    let hash = hashOn(0, code);
    codes[0] = code;
    if (kind === WORD) {
      for (; at < length; at++) {
        raw = text.charCodeAt(at);
        code = lower(raw);
        const next = classOf(code);
        if (next !== WORD && (next !== APOSTROPHE || !isWordAt(text, at + 1))) break;
        form |= formOf(raw);
        hash = hashOn(hash, code);
        codes[at - start] = code;
      }
    }
    const word = memory.find(codes, at - start, hash);
    found.push(word);
    ids[used] = word.stem;
    starts[used] = start;
    ends[used] = at;
    forms[used++] = form;
  }
  return {
    count: used - first,
    ids: ids.subarray(first, used),
    starts: starts.subarray(first, used),
    ends: ends.subarray(first, used),
    words: found,
    forms: forms.subarray(first, used),
  };
}

function isWordAt(text: string, at: number): boolean {
  return at < text.length && classOf(lower(text.charCodeAt(at))) === WORD;
}

/** Room for at least so many tokens; a shelf goes when nobody holds tokens of it any more. */
function newShelf(least: number): void {
  const room = Math.max(SHELF, least);
  ids = new Int32Array(room);
  starts = new Int32Array(room);
  ends = new Int32Array(room);
  forms = new Uint8Array(room);
  used = 0;
}
