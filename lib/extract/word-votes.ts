/** Words, pairs of words and mentions that vote on answers, each by where it stands. */
import type { Topic } from './lexicon/entry.ts';
import type { Mention } from './match.ts';
import { meaningOf } from './meanings.ts';
import type { Tokens } from './tokens.ts';
import { vocabulary } from './words.ts';

/** What one cue says of each answer that it weighs for, in log odds. */
interface Vote {
  at: number[];
  by: number[];
  /** The count that it was in last: a cue counts once. */
  counted: number;
}

/** The cues of a place by number: a word's stem, a mention's meaning. */
interface Cast {
  words: (Vote | null)[];
  mentions: (Vote | null)[];
}

/** Where two words in a row are looked for. */
const PAIRS = 'here';

export class WordVotes<Place extends string> {
  readonly #cast = {} as Record<Place, Cast>;
  /** Of two words in a row: by the first, then by the second. */
  readonly #pairs: (Map<number, Vote> | null)[] = [];
  #turn = 0;

  constructor(places: readonly Place[]) {
    for (const place of places) this.#cast[place] = { words: [], mentions: [] };
  }

  /** Says what a cue, "email", "e mail" or "<data contact>", weighs at a place for an answer. */
  load(place: Place, cue: string, answer: number, weight: number): void {
    const vote = this.#voteOf(place, cue);
    vote.at.push(answer);
    vote.by.push(weight);
  }

  #voteOf(place: Place, cue: string): Vote {
    const { words, mentions } = this.#cast[place];
    if (cue.startsWith('<')) {
      const [topic = '', id = ''] = cue.slice(1, -1).split(' ');
      return at(mentions, meaningOf(topic as Topic, id), newVote);
    }
    const [first, second] = cue.split(' ').map((stem) => vocabulary.add(stem)) as [number, number?];
    if (second === undefined) return at(words, first, newVote);
    if (place !== PAIRS) throw new Error(`"${cue}": two words in a row vote only ${PAIRS}`);
    const after = at(this.#pairs, first, () => new Map<number, Vote>());
    const vote = after.get(second) ?? newVote();
    after.set(second, vote);
    return vote;
  }

  /** Begins a count, in which each cue counts once. */
  begin(): void {
    this.#turn++;
  }

  /** Adds the votes of words to `scores`, each `strength` times. */
  countWords(
    place: Place,
    { ids }: Tokens,
    from: number,
    to: number,
    scores: Float64Array,
    strength: number,
  ): void {
    const { words } = this.#cast[place];
    for (let i = from; i < to; i++) {
      const stem = ids[i] as number;
      const vote = stem < words.length ? words[stem] : null;
      if (vote) this.#count(vote, scores, strength);
    }
  }

  /** Adds the votes of two words in a row. */
  countPairs({ ids }: Tokens, from: number, to: number, scores: Float64Array): void {
    const pairs = this.#pairs;
    for (let i = from; i + 1 < to; i++) {
      const stem = ids[i] as number;
      const vote = stem < pairs.length ? pairs[stem]?.get(ids[i + 1] as number) : null;
      if (vote) this.#count(vote, scores, 1);
    }
  }

  /** Adds the votes of mentions, each `strength` times. */
  countMentions(place: Place, all: readonly Mention[], scores: Float64Array, strength: number): void {
    const { mentions } = this.#cast[place];
    for (const { meaning } of all) {
      const vote = meaning < mentions.length ? mentions[meaning] : null;
      if (vote) this.#count(vote, scores, strength);
    }
  }

  #count(vote: Vote, scores: Float64Array, strength: number): void {
    if (vote.counted === this.#turn) return;
    vote.counted = this.#turn;
    const { at, by } = vote;
    for (let i = 0; i < at.length; i++) {
      const answer = at[i] as number;
      scores[answer] = (scores[answer] as number) + (by[i] as number) * strength;
    }
  }
}

function newVote(): Vote {
  return { at: [], by: [], counted: 0 };
}

/** The item of a table; filled up with null, as an array with holes is a slow one. */
function at<Item>(table: (Item | null)[], index: number, create: () => Item): Item {
  while (table.length <= index) table.push(null);
  const known = table[index] ?? create();
  table[index] = known;
  return known;
}
