/** DEFLATE that takes its time: a twentieth smaller than what zlib makes, and read by every reader of zips. */
import { BitWriter, bitsOf, type Codes, codesFor, headerBits, type Step, writeBlock } from './block.ts';
import { MIN_LENGTH, matchesOf } from './matches.ts';
import { FAR, FAR_SYMBOL, LENGTH_SYMBOL, LENGTHS } from './symbols.ts';

/** Codes are fitted to so many bytes at first; neighbours that are alike share a block in the end. */
const PIECE = 6_000;
/** Each round finds the cheapest way by the codes of the round before. */
const ROUNDS = 8;
/** A symbol that the last round did not use costs this many bits. */
const UNUSED = 13;

export function deflate(data: Uint8Array): Uint8Array {
  const matches = matchesOf(data);
  let blocks = piecesOf(data.length).map(([from, to]) => ({
    from,
    to,
    steps: cheapest(data, matches, from, to, null),
  }));
  for (let round = 0; round < ROUNDS; round++) {
    if (round === 2) blocks = merged(blocks);
    for (const block of blocks)
      block.steps = cheapest(data, matches, block.from, block.to, codesFor(block.steps));
  }
  const writer = new BitWriter();
  for (const [index, { steps }] of blocks.entries()) writeBlock(writer, steps, index === blocks.length - 1);
  return writer.finish();
}

interface Part {
  from: number;
  to: number;
  steps: Step[];
}

function piecesOf(length: number): [number, number][] {
  const count = Math.max(1, Math.round(length / PIECE));
  const border = (index: number) => Math.round((index * length) / count);
  return Array.from({ length: count }, (_, index) => [border(index), border(index + 1)]);
}

/** Joins neighbours, those first that gain most, as long as there is a gain. */
function merged(parts: Part[]): Part[] {
  const all = [...parts];
  const gains = all.slice(1).map((part, index) => gain(all[index]!, part));
  for (;;) {
    const best = gains.indexOf(Math.max(...gains));
    if (best < 0 || gains[best]! <= 0) return all;
    const [one, other] = [all[best]!, all[best + 1]!];
    all.splice(best, 2, { from: one.from, to: other.to, steps: [...one.steps, ...other.steps] });
    gains.splice(best, 1);
    if (best > 0) gains[best - 1] = gain(all[best - 1]!, all[best]!);
    if (best < gains.length) gains[best] = gain(all[best]!, all[best + 1]!);
  }
}

/** Bits that are saved when two blocks share their codes. */
function gain(one: Part, other: Part): number {
  return cost(one.steps) + cost(other.steps) - cost([...one.steps, ...other.steps]);
}

function cost(steps: Step[]): number {
  const codes = codesFor(steps);
  return headerBits(codes) + bitsOf(steps, codes);
}

/** The way through a part of the data that costs fewest bits by these codes; without any, by a guess. */
function cheapest(
  data: Uint8Array,
  matches: Uint16Array[],
  from: number,
  to: number,
  codes: Codes | null,
): Step[] {
  const literal = (symbol: number) => (codes ? codes.literals[symbol] || UNUSED : symbol < 256 ? 8 : 7);
  const far = (symbol: number) => (codes ? codes.distances[symbol] || UNUSED : 5);
  const costs = new Float64Array(to - from + 1).fill(Number.POSITIVE_INFINITY);
  const lengths = new Uint16Array(to - from + 1);
  const distances = new Uint16Array(to - from + 1);
  costs[0] = 0;
  for (let at = from; at < to; at++) {
    const here = costs[at - from]!;
    const single = here + literal(data[at]!);
    if (single < costs[at - from + 1]!) {
      costs[at - from + 1] = single;
      lengths[at - from + 1] = 1;
    }
    const found = matches[at]!;
    let length = MIN_LENGTH;
    for (let index = 0; index < found.length; index += 2) {
      const distance = found[index + 1]!;
      const symbol = FAR_SYMBOL[distance]!;
      const way = here + far(symbol) + FAR.extra[symbol]!;
      for (const most = Math.min(found[index]!, to - at); length <= most; length++) {
        const name = LENGTH_SYMBOL[length]!;
        const total = way + literal(257 + name) + LENGTHS.extra[name]!;
        if (total >= costs[at - from + length]!) continue;
        costs[at - from + length] = total;
        lengths[at - from + length] = length;
        distances[at - from + length] = distance;
      }
    }
  }
  return stepsBack(data, from, to, lengths, distances);
}

function stepsBack(
  data: Uint8Array,
  from: number,
  to: number,
  lengths: Uint16Array,
  distances: Uint16Array,
): Step[] {
  const steps: Step[] = [];
  for (let at = to; at > from; ) {
    const length = lengths[at - from]!;
    at -= length;
    steps.push(
      length === 1
        ? { value: data[at]!, distance: 0 }
        : { value: length, distance: distances[at + length - from]! },
    );
  }
  return steps.reverse();
}
