/** All lexicons in one automaton; one pass over a text's tokens finds every mention. */
import { Automaton } from './automaton.ts';
import { type Entry, TOPICS, type Topic } from './lexicon/entry.ts';
import { meaningOf } from './meanings.ts';
import { type Step, spelling, stepsOf } from './pattern.ts';
import type { Tokens } from './tokens.ts';
import { inflect, UNKNOWN } from './words.ts';

/** A phrase of a lexicon found in a text. `from` and `to` are token indices, `to` exclusive. */
export interface Mention {
  topic: Topic;
  id: string;
  /** Topic and id as one number (meanings.ts). */
  meaning: number;
  /** The phrase of the lexicon, its spelling folded ("e-mail address" is "e mail address"). */
  phrase: string;
  from: number;
  to: number;
}

/** A phrase as the lexicon has it, with its alternatives. */
interface Pattern {
  topic: number;
  /** null: a near miss that keeps shorter phrases from matching. */
  id: string | null;
  /** Topic and id as one number. */
  meaning: number;
  steps: Step[];
  /** Spellings already found, by the stems that were read (`keyOf`). */
  spellings: Map<number | string, string>;
}

/** Spellings remembered of one phrase; a text that says it in ever new ways is not remembered for that. */
const MAX_SPELLINGS = 500;

/** Of numbers below this, one and two are told apart. The vocabulary has thousands, all in all. */
const TWO_FIT = 65_536;

/** A compiled set of lexicons. */
export class Matcher {
  readonly #automaton = new Automaton();
  readonly #patterns: Pattern[] = [];
  /** By topic: where the last mention ends, the longest phrase from here on, and where that ends. */
  readonly #freeFrom = new Int32Array(TOPICS.length);
  readonly #longest: (Pattern | null)[] = TOPICS.map(() => null);
  readonly #lengths = new Int32Array(TOPICS.length);

  constructor(lexicons: Partial<Record<Topic, readonly Entry[]>>) {
    for (const [topic, entries] of Object.entries(lexicons)) {
      const number = TOPICS.indexOf(topic as Topic);
      for (const entry of entries) {
        for (const phrase of entry.phrases) this.#add(number, entry.id, phrase);
        for (const verb of entry.verbs ?? []) {
          for (const form of inflect(verb)) this.#add(number, entry.id, form);
        }
      }
      // After all that means something: what is a near miss of one entry may be a phrase of another.
      for (const entry of entries) {
        for (const phrase of entry.not ?? []) this.#add(number, null, phrase);
      }
    }
  }

  #add(topic: number, id: string | null, pattern: string): void {
    for (const steps of stepsOf(pattern)) {
      this.#automaton.add(this.#patterns.length, steps);
      const meaning = id === null ? 0 : meaningOf(TOPICS[topic] as Topic, id);
      this.#patterns.push({ topic, id, meaning, steps, spellings: new Map() });
    }
  }

  /** Every mention in the tokens, in order of their start; per topic the longest, none overlapping. */
  mentions(tokens: Tokens): Mention[] {
    const found: Mention[] = [];
    const freeFrom = this.#freeFrom.fill(0);
    const longest = this.#longest;
    const lengths = this.#lengths;
    const { count, ids } = tokens;
    for (let i = 0; i < count; i++) {
      let state = this.#automaton.begin(ids[i] as number);
      let touched = false;
      for (let end = i + 1; state; end++) {
        for (const number of state.ends) {
          const pattern = this.#patterns[number] as Pattern;
          // One phrase may mean two things of one topic only by mistake: the first entry keeps it.
          if (i < (freeFrom[pattern.topic] as number)) continue;
          if (longest[pattern.topic] && lengths[pattern.topic] === end) continue;
          longest[pattern.topic] = pattern;
          lengths[pattern.topic] = end;
          touched = true;
        }
        const next = end < count ? (ids[end] as number) : UNKNOWN;
        state = next === UNKNOWN ? null : this.#automaton.after(state, next);
      }
      if (!touched) continue;
      for (let topic = 0; topic < longest.length; topic++) {
        const pattern = longest[topic];
        if (!pattern) continue;
        longest[topic] = null;
        const to = lengths[topic] as number;
        freeFrom[topic] = to;
        if (pattern.id === null) continue;
        const { id, meaning } = pattern;
        const phrase = spelled(pattern, ids, i, to);
        found.push({ topic: TOPICS[topic] as Topic, id, meaning, phrase, from: i, to });
      }
    }
    return found;
  }
}

function spelled({ steps, spellings }: Pattern, ids: Int32Array, from: number, to: number): string {
  const key = keyOf(ids, from, to);
  const known = spellings.get(key);
  if (known !== undefined) return known;
  const phrase = spelling(steps, [...ids.subarray(from, to)]) ?? '';
  if (spellings.size < MAX_SPELLINGS) spellings.set(key, phrase);
  return phrase;
}

/** Most phrases are a word or two, whose numbers fit into one. */
function keyOf(ids: Int32Array, from: number, to: number): number | string {
  const first = ids[from] as number;
  if (to - from === 1) return first;
  if (to - from === 2 && first < TWO_FIT) return first * TWO_FIT + (ids[from + 1] as number);
  return ids.subarray(from, to).join();
}
