/** One source from its name to its card: load, detect, read, extract, build. */
import { buildCard } from '../../lib/card/index.ts';
import type { PolicyScore } from '../../lib/card/json.ts';
import { detect } from '../../lib/detect.ts';
import { extract } from '../../lib/extract/index.ts';
import type { Card } from '../../lib/model.ts';
import { readPage } from '../../lib/page/read.ts';
import { toDocument } from './document.ts';
import { load } from './load.ts';
import { Unreadable } from './unreadable.ts';

export interface ReadSource {
  card: Card;
  policy: PolicyScore;
}

/** Throws Unreadable for whatever keeps it from being read. */
export async function readSource(name: string): Promise<ReadSource> {
  const loaded = await load(name);
  const document = toDocument(loaded);
  const { isPolicy, score } = detect(document, loaded.url);
  const { page } = readPage(document, { url: loaded.url });
  if (page.blocks.length === 0) throw new Unreadable('has no text that a reader would see.');
  const reading = extract(page);
  // Of a page in two languages, the English part is read and has statements.
  if (!['en', 'und'].includes(reading.language) && reading.statements.length === 0) {
    const language = new Intl.DisplayNames('en', { type: 'language' }).of(reading.language);
    throw new Unreadable(`is in ${language}; only English is read.`);
  }
  return { card: buildCard(page, reading), policy: { isPolicy, score } };
}
