/** Said and not said: sentences labelled with what is collected, shared, not collected and not shared. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PolicyPage, Statement } from '../../lib/model.ts';
import { Tally } from './agreement.ts';
import { filesOf, type Part } from './corpus.ts';
import type { Extract } from './reader.ts';
import type { Row } from './rows.ts';

const LABELS = ['collect', 'notCollect', 'share', 'notShare'] as const;
export type Label = (typeof LABELS)[number];

export interface Sentence {
  text: string;
  labels: ReadonlySet<Label>;
}

type TaggedTokens = Record<Label | 'tokens', string[]>;

/** The sentences of `DIR/pi-extract/*.jsonl`; none when the folder is absent. Folds count sentences. */
export function loadSentences(dir: string, part?: Part): Sentence[] {
  const folder = join(dir, 'pi-extract');
  const lines = filesOf(folder, '.jsonl').flatMap((file) =>
    readFileSync(join(folder, file), 'utf8').split('\n').filter(Boolean),
  );
  const fold = part?.fold;
  return lines
    .filter((_, index) => !fold || (index % fold.of === fold.index) !== fold.outside)
    .map((line) => {
      const tagged: TaggedTokens = JSON.parse(line);
      const labels = LABELS.filter((label) => tagged[label].some((tag) => tag !== 'O'));
      return { text: textOf(tagged.tokens), labels: new Set(labels) };
    });
}

/** One row per label. Each sentence is read on its own, as the only block of a page. */
export function sentenceRows(
  sentences: readonly Sentence[],
  extract: Extract,
): { rows: Row[]; errors: string[] } {
  const tallies = new Map(LABELS.map((label) => [label, new Tally()]));
  const errors: string[] = [];
  for (const { text, labels } of sentences) {
    const found = labelsOf(extract(pageOf(text)).statements);
    for (const [label, tally] of tallies) {
      const isFound = found.has(label);
      const isThere = labels.has(label);
      tally.add(Number(isFound && isThere), Number(isFound), Number(isThere));
      if (isFound !== isThere) errors.push(`${isThere ? 'missed' : 'wrong'} ${label}: “${text}”`);
    }
  }
  const rows = [...tallies].map(
    ([task, tally]): Row => ({
      measure: 'pi-extract',
      task,
      level: 'sentence',
      ...tally.score,
      human: null,
      n: sentences.length,
    }),
  );
  return { rows, errors: errors.sort() };
}

/**
 * Which labels the statements of a sentence amount to. A sale is a sharing. A condition on a denial is both:
 * of "we do not share it unless the law asks" the annotators marked that it is shared and that it is not.
 */
export function labelsOf(statements: readonly Statement[]): ReadonlySet<Label> {
  const labels = new Set<Label>();
  for (const { practice, stance, evidence } of statements) {
    if (practice !== 'collect' && practice !== 'share' && practice !== 'sell') continue;
    const collects = practice === 'collect';
    if (stance !== 'no') labels.add(collects ? 'collect' : 'share');
    if (stance === 'no' || (stance === 'conditional' && isDenial(evidence.quote)))
      labels.add(collects ? 'notCollect' : 'notShare');
  }
  return labels;
}

function isDenial(quote: string): boolean {
  return /\b(?:not|never|no|nor|neither|none|cannot)\b|n['’]t\b/i.test(quote);
}

/** Before these a dash is one, and no hyphen. */
const AFTER_DASH = /(?:and|from|for|like|we|our|your|unless|including|through|please)\b/.source;
const HYPHEN = new RegExp(`(?<=\\w) - (?=\\w)(?!${AFTER_DASH})`, 'g');

/** Tokens as a person would write them: "e-mail (and name), the site's", not "e - mail ( and name ) , the site 's". */
export function textOf(tokens: readonly string[]): string {
  return tokens
    .join(' ')
    .replace(/ (?=[,.;:!?)\]}%]|['’](?:s|re|ve|ll|d|m|t)\b|n['’]t\b)/gi, '')
    .replace(/(?<=s) '(?= )/g, "'")
    .replace(/(?<=[([{$]) /g, '')
    .replace(HYPHEN, '-')
    .replace(/(?<=\w) \/ (?=\w)/g, '/')
    .replace(/(^| )" ([^"]*) "(?= |[,.;:!?)]|$)/g, '$1"$2"');
}

export function pageOf(text: string): PolicyPage {
  const block = { kind: 'paragraph' as const, text, section: [], leadIns: [], links: [] };
  return { url: null, title: '', language: 'en', blocks: [block], omitted: 0 };
}
