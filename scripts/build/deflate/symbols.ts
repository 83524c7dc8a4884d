/** The numbers by which DEFLATE names lengths and distances (RFC 1951, 3.2.5). */

export const END = 256;
export const LITERALS = 286;
export const DISTANCES = 30;

/** First value of each symbol, and how many bits follow to say how far beyond it. */
interface Scale {
  starts: number[];
  extra: number[];
}

function scale(first: number, perBits: number, symbols: number): Scale {
  const starts: number[] = [];
  const extra: number[] = [];
  let start = first;
  for (let symbol = 0; symbol < symbols; symbol++) {
    const bits = Math.max(0, Math.floor(symbol / perBits) - 1);
    starts.push(start);
    extra.push(bits);
    start += 1 << bits;
  }
  return { starts, extra };
}

/** The longest length has a symbol of its own. */
const lengths = scale(3, 4, 28);
export const LENGTHS: Scale = { starts: [...lengths.starts, 258], extra: [...lengths.extra, 0] };
export const FAR: Scale = scale(1, 2, DISTANCES);

/** Symbol by length, from 0 to 258. */
export const LENGTH_SYMBOL = tableOf(LENGTHS, 259);
/** Symbol by distance, from 0 to 32,768. */
export const FAR_SYMBOL = tableOf(FAR, 32_769);

function tableOf({ starts }: Scale, size: number): Uint8Array {
  const table = new Uint8Array(size);
  for (const [symbol, start] of starts.entries()) table.fill(symbol, start);
  return table;
}
