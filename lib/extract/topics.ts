/** What each sentence is about: its words vote on the clause categories. */
import { CATEGORIES, type Category } from '../taxonomy.ts';
import { type Cues, chance } from './cues.ts';
import type { Topic } from './lexicon/entry.ts';
import type { Mention } from './match.ts';
import { meaningOf } from './meanings.ts';
import type { Tokens } from './tokens.ts';
import type { BlockView, Passage, SentenceView } from './views.ts';
import { vocabulary } from './words.ts';

/** Log odds per category, in the order of CATEGORIES. */
export type TopicScores = Float64Array;

/** Where a cue stands: in the sentence itself, a heading, a lead-in, elsewhere in the block, the sentence before. */
export type Place = 'here' | 'heading' | 'lead' | 'block' | 'before';

/** Place → cue → "f12 t-3": tenths of log odds for first-party, third-party … (see CODES). */
export interface TopicWeights {
  bias: Record<Category, number>;
  thresholds: Record<Category, number>;
  cues: Record<Place, Record<string, string>>;
}

/** One letter per category keeps the file small enough to read. */
export const CODES: Record<Category, string> = {
  'first-party': 'f',
  'third-party': 't',
  choice: 'c',
  access: 'a',
  retention: 'r',
  security: 's',
  change: 'g',
  signal: 'd',
  audience: 'u',
};

/** Words of the whole block, and mentions of the sentence before, say less than the sentence's own. */
const FAINT = 0.5;
/** The headings that still speak of a sentence, counted from the nearest. */
const HEADINGS = 2;

interface Vote {
  by: Float64Array;
  /** The sentence that counted it last: a cue counts once. */
  counted: number;
}

/** The cues of a sentence by name, as calibration sees them. `TopicReader` counts the same without names. */
export function topicCues(
  sentence: SentenceView,
  previous: SentenceView | null,
  stems: (passage: Passage) => string[],
): Cues {
  const { block } = sentence;
  const cues: Cues = new Map();
  const own = stems(block);
  for (let i = sentence.from; i < sentence.to; i++) {
    cues.set(`here ${own[i]}`, 1);
    if (i + 1 < sentence.to) cues.set(`here ${own[i]} ${own[i + 1]}`, 1);
  }
  addMentions(cues, 'here', sentence.mentions, 1);
  const above = (place: Place, passages: readonly Passage[]) => {
    for (const passage of passages) {
      const added: Cues = new Map();
      for (const stem of stems(passage)) added.set(`${place} ${stem}`, 1);
      addMentions(added, place, passage.mentions, 1);
      for (const [cue, by] of added) cues.set(cue, (cues.get(cue) ?? 0) + by);
    }
  };
  above('heading', block.headings.slice(-HEADINGS));
  above('lead', block.leadIns.slice(-1));
  for (const stem of own) cues.set(`block ${stem}`, FAINT);
  addMentions(cues, 'block', block.mentions, FAINT);
  if (previous) addMentions(cues, 'before', previous.mentions, FAINT);
  return cues;
}

function addMentions(cues: Cues, place: Place, mentions: readonly Mention[], by: number): void {
  for (const { topic, id } of mentions) cues.set(`${place} <${topic} ${id}>`, by);
}

/** What the cues of a place weigh, by number: a word's stem, a mention's meaning. */
interface Ballot {
  words: (Vote | null)[];
  mentions: (Vote | null)[];
}

