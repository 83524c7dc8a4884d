/** The page that `npm start` opens: the sample, a file (served by this machine to itself), or an address. */
import { readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename, dirname, extname, join, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

export interface Target {
  url: string;
  close(): Promise<void>;
}

/** Browsers take every name under localhost for this machine; the card shows it as the site's. */
const SAMPLE_HOST = 'larkandloom.localhost';
const SAMPLE = fileURLToPath(new URL('../../test/e2e/site/privacy.html', import.meta.url));

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.htm': 'text/html; charset=utf-8',
  '.xhtml': 'application/xhtml+xml',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
};

/** Throws when there is no such file. Extensions may not read file: pages, so files are served. */
export async function openTarget(wish: string | null): Promise<Target> {
  if (wish && /^https?:\/\//i.test(wish)) return { url: wish, close: async () => undefined };
  if (!wish) return serveFolderOf(SAMPLE, SAMPLE_HOST);
  const file = resolve(wish);
  if (!statSync(file, { throwIfNoEntry: false })?.isFile())
    throw new Error(`${wish} is no file, and no address that starts with http:// or https://.`);
  return serveFolderOf(file, '127.0.0.1');
}

/** The files beside it are served too, so that it finds its pictures and styles; none above. */
async function serveFolderOf(file: string, host: string): Promise<Target> {
  const folder = dirname(file);
  const server = createServer((request, response) => {
    const wanted = fileAt(folder, request.url ?? '/');
    response.writeHead(wanted ? 200 : 404, {
      'content-type': TYPES[extname(wanted ?? '').toLowerCase()] ?? 'text/plain; charset=utf-8',
    });
    response.end(wanted ? readFileSync(wanted) : '');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://${host}:${port}/${encodeURIComponent(basename(file))}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

/** The file in or below the folder that an address names; null where there is none, or it is no address of one. */
function fileAt(folder: string, url: string): string | null {
  try {
    const path = join(folder, decodeURIComponent(new URL(url, 'http://localhost').pathname));
    return path.startsWith(folder + sep) && statSync(path).isFile() ? path : null;
  } catch {
    return null;
  }
}
