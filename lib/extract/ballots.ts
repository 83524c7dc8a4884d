/** The weights of all questions, and the count of what cues weigh: by number, since names are slow to make. */
import { QUESTIONS, type Question } from './candidates.ts';
import { ANY_VALUE, type CueSink, chance, type Family, family, NEAR, type Weights } from './cues.ts';
import type { Passage } from './views.ts';
import { UNKNOWN, vocabulary } from './words.ts';

/** The cues of one count, by where they stand among all that were heard on the page. Holds until the next page. */
export interface Votes {
  readonly from: number;
  readonly to: number;
}

/** In a table: a thing not asked for yet, and one that weighs nothing. Other numbers are those of cues. */
const NOT_ASKED = 0;
const WEIGHS_NOTHING = -1;
/** Room of a table at first, and for the cues of a page; it grows. */
const FIRST_ROOM = 32;
const FIRST_HEARD = 4096;
/** Families have numbers below this. */
const MAX_FAMILIES = 64;
/** Of weights, for each question: those of all policies, and what those of today add. */
const COLUMNS = 2;
/** In the weights, log odds are counted in tenths. */
const TENTHS = 10;

/** More reasons nobody reads. */
const MAX_REASONS = 6;

const WORDS = family((stem) => NEAR + vocabulary.stemOf(stem));

/** The sentence and its passage have an equal say. */
export function bothSay(sentence: number, passage: number | null): number {
  return passage === null ? sentence : (sentence + passage) / 2;
}

export class Ballots implements CueSink {
  readonly #weights: Readonly<Record<Question, Weights>>;
  readonly #numbers = new Map<string, number>();
  /** By number. */
  readonly #names = [''];
  /** By number and question: what it weighs, and what it weighs beside that in policies of today. */
  readonly #by: Float64Array;
  /** By number: the count that it was in last. A cue counts once. */
  readonly #counted: Int32Array;
  /** By value and family, then by thing: the number of a cue. */
  readonly #tables: Int16Array[] = [];
  /** By kind and phrase. */
  readonly #phrases = new Map<string, Map<string, number>>();
  /** The numbers of the cues of this page that weigh something, count after count, and how strong each is. */
  #heard = new Int16Array(FIRST_HEARD);
  #strengths = new Float64Array(FIRST_HEARD);
  #heardCount = 0;
  /** Where the count that is going on begins. */
  #from = 0;
  #turn = 0;

