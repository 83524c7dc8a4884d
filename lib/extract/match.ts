/** All lexicons in one token trie; one pass over a text's tokens finds every mention. */
import { type Entry, expand, TOPICS, type Topic } from './lexicon/entry.ts';
import { inflect, stemsOf, type Tokens, vocabulary } from './tokens.ts';

/** A phrase of a lexicon found in a text. `from` and `to` are token indices, `to` exclusive. */
export interface Mention {
  topic: Topic;
  id: string;
  /** The phrase of the lexicon, its spelling folded ("e-mail address" is "e mail address"). */
  phrase: string;
  from: number;
  to: number;
}

interface Output {
  topic: number;
  /** null: a near miss that keeps shorter phrases from matching. */
  id: string | null;
  phrase: string;
}

interface Node {
  next: Map<number, Node> | null;
  outputs: Output[] | null;
}

const node = (): Node => ({ next: null, outputs: null });

/** A compiled set of lexicons. */
export class Matcher {
  readonly #root: Node = node();

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
    for (const phrase of expand(pattern)) {
      let at = this.#root;
      for (const stemmed of stemsOf(phrase)) {
        const number = vocabulary.add(stemmed);
        at.next ??= new Map();
        let next = at.next.get(number);
        if (!next) {
          next = node();
          at.next.set(number, next);
        }
        at = next;
      }
      at.outputs ??= [];
      // One phrase may mean two things of one topic only by mistake: the first entry keeps it.
      if (!at.outputs.some((output) => output.topic === topic)) at.outputs.push({ topic, id, phrase });
    }
  }

  /** Every mention in the tokens, in order of their start; per topic the longest, none overlapping. */
  mentions(tokens: Tokens): Mention[] {
    const found: Mention[] = [];
    const freeFrom = new Int32Array(TOPICS.length);
    const longest: (Output | undefined)[] = new Array(TOPICS.length).fill(undefined);
    const lengths = new Int32Array(TOPICS.length);
    const first = this.#root.next ?? new Map<number, Node>();
    for (let i = 0; i < tokens.count; i++) {
      let at = first.get(tokens.ids[i] as number);
      if (!at) continue;
      let touched = false;
      for (let end = i + 1; at; end++) {
        for (const output of at.outputs ?? []) {
          if (i < (freeFrom[output.topic] as number)) continue;
          longest[output.topic] = output;
          lengths[output.topic] = end;
          touched = true;
        }
        if (end >= tokens.count || !at.next) break;
        at = at.next.get(tokens.ids[end] as number);
      }
      if (!touched) continue;
      for (let topic = 0; topic < longest.length; topic++) {
        const output = longest[topic];
        if (!output) continue;
        longest[topic] = undefined;
        const to = lengths[topic] as number;
        freeFrom[topic] = to;
        if (output.id !== null) {
          found.push({ topic: TOPICS[topic] as Topic, id: output.id, phrase: output.phrase, from: i, to });
        }
      }
    }
    return found;
  }
}
