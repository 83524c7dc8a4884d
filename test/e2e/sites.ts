/** The sites that the browsers under test visit: the project's own, its page fixtures, and the corpus. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openWeb, type Resource, type Web } from './web.ts';

export const SHOP = 'http://www.larkandloom.example';
export const SAMPLE = `${SHOP}/privacy.html`;
export const FIXTURES = 'http://fixtures.example';

/** Long enough to see a page that is still loading, in milliseconds. */
const SLOW_MS = 3_000;

const SITE = fileURLToPath(new URL('site/', import.meta.url));
const PAGES = fileURLToPath(new URL('../pages/', import.meta.url));
const ICONS = fileURLToPath(new URL('../../assets/public/icon/', import.meta.url));

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
};

export async function openSites(): Promise<Web> {
  const web = await openWeb();
  web.serve('www.larkandloom.example', shop);
  web.serve('fixtures.example', fixture);
  return web;
}

/** Names of the page fixtures. */
export function fixtureNames(): string[] {
  if (!existsSync(PAGES)) return [];
  return readdirSync(PAGES).filter((name) => existsSync(join(PAGES, name, 'source.html')));
}

function shop(path: string): Resource | null {
  switch (path) {
    case '/app':
    case '/app/home':
    case '/app/privacy':
      return fileAt(join(SITE, 'app.html'));
    case '/app/app.js':
    case '/app/shop.css':
      return fileAt(join(SITE, path.slice('/app/'.length)));
    case '/picture.png':
      return { body: readFileSync(join(ICONS, '128.png')), type: 'image/png' };
    case '/slow.html':
      return { body: '<!doctype html><title>Slow</title><script src="slow.js"></script><p>At last.' };
    case '/slow.js':
      return { body: '', type: 'text/javascript', delay: SLOW_MS };
    default:
      return fileAt(join(SITE, path));
  }
}

/** Their pictures and such are not there, and must not be asked for; their tabs work. */
function fixture(path: string): Resource | null {
  const page = fileAt(join(PAGES, path, 'source.html'));
  const script = `<script>${readFileSync(join(SITE, 'tabs.js'), 'utf8')}</script>`;
  return (
    page && {
      ...page,
      body: page.body + script,
      headers: { 'content-security-policy': "default-src 'unsafe-inline'" },
    }
  );
}

function fileAt(file: string): Resource | null {
  if (!statSync(file, { throwIfNoEntry: false })?.isFile()) return null;
  return { body: readFileSync(file), type: TYPES[extname(file)] };
}
