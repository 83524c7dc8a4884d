/** Answers what the worker and the panels ask of a page. */
import type { MarkAnswer, PageAsRead, PageRequest, PolicyLink, ReadAnswer } from '../../lib/messages.ts';
import { policyLinks } from '../../lib/page/links.ts';
import { isReadable } from '../shared/readable.ts';
import type { DocumentReader, ReadDocument } from './document.ts';
import type { ClauseMarks } from './marks.ts';

/** A page with more links than that to policies is a directory of them. */
const MAX_LINKS = 12;

export async function answer(
  request: PageRequest,
  reader: DocumentReader,
  marks: ClauseMarks,
): Promise<ReadAnswer | MarkAnswer> {
  switch (request.type) {
    case 'read':
      return answerRead(reader, request.known, request.force);
    case 'show':
      return marks.show(request.evidence);
    case 'highlightAll':
      return marks.markAll(request.marks);
    case 'step':
      return marks.step(request.by, request.marks);
    case 'preview':
      return marks.preview(request.marks);
    case 'clear':
      marks.clear();
      return { marked: 0 };
  }
}

export function asRead({ id, policy, reading }: ReadDocument): PageAsRead {
  return { documentId: id, policy, page: reading.page };
}

async function answerRead(reader: DocumentReader, known: string | null, force: boolean): Promise<ReadAnswer> {
  if (!isReadable(document)) return { kind: 'unreadable' };
  const found = (await reader.latest()) ?? (force ? await reader.look(true) : null);
  if (!found) return { kind: 'notPolicy', links: linksOf(document) };
  if (found.id === known) return { kind: 'known' };
  return { kind: 'read', ...asRead(found) };
}

function linksOf(document: Document): PolicyLink[] {
  return policyLinks(document, location.href)
    .slice(0, MAX_LINKS)
    .map(({ text, href }) => ({ text, href }));
}
