/** Real policies of the calibration corpus, where it lies beside this project. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { NOTHING_LOADS, type Web } from './web.ts';

export const CORPUS = fileURLToPath(new URL('../../../shared/corpus/opp115', import.meta.url));

export interface CorpusPage {
  id: string;
  url: string;
}

/** At most `count` pages, spread evenly over the corpus; none where there is no corpus. */
export function corpusPages(count: number): CorpusPage[] {
  if (!existsSync(CORPUS)) return [];
  const ids = readdirSync(CORPUS).filter((name) => name.endsWith('.page.html'));
  const step = Math.max(1, ids.length / count);
  return ids
    .filter((_, index) => Math.floor(index / step) !== Math.floor((index - 1) / step))
    .map((name) => {
      const id = name.replace('.page.html', '');
      return { id, url: `http://${hostOf(id)}${pathOf(id)}` };
    });
}

/** Serves them at the paths that they had, with nothing that they refer to. */
export function serveCorpus(web: Web): void {
  for (const { id } of corpusPages(Number.POSITIVE_INFINITY))
    web.serve(hostOf(id), () => ({
      body: readFileSync(join(CORPUS, `${id}.page.html`)),
      headers: NOTHING_LOADS,
    }));
}

/** Not their own names: some of those may only be reached over TLS. */
function hostOf(id: string): string {
  return `p${id.split('_')[0]}.corpus.example`;
}

function pathOf(id: string): string {
  const { url } = JSON.parse(readFileSync(join(CORPUS, `${id}.json`), 'utf8'));
  const { pathname, search } = new URL(url);
  return pathname + search;
}
