/**
 * Cues: what speaks for an answer, and how strongly. They are named in one place (candidates.ts, offers.ts) and
 * handed to a sink: reading counts votes and spells out no name (ballots.ts); whoever explains or calibrates
 * collects the names.
 */
import { idOf } from './meanings.ts';
import type { Passage } from './views.ts';
import { stem } from './words.ts';

/** Cue → strength; 1 for a cue that is simply there. */
export type Cues = Map<string, number>;

/** The weights of one question. */
export interface Weights extends Sureness {
  bias: number;
  /** In tenths of log odds. */
  cues: Record<string, number>;
  /** In policies of today (era.ts): how sure one is there, and what cues weigh beside that. */
  ofToday: Sureness & { cues: Record<string, number> };
}

/** An answer is given when one is so sure of it that the threshold is reached. */
interface Sureness {
  /** The least confidence, 0 … 1. */
  threshold: number;
  /** From summed votes to confidence: how often such sums were right on policies that the fit had not seen. */
  sure: { slope: number; offset: number };
}

/** Log odds → chance, 0 … 1. */
export function chance(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
}

/** For a cue that speaks for all values alike. */
export const ANY_VALUE = 0;

/** Cues that differ in one thing, which has a number: "lead data contact", "lead data cookies" … */
export class Family {
  static count = 0;
  readonly number = Family.count++;
  /** The name of a cue, by its thing and by the meaning of the value that it speaks for (`ANY_VALUE`: all). */
  readonly nameOf: (what: number, value: number) => string;

  constructor(nameOf: (what: number, value: number) => string) {
    this.nameOf = nameOf;
  }
}

/** A family whose cues may speak for one value alone: "contact: verb share". */
export function family(nameOf: (what: number) => string): Family {
  return new Family((what, value) =>
    value === ANY_VALUE ? nameOf(what) : `${idOf(value)}: ${nameOf(what)}`,
  );
}

/** Takes cues. One that comes twice counts once. */
export interface CueSink {
  add(family: Family, what: number, value: number, strength: number): void;
  /** "says e mail address": what phrases there are, only the texts know. */
  addPhrase(kind: string, phrase: string): void;
  /** "near click", for all values and for one; a token that is no word is no cue. */
  addWord(passage: Passage, token: number, value: number): void;
}

/** Adds a cue that speaks for all values and once more for one. */
export function addTwice(cues: CueSink, family: Family, what: number, value: number, strength = 1): void {
  cues.add(family, what, ANY_VALUE, strength);
  cues.add(family, what, value, strength);
}

/** A word as a cue; numbers, addresses and marks are none. */
const PLAIN_WORD = /^[a-z']{1,20}$/;

/** How the cues of words begin. */
export const NEAR = 'near ';

/** Collects cues by name. */
export class NamedCues implements CueSink {
  readonly cues: Cues = new Map();

  add(family: Family, what: number, value: number, strength: number): void {
    this.cues.set(family.nameOf(what, value), strength);
  }

  addPhrase(kind: string, phrase: string): void {
    this.cues.set(`${kind} ${phrase}`, 1);
  }

  addWord({ text, tokens }: Passage, token: number, value: number): void {
    const word = text.slice(tokens.starts[token], tokens.ends[token]).toLowerCase().replaceAll('’', "'");
    if (!PLAIN_WORD.test(word)) return;
    const cue = NEAR + stem(word);
    this.cues.set(cue, 1);
    this.cues.set(`${idOf(value)}: ${cue}`, 1);
  }
}
