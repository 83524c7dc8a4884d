/** The clauses that are marked on the page, and the bar that leads from one to the next. */

import type { Mark, MarkAnswer } from '../../lib/messages.ts';
import type { Evidence } from '../../lib/model.ts';
import { anchor } from '../../lib/page/anchor.ts';
import {
  clearHighlights,
  highlightAll,
  type PracticeRange,
  previewRanges,
  showRange,
} from '../../lib/page/highlight.ts';
import { type ClauseNavigator, createNavigator } from '../../lib/page/navigator.ts';
import type { DocumentReader } from './document.ts';
import { legendOf, navigatorTexts, positionWords, practiceWords } from './navigator-words.ts';

export interface ClauseMarks {
  /** Scrolls to a clause and marks it. */
  show(evidence: Evidence): Promise<MarkAnswer>;
  /** Marks all, with legend and navigator. */
  markAll(marks: Mark[]): Promise<MarkAnswer>;
  /** To the next or the previous clause, marking all first where none are. */
  step(by: 1 | -1, marks: Mark[]): Promise<MarkAnswer>;
  /** Marks some for the moment; none to end it. Tells how many are marked otherwise. */
  preview(marks: Mark[]): Promise<MarkAnswer>;
  /** Marks what is left of the marked clauses on the page as it is now. */
  renew(): Promise<void>;
  /** Takes marks and bar away. What was opened to show a clause stays open. */
  clear(): void;
}

/** A clause that is marked, and where it was when it was. */
type MarkedClause = Mark & PracticeRange;

export function createMarks(document: Document, reader: DocumentReader): ClauseMarks {
  let clauses: MarkedClause[] = [];
  let position = -1;
  let bar: ClauseNavigator | null = null;

  function clear() {
    clearHighlights();
    bar?.remove();
    bar = null;
    clauses = [];
    position = -1;
  }

  async function go(by: 1 | -1): Promise<void> {
    if (clauses.length === 0) return;
    const first = by === 1 ? 0 : clauses.length - 1;
    position = position < 0 ? first : (position + by + clauses.length) % clauses.length;
    const { practice, evidence } = clauses[position]!;
    bar?.tell(positionWords(position, clauses.length), practiceWords(practice));
    await show(evidence);
  }

  async function show(evidence: Evidence): Promise<MarkAnswer> {
    const range = await anchorOne(reader, evidence);
    if (!range) return { marked: 0, reason: 'gone' };
    const landing = await showRange(range);
    return landing.landed ? { marked: 1 } : { marked: 0, reason: landing.reason };
  }

  async function markAll(marks: Mark[]): Promise<MarkAnswer> {
    const ranges = await anchorAll(reader, marks);
    clear();
    clauses = ranges;
    if (clauses.length === 0) return { marked: 0 };
    highlightAll(clauses);
    bar = createNavigator(document, navigatorTexts(), legendOf(clauses), {
      previous: () => void go(-1),
      next: () => void go(1),
      close: clear,
    });
    bar.tell(positionWords(null, clauses.length), '');
    return { marked: clauses.length };
  }

  return {
    clear,
    markAll,
    show,
    async step(by, marks) {
      if (clauses.length === 0) await markAll(marks);
      await go(by);
      return { marked: clauses.length };
    },
    async preview(marks) {
      const ranges = await anchorAll(reader, marks);
      previewRanges(ranges.map(({ range }) => range));
      return { marked: clauses.length };
    },
    async renew() {
      const before = clauses;
      const ranges = await anchorAll(reader, before);
      // Nothing was marked, or the person has asked for something else meanwhile.
      if (before.length === 0 || clauses !== before) return;
      if (ranges.length === 0) return clear();
      clauses = ranges;
      highlightAll(clauses);
    },
  };
}

/** The page may have been drawn anew since it was read: then it is read again before giving up. */
async function anchorOne(reader: DocumentReader, evidence: Evidence): Promise<Range | null> {
  const found = await reader.latest();
  const range = found && anchor(evidence, found.reading);
  if (range) return range;
  const again = await reader.look(false);
  return again && anchor(evidence, again.reading);
}

async function anchorAll(reader: DocumentReader, marks: Mark[]): Promise<MarkedClause[]> {
  const found = await reader.latest();
  if (!found) return [];
  return marks.flatMap((mark) => {
    const range = anchor(mark.evidence, found.reading);
    return range ? [{ ...mark, range }] : [];
  });
}
