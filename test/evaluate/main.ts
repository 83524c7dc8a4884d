/** `npm run evaluate -- DIR`: every measure over a corpus folder, as a table and, if asked, as JSON. */
import { writeFileSync } from 'node:fs';
import { detect } from '../../lib/detect.ts';
import { extract } from '../../lib/extract/index.ts';
import { disagreements } from './disagreements.ts';
import { loadPolicies, readAll, rowsOf } from './opp115.ts';
import { type Measure, type Options, optionsOf, USAGE } from './options.ts';
import { type Judge, loadPages, loadPolicyPages, pageRows } from './pages.ts';
import { loadSentences, sentenceRows } from './pi-extract.ts';
import { readerOf } from './reader.ts';
import type { Row } from './rows.ts';
import { loadSeeds, seedRows } from './seeds.ts';
import { tableOf } from './table.ts';

/** What a measure gives: its rows, and lines on what was missed and what was wrong. */
interface Result {
  rows: Row[];
  errors: string[];
}

/** Each answers null when the folder has nothing for it. */
const RUN: Record<Measure, (options: Options) => Result | null> = {
  opp115: ({ dir, part }) => {
    const policies = loadPolicies(dir, part);
    if (policies.length === 0) return null;
    const found = readAll(policies, readerOf(), show);
    return { rows: rowsOf(policies, found), errors: disagreements(policies, found) };
  },
  seeds: ({ dir, part }) => {
    const seeds = loadSeeds(dir, part);
    return seeds.length === 0 ? null : seedRows(seeds, extract);
  },
  pages: ({ dir, part }) => {
    const pages = loadPages(dir, part);
    return pages.length === 0 ? null : pageRows('pages', pages, judge, show);
  },
  'page-html': ({ dir, part }) => {
    const pages = loadPolicyPages(dir, part);
    return pages.length === 0 ? null : pageRows('page-html', pages, judge, show);
  },
  'pi-extract': ({ dir, part }) => {
    const sentences = loadSentences(dir, part);
    return sentences.length === 0 ? null : sentenceRows(sentences, extract);
  },
};

/** The pages of the corpus have no address: they are judged by what stands on them. */
const judge: Judge = (document) => detect(document, null);

/** On a terminal, says what is being read, in one line that is overwritten. */
function show(name: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${name}`);
}

function evaluate(options: Options): Row[] {
  const rows: Row[] = [];
  for (const measure of options.only) {
    const result = RUN[measure](options);
    show('');
    if (!result) console.log(`${measure}: nothing to read in ${options.dir}, skipped.`);
    else {
      rows.push(...result.rows);
      if (options.errors) for (const line of result.errors) console.log(line);
    }
  }
  return rows;
}

function run(options: Options): void {
  const rows = evaluate(options);
  process.stdout.write(tableOf(rows));
  if (options.json !== null) writeFileSync(options.json, `${JSON.stringify(rows, null, 1)}\n`);
}

const options = optionsOf(process.argv.slice(2));
if (options instanceof Error) {
  console.error(`${options.message}\n${USAGE}`);
  process.exitCode = 2;
} else {
  run(options);
}
