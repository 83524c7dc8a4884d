/**
 * `npm run label -- FILE`: prints a page's sentences, numbered, to be labelled by a person. With a second file of
 * lines such as "12.0 c.contact s.provider(contact)", these labels go to what calibration learns from.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { viewsOf } from '../lib/extract/sheets.ts';
import { readPage } from '../lib/page/read.ts';
import { documentOf } from '../test/evaluate/reader.ts';
import { asWritten, hashOf, isLabel, LABELS, type Labels, NO_TOPIC, topicsIn } from './calibrate/today.ts';

const [file, labelled] = process.argv.slice(2);
if (!file) {
  console.error('Usage: npm run label -- FILE.html [LABELS]   (what the labels mean: docs/reading.md)');
  process.exit(2);
}
const { page } = readPage(documentOf(readFileSync(file, 'utf8')), { url: null });
const sentences = new Map<string, { kind: string; text: string }>(
  viewsOf(page).flatMap(({ index, block, sentences }) =>
    sentences.map((sentence, i) => [
      `${index}.${i}`,
      { kind: block.kind as string, text: asWritten(sentence) },
    ]),
  ),
);
if (labelled) keep(basename(file), readFileSync(labelled, 'utf8'));
else for (const [number, { kind, text }] of sentences) console.log(`[${number}] (${kind}) ${text}`);

/** Writes nothing when a line is wrong. */
function keep(name: string, lines: string): void {
  const own: Record<string, string> = {};
  for (const line of lines.split('\n').filter((one) => one.trim())) {
    const [number = '', ...labels] = line.trim().split(/\s+/);
    const sentence = sentences.get(number);
    const wrong = labels.find((label) => !isLabel(label));
    if (!sentence || wrong !== undefined || !labels.length) {
      console.error(`Not a sentence of the page, or no label: ${line}`);
      process.exit(1);
    }
    const hash = hashOf(sentence.text);
    own[hash] = [...new Set([...(own[hash]?.split(' ') ?? []), ...labels])].join(' ');
  }
  if (Object.values(own).some(topicsIn)) addNoTopics(own);
  const all: Labels = { ...JSON.parse(readFileSync(LABELS, 'utf8')), [hashOf(name)]: sorted(own) };
  writeFileSync(LABELS, `${JSON.stringify(sorted(all), null, 2)}\n`);
  console.log(`Kept ${Object.keys(own).length} sentences. Now fit the weights: npm run calibrate -- DIR`);
}

/** Whoever says what some sentences are about has looked at all of them. */
function addNoTopics(own: Record<string, string>): void {
  for (const { text } of sentences.values()) {
    const labels = own[hashOf(text)] ?? '';
    if (!topicsIn(labels)) own[hashOf(text)] = `${NO_TOPIC} ${labels}`.trim();
  }
}

function sorted<One>(all: Record<string, One>): Record<string, One> {
  return Object.fromEntries(Object.entries(all).sort(([a], [b]) => (a < b ? -1 : 1)));
}