/** Counts the votes. It remembers those of a heading for as long as the page is read. */
export class TopicReader {
  readonly #bias = new Float64Array(CATEGORIES.length);
  readonly #ballots = {} as Record<Place, Ballot>;
  /** Of two words in a row: by the first, then by the second. */
  readonly #pairs: (Map<number, Vote> | null)[] = [];
  readonly #above = {
    heading: new WeakMap<Passage, TopicScores>(),
    lead: new WeakMap<Passage, TopicScores>(),
  };
  #turn = 0;

  constructor(weights: TopicWeights) {
    CATEGORIES.forEach((category, i) => {
      this.#bias[i] = weights.bias[category];
    });
    for (const [place, cues] of Object.entries(weights.cues)) {
      const ballot: Ballot = { words: [], mentions: [] };
      this.#ballots[place as Place] = ballot;
      for (const [cue, votes] of Object.entries(cues)) this.#load(ballot, cue, parseVotes(votes));
    }
  }

  #load(ballot: Ballot, what: string, by: Float64Array): void {
    const vote = { by, counted: 0 };
    if (what.startsWith('<')) {
      const [topic = '', id = ''] = what.slice(1, -1).split(' ');
      put(ballot.mentions, meaningOf(topic as Topic, id), vote);
      return;
    }
    const [first, second] = what.split(' ').map((stem) => vocabulary.add(stem)) as [number, number?];
    if (second === undefined) put(ballot.words, first, vote);
    else put(this.#pairs, first, (this.#pairs[first] ?? new Map<number, Vote>()).set(second, vote));
  }

  /** The scores of every sentence of a block. */
  scoresOf(view: BlockView): TopicScores[] {
    const { here, block, before } = this.#ballots;
    const common = this.#bias.slice();
    for (const passage of view.headings.slice(-HEADINGS))
      addTo(common, this.#scoresAbove('heading', passage));
    for (const passage of view.leadIns.slice(-1)) addTo(common, this.#scoresAbove('lead', passage));
    this.#turn++;
    this.#countWords(block, view.tokens, 0, view.tokens.count, common, FAINT);
    this.#countMentions(block, view.mentions, common, FAINT);
    return view.sentences.map((sentence, i) => {
      const scores = common.slice();
      this.#turn++;
      this.#countWords(here, view.tokens, sentence.from, sentence.to, scores, 1);
      this.#countPairs(view.tokens, sentence.from, sentence.to, scores);
      this.#countMentions(here, sentence.mentions, scores, 1);
      const previous = view.sentences[i - 1];
      if (previous) this.#countMentions(before, previous.mentions, scores, FAINT);
      return scores;
    });
  }

  #scoresAbove(place: 'heading' | 'lead', passage: Passage): TopicScores {
    const found = this.#above[place].get(passage);
    if (found) return found;
    const scores = new Float64Array(CATEGORIES.length);
    this.#turn++;
    this.#countWords(this.#ballots[place], passage.tokens, 0, passage.tokens.count, scores, 1);
    this.#countMentions(this.#ballots[place], passage.mentions, scores, 1);
    this.#above[place].set(passage, scores);
    return scores;
  }

  #countWords(
    { words }: Ballot,
    { ids }: Tokens,
    from: number,
    to: number,
    scores: TopicScores,
    by: number,
  ): void {
    for (let i = from; i < to; i++) {
      const stem = ids[i] as number;
      const vote = stem < words.length ? words[stem] : null;
      if (vote) this.#count(vote, scores, by);
    }
  }

  #countPairs({ ids }: Tokens, from: number, to: number, scores: TopicScores): void {
    const pairs = this.#pairs;
    for (let i = from; i + 1 < to; i++) {
      const stem = ids[i] as number;
      const vote = stem < pairs.length ? pairs[stem]?.get(ids[i + 1] as number) : null;
      if (vote) this.#count(vote, scores, 1);
    }
  }

  #countMentions(ballot: Ballot, mentions: readonly Mention[], scores: TopicScores, by: number): void {
    const votes = ballot.mentions;
    for (const { meaning } of mentions) {
      const vote = meaning < votes.length ? votes[meaning] : null;
      if (vote) this.#count(vote, scores, by);
    }
  }

  #count(vote: Vote, scores: TopicScores, strength: number): void {
    if (vote.counted === this.#turn) return;
    vote.counted = this.#turn;
    const { by } = vote;
    for (let i = 0; i < CATEGORY_COUNT; i++) scores[i] = (scores[i] as number) + (by[i] as number) * strength;
  }
}

const CATEGORY_COUNT = CATEGORIES.length;

/** Fills up with null: an array with holes is a slow one. */
function put<Item>(table: (Item | null)[], at: number, item: Item): void {
  while (table.length <= at) table.push(null);
  table[at] = item;
}

function addTo(scores: TopicScores, more: TopicScores): void {
  for (let i = 0; i < scores.length; i++) scores[i] = (scores[i] as number) + (more[i] as number);
}

function parseVotes(votes: string): Float64Array {
  const by = new Float64Array(CATEGORIES.length);
  for (const vote of votes.split(' ')) {
    const at = CATEGORIES.findIndex((category) => CODES[category] === vote[0]);
    if (at >= 0) by[at] = Number(vote.slice(1)) / 10;
  }
  return by;
}

/** The categories whose chance reaches their threshold in any of a block's sentences. */
export function categoriesOf(
  scores: readonly TopicScores[],
  thresholds: TopicWeights['thresholds'],
): Category[] {
  return CATEGORIES.filter((category, i) => {
    let most = Number.NEGATIVE_INFINITY;
    for (const one of scores) most = Math.max(most, one[i] as number);
    return chance(most) >= thresholds[category];
  });
}
