/** Words: their stems, and the numbers of stems. */

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

/** A hash with one more character: that of Java's strings. */
export function hashOn(hash: number, code: number): number {
  return (Math.imul(hash, 31) + code) | 0;
}
