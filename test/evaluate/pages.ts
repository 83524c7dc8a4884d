/** Is this page a policy? English pages of known kind, and real pages that all are policies. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Tally } from './agreement.ts';
import { filesOf, type Part, partOf } from './corpus.ts';
import { documentOf } from './reader.ts';
import type { Row } from './rows.ts';

/** Recall is also given where this share of the pages said to be policies are. */
const HIGH_PRECISION = 0.99;

export interface KnownPage {
  file: string;
  html: string;
  isPolicy: boolean;
}

export interface Judgement {
  isPolicy: boolean;
  score: number;
}

export type Judge = (document: Document) => Judgement;

interface IndexEntry {
  file: string;
  kind: 'policy' | 'other' | 'related';
  language: string;
}

/** English policies and other pages of `DIR/pages`; related pages count neither way. None when it is absent. */
export function loadPages(dir: string, part?: Part): KnownPage[] {
  const folder = join(dir, 'pages');
  const [index] = filesOf(folder, 'index.json');
  if (!index) return [];
  const entries: IndexEntry[] = JSON.parse(readFileSync(join(folder, index), 'utf8'));
  const counted = entries.filter(({ kind, language }) => kind !== 'related' && language === 'en');
  const chosen = new Set(
    partOf(
      counted.map(({ file }) => file),
      part,
    ),
  );
  return counted
    .filter(({ file }) => chosen.has(file))
    .map(({ file, kind }) => ({
      file,
      html: readFileSync(join(folder, file), 'utf8'),
      isPolicy: kind === 'policy',
    }));
}

/** The original pages of the annotated policies: `DIR/opp115/ID.page.html`. */
export function loadPolicyPages(dir: string, part?: Part): KnownPage[] {
  const folder = join(dir, 'opp115');
  return filesOf(folder, '.page.html', part).map((file) => ({
    file,
    html: readFileSync(join(folder, file), 'utf8'),
    isPolicy: true,
  }));
}

/** Rows of a set of pages: as judged, and the recall at high precision by score; both at the level of pages. */
export function pageRows(
  measure: 'pages' | 'page-html',
  pages: readonly KnownPage[],
  judge: Judge,
  onPage: (file: string) => void = () => {},
): { rows: Row[]; errors: string[] } {
  const judged = pages.map(({ file, html, isPolicy }) => {
    onPage(file);
    return { file, isPolicy, said: judge(documentOf(html)) };
  });
  const tally = new Tally();
  const errors: string[] = [];
  for (const { file, isPolicy, said } of judged) {
    tally.add(Number(isPolicy && said.isPolicy), Number(said.isPolicy), Number(isPolicy));
    if (isPolicy !== said.isPolicy)
      errors.push(`${file}: ${isPolicy ? 'a policy' : 'no policy'}, score ${said.score.toFixed(3)}`);
  }
  const row = { measure, level: 'page', human: null, n: pages.length };
  const atHighPrecision = recallAt(
    HIGH_PRECISION,
    judged.map(({ isPolicy, said }) => ({ isPolicy, score: said.score })),
  );
  return {
    rows: [
      { ...row, task: 'detect', ...tally.score },
      { ...row, task: 'detect-high-precision', ...atHighPrecision.score },
    ],
    errors,
  };
}

/** The tally with the highest recall whose precision is at least `floor`, over all thresholds of the score. */
export function recallAt(floor: number, scored: readonly { isPolicy: boolean; score: number }[]): Tally {
  const expected = scored.filter(({ isPolicy }) => isPolicy).length;
  let best = new Tally();
  best.add(0, 0, expected);
  for (const threshold of new Set(scored.map(({ score }) => score))) {
    const found = scored.filter(({ score }) => score >= threshold);
    const tally = new Tally();
    tally.add(found.filter(({ isPolicy }) => isPolicy).length, found.length, expected);
    if (tally.precision >= floor && tally.right > best.right) best = tally;
  }
  return best;
}
