/** The page that `npm start` serves, and what is asked for beside it. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTarget, type Target } from '../scripts/start/target.ts';

const folder = mkdtempSync(join(tmpdir(), 'clausemark-start-'));
let target: Target;

beforeAll(async () => {
  for (const name of ['policy.html', '100%.png']) writeFileSync(join(folder, name), name);
  target = await openTarget(join(folder, 'policy.html'));
});

afterAll(async () => {
  await target.close();
  rmSync(folder, { recursive: true, force: true });
});

/** As it is written, which a browser would mend. */
function statusOf(path: string): Promise<number | undefined> {
  const { hostname, port } = new URL(target.url);
  return new Promise((resolve, reject) => {
    request({ hostname, port, path }, (response) => resolve(response.resume().statusCode))
      .on('error', reject)
      .end();
  });
}

test.each([
  ['/policy.html', 200],
  ['/100%25.png', 200],
  ['/100%.png', 404],
  ['/%00', 404],
  ['//', 404],
  ['/', 404],
  ['/none.html', 404],
  ['/../../etc/hosts', 404],
  ['/..%2F..%2Fetc%2Fhosts', 404],
])('%s is answered with %i', async (path, status) => {
  expect(await statusOf(path)).toBe(status);
});
