/** A memory of every spelling that was read: by number, so that what is known of it is found out once. */
import { hashOn, stem, vocabulary } from './words.ts';

/** The number of a spelling; 0 is none. Numbers hold until the next page. */
export type Spelt = number;
const NONE: Spelt = 0;

/** A spelling in lower case, its apostrophe straight, with what is seldom asked of it. */
export interface Word {
  readonly spelling: string;
  /** What must not be written small on the page for it to name a company (companies.ts); null until asked for. */
  asName: readonly Spelt[] | null;
}

/** No word of a lexicon is longer; longer runs of letters are unknown words, and each is one of its own. */
const MAX_WORD = 40;
/** Past so many, or so many characters of longer runs, all is forgotten before the next page: hostile text fills no memory. */
const MAX_REMEMBERED = 50_000;
const MAX_LONG_CODES = 500_000;
/** Room at first, in spellings, a power of two; it grows. */
const FIRST_ROOM = 16_384;
/** Places in the table for each spelling that there is room for. */
const PLACES_EACH = 2;

/** The facts of a spelling stand side by side: what tells it from others, and the number of its stem. */
const FACTS = 4;
const HASH = 0;
/** Where its characters stand, and how many there are. */
const START = 1;
const LENGTH = 2;
const STEM = 3;

/** The spellings that were read: a hash table that is asked by characters, so that no text is cut for it. */
export class Spellings {
  /** By number: the page where it was last met written small (companies.ts). A new array when there are more words. */
  smallOn = new Int32Array(FIRST_ROOM);
  /** The same: the page where a name of the site's own last began with it (names.ts). */
  beginsNameOn = new Int32Array(FIRST_ROOM);
  /** The same: what it is as prose (prose.ts), and the languages that have it, a bit each (language.ts); 0 until asked for. */
  asProse = new Int32Array(FIRST_ROOM);
  languages = new Int32Array(FIRST_ROOM);
  /** The same: the count of languages that it was in last. */
  countedIn = new Int32Array(FIRST_ROOM);
  #places = new Int32Array(FIRST_ROOM * PLACES_EACH);
  #facts = new Int32Array(FIRST_ROOM * FACTS);
  #codes = new Uint16Array(FIRST_ROOM);
  #codesUsed = 0;
  #longCodes = 0;
  #words: (Word | null)[] = [null];
  #stemsKnown = vocabulary.size;

  /** The spelling of `length` characters in `codes`, whose hash is known. */
  find(codes: Uint16Array, length: number, hash: number): Spelt {
    if (length > MAX_WORD) return this.#addLong(codes, length);
    const places = this.#places;
    const facts = this.#facts;
    for (let place = hash & (places.length - 1); ; place = (place + 1) & (places.length - 1)) {
      const number = places[place] as number;
      if (number === NONE) return this.#add(codes, length, hash, place);
      const at = number * FACTS;
      if (facts[at + HASH] === hash && facts[at + LENGTH] === length && this.#isSpelled(at, codes, length))
        return number;
    }
  }

  /** That of a word that is not in a text. */
  of(spelling: string): Spelt {
    const codes = new Uint16Array(spelling.length);
    let hash = 0;
    for (let i = 0; i < codes.length; i++) {
      codes[i] = spelling.charCodeAt(i);
      hash = hashOn(hash, codes[i] as number);
    }
    return this.find(codes, codes.length, hash);
  }

  /** The number of its stem, or `UNKNOWN` for a word that no lexicon and no weight knows. */
  stemOf(number: Spelt): number {
    return this.#facts[number * FACTS + STEM] as number;
  }

  /** In characters; 0 for a word too long for any lexicon. */
  lengthOf(number: Spelt): number {
    return this.#facts[number * FACTS + LENGTH] as number;
  }

  wordOf(number: Spelt): Word {
    return this.#words[number] as Word;
  }

  /** Before a page is read: the words of one page must stay the same throughout it. */
  tidy(): void {
    if (this.#words.length > MAX_REMEMBERED || this.#longCodes > MAX_LONG_CODES) this.#forget();
  }

  /** When stems were added, which only happens while the program loads: words may have got a number since. */
  keepUp(): void {
    if (this.#stemsKnown !== vocabulary.size) this.#forget();
  }

  #forget(): void {
    this.#makeRoom(FIRST_ROOM);
    this.#facts.fill(0);
    this.asProse.fill(0);
    this.languages.fill(0);
    this.#places.fill(NONE);
    this.#codesUsed = 0;
    this.#longCodes = 0;
    this.#words = [null];
    this.#stemsKnown = vocabulary.size;
  }

  #isSpelled(at: number, codes: Uint16Array, length: number): boolean {
    const known = this.#codes;
    const start = this.#facts[at + START] as number;
    for (let i = 0; i < length; i++) if (known[start + i] !== codes[i]) return false;
    return true;
  }

  #add(codes: Uint16Array, length: number, hash: number, place: number): Spelt {
    const spelling = spell(codes, length);
    const number = this.#words.push(wordOf(spelling)) - 1;
    const start = this.#codesUsed;
    this.#codesUsed += length;
    if (this.#codesUsed > this.#codes.length) this.#codes = withRoom(this.#codes, 2 * this.#codesUsed);
    this.#codes.set(codes.subarray(0, length), start);
    this.#facts.set([hash, start, length, vocabulary.find(stem(spelling))], number * FACTS);
    this.#places[place] = number;
    this.#growIfFull();
    return number;
  }

  /** It stands in no place of the table: nobody finds it again. */
  #addLong(codes: Uint16Array, length: number): Spelt {
    this.#longCodes += length;
    const number = this.#words.push(wordOf(spell(codes, length))) - 1;
    this.#growIfFull();
    return number;
  }

  #growIfFull(): void {
    const room = this.smallOn.length;
    if (this.#words.length < room) return;
    this.#makeRoom(2 * room);
    const last = this.#places.length - 1;
    for (let number = 1; number < this.#words.length; number++) {
      if (this.#facts[number * FACTS + LENGTH] === 0) continue;
      let place = (this.#facts[number * FACTS + HASH] as number) & last;
      while (this.#places[place] !== NONE) place = (place + 1) & last;
      this.#places[place] = number;
    }
  }

  /** The table is left empty. */
  #makeRoom(room: number): void {
    this.smallOn = withRoom(this.smallOn, room);
    this.beginsNameOn = withRoom(this.beginsNameOn, room);
    this.asProse = withRoom(this.asProse, room);
    this.languages = withRoom(this.languages, room);
    this.countedIn = withRoom(this.countedIn, room);
    this.#facts = withRoom(this.#facts, room * FACTS);
    this.#places = new Int32Array(room * PLACES_EACH);
  }
}

function wordOf(spelling: string): Word {
  return { spelling, asName: null };
}

function spell(codes: Uint16Array, length: number): string {
  let spelling = '';
  for (let from = 0; from < length; from += MAX_WORD)
    spelling += String.fromCharCode(...codes.subarray(from, Math.min(length, from + MAX_WORD)));
  return spelling;
}

/** The same numbers, with more room or less. */
function withRoom<Numbers extends Int32Array | Uint16Array>(numbers: Numbers, room: number): Numbers {
  const made = new (numbers.constructor as new (room: number) => Numbers)(room);
  made.set(numbers.subarray(0, room));
  return made;
}
