/** What reading a page gives: the page as plain data, and for each of its blocks the way back to text nodes. */
import type { PolicyPage } from '../model.ts';
import type { TextRun } from './fold.ts';

/** Where a block's text comes from. Characters that no run covers are spaces set between lines or cells. */
export interface BlockSource {
  /** In the order of the text; each run maps `length` characters one to one. */
  runs: TextRun[];
}

export interface PageReading {
  page: PolicyPage;
  /** `sources[i]` belongs to `page.blocks[i]`. */
  sources: BlockSource[];
}

export interface ReadOptions {
  /** The page's address, for resolving links; null when unknown. */
  url: string | null;
}

/** The element that holds the first text node of a block; for text directly in a shadow tree, its host. */
export function elementOf(source: BlockSource): Element {
  const node = source.runs[0]?.node;
  const root = node?.getRootNode();
  const element = node?.parentElement ?? (root && 'host' in root ? (root.host as Element) : null);
  if (!element) throw new Error('The block has no text node inside an element.');
  return element;
}
