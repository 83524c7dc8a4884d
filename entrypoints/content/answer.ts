/** Answers what the worker and the panels ask of a page. */

import type { MarkAnswer, PageAsRead, PageRequest, ReadAnswer } from '../../lib/messages.ts';
import type { Evidence } from '../../lib/model.ts';
import { anchor } from '../../lib/page/anchor.ts';
import { clearHighlights, showRange } from '../../lib/page/highlight.ts';
import { policyLinks } from '../../lib/page/links.ts';
import type { DocumentReader, ReadDocument } from './reader.ts';

/** What can be read; the browser shows images, PDFs and raw data as documents too. */
const READABLE: readonly string[] = ['text/html', 'application/xhtml+xml', 'text/plain'];
/** A page with more links than that to policies is a directory of them. */
const MAX_LINKS = 12;

export function isReadable(document: Document): boolean {
  return READABLE.includes(document.contentType);
}

export async function answer(request: PageRequest, reader: DocumentReader): Promise<ReadAnswer | MarkAnswer> {
  switch (request.type) {
    case 'read':
      return answerRead(reader, request.known, request.force);
    case 'show':
      return { marked: await show(reader, request.evidence) };
    case 'highlightAll':
      return { marked: 0 };
    case 'clear':
      clearHighlights();
      return { marked: 0 };
  }
}

async function answerRead(reader: DocumentReader, known: string | null, force: boolean): Promise<ReadAnswer> {
  if (!isReadable(document)) return { kind: 'unreadable' };
  const found = (await reader.latest()) ?? (force ? await reader.look(true) : null);
  if (!found) return { kind: 'notPolicy', links: linksOf(document) };
  if (found.id === known) return { kind: 'known' };
  return { kind: 'read', ...asRead(found) };
}

export function asRead({ id, policy, reading }: ReadDocument): PageAsRead {
  return { documentId: id, policy, page: reading.page };
}

function linksOf(document: Document) {
  return policyLinks(document, location.href)
    .slice(0, MAX_LINKS)
    .map(({ text, href }) => ({ text, href }));
}

/** The page may have been drawn anew since it was read: then it is read again before giving up. */
async function show(reader: DocumentReader, evidence: Evidence): Promise<number> {
  const found = await reader.latest();
  const range = (found && anchor(evidence, found.reading)) ?? (await anchorAnew(reader, evidence));
  if (!range) return 0;
  showRange(range);
  return 1;
}

async function anchorAnew(reader: DocumentReader, evidence: Evidence): Promise<Range | null> {
  const found = await reader.look(true);
  return found && anchor(evidence, found.reading);
}
