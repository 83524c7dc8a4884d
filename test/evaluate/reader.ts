/** The project's own reader, in the shapes that the measures compare. */
import { extract } from '../../lib/extract/index.ts';
import type { PolicyPage, Reading } from '../../lib/model.ts';
import { elementOf, readPage } from '../../lib/page/read.ts';
import { toDocument } from '../../scripts/summarize/document.ts';
import { categoryName, itemOf, sharedTypes } from './mapping.ts';
import type { Item, Reader } from './opp115.ts';

/** Blocks → statements. */
export type Extract = (page: PolicyPage) => Reading;

/** HTML → a document whose scripts never run. */
export function documentOf(html: string): Document {
  return toDocument({ text: html, format: 'html' });
}

/** A reader of segmented policies that uses `extractor`, by default the one of the extension. */
export function readerOf(extractor: Extract = extract): Reader {
  return (html) => {
    const { page, sources } = readPage(documentOf(html), { url: null });
    const segments = sources.map((source) =>
      Number(elementOf(source).closest('[data-segment]')?.getAttribute('data-segment') ?? Number.NaN),
    );
    return itemsOf(extractor(page), segments);
  };
}

/** `segments[i]` is the segment of block i; NaN for a block that stands in none, whose items are left out. */
export function itemsOf(reading: Reading, segments: readonly number[]): Item[] {
  const items: Item[] = [];
  for (const { block, categories } of reading.categories) {
    const segment = segments[block] ?? Number.NaN;
    for (const category of categories)
      items.push({ task: 'category', segment, value: categoryName(category) });
  }
  for (const statement of reading.statements) {
    const segment = segments[statement.evidence.block] ?? Number.NaN;
    const item = itemOf(statement);
    if (item) items.push({ segment, ...item });
    for (const value of sharedTypes(statement)) items.push({ task: 'share', segment, value });
  }
  return items.filter(({ segment }) => !Number.isNaN(segment));
}
