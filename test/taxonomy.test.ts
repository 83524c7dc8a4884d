/** What a new id of the taxonomy needs besides: words that it is read by, and its place in the description. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { LEXICONS } from '../lib/extract/lexicon/index.ts';
import { CATEGORIES, CONDITIONS, PRACTICES, PURPOSES, VALUES } from '../lib/taxonomy.ts';

const output = readFileSync(new URL('../docs/output.md', import.meta.url), 'utf8');

const idsIn = (text: string) => [...text.matchAll(/`([a-z-]+)`/g)].map(([, id]) => id);

/** The ids that a line names after how it begins. */
function idsAfter(start: string) {
  const line = output.split('\n').find((one) => one.startsWith(start)) ?? '';
  return idsIn(line.slice(start.length));
}

test.each([
  ['data', VALUES.collect],
  ['recipient', VALUES.share],
  ['choice', VALUES.choice],
  ['access', VALUES.access],
  ['purpose', PURPOSES],
] as const)('the lexicon of %s has words for each', (topic, ids) => {
  const known = LEXICONS[topic].map(({ id }) => id);
  expect(ids.filter((id) => !known.includes(id))).toEqual([]);
});

test.each(PRACTICES)('docs/output.md has the values of %s', (practice) => {
  const table = output.slice(output.indexOf('| practice | values |'));
  const row = table.split('\n').find((line) => line.split('|')[1]?.includes(`\`${practice}\``)) ?? '';
  expect(idsIn(row.split('|')[2] ?? '')).toEqual([...VALUES[practice]]);
});

test.each([
  ['| `practice` | string |', PRACTICES],
  ['| `condition` | string or null | of a conditional statement:', CONDITIONS],
  ['| `purposes` | array |', PURPOSES],
  ['Categories:', CATEGORIES],
])('docs/output.md names all after %s', (name, ids) => {
  expect(idsAfter(name)).toEqual(ids);
});
