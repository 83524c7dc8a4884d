/** Blocks and pages for tests of the reader: say what matters, the rest is filled in. */
import type { Block, PolicyPage } from '../lib/model.ts';

export function paragraph(text: string, more: Partial<Block> = {}): Block {
  return { kind: 'paragraph', text, section: [], leadIns: [], links: [], ...more };
}

export function pageOf(...blocks: Block[]): PolicyPage {
  return { url: null, title: 'Privacy policy', language: 'en', blocks, omitted: 0 };
}
