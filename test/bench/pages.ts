/** What the bench reads: the project's fixtures and, when present, the policies of the corpus. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PolicyPage } from '../../lib/model.ts';
import { readPage } from '../../lib/page/read.ts';
import { toDocument } from '../../scripts/summarize/document.ts';

const ROOT = new URL('../..', import.meta.url).pathname;
const FIXTURES = join(ROOT, 'test/pages');
const CORPUS = join(ROOT, '../shared/corpus/opp115');

/** Shorter pages (a redirect, a stub of a fixture) measure the overhead of a call, not reading. */
const MIN_CHARS = 1000;

/** HTML of policies, in the order of their names, and where it is from. */
export function policySources(): { from: string; sources: string[] } {
  const corpus = htmlBelow(CORPUS).filter((path) => !path.endsWith('.page.html'));
  const paths = corpus.length > 0 ? corpus : htmlBelow(FIXTURES);
  const from = corpus.length > 0 ? 'the corpus' : 'the fixtures (no corpus here)';
  const sources = paths.map((path) => readFileSync(path, 'utf8')).filter((html) => html.length > MIN_CHARS);
  return { from, sources };
}

export function toPage(html: string): PolicyPage {
  return readPage(toDocument({ text: html, format: 'html' }), { url: null }).page;
}

/** Several policies one after the other, as one page. */
export function concatenated(pages: readonly PolicyPage[], count: number): PolicyPage {
  const chosen = Array.from({ length: count }, (_, index) => pages[index % pages.length]!);
  return { ...chosen[0]!, blocks: chosen.flatMap((page) => page.blocks) };
}

export function charsOf(page: PolicyPage): number {
  return page.blocks.reduce((sum, block) => sum + block.text.length, 0);
}

function htmlBelow(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .sort()
    .map((name) => join(folder, name));
}
