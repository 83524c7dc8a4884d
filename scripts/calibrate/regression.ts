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
  /** Pull of every weight towards 0, in units of summed loss. */
  l2: number;
  /** Weights are kept at 0 until the examples pull harder than this, in units of summed loss. */
  l1: number;
  epochs: number;
}

/** Cues by number, ready to be fitted to any targets: laying them out costs more than a fit. */
export interface Table {
  names: readonly string[];
  /** How many examples have each cue. */
  seen: Float64Array;
  /** Per example: which cues, and how strongly. */
  rows: readonly { at: Int32Array; by: Float64Array }[];
}

const LEARNING_RATE = 0.2;

/** Lays out the cues of examples; those that are seen in fewer than `minimumSeen`, or not kept, are left out. */
export function tabulate(
  all: readonly ReadonlyMap<string, number>[],
  minimumSeen: number,
  isKept: (cue: string) => boolean = () => true,
): Table {
  const times = new Map<string, number>();
  for (const cues of all) for (const cue of cues.keys()) times.set(cue, (times.get(cue) ?? 0) + 1);
  const names = [...times].filter(([cue, n]) => n >= minimumSeen && isKept(cue)).map(([cue]) => cue);
  const index = new Map(names.map((cue, i) => [cue, i]));
  const rows = all.map((cues) => {
    const known = [...cues].filter(([cue]) => index.has(cue));
    return {
      at: Int32Array.from(known, ([cue]) => index.get(cue) as number),
      by: Float64Array.from(known, ([, strength]) => strength),
    };
  });
  return { names, seen: Float64Array.from(names, (cue) => times.get(cue) as number), rows };
}

/**
 * Fits by AdaGrad with proximal L1 steps over a fixed order of the examples. `counts`: how much each counts.
 * Method: Duchi, Hazan & Singer, "Adaptive Subgradient Methods", JMLR 2011.
 */
export function fitTable(
  { names, seen, rows }: Table,
  targets: readonly number[],
  options: FitOptions,
  counts: readonly number[] = targets.map(() => 1),
): Fit {
  const w = new Float64Array(names.length);
  const past = new Float64Array(names.length).fill(1e-6);
  let bias = 0;
  let biasPast = 1e-6;
  // A pull is applied each time that its cue is seen, so it is shared out over those times.
  const l1 = seen.map((times) => options.l1 / times);
  const l2 = seen.map((times) => options.l2 / times);
  const order = shuffled(rows.length);
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    for (const n of order) {
      const { at, by } = rows[n] as Table['rows'][number];
      let score = bias;
      for (let k = 0; k < at.length; k++) score += (w[at[k] as number] as number) * (by[k] as number);
      const slope = (1 / (1 + Math.exp(-score)) - (targets[n] as number)) * (counts[n] as number);
      biasPast += slope * slope;
      bias -= (LEARNING_RATE / Math.sqrt(biasPast)) * slope;
      for (let k = 0; k < at.length; k++) {
        const i = at[k] as number;
        const g = slope * (by[k] as number) + (l2[i] as number) * (w[i] as number);
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

/** How much a weight matters: by its size and by how often its cue is seen. */
export function matters(weight: number, seen: number): number {
  return Math.abs(weight) * Math.sqrt(seen);
}

/** How many questions about the same examples are fitted, and how many weights are kept over all of them. */
export interface PruneOptions {
  most: number;
  minimumSeen: number;
  first: FitOptions;
  again: FitOptions;
}

/** Fits each row of targets, keeps the weights that matter most over all, and fits those again. */
export function fitPruned(
  all: readonly ReadonlyMap<string, number>[],
  targets: readonly (readonly number[])[],
  { most, minimumSeen, first, again }: PruneOptions,
): Fit[] {
  const table = tabulate(all, minimumSeen);
  const seen = new Map(table.names.map((cue, i) => [cue, table.seen[i] as number]));
  const fits = targets.map((own) => fitTable(table, own, first).weights);
  const worth = fits.flatMap((weights) =>
    [...weights].map(([cue, weight]) => matters(weight, seen.get(cue) ?? 0)),
  );
  const least = worth.length > most ? (worth.toSorted((a, b) => b - a)[most - 1] as number) : 0;
  return targets.map((own, i) => {
    const weights = fits[i] as Map<string, number>;
    const kept = tabulate(
      all,
      1,
      (cue) => matters(weights.get(cue) ?? 0, seen.get(cue) ?? 0) >= Math.max(least, Number.MIN_VALUE),
    );
    return fitTable(kept, own, again);
  });
}

/** The log odds that a fit gives to an example's cues. */
export function logOdds({ bias, weights }: Fit, cues: ReadonlyMap<string, number>): number {
  let score = bias;
  for (const [cue, strength] of cues) score += (weights.get(cue) ?? 0) * strength;
  return score;
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
