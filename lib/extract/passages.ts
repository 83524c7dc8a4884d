/**
 * Passages: a paragraph with the list that it introduces. What one means is often said over several sentences,
 * so its words, taken together, vote on every answer, beside the cues of the single sentence.
 */
import type { Question } from './candidates.ts';
import type { Cues } from './cues.ts';
import { OF_TODAY } from './era.ts';
import type { Mention } from './match.ts';
import type { BlockView, Passage, Sheet } from './views.ts';
import { type Scores, type WordVote, WordVotes } from './word-votes.ts';

/** Where a word stands: in the passage itself, or in a heading above it. */
const PLACES = ['here', 'heading'] as const;
type Place = (typeof PLACES)[number];

/** Begins the cue of a word that stands in a heading above. */
export const ABOVE = '^';

/** For one answer: the log odds without a word, what a policy of today adds, and tenths of log odds that each cue adds. */
export interface AnswerWeights {
  bias: number;
  ofToday: number;
  cues: Record<string, number>;
}

/** Question → answer → weights. */
export type PassageWeights = Readonly<Record<Question, Readonly<Record<string, AnswerWeights>>>>;

/** Log odds by answer (see `PassageReader.answerOf`). */
export type PassageScores = Scores;

/** The headings that still speak of a passage, counted from the nearest. */
const HEADINGS = 2;
/** A longer list is cut: of everything at once no words could tell. */
const MAX_TOKENS = 600;

/** The blocks of a page, headings left out, as passages. */
export function passagesOf<Some extends Sheet>(views: readonly Some[]): Some[][] {
  const passages: Some[][] = [];
  let last: Some | null = null;
  let tokens = 0;
  for (const view of views) {
    const current = passages.at(-1);
    if (view.block.kind === 'heading') last = null;
    else if (last && current && tokens < MAX_TOKENS && goesOn(view, last, current[0] as Some)) {
      current.push(view);
      tokens += view.tokens.count;
      last = view;
    } else {
      passages.push([view]);
      tokens = view.tokens.count;
      last = view;
    }
  }
  return passages;
}

/** An item whose list the passage introduces, or has begun. */
function goesOn({ block }: Sheet, last: Sheet, first: Sheet): boolean {
  const [lead] = block.leadIns;
  return (
    block.kind === 'item' && lead !== undefined && (lead === first.text || lead === last.block.leadIns[0])
  );
}

/** Recipients that are told apart by words around them; the others are all some third party. */
const TOLD_APART = new Set(['named', 'affiliate', 'public']);

/** The answer that a value is, to a question: what words alone cannot tell apart is one answer. */
export function answerTo(question: Question, value: string): string {
  return question === 'recipient' && !TOLD_APART.has(value) ? 'unnamed' : value;
}

/** The answer that something is collected, or shared, whatever it is. */
export const ANY = 'any';

/** The cues of a passage by name, as calibration sees them. `PassageReader` counts the same without names. */
export function passageCues(passage: readonly BlockView[], stems: (passage: Passage) => string[]): Cues {
  const cues: Cues = new Map();
  if (passage[0]?.isOfToday) cues.set(OF_TODAY, 1);
  for (const heading of headingsOf(passage)) {
    for (const stem of stems(heading)) cues.set(`heading ${stem}`, 1);
    addMentions(cues, 'heading', heading.mentions);
  }
  for (const lead of leadsOf(passage)) {
    for (const stem of stems(lead)) cues.set(`here ${stem}`, 1);
    addMentions(cues, 'here', lead.mentions);
  }
  for (const view of passage) {
    const own = stems(view);
    for (const { from, to } of view.sentences) {
      for (let i = from; i < to; i++) {
        cues.set(`here ${own[i]}`, 1);
        if (i + 1 < to) cues.set(`here ${own[i]} ${own[i + 1]}`, 1);
      }
    }
    addMentions(cues, 'here', view.mentions);
  }
  return cues;
}

function addMentions(cues: Cues, place: Place, mentions: readonly Mention[]): void {
  for (const { topic, id } of mentions) cues.set(`${place} <${topic} ${id}>`, 1);
}

function headingsOf([first]: readonly BlockView[]): readonly Passage[] {
  return first?.headings.slice(-HEADINGS) ?? [];
}

/** What introduces a list stands in its passage, unless the list was cut or follows another thing. */
function leadsOf([first]: readonly BlockView[]): readonly Passage[] {
  return first?.block.kind === 'item' ? first.leadIns.slice(-1) : [];
}

export class PassageReader {
  readonly #votes: WordVotes<Place>;
  readonly #answers = new Map<string, Map<string, number>>();
  readonly #bias: Scores = [];
  readonly #biasOfToday: Scores = [];
  /** What stands above the passage that was read last, and mostly above the next one too, with its scores. */
  #last: { headings: readonly Passage[]; bias: Scores; scores: Scores } | null = null;

  constructor(weights: PassageWeights) {
    const votes: WordVote<Place>[] = [];
    for (const [question, answers] of Object.entries(weights)) {
      const own = new Map<string, number>();
      this.#answers.set(question, own);
      for (const [name, { bias, ofToday, cues }] of Object.entries(answers)) {
        const answer = this.#bias.push(bias) - 1;
        this.#biasOfToday.push(bias + ofToday);
        own.set(name, answer);
        for (const [cue, tenths] of Object.entries(cues)) {
          const isAbove = cue.startsWith(ABOVE);
          const place = isAbove ? 'heading' : 'here';
          votes.push({ place, cue: isAbove ? cue.slice(1) : cue, answer, weight: tenths / 10 });
        }
      }
    }
    this.#votes = new WordVotes(PLACES, votes);
  }

  /** Where the log odds of a value stand in the scores; -1 when no words vote on it. */
  answerOf(question: Question, value: string): number {
    return this.#answers.get(question)?.get(answerTo(question, value)) ?? -1;
  }

  scoresOf(passage: readonly BlockView[]): PassageScores {
    const [first] = passage;
    const common = this.#scoresBelow(
      first?.headings ?? [],
      first?.isOfToday ? this.#biasOfToday : this.#bias,
    );
    const votes = this.#votes;
    votes.begin();
    for (const { tokens, mentions } of leadsOf(passage)) {
      votes.countWords('here', tokens, 0, tokens.count);
      votes.countMentions('here', mentions);
    }
    for (const { tokens, mentions, sentences } of passage) {
      votes.countWords('here', tokens, 0, tokens.count);
      for (const { from, to } of sentences) votes.countPairs('here', tokens, from, to);
      votes.countMentions('here', mentions);
    }
    return votes.scores(common);
  }

  /** The scores that a passage has from the headings above it. */
  #scoresBelow(headings: readonly Passage[], bias: Scores): Scores {
    if (headings === this.#last?.headings && bias === this.#last.bias) return this.#last.scores;
    const votes = this.#votes;
    votes.begin();
    for (const { tokens, mentions } of headings.slice(-HEADINGS)) {
      votes.countWords('heading', tokens, 0, tokens.count);
      votes.countMentions('heading', mentions);
    }
    const scores = votes.scores(bias);
    this.#last = { headings, bias, scores };
    return scores;
  }
}
