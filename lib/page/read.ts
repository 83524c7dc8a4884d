/** Reads a page: the document's text as blocks, with headings, lead-ins, links and the way back to text nodes. */
import type { Block } from '../model.ts';
import { FoldedText } from './fold.ts';
import type { BlockSource, PageReading, ReadOptions } from './reading.ts';

export type { BlockSource, PageReading, ReadOptions } from './reading.ts';
export { elementOf } from './reading.ts';

const SKIPPED = new Set(
  'script style noscript template nav select textarea button iframe svg object head'.split(' '),
);
const BLOCKS = new Set(
  'p div section article main body li ul ol dl dt dd table tr td th h1 h2 h3 h4 h5 h6 blockquote pre center form br hr header footer address details summary'.split(
    ' ',
  ),
);

function* steps(document: Document, options: ReadOptions): Generator<void, PageReading> {
  const blocks: Block[] = [];
  const sources: BlockSource[] = [];
  let section: string[] = [];
  let current = new FoldedText();
  const flush = (tag: string) => {
    const text = current.text.trimEnd();
    if (text) {
      const heading = /^h[1-6]$/.test(tag);
      const kind = heading ? 'heading' : tag === 'li' ? 'item' : 'paragraph';
      blocks.push({ kind, text, section, leadIns: [], links: [] });
      sources.push({ runs: current.runs });
      if (heading) section = [text];
    }
    current = new FoldedText();
  };
  const stack: { node: Node; block: string }[] = [{ node: document.documentElement, block: 'body' }];
  const close: Node[] = [];
  while (stack.length > 0) {
    const { node, block } = stack.pop()!;
    if (close[close.length - 1] === node) {
      close.pop();
      flush(block);
      continue;
    }
    if (node.nodeType === 3) {
      const text = node as Text;
      current.append(text.data, 0, text.data.length, text);
      continue;
    }
    const tag = node.nodeName.toLowerCase();
    if (node.nodeType !== 1 || SKIPPED.has(tag)) continue;
    const isBlock = BLOCKS.has(tag);
    if (isBlock) {
      flush(block);
      close.push(node);
      stack.push({ node, block: tag });
    }
    const inside: { node: Node; block: string }[] = [];
    for (let child = node.firstChild; child; child = child.nextSibling) {
      inside.push({ node: child, block: isBlock ? tag : block });
    }
    for (const entry of inside.reverse()) stack.push(entry);
    yield;
  }
  const language = document.documentElement.getAttribute('lang')?.split('-')[0]?.toLowerCase() ?? null;
  return {
    page: { url: options.url, title: document.title, language, blocks, omitted: 0 },
    sources,
  };
}

/** Reads the whole page at once. */
export function readPage(document: Document, options: ReadOptions): PageReading {
  const reading = steps(document, options);
  for (;;) {
    const step = reading.next();
    if (step.done) return step.value;
  }
}

/** How long the page may be kept waiting at a time, in milliseconds; half a frame at 60 Hz. */
const SLICE = 8;

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
