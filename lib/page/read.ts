/** Reads a page: the document's text as blocks, with headings, lead-ins, links and the way back to text nodes. */
import { blocksOf } from './blocks.ts';
import { paragraphsOf } from './paragraphs.ts';
import type { PageReading, ReadOptions } from './reading.ts';
import { textLines } from './regions.ts';
import { walk } from './walk.ts';

export type { BlockSource, PageReading, ReadOptions } from './reading.ts';
export { elementOf } from './reading.ts';

/** How long the page may be kept waiting at a time, in milliseconds; half a frame at 60 Hz. */
const SLICE = 8;

/** The steps of reading; each `yield` is a place to pause. */
function* steps(document: Document, { url }: ReadOptions): Generator<void, PageReading> {
  const { title, language, omitted, lines, frames } = yield* walk(document, url);
  const kept = yield* textLines(lines, frames);
  const paragraphs = yield* paragraphsOf(kept);
  const { blocks, sources } = yield* blocksOf(paragraphs, title);
  return { page: { url, title, language, blocks, omitted }, sources };
}

/** Reads the whole page at once. */
export function readPage(document: Document, options: ReadOptions): PageReading {
  const reading = steps(document, options);
  for (;;) {
    const step = reading.next();
    if (step.done) return step.value;
  }
}

/** Reads the page in slices; `pause` gives the page its turn and resolves when reading may go on. */
export async function readPageGently(
  document: Document,
  options: ReadOptions,
  pause: () => Promise<void>,
): Promise<PageReading> {
  const reading = steps(document, options);
  let sliceStart = performance.now();
  for (;;) {
    const step = reading.next();
    if (step.done) return step.value;
    if (performance.now() - sliceStart < SLICE) continue;
    await pause();
    sliceStart = performance.now();
  }
}
