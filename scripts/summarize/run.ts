/** All sources in order: here when there are few, on all cores when there are many. */
import { availableParallelism } from 'node:os';
import { Tinypool } from 'tinypool';
import { renderProblem } from './render.ts';
import type { Source } from './sources.ts';
import work, { type Outcome, type Task } from './worker.ts';

/** Starting a thread costs about as much as reading this many documents. */
const FEW = 12;
/** Tasks per thread that may be under way or waiting to be printed: enough to keep threads busy past one long policy. */
const WINDOW_PER_THREAD = 8;

export interface Result extends Outcome {
  name: string;
}

/** Results come in the order of the sources; no more than a window of them is in memory. */
export async function* run(sources: AsyncIterable<Source>, options: Task['options']): AsyncGenerator<Result> {
  const waiting: Source[] = [];
  const iterator = sources[Symbol.asyncIterator]();
  while (waiting.length <= FEW) {
    const next = await iterator.next();
    if (next.done) return yield* runHere(waiting, options);
    waiting.push(next.value);
  }
  yield* runOnThreads(chain(waiting, iterator), options);
}

export function threads(): number {
  return availableParallelism();
}

async function* runHere(sources: Source[], options: Task['options']): AsyncGenerator<Result> {
  for (const source of sources) yield { name: source.name, ...(await work({ source, options })) };
}

async function* runOnThreads(
  sources: AsyncIterable<Source>,
  options: Task['options'],
): AsyncGenerator<Result> {
  const pool = new Tinypool({
    filename: new URL('./thread.mjs', import.meta.url).href,
    maxThreads: threads(),
    minThreads: threads(),
  });
  const inOrder: Promise<Result>[] = [];
  try {
    for await (const source of sources) {
      inOrder.push(runOne(pool, { source, options }));
      if (inOrder.length >= threads() * WINDOW_PER_THREAD) yield await inOrder.shift()!;
    }
    while (inOrder.length > 0) yield await inOrder.shift()!;
  } finally {
    await pool.destroy();
  }
}

/** A thread that dies, for want of memory say, takes one document with it, not the run. */
async function runOne(pool: Tinypool, task: Task): Promise<Result> {
  const { name } = task.source;
  try {
    return { name, ...((await pool.run(task)) as Outcome) };
  } catch (error) {
    const problem = `the reader broke off: ${(error as Error).message}`;
    return { name, text: renderProblem(name, problem, task.options), problem };
  }
}

async function* chain(first: Source[], rest: AsyncIterator<Source>): AsyncGenerator<Source> {
  yield* first;
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
}
