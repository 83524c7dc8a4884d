/** Words: their stems, the numbers of stems, and a memory of every spelling that was read. */

export const UNKNOWN = 0;

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

  /** The number of a stem; a new one when it is not known yet. */
  add(stemmed: string): number {
    const known = this.#byStem.get(stemmed);
    if (known !== undefined) return known;
    this.#byStem.set(stemmed, this.#stems.length);
    return this.#stems.push(stemmed) - 1;
  }

  /** The number of a stem, or `UNKNOWN`. */
  find(stemmed: string): number {
    return this.#byStem.get(stemmed) ?? UNKNOWN;
  }

  /** The stem behind a number ('' for `UNKNOWN`). */
  stemOf(id: number): string {
    return this.#stems[id] ?? '';
  }

  get size(): number {
    return this.#stems.length;
  }
}

export const vocabulary = new Vocabulary();

/** A spelling in lower case, its apostrophe straight, with what is known of it: found out once, not wherever it stands. */
export interface Word {
  readonly spelling: string;
  /** The number of its stem, or `UNKNOWN` for a word that no lexicon and no weight knows. */
  readonly stem: number;
  readonly hash: number;
  /** Itself, or what stands before its apostrophe; null where that is no word of letters (prose.ts). Undefined until asked for. */
  asProse: Word | null | undefined;
  /** Indices of the languages that have it (language.ts); null until asked for. */
  languages: readonly number[] | null;
  /** The count of languages that it was in last. */
  counted: number;
  /** What must not be written small on the page for it to name a company (companies.ts); null until asked for. */
  asName: readonly Word[] | null;
  /** The page where it was last met written small (companies.ts). */
  smallOn: number;
  /** The page where a name of the site's own last began with it (names.ts). */
  beginsNameOn: number;
}

/** No word of a lexicon is longer; longer runs of letters are unknown words, and not remembered. */
const MAX_WORD = 40;
/** Past so many the memory is emptied before the next page, so that hostile text cannot fill it. */
const MAX_REMEMBERED = 50_000;
/** Places in the table at first, a power of two; it grows when half of them are taken. */
const FIRST_PLACES = 32_768;

/** A hash with one more character: that of Java's strings. */
export function hashOn(hash: number, code: number): number {
  return (Math.imul(hash, 31) + code) | 0;
}

/** The spellings that were read: a hash table that is asked by characters, so that no text is cut for it. */
export class Words {
  #places: (Word | undefined)[] = new Array(FIRST_PLACES);
  #taken = 0;
  #stemsKnown = vocabulary.size;

  /** The word of `length` characters in `codes`, whose hash is known. */
  find(codes: Uint16Array, length: number, hash: number): Word {
    if (length > MAX_WORD) return wordOf(spell(codes, length), hash, UNKNOWN);
    const places = this.#places;
    let place = hash & (places.length - 1);
    for (;;) {
      const word = places[place];
      if (word === undefined) return this.#add(spell(codes, length), hash, place);
      if (word.hash === hash && isSpelled(word.spelling, codes, length)) return word;
      place = (place + 1) & (places.length - 1);
    }
  }

  /** A word that is not in a text. */
  of(spelling: string): Word {
    const codes = Uint16Array.from(spelling, (char) => char.charCodeAt(0));
    return this.find(codes, codes.length, codes.reduce(hashOn, 0));
  }

  /** Before a page is read: the words of one page must stay the same throughout it. */
  tidy(): void {
    if (this.#taken > MAX_REMEMBERED) this.#forget();
  }

  /** When stems were added, which only happens while the program loads: words may have got a number since. */
  keepUp(): void {
    if (this.#stemsKnown !== vocabulary.size) this.#forget();
  }

  #forget(): void {
    this.#places = new Array(FIRST_PLACES);
    this.#taken = 0;
    this.#stemsKnown = vocabulary.size;
  }

  #add(spelling: string, hash: number, place: number): Word {
    const word = wordOf(spelling, hash, vocabulary.find(stem(spelling)));
    this.#places[place] = word;
    if (++this.#taken * 2 > this.#places.length) this.#grow();
    return word;
  }

  #grow(): void {
    const old = this.#places;
    this.#places = new Array(old.length * 2);
    const last = this.#places.length - 1;
    for (const word of old) {
      if (!word) continue;
      let place = word.hash & last;
      while (this.#places[place]) place = (place + 1) & last;
      this.#places[place] = word;
    }
  }
}

function wordOf(spelling: string, hash: number, stem: number): Word {
  return {
    spelling,
    stem,
    hash,
    asProse: undefined,
    languages: null,
    counted: 0,
    asName: null,
    smallOn: 0,
    beginsNameOn: 0,
  };
}

function spell(codes: Uint16Array, length: number): string {
  let spelling = '';
  for (let i = 0; i < length; i++) spelling += String.fromCharCode(codes[i] as number);
  return spelling;
}

function isSpelled(spelling: string, codes: Uint16Array, length: number): boolean {
  if (spelling.length !== length) return false;
  for (let i = 0; i < length; i++) if (spelling.charCodeAt(i) !== codes[i]) return false;
  return true;
}
