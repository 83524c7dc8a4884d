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
}

/** Which examples have a cue, and how strongly. */
interface Column {
  at: Int32Array;
  by: Float64Array;
}

/** Cues by number, ready to be fitted to any targets: laying them out costs more than a fit. */
interface Table {
  names: readonly string[];
  columns: readonly Column[];
  examples: number;
}

const MAX_ROUNDS = 60;
/** Weights at 0 are looked at in every so manieth round: few of them ever move. */
const ALL_EVERY = 5;
/** A round that moves no weight further than this, times the root of how often its cue is seen, is the last. */
const STILL = 0.02;

/** Lays out the cues of examples; those that are seen in fewer than `minimumSeen` are left out. */
function tabulate(all: readonly ReadonlyMap<string, number>[], minimumSeen: number): Table {
  const found = new Map<string, { at: number[]; by: number[] }>();
  all.forEach((cues, example) => {
    for (const [cue, strength] of cues) {
      const column = found.get(cue) ?? { at: [], by: [] };
      found.set(cue, column);
      column.at.push(example);
      column.by.push(strength);
    }
  });
  const kept = [...found].filter(([, { at }]) => at.length >= minimumSeen);
  return {
    names: kept.map(([cue]) => cue),
    columns: kept.map(([, { at, by }]) => ({ at: Int32Array.from(at), by: Float64Array.from(by) })),
    examples: all.length,
  };
}

/** The weights while they are being fitted, and what they say of each example. */
class Fitting {
  readonly w: Float64Array;
  bias = 0;
  readonly #table: Table;
  readonly #targets: Float64Array;
  readonly #counts: Float64Array;
  readonly #odds: Float64Array;
  readonly #chances: Float64Array;
  /** How far each weight may move at once. */
  readonly #reach: Float64Array;

  constructor(table: Table, targets: readonly number[], counts: readonly number[]) {
    this.#table = table;
    this.#targets = Float64Array.from(targets);
    this.#counts = Float64Array.from(counts);
    this.#odds = new Float64Array(table.examples);
    this.#chances = new Float64Array(table.examples).fill(0.5);
    this.w = new Float64Array(table.columns.length);
    this.#reach = new Float64Array(table.columns.length).fill(1);
  }

