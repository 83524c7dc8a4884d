/** The weights of all questions, and the count of what cues weigh: by number, since names are slow to make. */
import { QUESTIONS, type Question } from './candidates.ts';
import { ANY_VALUE, type CueSink, chance, type Family, family, NEAR, type Weights } from './cues.ts';
import type { Passage } from './views.ts';
import { UNKNOWN, vocabulary } from './words.ts';

/** What cues weigh, in log odds and without the bias: a sum per question, in the order of QUESTIONS. */
export type Votes = readonly number[];

/** A cue that some question weighs. */
interface Weighed {
  name: string;
  /** In the order of QUESTIONS. */
  by: Float64Array;
  /** The count that it was in last: a cue counts once. */
  counted: number;
}

/** Places in a table, by thing: the index of a weighed cue, or one of these. */
const NOT_ASKED = 0;
const WEIGHS_NOTHING = -1;
/** Room of a table at first; it grows. */
const FIRST_ROOM = 32;

/** More reasons nobody reads. */
const MAX_REASONS = 6;

const WORDS = family((stem) => NEAR + vocabulary.stemOf(stem));

/** The sentence and its passage have an equal say. */
export function bothSay(sentence: number, passage: number | null): number {
  return passage === null ? sentence : (sentence + passage) / 2;
}

export class Ballots implements CueSink {
  readonly #weights: Readonly<Record<Question, Weights>>;
  readonly #indices = new Map<string, number>();
  /** Nothing stands at `NOT_ASKED`. */
  readonly #weighed: Weighed[] = [{ name: '', by: new Float64Array(QUESTIONS.length), counted: 0 }];
  /** By family and value, then by thing. */
  readonly #tables: Int16Array[][] = [];
  /** By kind and phrase. */
  readonly #phrases = new Map<string, Map<string, number>>();
  readonly #sums: number[] = QUESTIONS.map(() => 0);
  #turn = 0;
  /** What was counted, where reasons are asked for. */
  #heard: { weighed: Weighed; strength: number }[] | null = null;

  constructor(weights: Readonly<Record<Question, Weights>>) {
    this.#weights = weights;
    QUESTIONS.forEach((question, at) => {
      for (const [cue, weight] of Object.entries(weights[question].cues)) this.#load(cue, at, weight);
    });
  }

  #load(cue: string, question: number, weight: number): void {
    let index = this.#indices.get(cue);
    if (index === undefined) {
      const by = new Float64Array(QUESTIONS.length);
      index = this.#weighed.push({ name: cue, by, counted: 0 }) - 1;
      this.#indices.set(cue, index);
    }
    (this.#weighed[index] as Weighed).by[question] = weight;
    const near = cue.lastIndexOf(NEAR);
    if (near >= 0) vocabulary.add(cue.slice(near + NEAR.length));
  }

  biasOf(question: Question): number {
    return this.#weights[question].bias;
  }

  /** How sure one may be of an answer, 0 … 1, by how the votes stand, in log odds. */
  confidence(question: Question, votes: number): number {
    const { slope, offset } = this.#weights[question].sure;
    return chance(slope * votes + offset);
  }

  thresholdOf(question: Question): number {
    return this.#weights[question].threshold;
  }

  /** Counts the cues that are handed to it. */
  count(cues: (sink: CueSink) => void): Votes {
    this.#turn++;
    this.#sums.fill(0);
    cues(this);
    return this.#sums.slice();
  }

  /** The names of the cues that speak for an answer most, strongest first. */
  reasons(question: Question, cues: (sink: CueSink) => void): string[] {
    this.#heard = [];
    this.count(cues);
    const at = QUESTIONS.indexOf(question);
    const reasons = this.#heard
      .map(({ weighed, strength }) => ({ name: weighed.name, by: (weighed.by[at] as number) * strength }))
      .filter(({ by }) => by > 0)
      .sort((a, b) => b.by - a.by)
      .slice(0, MAX_REASONS)
      .map(({ name }) => name);
    this.#heard = null;
    return reasons;
  }

  add(family: Family, what: number, value: number, strength: number): void {
    const index = this.#tables[family.number]?.[value]?.[what] || this.#find(family, what, value);
    if (index > 0) this.#vote(this.#weighed[index] as Weighed, strength);
  }

  addPhrase(kind: string, phrase: string): void {
    const index = (this.#phrases.get(kind) ?? this.#phrasesOf(kind)).get(phrase);
    if (index !== undefined) this.#vote(this.#weighed[index] as Weighed, 1);
  }

  addWord({ tokens }: Passage, token: number, value: number): void {
    const stem = tokens.ids[token] as number;
    if (stem === UNKNOWN) return;
    this.add(WORDS, stem, ANY_VALUE, 1);
    this.add(WORDS, stem, value, 1);
  }

  /** Asks by name, and remembers the answer. */
  #find(family: Family, what: number, value: number): number {
    this.#tables[family.number] ??= [];
    const byValue = this.#tables[family.number] as Int16Array[];
    const table = withRoom(byValue[value], what);
    byValue[value] = table;
    const index = this.#indices.get(family.nameOf(what, value)) ?? WEIGHS_NOTHING;
    table[what] = index;
    return index;
  }

  #phrasesOf(kind: string): Map<string, number> {
    const own = [...this.#indices].filter(([cue]) => cue.startsWith(`${kind} `));
    const phrases = new Map(own.map(([cue, index]) => [cue.slice(kind.length + 1), index]));
    this.#phrases.set(kind, phrases);
    return phrases;
  }

  #vote(weighed: Weighed, strength: number): void {
    if (weighed.counted === this.#turn) return;
    weighed.counted = this.#turn;
    this.#heard?.push({ weighed, strength });
    const { by } = weighed;
    const sums = this.#sums;
    for (let i = 0; i < sums.length; i++) sums[i] = (sums[i] as number) + (by[i] as number) * strength;
  }
}

function withRoom(table: Int16Array | undefined, what: number): Int16Array {
  if (table && what < table.length) return table;
  const larger = new Int16Array(Math.max(FIRST_ROOM, 2 * what)).fill(NOT_ASKED);
  if (table) larger.set(table);
  return larger;
}
