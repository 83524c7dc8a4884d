/** Words, pairs of words and mentions that vote on answers, each by where it stands. In flat tables, by number. */
import type { Topic } from './lexicon/entry.ts';
import type { Mention } from './match.ts';
import { meaningOf } from './meanings.ts';
import type { Tokens } from './tokens.ts';
import { vocabulary } from './words.ts';

/** Log odds by answer. */
export type Scores = number[];

/** What a cue, "email", "e mail" or "<data contact>", weighs at a place for an answer, in log odds. */
export interface WordVote<Place extends string> {
  place: Place;
  cue: string;
  answer: number;
  weight: number;
}

/** By number, a word's stem or a mention's meaning: where the votes of its cue stand. `SILENT` for most. */
interface Cast {
  words: Int16Array;
  mentions: Int16Array;
  /** By both numbers of two words in a row. */
  pairs: Map<number, number>;
  /** By stem: 1 where it is the first of a pair. */
  begins: Uint8Array;
}

const SILENT = 0;
/** Stems' numbers are below this, so that two of them fit into one number. */
const MAX_STEMS = 32_768;

export class WordVotes<Place extends string> {
  readonly #cast = {} as Record<Place, Cast>;
  /** The votes of a cue stand in one row: from here on, up to where the next row begins. */
  readonly #rows: Int32Array;
  readonly #answers: Uint8Array;
  readonly #weights: Float64Array;
  /** By row: the count that it was in last. A cue counts once. */
  readonly #counted: Int32Array;
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
  }

  /** Adds the votes of words to `scores`, each `strength` times. */
  countWords(
    place: Place,
    { ids }: Tokens,
    from: number,
    to: number,
    scores: Scores,
    strength: number,
  ): void {
    const { words } = this.#cast[place];
    const known = words.length;
    for (let i = from; i < to; i++) {
      const stem = ids[i] as number;
      const row = stem < known ? (words[stem] as number) : SILENT;
      if (row !== SILENT) this.#count(row, scores, strength);
    }
  }

  /** Adds the votes of two words in a row. */
  countPairs(place: Place, { ids }: Tokens, from: number, to: number, scores: Scores): void {
    const { pairs, begins } = this.#cast[place];
    const known = begins.length;
    for (let i = from; i + 1 < to; i++) {
      const stem = ids[i] as number;
      if (stem >= known || !begins[stem]) continue;
      const row = pairs.get(stem * MAX_STEMS + (ids[i + 1] as number));
      if (row !== undefined) this.#count(row, scores, 1);
    }
  }

  /** Adds the votes of mentions, each `strength` times. */
  countMentions(place: Place, all: readonly Mention[], scores: Scores, strength: number): void {
    const { mentions } = this.#cast[place];
    for (const { meaning } of all) {
      const row = meaning < mentions.length ? (mentions[meaning] as number) : SILENT;
      if (row !== SILENT) this.#count(row, scores, strength);
    }
  }

  #count(row: number, scores: Scores, strength: number): void {
    if (this.#counted[row] === this.#turn) return;
    this.#counted[row] = this.#turn;
    const end = this.#rows[row + 1] as number;
    for (let i = this.#rows[row] as number; i < end; i++) {
      const answer = this.#answers[i] as number;
      scores[answer] = (scores[answer] as number) + (this.#weights[i] as number) * strength;
    }
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
  if (cue.startsWith('<')) {
    const [topic = '', id = ''] = cue.slice(1, -1).split(' ');
    return { kind: 'mention', number: meaningOf(topic as Topic, id), after: 0, row };
  }
  const [number = 0, after] = cue.split(' ').map((stem) => vocabulary.add(stem));
  return after === undefined ? { kind: 'word', number, after: 0, row } : { kind: 'pair', number, after, row };
}

function castOf(seats: readonly Seat[]): Cast {
  const room = Math.max(0, ...seats.map(({ number }) => number)) + 1;
  const cast: Cast = {
    words: new Int16Array(room),
    mentions: new Int16Array(room),
    pairs: new Map(),
    begins: new Uint8Array(room),
  };
  for (const { kind, number, after, row } of seats) {
    if (kind === 'word') cast.words[number] = row;
    else if (kind === 'mention') cast.mentions[number] = row;
    else {
      cast.pairs.set(number * MAX_STEMS + after, row);
      cast.begins[number] = 1;
    }
  }
  return cast;
}
