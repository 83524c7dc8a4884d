/** One block of DEFLATE: what it costs in bits, and how it is written. */
import { codeLengths, codesOf } from './huffman.ts';
import { DISTANCES, END, FAR, FAR_SYMBOL, LENGTH_SYMBOL, LENGTHS, LITERALS } from './symbols.ts';

/** A byte as it is (distance 0), or how much is repeated from how far back. */
export interface Step {
  value: number;
  distance: number;
}

export interface Codes {
  literals: Uint8Array;
  distances: Uint8Array;
}

/** The order in which the lengths of the code for lengths are written. */
const ORDER = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

export class BitWriter {
  readonly bytes: number[] = [];
  #held = 0;
  #bits = 0;

  write(value: number, bits: number): void {
    this.#held |= value << this.#bits;
    this.#bits += bits;
    while (this.#bits >= 8) {
      this.bytes.push(this.#held & 0xff);
      this.#held >>>= 8;
      this.#bits -= 8;
    }
  }

  finish(): Uint8Array {
    if (this.#bits > 0) this.write(0, 8 - this.#bits);
    return Uint8Array.from(this.bytes);
  }
}

export function codesFor(steps: readonly Step[]): Codes {
  const literals = new Uint32Array(LITERALS);
  const distances = new Uint32Array(DISTANCES);
  literals[END] = 1;
  for (const { value, distance } of steps) {
    literals[distance === 0 ? value : 257 + LENGTH_SYMBOL[value]!]! += 1;
    if (distance > 0) distances[FAR_SYMBOL[distance]!]! += 1;
  }
  return { literals: codeLengths(literals, 15), distances: codeLengths(distances, 15) };
}

export function bitsOf(steps: readonly Step[], { literals, distances }: Codes): number {
  let bits = literals[END]!;
  for (const { value, distance } of steps) {
    if (distance === 0) bits += literals[value]!;
    else {
      const [length, far] = [LENGTH_SYMBOL[value]!, FAR_SYMBOL[distance]!];
      bits += literals[257 + length]! + LENGTHS.extra[length]! + distances[far]! + FAR.extra[far]!;
    }
  }
  return bits;
}

/** The lengths of both codes, run by run: [symbol, extra bits, value of them]. */
function runsOf(lengths: readonly number[]): [number, number, number][] {
  const runs: [number, number, number][] = [];
  for (let at = 0; at < lengths.length; ) {
    const length = lengths[at]!;
    let count = 1;
    while (lengths[at + count] === length) count++;
    at += count;
    if (length > 0) {
      runs.push([length, 0, 0]);
      count -= 1;
    }
    while (count >= 3) {
      const most = length > 0 ? 6 : count > 10 ? 138 : 10;
      const taken = Math.min(count, most);
      if (length > 0) runs.push([16, 2, taken - 3]);
      else if (taken > 10) runs.push([18, 7, taken - 11]);
      else runs.push([17, 3, taken - 3]);
      count -= taken;
    }
    for (; count > 0; count--) runs.push([length, 0, 0]);
  }
  return runs;
}

interface Header {
  literals: number;
  distances: number;
  runs: [number, number, number][];
  lengths: Uint8Array;
  shown: number;
}

function headerOf({ literals, distances }: Codes): Header {
  const trimmed = (lengths: Uint8Array, least: number) => {
    let end = lengths.length;
    while (end > least && lengths[end - 1] === 0) end--;
    return Array.from(lengths.subarray(0, end));
  };
  const [one, other] = [trimmed(literals, 257), trimmed(distances, 1)];
  const runs = runsOf([...one, ...other]);
  const counts = new Uint32Array(19);
  for (const [symbol] of runs) counts[symbol]! += 1;
  const lengths = codeLengths(counts, 7);
  let shown = 19;
  while (shown > 4 && lengths[ORDER[shown - 1]!] === 0) shown--;
  return { literals: one.length, distances: other.length, runs, lengths, shown };
}

/** Of the block without its steps. */
export function headerBits(codes: Codes): number {
  const { runs, lengths, shown } = headerOf(codes);
  return 17 + shown * 3 + runs.reduce((sum, [symbol, extra]) => sum + lengths[symbol]! + extra, 0);
}

export function writeBlock(writer: BitWriter, steps: readonly Step[], isLast: boolean): void {
  const codes = codesFor(steps);
  const header = headerOf(codes);
  writer.write(isLast ? 1 : 0, 1);
  writer.write(2, 2);
  writer.write(header.literals - 257, 5);
  writer.write(header.distances - 1, 5);
  writer.write(header.shown - 4, 4);
  for (const symbol of ORDER.slice(0, header.shown)) writer.write(header.lengths[symbol]!, 3);
  const names = codesOf(header.lengths);
  for (const [symbol, bits, value] of header.runs) {
    writer.write(names[symbol]!, header.lengths[symbol]!);
    writer.write(value, bits);
  }
  const [literals, distances] = [codesOf(codes.literals), codesOf(codes.distances)];
  for (const { value, distance } of steps) {
    const length = LENGTH_SYMBOL[value]!;
    const symbol = distance === 0 ? value : 257 + length;
    writer.write(literals[symbol]!, codes.literals[symbol]!);
    if (distance === 0) continue;
    const far = FAR_SYMBOL[distance]!;
    writer.write(value - LENGTHS.starts[length]!, LENGTHS.extra[length]!);
    writer.write(distances[far]!, codes.distances[far]!);
    writer.write(distance - FAR.starts[far]!, FAR.extra[far]!);
  }
  writer.write(literals[END]!, codes.literals[END]!);
}
