/** Huffman codes of limited length, as DEFLATE wants them. */

/** Bits for each symbol, 0 for those that do not occur. At least two get a code: a lone one is refused by some readers. */
export function codeLengths(counts: ArrayLike<number>, maxBits: number): Uint8Array {
  const weights = Array.from(counts);
  const used = () => weights.flatMap((count, symbol) => (count > 0 ? [symbol] : []));
  for (let symbol = 0; used().length < 2; symbol++) weights[symbol] ||= 1;
  // Rare symbols are taken for less rare ones until no code is too long.
  for (let floor = 1; ; floor *= 2) {
    const lengths = unlimited(weights, used(), floor);
    if (Math.max(...lengths) <= maxBits) return lengths;
  }
}

function unlimited(weights: readonly number[], symbols: readonly number[], floor: number): Uint8Array {
  interface Node {
    weight: number;
    symbols: number[];
  }
  const lengths = new Uint8Array(weights.length);
  const leaves: Node[] = symbols
    .map((symbol) => ({ weight: Math.max(weights[symbol]!, floor), symbols: [symbol] }))
    .sort((one, other) => one.weight - other.weight);
  const joined: Node[] = [];
  const lightest = () =>
    !joined[0] || (leaves[0] && leaves[0].weight <= joined[0].weight) ? leaves.shift()! : joined.shift()!;
  while (leaves.length + joined.length > 1) {
    const [one, other] = [lightest(), lightest()];
    const both = [...one.symbols, ...other.symbols];
    for (const symbol of both) lengths[symbol]! += 1;
    joined.push({ weight: one.weight + other.weight, symbols: both });
  }
  return lengths;
}

/** The codes of these lengths, each with its bits in the order in which they are written. */
export function codesOf(lengths: Uint8Array): Uint16Array {
  const codes = new Uint16Array(lengths.length);
  let code = 0;
  for (let bits = 1; bits <= 15; bits++) {
    for (const [symbol, length] of lengths.entries())
      if (length === bits) {
        codes[symbol] = reversed(code, bits);
        code += 1;
      }
    code <<= 1;
  }
  return codes;
}

function reversed(code: number, bits: number): number {
  let result = 0;
  for (let bit = 0; bit < bits; bit++) result |= ((code >> bit) & 1) << (bits - 1 - bit);
  return result;
}
