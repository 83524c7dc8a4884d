/** The files that `summarize` finds in folders. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listSources, type Source } from '../scripts/summarize/sources.ts';

const folder = mkdtempSync(join(tmpdir(), 'clausemark-sources-'));
const file = (name: string) => join(folder, name);

beforeAll(() => {
  mkdirSync(file('b'));
  for (const name of ['a.html', 'b/below.html', 'c.html']) writeFileSync(file(name), 'We keep it.');
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('a folder that cannot be read is told of, and the others are read', async () => {
  const found: Source[] = [];
  for await (const source of listSources([folder])) {
    found.push(source);
    // Gone before its turn comes; of one that is forbidden nobody keeps the administrator away.
    rmSync(file('b'), { recursive: true, force: true });
  }
  expect(found).toEqual([
    { name: file('a.html'), problem: null },
    { name: file('b'), problem: 'the folder cannot be read (ENOENT).' },
    { name: file('c.html'), problem: null },
  ]);
});
