/**
 * The beginnings of phrases that texts had so far, as a tree. Reading takes one look-up in a flat table per token,
 * and what ends at a beginning, once found out, is known wherever a text has it again.
 */
import type { Automaton, State } from './automaton.ts';

/** Where a text stands: the tokens since a phrase began, as a number. */
export type Beginning = number;

/** No phrase begins, or goes on, like this. */
export const NOWHERE: Beginning = 0;

/** Numbers of tokens are below this, so that a beginning and a token fit into one number. */
const MAX_TOKENS = 65_536;
/** Places in the table, as a power of two. */
const BITS = 16;
const PLACES = 2 ** BITS;
/** Past so many all is forgotten before the next phrase begins, so that hostile text cannot fill the memory. */
const MAX_BEGINNINGS = 30_000;
const MAX_TAKEN = PLACES / 2;
/** One phrase has no more tokens than this. */
const SLACK = 1000;
const FREE = -1;

export class Paths<Phrase extends { topic: number }> {
  readonly #automaton: Automaton;
  readonly #phrasesOf: (state: State, tokens: readonly number[]) => readonly Phrase[];
  /** All phrases that end somewhere, those of one beginning side by side, and their topics, which are looked at first. */
  readonly #phrases: Phrase[] = [];
  readonly #topics: number[] = [];
  /** By beginning: where its phrases begin, up to where those of the next one do. None stand at `NOWHERE`. */
  readonly #firstPhrase = new Int32Array(MAX_BEGINNINGS + SLACK + 1);
  /** By beginning: what led to it. */
  readonly #states: (State | null)[] = [null];
  readonly #tokens: (readonly number[])[] = [[]];
  /** By beginning: which tokens may go on, as two rows of bits. Most do not, and need no look-up. */
  readonly #mayGoOn = new Int32Array(2 * (MAX_BEGINNINGS + SLACK));
  /** By first token. */
  #first = new Int32Array(0);
  /** Beginning and token → the beginning that they make; a hash table of both, side by side. */
  readonly #table = new Int32Array(2 * PLACES).fill(FREE);
  #taken = 0;
  #isFull = false;

  /** `phrasesOf` says what ends in a state to which these tokens led. */
  constructor(
    automaton: Automaton,
    phrasesOf: (state: State, tokens: readonly number[]) => readonly Phrase[],
  ) {
    this.#automaton = automaton;
    this.#phrasesOf = phrasesOf;
  }

  /** After a first token. */
  begin(token: number): Beginning {
    if (this.#isFull) this.#forget();
    const known = token < this.#first.length ? (this.#first[token] as number) : FREE;
    return known === FREE ? this.#beginWith(token) : known;
  }

  /** After one more token. */
  after(beginning: Beginning, token: number): Beginning {
    const bits = this.#mayGoOn;
    if (((bits[2 * beginning] as number) & bitOf(token)) === 0) return NOWHERE;
    if (((bits[2 * beginning + 1] as number) & otherBitOf(token)) === 0) return NOWHERE;
    const key = beginning * MAX_TOKENS + token;
    const table = this.#table;
    for (let place = Math.imul(key, 0x9e3779b1) >>> (32 - BITS); ; place = (place + 1) & (PLACES - 1)) {
      const found = table[2 * place];
      if (found === key) return table[2 * place + 1] as number;
      if (found === FREE) return this.#goOn(beginning, token, place);
    }
  }

  /** The number of the first phrase that ends at a beginning. The last one stands before the first of the next. */
  firstPhraseAt(beginning: Beginning): number {
    return this.#firstPhrase[beginning] as number;
  }

  /** By the number of a phrase, which holds until the next phrase begins. */
  topicOf(phrase: number): number {
    return this.#topics[phrase] as number;
  }

  phraseOf(phrase: number): Phrase {
    return this.#phrases[phrase] as Phrase;
  }

  #beginWith(token: number): Beginning {
    const { length } = this.#first;
    if (token >= length) {
      const longer = new Int32Array(Math.max(2 * length, token + 1)).fill(FREE);
      longer.set(this.#first);
      this.#first = longer;
    }
    const begun = this.#make(this.#automaton.after(this.#automaton.start(), token), [token]);
    this.#first[token] = begun;
    return begun;
  }

  #goOn(beginning: Beginning, token: number, place: number): Beginning {
    const state = this.#automaton.after(this.#states[beginning] as State, token);
    const made = this.#make(state, [...(this.#tokens[beginning] as number[]), token]);
    this.#table[2 * place] = beginning * MAX_TOKENS + token;
    this.#table[2 * place + 1] = made;
    this.#isFull ||= ++this.#taken > MAX_TAKEN;
    return made;
  }

  #make(state: State | null, tokens: readonly number[]): Beginning {
    if (!state) return NOWHERE;
    this.#states.push(state);
    const beginning = this.#tokens.push(tokens) - 1;
    if (state.ends.length) this.#addPhrases(this.#phrasesOf(state, tokens));
    this.#firstPhrase[beginning + 1] = this.#phrases.length;
    this.#isFull ||= beginning >= MAX_BEGINNINGS;
    let bits = 0;
    let others = 0;
    for (const token of state.arcs.keys()) {
      bits |= bitOf(token);
      others |= otherBitOf(token);
    }
    this.#mayGoOn[2 * beginning] = bits;
    this.#mayGoOn[2 * beginning + 1] = others;
    return beginning;
  }

  #addPhrases(phrases: readonly Phrase[]): void {
    for (const phrase of phrases) {
      this.#phrases.push(phrase);
      this.#topics.push(phrase.topic);
    }
  }

  #forget(): void {
    this.#phrases.length = 0;
    this.#topics.length = 0;
    this.#states.length = 1;
    this.#tokens.length = 1;
    this.#first.fill(FREE);
    this.#table.fill(FREE);
    this.#taken = 0;
    this.#isFull = false;
  }
}

function bitOf(token: number): number {
  return 1 << (token & 31);
}

function otherBitOf(token: number): number {
  return 1 << ((token >> 5) & 31);
}
