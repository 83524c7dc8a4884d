/** Answers what the worker and the panels ask of a page. */
import type { MarkAnswer, PageRequest, PieceAnswer, PolicyLink, ReadAnswer } from '../../lib/messages.ts';
import { policyLinks } from '../../lib/page/links.ts';
import { pieceOf } from '../../lib/pieces.ts';
import { isReadable } from '../shared/readable.ts';
import type { DocumentReader } from './document.ts';
import type { ClauseMarks } from './marks.ts';

export async function answer(
  request: PageRequest,
  reader: DocumentReader,
  marks: ClauseMarks,
): Promise<ReadAnswer | PieceAnswer | MarkAnswer> {
  switch (request.type) {
    case 'read':
      return answerRead(reader, request.known, request.force);
    case 'readOn':
      return answerReadOn(reader, request.documentId, request.from);
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

async function answerRead(reader: DocumentReader, known: string | null, force: boolean): Promise<ReadAnswer> {
  if (!isReadable(document)) return { kind: 'unreadable' };
  const found = await (force ? reader.look(true) : reader.latest());
  if (!found) return { kind: 'notPolicy', links: linksOf(document) };
  if (found.id === known) return { kind: 'known' };
  const { id, policy, reading } = found;
  const { blocks } = reading.page;
  const page = { ...reading.page, blocks: pieceOf(blocks, 0) };
  return { kind: 'read', documentId: id, policy, page, count: blocks.length };
}

function answerReadOn(reader: DocumentReader, documentId: string, from: number): PieceAnswer {
  const found = reader.current();
  const blocks = found?.id === documentId ? found.reading.page.blocks : [];
  return from < blocks.length ? { kind: 'blocks', blocks: pieceOf(blocks, from) } : { kind: 'gone' };
}

function linksOf(document: Document): PolicyLink[] {
  return policyLinks(document, location.href).map(({ text, href }) => ({ text, href }));
}
