/** All lexicons in one automaton; one pass over a text's tokens finds every mention. */
import { Automaton } from './automaton.ts';
import { type Entry, TOPICS, type Topic } from './lexicon/entry.ts';
import { meaningOf } from './meanings.ts';
import { type Beginning, NOWHERE, Paths } from './paths.ts';
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
}

/** One way to say a pattern, as a text said it. */
interface Phrase extends Pick<Pattern, 'topic' | 'id' | 'meaning'> {
  text: string;
}

/** A compiled set of lexicons. */
export class Matcher {
  readonly #automaton = new Automaton();
  readonly #patterns: Pattern[] = [];
  /** By topic: where the last mention ends, the longest phrase from here on, and where that ends. */
  readonly #freeFrom = new Int32Array(TOPICS.length);
  readonly #longest = new Int32Array(TOPICS.length);
  readonly #lengths = new Int32Array(TOPICS.length);
  readonly #paths = new Paths(this.#automaton, ({ ends }, stems) => this.#phrasesOf(ends, stems));

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
      this.#patterns.push({ topic, id, meaning, steps });
    }
  }

  /** What these stems say. One phrase may mean two things of one topic only by mistake: the first entry keeps it. */
  #phrasesOf(patterns: readonly number[], stems: readonly number[]): Phrase[] {
    const byTopic = new Map<number, Phrase>();
    for (const number of patterns) {
      const { topic, id, meaning, steps } = this.#patterns[number] as Pattern;
      if (!byTopic.has(topic)) byTopic.set(topic, { topic, id, meaning, text: spelling(steps, stems) ?? '' });
    }
    return [...byTopic.values()];
  }

  /** Every mention in the tokens, in order of their start; per topic the longest, none overlapping. */
  mentions({ count, ids }: Tokens): Mention[] {
    const found: Mention[] = [];
    this.#freeFrom.fill(0);
    for (let from = 0; from < count; from++) {
      let at = this.#paths.begin(ids[from] as number);
      let topics = 0;
      for (let to = from + 1; at !== NOWHERE; to++) {
        topics |= this.#note(at, from, to);
        const next = to < count ? (ids[to] as number) : UNKNOWN;
        at = next === UNKNOWN ? NOWHERE : this.#paths.after(at, next);
      }
      if (topics) this.#take(found, from, topics);
    }
    return found;
  }

  /** Keeps in mind, of each topic, the longest phrase that begins here. Returns the topics, a bit each. */
  #note(at: Beginning, from: number, to: number): number {
    let topics = 0;
    const end = this.#paths.firstPhraseAt(at + 1);
    for (let phrase = this.#paths.firstPhraseAt(at); phrase < end; phrase++) {
      const topic = this.#paths.topicOf(phrase);
      if (from < (this.#freeFrom[topic] as number)) continue;
      this.#longest[topic] = phrase;
      this.#lengths[topic] = to;
      topics |= 1 << topic;
    }
    return topics;
  }

  #take(found: Mention[], from: number, topics: number): void {
    for (let left = topics; left; left &= left - 1) {
      const topic = 31 - Math.clz32(left & -left);
      const to = this.#lengths[topic] as number;
      this.#freeFrom[topic] = to;
      const { id, meaning, text } = this.#paths.phraseOf(this.#longest[topic] as number);
      if (id !== null) found.push({ topic: TOPICS[topic] as Topic, id, meaning, phrase: text, from, to });
    }
  }
}
