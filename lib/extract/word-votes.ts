/** Words, pairs of words and mentions that vote on answers, each by where it stands. In flat tables, by number. */
import type { Topic } from './lexicon/entry.ts';
import type { Mention } from './match.ts';
import { meaningOf } from './meanings.ts';
import { MAX_STEMS, type Pair, Pairs } from './pairs.ts';
import type { Tokens } from './tokens.ts';
import { vocabulary } from './words.ts';

/** Log odds by answer. */
export type Scores = number[];

/** What a cue, "email", "e mail" or "<data contact>", weighs at a place for an answer. */
export interface WordVote<Place extends string> {
  place: Place;
  cue: string;
  answer: number;
  /** In log odds. */
  weight: number;
}

/** Meanings' numbers are below this. */
const MAX_MEANINGS = 1024;

/** By number, a word's stem or a mention's meaning: where the votes of its cue stand. `SILENT` for most. */
interface Cast {
  words: Int16Array;
  mentions: Int16Array;
  /** By both numbers of two words in a row. */
  pairs: Pairs;
  /** By stem: 1 where it is the first of a pair. */
  begins: Uint8Array;
}

const SILENT = 0;
/** No count comes after this one. */
const ALWAYS = 2 ** 31 - 1;

export class WordVotes<Place extends string> {
  readonly #cast = {} as Record<Place, Cast>;
  /** The votes of a cue stand in one row: from here on, up to where the next row begins. */
  readonly #rows: Int32Array;
  readonly #answers: Uint8Array;
  readonly #weights: Float64Array;
  /** By row: the count that it was in last. A cue counts once. */
  readonly #counted: Int32Array;
  /** The rows of this count, in order, and one place more: what is counted already is written there in vain. */
  readonly #heard: Int16Array;
  #heardCount = 0;
  #turn = 0;

  constructor(places: readonly Place[], votes: readonly WordVote<Place>[]) {
    const rows = new Map<string, WordVote<Place>[]>();
    for (const vote of votes) {
      const key = `${vote.place} ${vote.cue}`;
      const row = rows.get(key);
      if (row) row.push(vote);
      else rows.set(key, [vote]);
    }
    const inOrder = [...rows.values()].flat();
    this.#answers = Uint8Array.from(inOrder, ({ answer }) => answer);
    this.#weights = Float64Array.from(inOrder, ({ weight }) => weight);
    this.#rows = new Int32Array(rows.size + 2);
    this.#counted = new Int32Array(rows.size + 1);
    this.#counted[SILENT] = ALWAYS;
    this.#heard = new Int16Array(rows.size + 1);
    const seats: [Place, Seat][] = [];
    let row = SILENT;
    let next = 0;
    for (const own of rows.values()) {
      this.#rows[++row] = next;
      next += own.length;
      const [{ place, cue }] = own as [WordVote<Place>];
      seats.push([place, seatOf(cue, row)]);
    }
    this.#rows[row + 1] = next;
    for (const place of places)
      this.#cast[place] = castOf(seats.flatMap(([where, seat]) => (where === place ? [seat] : [])));
  }

  /** Begins a count, in which each cue counts once. */
  begin(): void {
    this.#turn++;
    this.#heardCount = 0;
  }

  /** Counts words. */
  countWords(place: Place, { ids }: Tokens, from: number, to: number): void {
    const { words } = this.#cast[place];
    for (let i = from; i < to; i++) this.#count(words[ids[i] as number] as number);
  }

  /** Counts two words in a row. */
  countPairs(place: Place, { ids }: Tokens, from: number, to: number): void {
    const { pairs, begins } = this.#cast[place];
    for (let i = from; i + 1 < to; i++) {
      const stem = ids[i] as number;
      if (begins[stem]) this.#count(pairs.get(stem, ids[i + 1] as number));
    }
  }

  countMentions(place: Place, all: readonly Mention[]): void {
    const { mentions } = this.#cast[place];
    for (let i = 0; i < all.length; i++) this.#count(mentions[(all[i] as Mention).meaning] as number);
  }

  /** The log odds, `before` the count, with the votes of all that was counted. */
  scores(before: Scores): Scores {
    const scores = before.slice();
    const rows = this.#rows;
    const answers = this.#answers;
    const weights = this.#weights;
    for (let heard = 0; heard < this.#heardCount; heard++) {
      const row = this.#heard[heard] as number;
      const end = rows[row + 1] as number;
      for (let i = rows[row] as number; i < end; i++) {
        const answer = answers[i] as number;
        scores[answer] = (scores[answer] as number) + (weights[i] as number);
      }
    }
    return scores;
  }

  /** Without a branch: whether a word says something, and was not met yet, no processor could guess. */
  #count(row: number): void {
    this.#heard[this.#heardCount] = row;
    this.#heardCount += ((this.#counted[row] as number) - this.#turn) >>> 31;
    this.#counted[row] = Math.max(this.#turn, this.#counted[row] as number);
  }
}

/** A cue, "email", "e mail" or "<data contact>", as numbers. */
interface Seat {
  kind: 'word' | 'mention' | 'pair';
  number: number;
  after: number;
  row: number;
}

function seatOf(cue: string, row: number): Seat {
  if (/^<./.test(cue)) {
    const [topic = '', id = ''] = cue.slice(1, -1).split(' ');
    return { kind: 'mention', number: meaningOf(topic as Topic, id), after: 0, row };
  }
  const [number = 0, after] = cue.split(' ').map((stem) => vocabulary.add(stem));
  return after === undefined ? { kind: 'word', number, after: 0, row } : { kind: 'pair', number, after, row };
}

function castOf(seats: readonly Seat[]): Cast {
  const words = new Int16Array(MAX_STEMS);
  const mentions = new Int16Array(MAX_MEANINGS);
  const begins = new Uint8Array(MAX_STEMS);
  const pairs: Pair[] = [];
  for (const { kind, number, after, row } of seats) {
    if (kind === 'word') words[number] = row;
    else if (kind === 'mention') mentions[number] = row;
    else {
      pairs.push([number, after, row]);
      begins[number] = 1;
    }
  }
  return { words, mentions, begins, pairs: new Pairs(pairs) };
}
