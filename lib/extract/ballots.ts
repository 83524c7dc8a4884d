/** The weights of all questions, and the count of what cues weigh: by number, since names are slow to make. */
import { QUESTIONS, type Question } from './candidates.ts';
import { ANY_VALUE, type CueSink, type Family, family, NEAR, type Weights } from './cues.ts';
import { UNKNOWN, vocabulary } from './tokens.ts';
import type { Passage } from './views.ts';

/** What cues weigh, in log odds and without the bias: a sum per question, in the order of QUESTIONS. */
export type Votes = Float64Array;

/** A cue that some question weighs. */
interface Weighed {
  name: string;
  /** In the order of QUESTIONS. */
  by: Float64Array;
  /** The count that it was in last: a cue counts once. */
  counted: number;
}

/** More reasons nobody reads. */
const MAX_REASONS = 6;

const WORDS = family((stem) => NEAR + vocabulary.stemOf(stem));

export class Ballots implements CueSink {
  readonly #weights: Readonly<Record<Question, Weights>>;
  readonly #byName = new Map<string, Weighed>();
  /** By family, value and thing, once asked for; null for a cue that nobody weighs. */
  readonly #known: (Map<number, Weighed | null> | undefined)[][] = [];
  /** By kind and phrase. */
  readonly #phrases = new Map<string, Map<string, Weighed>>();
  #sums: Votes = new Float64Array(QUESTIONS.length);
  #turn = 0;
  /** What was counted, where reasons are asked for. */
  #heard: { weighed: Weighed; strength: number }[] | null = null;

  constructor(weights: Readonly<Record<Question, Weights>>) {
    this.#weights = weights;
    QUESTIONS.forEach((question, at) => {
      for (const [cue, weight] of Object.entries(weights[question].cues)) {
        const weighed = this.#byName.get(cue) ?? {
          name: cue,
          by: new Float64Array(QUESTIONS.length),
          counted: 0,
        };
        weighed.by[at] = weight;
        this.#byName.set(cue, weighed);
        const near = cue.lastIndexOf(NEAR);
        if (near >= 0) vocabulary.add(cue.slice(near + NEAR.length));
      }
    });
  }

  biasOf(question: Question): number {
    return this.#weights[question].bias;
  }

  thresholdOf(question: Question): number {
    return this.#weights[question].threshold;
  }

  /** Counts the cues that are handed to it. */
  count(cues: (sink: CueSink) => void): Votes {
    this.#turn++;
    this.#sums = new Float64Array(QUESTIONS.length);
    cues(this);
    return this.#sums;
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
    this.#known[family.number] ??= [];
    const byValue = this.#known[family.number] as (Map<number, Weighed | null> | undefined)[];
    byValue[value] ??= new Map();
    const byWhat = byValue[value] as Map<number, Weighed | null>;
    let weighed = byWhat.get(what);
    if (weighed === undefined) {
      weighed = this.#byName.get(family.nameOf(what, value)) ?? null;
      byWhat.set(what, weighed);
    }
    if (weighed) this.#vote(weighed, strength);
  }

  addPhrase(kind: string, phrase: string): void {
    const weighed = (this.#phrases.get(kind) ?? this.#phrasesOf(kind)).get(phrase);
    if (weighed) this.#vote(weighed, 1);
  }

  addWord({ tokens }: Passage, token: number, value: number): void {
    const stem = tokens.ids[token] as number;
    if (stem === UNKNOWN) return;
    this.add(WORDS, stem, ANY_VALUE, 1);
    this.add(WORDS, stem, value, 1);
  }

  #phrasesOf(kind: string): Map<string, Weighed> {
    const own = [...this.#byName].filter(([cue]) => cue.startsWith(`${kind} `));
    const phrases = new Map(own.map(([cue, weighed]) => [cue.slice(kind.length + 1), weighed]));
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
