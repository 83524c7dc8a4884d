/** The annotators' marked words, brought back to the sentences that they stand in. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { viewsOf } from '../../lib/extract/sheets.ts';
import type { BlockView, SentenceView } from '../../lib/extract/views.ts';
import { elementOf, readPage } from '../../lib/page/read.ts';
import { type AnnotatedPolicy, loadPolicies } from '../../test/evaluate/opp115.ts';
import { documentOf } from '../../test/evaluate/reader.ts';

/** What one annotator says of one segment, and the words that were marked for each attribute. */
export interface Annotation {
  segment: number;
  annotator: 'a' | 'b' | 'c';
  category: string;
  values: Record<string, string>;
  spans: Record<string, string>;
}

export interface LabelledPolicy extends AnnotatedPolicy {
  views: BlockView[];
  /** Segment of each block. */
  segmentOf: number[];
  annotations: Annotation[];
}

/** Every annotated policy of a corpus folder, laid out for reading. */
export function loadLabelled(dir: string): LabelledPolicy[] {
  return loadPolicies(dir).map((policy) => {
    const { page, sources } = readPage(documentOf(policy.html), { url: null });
    const segmentOf = sources.map((source) =>
      Number(elementOf(source).closest('[data-segment]')?.getAttribute('data-segment') ?? Number.NaN),
    );
    const file = JSON.parse(readFileSync(join(dir, 'opp115', `${policy.id}.json`), 'utf8'));
    return { ...policy, views: viewsOf(page), segmentOf, annotations: file.annotations };
  });
}

/** Marked words shorter than this are found in too many places. */
const TELLING = 3;

/**
 * The sentences that marked words stand in. Marks may run over several blocks and a few are off by some
 * characters (known errata of the data), so a mark that is not found whole is looked for by its first words.
 */
export function sentencesMarked(sentences: readonly SentenceView[], mark: string): SentenceView[] {
  const wanted = letters(mark);
  if (wanted.length < TELLING) return [];
  const whole = sentences.filter((sentence) => lettersOf(sentence).includes(wanted));
  if (whole.length) return whole.slice(0, 1);
  const inside = sentences.filter(
    (sentence) => wanted.includes(lettersOf(sentence)) && lettersOf(sentence).length > 20,
  );
  const start = wanted.slice(0, 40);
  const begun = sentences.find((sentence) => start.length > 12 && lettersOf(sentence).includes(start));
  return begun && !inside.includes(begun) ? [begun, ...inside] : inside;
}

const letters = (text: string) => text.toLowerCase().replace(/[^a-z0-9]+/g, '');

const known = new WeakMap<SentenceView, string>();
function lettersOf(sentence: SentenceView): string {
  const found = known.get(sentence) ?? letters(sentence.block.text.slice(sentence.start, sentence.end));
  known.set(sentence, found);
  return found;
}
