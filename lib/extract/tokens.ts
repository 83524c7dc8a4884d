/** Text → tokens: words as numbers, so that phrases and weights are matched by number. */
import {
  APOSTROPHE,
  BEGINS_CAPITAL,
  classOf,
  formOf,
  HAS_CAPITAL,
  lowerOf,
  SPACE,
  traitsAt,
  WORD,
} from './characters.ts';
import { Spellings } from './spellings.ts';
import { hashOn, stem, vocabulary } from './words.ts';

/** The tokens of one text. Offsets are characters of that text. */
export interface Tokens {
  count: number;
  /** How many of them are words, or numbers. */
  wordCount: number;
  /** The numbers of the stems; `UNKNOWN` for a word that no lexicon and no weight knows. */
  ids: Int32Array;
  starts: Int32Array;
  ends: Int32Array;
  /** The numbers of the spellings (spellings.ts). */
  words: Int32Array;
  /** How each is written: bits of the constants in characters.ts. */
  forms: Uint8Array;
}

/** The tokens of many texts lie side by side: arrays of their own would cost more than the reading. */
const SHELF = 65_536;
let shelf = shelfOf(0);
let used = 0;
/** The characters of the word that is being read, in lower case. */
let codes = new Uint16Array(256);

/** A site of one person says "I" for "we"; "(i)" counts. */
const WE = vocabulary.add('we');
const AN_I = 0x69;

/** All spellings that were read. */
export const words = new Spellings();
/** Those of lexicons: they are read while stems still come in, and their stems are not asked for. */
const phraseWords = new Spellings();

/** Splits a text into word and punctuation tokens. Linear in its length. */
export function tokenize(text: string): Tokens {
  words.keepUp();
  return split(text, words);
}

/** The stems of a phrase, as a lexicon writes it. */
export function stemsOf(phrase: string): string[] {
  return Array.from(split(phrase, phraseWords).words, (word) => stem(phraseWords.wordOf(word).spelling));
}

function split(text: string, memory: Spellings): Tokens {
  const { length } = text;
  if (shelf.forms.length - used < length) {
    shelf = shelfOf(Math.max(SHELF, length));
    used = 0;
  }
  if (codes.length < length) codes = new Uint16Array(length);
  // What is a file's own is looked up each time that it is used, what is a function's is not.
  const { ids, starts, ends, words: spelt, forms } = shelf;
  const letters = codes;
  const first = used;
  let next = first;
  let wordCount = 0;
  // "How do I opt out?": in a text that ends so, the reader speaks.
  const isOwn = !text.endsWith('?');
  for (let at = 0; at < length; ) {
    const start = at;
    let traits = traitsAt(text, at++);
    const kind = classOf(traits);
    if (kind === SPACE) continue;
    let form = formOf(traits);
    if (form === HAS_CAPITAL) form |= BEGINS_CAPITAL;
    let hash = hashOn(0, lowerOf(traits));
    letters[0] = lowerOf(traits);
    if (kind === WORD) {
      wordCount++;
      for (; at < length; at++) {
        traits = traitsAt(text, at);
        const other = classOf(traits);
        if (other !== WORD && (other !== APOSTROPHE || !isWordAt(text, at + 1))) break;
        form |= formOf(traits);
        hash = hashOn(hash, lowerOf(traits));
        letters[at - start] = lowerOf(traits);
      }
    }
    const word = memory.find(letters, at - start, hash);
    spelt[next] = word;
    ids[next] = isOwn && form && at - start < 2 && letters[0] === AN_I ? WE : memory.stemOf(word);
    starts[next] = start;
    ends[next] = at;
    forms[next++] = form;
  }
  used = next;
  return {
    count: next - first,
    wordCount,
    ids: ids.subarray(first, next),
    starts: starts.subarray(first, next),
    ends: ends.subarray(first, next),
    words: spelt.subarray(first, next),
    forms: forms.subarray(first, next),
  };
}

function isWordAt(text: string, at: number): boolean {
  return at < text.length && classOf(traitsAt(text, at)) === WORD;
}

/** Room for so many tokens; a shelf goes when nobody holds tokens of it any more. */
function shelfOf(room: number): Omit<Tokens, 'count' | 'wordCount'> {
  return {
    ids: new Int32Array(room),
    starts: new Int32Array(room),
    ends: new Int32Array(room),
    words: new Int32Array(room),
    forms: new Uint8Array(room),
  };
}

/** The spellings of tokens, in lower case. */
export function spellingsOf({ words: numbers }: Tokens): string[] {
  return Array.from(numbers, (word) => words.wordOf(word).spelling);
}