  /** Moves the bias by one Newton step. */
  moveBias(): void {
    let slope = 0;
    let bend = Number.MIN_VALUE;
    this.#chances.forEach((chance, i) => {
      const count = this.#counts[i] as number;
      slope += count * (chance - (this.#targets[i] as number));
      bend += count * chance * (1 - chance);
    });
    const step = within(-slope / bend, 1);
    this.bias += step;
    for (let i = 0; i < this.#odds.length; i++) this.#add(i, step);
  }

  /** Moves one weight by one Newton step, and says how far. */
  move(j: number, { l1, l2 }: FitOptions): number {
    const { at, by } = this.#table.columns[j] as Column;
    const before = this.w[j] as number;
    let slope = l2 * before;
    let bend = l2 + Number.EPSILON;
    for (let k = 0; k < at.length; k++) {
      const i = at[k] as number;
      const x = by[k] as number;
      const chance = this.#chances[i] as number;
      const count = (this.#counts[i] as number) * x;
      slope += count * (chance - (this.#targets[i] as number));
      bend += count * x * chance * (1 - chance);
    }
    const free = before - slope / bend;
    const wanted = Math.sign(free) * Math.max(0, Math.abs(free) - l1 / bend);
    const step = within(wanted - before, this.#reach[j] as number);
    this.#reach[j] = Math.max(2 * Math.abs(step), (this.#reach[j] as number) / 2);
    if (step === 0) return 0;
    this.w[j] = before + step;
    for (let k = 0; k < at.length; k++) this.#add(at[k] as number, step * (by[k] as number));
    return Math.abs(step);
  }

  /** How much a weight matters: by its size, and by how often and how strongly its cue is seen. */
  influence(j: number): number {
    const { by } = this.#table.columns[j] as Column;
    return Math.abs(this.w[j] as number) * Math.sqrt(by.reduce((sum, x) => sum + x * x, 0));
  }

  /**
   * How much worse the fit is without a weight, about, by the bend of its loss; the root of that.
   * Method: LeCun, Denker & Solla, "Optimal Brain Damage", 1990.
   */
  lossWithout(j: number): number {
    if (!this.w[j]) return 0;
    const { at, by } = this.#table.columns[j] as Column;
    let bend = 0;
    for (let k = 0; k < at.length; k++) {
      const i = at[k] as number;
      const chance = this.#chances[i] as number;
      bend += (this.#counts[i] as number) * (by[k] as number) ** 2 * chance * (1 - chance);
    }
    return Math.abs(this.w[j]) * Math.sqrt(bend);
  }

  #add(example: number, odds: number): void {
    const now = (this.#odds[example] as number) + odds;
    this.#odds[example] = now;
    this.#chances[example] = 1 / (1 + Math.exp(-now));
  }
}

function within(step: number, most: number): number {
  return Math.max(-most, Math.min(most, step));
}

/**
 * Fits one weight after the other, again and again, until they stand still. `isKept`: the others stay at 0.
 * Method: Genkin, Lewis & Madigan, "Large-Scale Bayesian Logistic Regression for Text Categorization", 2007.
 */
function fitTable(
  table: Table,
  targets: readonly number[],
  options: FitOptions,
  counts: readonly number[],
  isKept: (cue: number) => boolean = () => true,
): Fitting {
  const fitting = new Fitting(table, targets, counts);
  const own = table.columns.flatMap((_, j) => (isKept(j) ? [j] : []));
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const isForAll = round % ALL_EVERY === 0;
    let furthest = 0;
    fitting.moveBias();
    for (const j of own) {
      if (!isForAll && fitting.w[j] === 0) continue;
      furthest = Math.max(furthest, fitting.move(j, options) * rootOfSeen(table, j));
    }
    if (isForAll && furthest < STILL) break;
  }
  return fitting;
}

function rootOfSeen({ columns }: Table, j: number): number {
  return Math.sqrt(columns[j]?.at.length ?? 0);
}

/** How many questions about the same examples are fitted, and how many weights are kept over all of them. */
export interface PruneOptions {
  most: number;
  /** A cue that only one of the questions wants must matter so many times as much: its name takes room. */
  alone?: number;
  /** Weights go step by step, by how much worse the fit is without them, and not at once by their size. */
  gradually?: boolean;
  minimumSeen: number;
  first: FitOptions;
  again: FitOptions;
}

/** Of two cues that say the same, the other is missed more when one has gone. */
const STEPS = [2.8, 1.7, 1];

/** Fits each row of targets, keeps the weights that matter most over all, and fits those again. */
export function fitPruned(
  all: readonly ReadonlyMap<string, number>[],
  targets: readonly (readonly number[])[],
  { most, alone = 1, gradually = false, minimumSeen, first, again }: PruneOptions,
  counts: readonly number[] = all.map(() => 1),
): Fit[] {
  const table = tabulate(all, minimumSeen);
  let fits = targets.map((own) => fitTable(table, own, first, counts));
  for (const step of gradually ? STEPS : [1]) {
    const worth = fits.map((one) => one.w.map((_, j) => (gradually ? one.lossWithout(j) : one.influence(j))));
    const kept = mostOf(worth, Math.round(step * most), alone);
    fits = targets.map((own, i) => fitTable(table, own, again, counts, (j) => kept[i]?.[j] === true));
  }
  return fits.map(({ bias, w }) => ({
    bias,
    weights: new Map(table.names.flatMap((cue, j) => (w[j] ? [[cue, w[j]]] : []))),
  }));
}

/** Per fit and cue: is it worth as much as the first `most` over all? One that stands alone must be worth more. */
function mostOf(worth: readonly Float64Array[], most: number, alone: number): boolean[][] {
  const least = worth.flatMap((own) => [...own]).sort((a, b) => b - a)[most - 1] ?? 0;
  const wanted = worth[0]?.map((_, j) => worth.filter((own) => (own[j] as number) >= least).length);
  const leastOf = (j: number) => ((wanted?.[j] as number) < 2 ? alone * least : least);
  return worth.map((own) => [...own].map((one, j) => one > 0 && one >= leastOf(j)));
}

/** The log odds that a fit gives to an example's cues. */
export function logOdds({ bias, weights }: Fit, cues: ReadonlyMap<string, number>): number {
  let score = bias;
  for (const [cue, strength] of cues) score += (weights.get(cue) ?? 0) * strength;
  return score;
}

/** Weights as tenths of log odds, in the order of their names; those that round to nothing are left out. */
export function cueWeights(weights: ReadonlyMap<string, number>): Record<string, number> {
  const rounded = [...weights]
    .map(([cue, weight]) => [cue, Math.round(weight * 10)] as const)
    .filter(([, weight]) => weight !== 0);
  return Object.fromEntries(rounded.sort(([a], [b]) => (a < b ? -1 : 1)));
}
