/** `npm run fixture -- NAME FILE|URL`: a page fixture from a page, with what the reader makes of it today, to be reviewed. */
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { expectedOf, fixtureFolder } from '../test/page-fixtures.ts';
import { load } from './summarize/load.ts';

const [name, source] = process.argv.slice(2);
if (!name || !/^[a-z][a-z0-9-]{0,60}$/.test(name) || (!source && !existsSync(fixtureFolder(name)))) {
  console.error('Usage: npm run fixture -- NAME FILE|URL');
  console.error('       npm run fixture -- NAME            (to write expected.json of a fixture anew)');
  console.error('NAME is made of small letters, digits and dashes.');
  process.exit(2);
}
const folder = fixtureFolder(name);
if (source) {
  const { text } = await load(source);
  await mkdir(folder, { recursive: true });
  await writeFile(new URL('source.html', folder), text);
}
await writeFile(new URL('expected.json', folder), await expectedOf(name));
console.log(`Wrote test/pages/${name}. Read expected.json: is it what a person would read?`);
