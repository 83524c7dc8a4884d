/**
 * All phrases in one automaton. Its nodes are the places between and inside the steps of phrases; the states
 * that a text leads to (sets of nodes) are made when they are first met, and remembered, however many phrases
 * there are. (Lazy subset construction: Thompson, CACM 11/6, 1968.)
 */
import type { Step } from './pattern.ts';

/** States are forgotten past this many, so that hostile text cannot fill the memory. */
const MAX_STATES = 20_000;

interface Node {
  /** By token: the nodes that follow. */
  arcs: Map<number, number[]>;
  /** Nodes that are reached without a token. */
  skips: number[];
  /** The phrase that ends here. */
  end: number | null;
}

/** Where a text can stand in the phrases. `ends` are the phrases that end here, in the order of their adding. */
export interface State {
  readonly ends: readonly number[];
  /** By token. */
  readonly arcs: ReadonlyMap<number, Arc>;
}

/** The nodes that a token leads to, and once they were met, the state that they are. */
interface Arc {
  readonly nodes: number[];
  state: State | null;
}

export class Automaton {
  readonly #nodes: Node[] = [];
  readonly #starts: number[] = [];
  #states = new Map<string, State>();
  #start: State | null = null;

  /** Adds a phrase, known by its number. */
  add(phrase: number, steps: readonly Step[]): void {
    let here = this.#node();
    this.#starts.push(here);
    for (const step of steps) {
      const after = this.#node();
      for (const { stems } of step) this.#path(here, stems, after);
      here = after;
    }
    this.#nodes[here]!.end = phrase;
    this.#start = null;
  }

  /** Where every text stands before its first token. */
  start(): State {
    this.#start ??= this.#state(this.#starts);
    return this.#start;
  }

  /** The state after one more token; null when no phrase goes on like this. */
  after(state: State, token: number): State | null {
    const arc = state.arcs.get(token);
    if (!arc) return null;
    arc.state ??= this.#state(arc.nodes);
    return arc.state;
  }

  #node(): number {
    return this.#nodes.push({ arcs: new Map(), skips: [], end: null }) - 1;
  }

  #path(from: number, stems: readonly number[], to: number): void {
    let here = from;
    stems.forEach((stem, index) => {
      const there = index === stems.length - 1 ? to : this.#node();
      const { arcs } = this.#nodes[here]!;
      const others = arcs.get(stem);
      if (others) others.push(there);
      else arcs.set(stem, [there]);
      here = there;
    });
    if (stems.length === 0) this.#nodes[from]!.skips.push(to);
  }

  #state(reached: readonly number[]): State {
    const nodes = this.#closure(reached);
    const key = nodes.join();
    const known = this.#states.get(key);
    if (known) return known;
    if (this.#states.size >= MAX_STATES) this.#forget();
    const ends = nodes.flatMap((node) => this.#nodes[node]!.end ?? []).sort((a, b) => a - b);
    const state = { ends: [...new Set(ends)], arcs: this.#arcsOf(nodes) };
    this.#states.set(key, state);
    return state;
  }

  #arcsOf(nodes: readonly number[]): Map<number, Arc> {
    const arcs = new Map<number, Arc>();
    for (const node of nodes) {
      for (const [token, there] of this.#nodes[node]!.arcs) {
        const others = arcs.get(token);
        if (others) others.nodes.push(...there);
        else arcs.set(token, { nodes: [...there], state: null });
      }
    }
    return arcs;
  }

  /** Who still holds old states (paths.ts) goes on with them: they lead to what new ones lead to. */
  #forget(): void {
    this.#states = new Map();
    this.#start = null;
  }

  #closure(reached: readonly number[]): number[] {
    const all = new Set(reached);
    // A set hands out what is added to it while one walks through it.
    for (const node of all) for (const skip of this.#nodes[node]!.skips) all.add(skip);
    return [...all].sort((a, b) => a - b);
  }
}
