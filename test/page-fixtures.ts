/** The page fixtures: a folder for each, with a page (`source.html`) and what is read of it (`expected.json`). */
import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { Block } from '../lib/model.ts';
import { readPage } from '../lib/page/read.ts';
import { toDocument } from '../scripts/summarize/document.ts';

const FOLDER = new URL('pages/', import.meta.url);
/** Where the pages would stand on the web. */
const ADDRESS = 'https://www.site.example/legal/privacy';

export const FIXTURES: readonly string[] = readdirSync(FOLDER);

export function fixtureFolder(name: string): URL {
  return new URL(`${name}/`, FOLDER);
}

/** The fixture's page as a document whose scripts never run. */
export async function fixtureDocument(name: string): Promise<Document> {
  const text = await readFile(new URL('source.html', fixtureFolder(name)), 'utf8');
  return toDocument({ text, format: 'html' });
}

/** What is read of the fixture now, as it is written in `expected.json`: one block a line, no empty lists. */
export async function expectedOf(name: string): Promise<string> {
  const { page } = readPage(await fixtureDocument(name), { url: ADDRESS });
  const head = { title: page.title, language: page.language };
  const blocks = page.blocks.map((block) => `    ${JSON.stringify(compact(block))}`);
  return `{\n  "page": ${JSON.stringify(head)},\n  "blocks": [\n${blocks.join(',\n')}\n  ]\n}\n`;
}

/** Links and cells with their words instead of offsets. */
function compact({ kind, text, section, leadIns, links, cells }: Block) {
  const words = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
  return {
    kind,
    text,
    section: section.length > 0 ? section : undefined,
    leadIns: leadIns.length > 0 ? leadIns : undefined,
    links: links.length > 0 ? links.map((link) => [words(link), link.href]) : undefined,
    cells: cells?.map((cell) => [cell.header, words(cell)]),
  };
}