  constructor(weights: Readonly<Record<Question, Weights>>) {
    this.#weights = weights;
    const tables = QUESTIONS.flatMap((question) => [weights[question].cues, weights[question].ofToday.cues]);
    for (const table of tables) for (const cue of Object.keys(table)) this.#know(cue);
    this.#counted = new Int32Array(this.#names.length);
    this.#by = Float64Array.from(
      this.#names.flatMap((cue) => tables.map((table) => (table[cue] ?? 0) / TENTHS)),
    );
  }

  #know(cue: string): void {
    if (this.#numbers.has(cue)) return;
    this.#numbers.set(cue, this.#names.push(cue) - 1);
    const near = cue.lastIndexOf(NEAR);
    if (near >= 0) vocabulary.add(cue.slice(near + NEAR.length));
  }

  /**
   * How sure one may be of an answer, 0 … 1, by its cues and by what the words of its passage say, in log odds, which
   * have an equal say; or by one of the two. Cues weigh otherwise in policies of today.
   */
  confidence(
    question: Question,
    votes: readonly Votes[],
    passage: number | null,
    isOfToday: boolean,
  ): number {
    const at = COLUMNS * QUESTIONS.indexOf(question);
    const own = this.#weights[question];
    const odds = votes.length ? bothSay(own.bias + this.#sumOf(at, votes), passage) : (passage ?? 0);
    if (!isOfToday) return chance(own.sure.slope * odds + own.sure.offset);
    const { slope, offset } = own.ofToday.sure;
    return chance(slope * odds + offset + this.#sumOf(at + 1, votes));
  }

  /** The least confidence with which an answer is given. */
  thresholdOf(question: Question, isOfToday: boolean): number {
    const own = this.#weights[question];
    return isOfToday ? own.ofToday.threshold : own.threshold;
  }

  /** Forgets all counts: those of the page before. */
  forget(): void {
    this.#heardCount = 0;
  }

  /** Begins a count of the cues that are handed to it from now on. */
  begin(): void {
    this.#turn++;
    this.#from = this.#heardCount;
  }

  /** What was counted. */
  votes(): Votes {
    return { from: this.#from, to: this.#heardCount };
  }

  /** What votes weigh by a column, in log odds. */
  #sumOf(column: number, votes: readonly Votes[]): number {
    let sum = 0;
    for (const { from, to } of votes) {
      for (let i = from; i < to; i++) sum += this.#weightAt(i, column);
    }
    return sum;
  }

  /** The names of the cues that speak for an answer most, strongest first. */
  reasons(question: Question, votes: readonly Votes[], isOfToday: boolean): string[] {
    const at = COLUMNS * QUESTIONS.indexOf(question);
    const reasons: [weight: number, cue: string][] = [];
    for (const { from, to } of votes) {
      for (let i = from; i < to; i++) {
        const weight = this.#weightAt(i, at) + (isOfToday ? this.#weightAt(i, at + 1) : 0);
        if (weight > 0) reasons.push([weight, this.#names[this.#heard[i] as number] as string]);
      }
    }
    return reasons
      .sort(([one], [other]) => other - one)
      .slice(0, MAX_REASONS)
      .map(([, cue]) => cue);
  }

  add(family: Family, what: number, value: number, strength: number): void {
    const table = this.#tables[value * MAX_FAMILIES + family.number];
    const known = table && what < table.length ? table[what] : NOT_ASKED;
    const cue = known || this.#find(family, what, value);
    if (cue > 0) this.#vote(cue, strength);
  }

  addPhrase(kind: string, phrase: string): void {
    const cue = (this.#phrases.get(kind) ?? this.#phrasesOf(kind)).get(phrase);
    if (cue !== undefined) this.#vote(cue, 1);
  }

  addWord({ tokens }: Passage, token: number, value: number): void {
    const stem = tokens.ids[token] as number;
    if (stem === UNKNOWN) return;
    this.add(WORDS, stem, ANY_VALUE, 1);
    this.add(WORDS, stem, value, 1);
  }

  /** Asks by name, and remembers the answer. */
  #find(family: Family, what: number, value: number): number {
    const at = value * MAX_FAMILIES + family.number;
    while (this.#tables.length <= at) this.#tables.push(NO_TABLE);
    const table = withRoom(this.#tables[at], what);
    this.#tables[at] = table;
    const cue = this.#numbers.get(family.nameOf(what, value)) ?? WEIGHS_NOTHING;
    table[what] = cue;
    return cue;
  }

  #phrasesOf(kind: string): Map<string, number> {
    const own = [...this.#numbers].filter(([cue]) => cue.startsWith(`${kind} `));
    const phrases = new Map(own.map(([cue, number]) => [cue.slice(kind.length + 1), number]));
    this.#phrases.set(kind, phrases);
    return phrases;
  }

  #vote(cue: number, strength: number): void {
    if (this.#counted[cue] === this.#turn) return;
    this.#counted[cue] = this.#turn;
    if (this.#heardCount === this.#heard.length) this.#makeRoom();
    this.#heard[this.#heardCount] = cue;
    this.#strengths[this.#heardCount++] = strength;
  }

  #makeRoom(): void {
    const heard = new Int16Array(2 * this.#heardCount);
    heard.set(this.#heard);
    this.#heard = heard;
    const strengths = new Float64Array(2 * this.#heardCount);
    strengths.set(this.#strengths);
    this.#strengths = strengths;
  }

  /** What a cue that was heard weighs by a column. */
  #weightAt(heard: number, column: number): number {
    const cue = this.#heard[heard] as number;
    return (
      (this.#by[cue * COLUMNS * QUESTIONS.length + column] as number) * (this.#strengths[heard] as number)
    );
  }
}

const NO_TABLE = new Int16Array(0);

function withRoom(table: Int16Array | undefined, what: number): Int16Array {
  if (table && what < table.length) return table;
  const larger = new Int16Array(Math.max(FIRST_ROOM, 2 * what)).fill(NOT_ASKED);
  if (table) larger.set(table);
  return larger;
}
