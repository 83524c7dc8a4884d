/** Logistic regression over named cues: sparse, weighted, deterministic. */

/** What was seen once: the cues that were there and how strongly, and how many of those who looked said yes. */
export interface Example {
  /** Cue → strength (1 for a cue that is simply there). */
  cues: ReadonlyMap<string, number>;
  /** Share of annotators that say yes, 0 … 1. */
  target: number;
  /** How much the example counts; 1 unless said otherwise. */
  weight?: number;
}

export interface Fit {
  bias: number;
  weights: Map<string, number>;
}

export interface FitOptions {
  /** A cue seen in fewer examples is ignored. */
  minimumSeen: number;
  /** Pull of every weight towards 0, in units of summed loss. */
  l2: number;
  /** Weights are kept at 0 until the examples pull harder than this, in units of summed loss. */
  l1: number;
  epochs: number;
}

const LEARNING_RATE = 0.2;

/**
 * Fits by AdaGrad with proximal L1 steps over a fixed order of the examples.
 * Method: Duchi, Hazan & Singer, "Adaptive Subgradient Methods", JMLR 2011.
 */
export function fit(examples: readonly Example[], options: FitOptions): Fit {
  const seen = new Map<string, number>();
  for (const { cues } of examples) for (const cue of cues.keys()) seen.set(cue, (seen.get(cue) ?? 0) + 1);
  const names = [...seen].filter(([, times]) => times >= options.minimumSeen).map(([cue]) => cue);
  const index = new Map(names.map((cue, i) => [cue, i]));
  const rows = examples.map(({ cues, target, weight = 1 }) => {
    const known = [...cues].filter(([cue]) => index.has(cue));
    return {
      at: Int32Array.from(known, ([cue]) => index.get(cue) as number),
      by: Float64Array.from(known, ([, strength]) => strength),
      target,
      weight,
    };
  });
  const w = new Float64Array(names.length);
  const past = new Float64Array(names.length).fill(1e-6);
  let bias = 0;
  let biasPast = 1e-6;
  // A pull is applied each time that its cue is seen, so it is shared out over those times.
  const l1 = Float64Array.from(names, (cue) => options.l1 / (seen.get(cue) as number));
  const l2 = Float64Array.from(names, (cue) => options.l2 / (seen.get(cue) as number));
  const order = shuffled(rows.length);
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    for (const n of order) {
      const row = rows[n] as (typeof rows)[number];
      let score = bias;
      for (let k = 0; k < row.at.length; k++)
        score += (w[row.at[k] as number] as number) * (row.by[k] as number);
      const slope = (1 / (1 + Math.exp(-score)) - row.target) * row.weight;
      biasPast += slope * slope;
      bias -= (LEARNING_RATE / Math.sqrt(biasPast)) * slope;
      for (let k = 0; k < row.at.length; k++) {
        const i = row.at[k] as number;
        const g = slope * (row.by[k] as number) + (l2[i] as number) * (w[i] as number);
        past[i] = (past[i] as number) + g * g;
        const rate = LEARNING_RATE / Math.sqrt(past[i] as number);
        const moved = (w[i] as number) - rate * g;
        const pull = rate * (l1[i] as number);
        w[i] = Math.abs(moved) <= pull ? 0 : moved - Math.sign(moved) * pull;
      }
    }
  }
  return { bias, weights: new Map(names.flatMap((cue, i) => (w[i] === 0 ? [] : [[cue, w[i] as number]]))) };
}

/** The probability that the fit gives to an example's cues. */
export function predict({ bias, weights }: Fit, cues: ReadonlyMap<string, number>): number {
  let score = bias;
  for (const [cue, strength] of cues) score += (weights.get(cue) ?? 0) * strength;
  return 1 / (1 + Math.exp(-score));
}

/** 0 … n-1 in a fixed disorder (a linear congruential generator, Numerical Recipes' constants). */
function shuffled(n: number): Int32Array {
  const order = Int32Array.from({ length: n }, (_, i) => i);
  let state = 1;
  for (let i = n - 1; i > 0; i--) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    const j = state % (i + 1);
    const swap = order[i] as number;
    order[i] = order[j] as number;
    order[j] = swap;
  }
  return order;
}
