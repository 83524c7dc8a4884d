/** Cues and their weights: what speaks for an answer, how strongly, and how sure the sum makes one. */

/** Cue → strength; 1 for a cue that is simply there. */
export type Cues = Map<string, number>;

/** The weights of one question: an answer is given when the chance reaches the threshold. */
export interface Weights {
  bias: number;
  threshold: number;
  cues: Record<string, number>;
}

/** Log odds → chance, 0 … 1. */
export function chance(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
}

/** The sum of what the cues weigh, as log odds. */
export function weigh(weights: Weights, cues: Cues): number {
  let sum = weights.bias;
  for (const [cue, strength] of cues) {
    // `cues` is parsed JSON: "constructor" in a text must not find Object's.
    if (Object.hasOwn(weights.cues, cue)) sum += (weights.cues[cue] as number) * strength;
  }
  return sum;
}
