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

/** The weights of a question, ready to be summed. */
export class Ballot {
  readonly bias: number;
  readonly threshold: number;
  readonly #weights: ReadonlyMap<string, number>;

  constructor({ bias, threshold, cues }: Weights) {
    this.bias = bias;
    this.threshold = threshold;
    this.#weights = new Map(Object.entries(cues));
  }

  /** What a cue weighs, in log odds; 0 when it has no weight. */
  weightOf(cue: string): number {
    return this.#weights.get(cue) ?? 0;
  }

  /** The sum of what the cues weigh, in log odds, without the bias. */
  sum(cues: Cues): number {
    let sum = 0;
    for (const [cue, strength] of cues) sum += (this.#weights.get(cue) ?? 0) * strength;
    return sum;
  }
}
