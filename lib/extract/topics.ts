/** What each sentence is about: its words vote on the clause categories. */
import { CATEGORIES, type Category } from '../taxonomy.ts';
import { type Cues, chance } from './cues.ts';
import { OF_TODAY } from './era.ts';
import type { Mention } from './match.ts';
import type { BlockView, Passage, SentenceView } from './views.ts';
import { type Scores, type WordVote, WordVotes } from './word-votes.ts';

/** Log odds per category, in the order of CATEGORIES. */
export type TopicScores = ArrayLike<number>;

/** Where a cue stands: in the sentence itself, a heading, a lead-in, elsewhere in the block, the sentence before. */
const PLACES = ['here', 'heading', 'lead', 'block', 'before'] as const;
export type Place = (typeof PLACES)[number];

/** Place → cue → "f12 t-3": tenths of log odds for first-party, third-party … (see CODES). */
export interface TopicWeights {
  bias: Record<Category, number>;
  /** What a policy of today adds to it. */
  ofToday: Record<Category, number>;
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
const STRENGTH: Record<Place, number> = { here: 1, heading: 1, lead: 1, block: FAINT, before: FAINT };
/** Of the thresholds in policies of today, which say more plainly what they are about: set by figures held aside. */
const SHARE_OF_TODAY = 0.65;
/** The headings that still speak of a sentence, counted from the nearest. */
const HEADINGS = 2;

/** The cues of a sentence by name, as calibration sees them. `TopicReader` counts the same without names. */
export function topicCues(
  sentence: SentenceView,
  previous: SentenceView | null,
  stems: (passage: Passage) => string[],
): Cues {
  const { block } = sentence;
  const cues: Cues = new Map();
  if (block.isOfToday) cues.set(OF_TODAY, 1);
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

function votesOf({ cues }: TopicWeights): WordVote<Place>[] {
  const places = Object.entries(cues) as [Place, Record<string, string>][];
  return places.flatMap(([place, own]) =>
    Object.entries(own).flatMap(([cue, votes]) =>
      votes.split(' ').map((vote) => ({
        place,
        cue,
        answer: CATEGORIES.findIndex((one) => CODES[one] === vote[0]),
        weight: (Number(vote.slice(1)) / 10) * STRENGTH[place],
      })),
    ),
  );
}

/** Counts the votes. It remembers those of a heading for as long as the page is read. */
export class TopicReader {
  readonly #bias: Scores;
  readonly #biasOfToday: Scores;
  readonly #votes: WordVotes<Place>;
  readonly #above = {
    heading: new WeakMap<Passage, Scores>(),
    lead: new WeakMap<Passage, Scores>(),
  };

  /** What stands above the block that was read last, and mostly above the next one too, with its scores. */
  #last: Pick<BlockView, 'headings' | 'leadIns' | 'isOfToday'> & { scores: Scores } = {
    headings: [],
    leadIns: [],
    isOfToday: false,
    scores: NOTHING,
  };

  constructor(weights: TopicWeights) {
    this.#bias = CATEGORIES.map((category) => weights.bias[category]);
    this.#biasOfToday = CATEGORIES.map((category) => weights.bias[category] + weights.ofToday[category]);
    this.#votes = new WordVotes(PLACES, votesOf(weights));
  }

  /** The scores of every sentence of a block. */
  scoresOf(view: BlockView): Scores[] {
    const common = this.#commonTo(view);
    const votes = this.#votes;
    votes.begin();
    votes.countWords('block', view.tokens, 0, view.tokens.count);
    votes.countMentions('block', view.mentions);
    const withBlock = votes.scores(common);
    return view.sentences.map((sentence, i) => {
      votes.begin();
      votes.countWords('here', view.tokens, sentence.from, sentence.to);
      votes.countPairs('here', view.tokens, sentence.from, sentence.to);
      votes.countMentions('here', sentence.mentions);
      const previous = view.sentences[i - 1];
      if (previous) votes.countMentions('before', previous.mentions);
      return votes.scores(withBlock);
    });
  }

  /** The scores that a block has from what stands above it. */
  #commonTo({ headings, leadIns, isOfToday }: BlockView): Scores {
    const last = this.#last;
    if (headings === last.headings && leadIns === last.leadIns && isOfToday === last.isOfToday)
      return last.scores;
    const scores = (isOfToday ? this.#biasOfToday : this.#bias).slice();
    for (const passage of headings.slice(-HEADINGS)) addTo(scores, this.#scoresAbove('heading', passage));
    for (const passage of leadIns.slice(-1)) addTo(scores, this.#scoresAbove('lead', passage));
    this.#last = { headings, leadIns, isOfToday, scores };
    return scores;
  }

  #scoresAbove(place: 'heading' | 'lead', passage: Passage): Scores {
    const found = this.#above[place].get(passage);
    if (found) return found;
    this.#votes.begin();
    this.#votes.countWords(place, passage.tokens, 0, passage.tokens.count);
    this.#votes.countMentions(place, passage.mentions);
    const scores = this.#votes.scores(NOTHING);
    this.#above[place].set(passage, scores);
    return scores;
  }
}

/** An array of fractions, as all scores are: one of whole numbers would be read and written in another way. */
const NOTHING: Scores = CATEGORIES.map(() => 0.5).map((half) => half - 0.5);

function addTo(scores: Scores, more: Scores): void {
  for (let i = 0; i < scores.length; i++) scores[i] = (scores[i] as number) + (more[i] as number);
}

/** The categories whose chance, by the highest scores of a block's sentences, reaches their threshold. */
export function categoriesOf(
  most: TopicScores,
  thresholds: TopicWeights['thresholds'],
  isOfToday: boolean,
): Category[] {
  const about: Category[] = [];
  const share = isOfToday ? SHARE_OF_TODAY : 1;
  for (let i = 0; i < CATEGORIES.length; i++) {
    const category = CATEGORIES[i] as Category;
    if (chance(most[i] as number) >= thresholds[category] * share) about.push(category);
  }
  return about;
}
