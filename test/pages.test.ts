/** Every page fixture is read as its expected.json says. `npm run fixture -- NAME` writes one anew. */
import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { expectedOf, FIXTURES, fixtureFolder } from './page-fixtures.ts';

test.each(FIXTURES)('reads %s', async (name) => {
  const expected = await readFile(new URL('expected.json', fixtureFolder(name)), 'utf8');
  expect(JSON.parse(await expectedOf(name))).toEqual(JSON.parse(expected));
});
