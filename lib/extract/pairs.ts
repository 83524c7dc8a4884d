/** A table of two numbers → a third, made once and asked for every two words in a row: flat, so that it is quick. */

/** Both numbers of a pair are below this, so that they fit into one key. */
export const MAX_STEMS = 32_768;
/** Of the table's places at least so many are free for each that is taken: most pairs are not in it. */
const FREE_PER_TAKEN = 3;
const FREE = -1;

export type Pair = readonly [first: number, second: number, value: number];

export class Pairs {
  readonly #keys: Int32Array;
  readonly #values: Int32Array;
  readonly #shift: number;

  /** Values are 1 or more. */
  constructor(pairs: readonly Pair[]) {
    const bits = Math.ceil(Math.log2((pairs.length + 1) * (FREE_PER_TAKEN + 1)));
    this.#shift = 32 - bits;
    this.#keys = new Int32Array(2 ** bits).fill(FREE);
    this.#values = new Int32Array(2 ** bits);
    for (const [first, second, value] of pairs) {
      const key = first * MAX_STEMS + second;
      let at = this.#placeOf(key);
      while (this.#keys[at] !== FREE) at = (at + 1) & (this.#keys.length - 1);
      this.#keys[at] = key;
      this.#values[at] = value;
    }
  }

  /** 0 when there is no such pair. */
  get(first: number, second: number): number {
    const key = first * MAX_STEMS + second;
    const keys = this.#keys;
    for (let at = this.#placeOf(key); ; at = (at + 1) & (keys.length - 1)) {
      const found = keys[at];
      if (found === key) return this.#values[at] as number;
      if (found === FREE) return 0;
    }
  }

  #placeOf(key: number): number {
    return Math.imul(key, 0x9e3779b1) >>> this.#shift;
  }
}
