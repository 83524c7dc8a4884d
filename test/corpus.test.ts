/** Guards on the calibration corpus, where it is present: the people's agreement, and the floors of floors.ts. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { detect } from '../lib/detect.ts';
import { extract } from '../lib/extract/index.ts';
import { humanRows, loadPolicies, systemRows } from './evaluate/opp115.ts';
import { loadPages, loadPolicyPages, pageRows } from './evaluate/pages.ts';
import { loadSentences, sentenceRows } from './evaluate/pi-extract.ts';
import { readerOf } from './evaluate/reader.ts';
import { loadSeeds, seedRows } from './evaluate/seeds.ts';
import { DETECTION, EXTRACTION, SEEDS, SENTENCES } from './floors.ts';

const CORPUS = fileURLToPath(new URL('../../shared/corpus', import.meta.url));
const isPresent = existsSync(CORPUS);
if (!isPresent) console.log('corpus tests: ../shared/corpus is absent, skipped.');

/** Reading 87 policies, 500 pages and 3,000 sentences takes seconds on a slow machine. */
const TIMEOUT_MS = 120_000;

/** F1, precision against any other person, recall of what two others have: the published table. */
const HUMAN: [task: string, level: string, f1: number, precision: number, recall: number][] = [
  ['category', 'segment', 0.794, 0.881, 0.89],
  ['category', 'policy', 0.946, 0.978, 0.967],
  ['collect', 'segment', 0.658, 0.795, 0.792],
  ['collect', 'policy', 0.842, 0.932, 0.892],
  ['share', 'segment', 0.565, 0.716, 0.733],
  ['share', 'policy', 0.703, 0.836, 0.81],
  ['recipient', 'segment', 0.51, 0.703, 0.622],
  ['recipient', 'policy', 0.785, 0.914, 0.835],
  ['choice', 'segment', 0.509, 0.654, 0.715],
  ['choice', 'policy', 0.669, 0.81, 0.789],
  ['access', 'segment', 0.633, 0.764, 0.792],
  ['access', 'policy', 0.717, 0.848, 0.818],
];

function judge(document: Document) {
  return detect(document, null);
}

function threeDigits(fraction: number): number {
  return Number(fraction.toFixed(3));
}

describe.skipIf(!isPresent)('people', { timeout: TIMEOUT_MS }, () => {
  it('agree as published, to three digits', () => {
    const rows = humanRows(loadPolicies(CORPUS)).map(({ task, level, score }) => [
      task,
      level,
      ...[score.f1, score.precision, score.recall].map(threeDigits),
    ]);
    expect(rows).toEqual(HUMAN);
  });
});

describe.skipIf(!isPresent)('the reader', { timeout: TIMEOUT_MS }, () => {
  it('reads annotated policies at least as well as its floors', () => {
    for (const { task, level, f1, precision } of systemRows(loadPolicies(CORPUS), readerOf())) {
      const { segment, policy, policyPrecision } = EXTRACTION[task as keyof typeof EXTRACTION];
      expect(f1, `F1 of ${task}, ${level}`).toBeGreaterThanOrEqual(level === 'segment' ? segment : policy);
      if (level === 'policy')
        expect(precision, `precision of ${task}`).toBeGreaterThanOrEqual(policyPrecision);
    }
  });

  it('reads the retailers at least as well as its floors', () => {
    const { rows } = seedRows(loadSeeds(CORPUS), extract);
    const all = rows.find(({ task }) => task === 'all');
    expect(rows).toHaveLength(6);
    expect(all?.recall).toBeGreaterThanOrEqual(SEEDS.recall);
    expect(all?.precision).toBeGreaterThanOrEqual(SEEDS.precision);
  });

  it('reads single sentences at least as well as its floors', () => {
    const { rows } = sentenceRows(loadSentences(CORPUS), extract);
    expect(rows).toHaveLength(4);
    for (const { task, f1 } of rows)
      expect(f1, task).toBeGreaterThanOrEqual(SENTENCES[task as keyof typeof SENTENCES]);
  });
});

describe.skipIf(!isPresent)('detection', { timeout: TIMEOUT_MS }, () => {
  it('tells policies from other English pages', () => {
    const [asJudged, atHighPrecision] = pageRows('pages', loadPages(CORPUS), judge).rows;
    expect(asJudged?.f1).toBeGreaterThanOrEqual(DETECTION.f1);
    expect(atHighPrecision?.recall).toBeGreaterThanOrEqual(DETECTION.recallAtHighPrecision);
  });

  it('recognises every original page of a policy', () => {
    const pages = loadPolicyPages(CORPUS);
    expect(pages.length).toBeGreaterThan(80);
    expect(pageRows('page-html', pages, judge).errors).toEqual([]);
  });
});
