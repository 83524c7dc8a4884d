/** Reads one source and gives back the text to print: all that crosses the thread border is a name and a text. */

import { readSource } from './read-source.ts';
import type { RenderOptions } from './render.ts';
import { render, renderProblem } from './render.ts';
import type { Source } from './sources.ts';
import { Unreadable } from './unreadable.ts';

export interface Task {
  source: Source;
  options: RenderOptions;
}

export interface Outcome {
  /** What goes to standard output. */
  text: string;
  /** Why it could not be read, or null. */
  problem: string | null;
}

/** Never throws: whatever a page does to the reader is this page's problem alone. */
export default async function work({ source, options }: Task): Promise<Outcome> {
  try {
    if (source.problem) throw new Unreadable(source.problem);
    return { text: render(source.name, await readSource(source.name), options), problem: null };
  } catch (error) {
    const problem =
      error instanceof Unreadable ? error.message : `the reader failed: ${(error as Error).message}`;
    return { text: renderProblem(source.name, problem, options), problem };
  }
}
