import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';

const ROOT = new URL('..', import.meta.url).pathname;

// Each test starts the real command; on a busy machine that alone takes seconds.
vi.setConfig({ testTimeout: 60_000 });

interface Run {
  status: number | null;
  stdout: string;
  stderr: string;
}

/** Runs the command as `npm run -s summarize -- ARGS` does. */
function summarize(...args: string[]): Promise<Run> {
  const child = spawn(process.execPath, ['--import', 'tsx', join(ROOT, 'scripts/summarize.ts'), ...args], {
    cwd: ROOT,
  });
  const run: Run = { status: null, stdout: '', stderr: '' };
  child.stdout.on('data', (data) => (run.stdout += data));
  child.stderr.on('data', (data) => (run.stderr += data));
  return new Promise((resolve) => child.on('close', (status) => resolve({ ...run, status })));
}

async function json(...args: string[]) {
  const { stdout } = await summarize('--json', ...args);
  return stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
}

const POLICY = `<!doctype html><html lang="en"><head><title>Larkspur Teas privacy policy</title></head><body>
<h1>Privacy policy</h1>
<p>Last updated: 4 May 2021</p>
<h2>Information we collect</h2>
<p>When you order, we collect your name, e-mail address and credit card number.</p>
<h2>Sharing</h2>
<p>We do not sell your personal information to anyone. We share your address with our delivery companies.</p>
<p>You can unsubscribe from our newsletter at any time with <a href="https://larkspur.example/out">this link</a>.</p>
</body></html>`;

let folder: string;
let server: Server;
let address: string;
const file = (name: string) => join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'clausemark-'));
  const files: Record<string, string | Buffer> = {
    'policy.html': POLICY,
    'policy.md':
      '# Privacy policy\n\n## Information we collect\n\nWe collect your **name** and e-mail address.\n',
    'policy.txt': 'Privacy policy\n\nWe collect your name and e-mail address.\n\nWe do not sell it.\n',
    'german.html': `<html lang="de"><body><h1>Datenschutz</h1><p>${'Wir verarbeiten Ihre Daten, wenn Sie unsere Seite besuchen und etwas bestellen. '.repeat(8)}</p></body></html>`,
    'scan.pdf': '%PDF-1.7\n%\u00e2\u00e3\n1 0 obj',
    'renamed.html': '%PDF-1.4 a PDF with another name',
    'empty.html': ' \n',
    'blank.html':
      '<html><head><title>Nothing</title><script>var text = "we collect";</script></head><body></body></html>',
    'picture.html': Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3]),
    'huge.html': Buffer.alloc(50_000_000, 'a'),
    'latin.html': Buffer.from(
      '<html><title>Caf\u00e9 privacy</title><p>We collect your name.</p></html>',
      'latin1',
    ),
  };
  for (const [name, content] of Object.entries(files)) await writeFile(file(name), content);
  await mkdir(file('many/below'), { recursive: true });
  for (let index = 0; index < 30; index++) {
    const place = index % 3 === 0 ? 'many/below' : 'many';
    await writeFile(file(`${place}/${String(index).padStart(2, '0')}.html`), POLICY);
  }
  await writeFile(file('many/notes.json'), '{}');
  await mkdir(file('none'));

  server = createServer((request, response) => {
    if (request.url === '/moved') return response.writeHead(302, { location: '/policy' }).end();
    if (request.url === '/policy') return response.setHeader('content-type', 'text/html').end(POLICY);
    if (request.url === '/picture') return response.setHeader('content-type', 'image/png').end('x');
    if (request.url === '/broken') return request.socket.destroy();
    return response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(async () => {
  server.close();
  await rm(folder, { recursive: true });
});

describe('one file', () => {
  test('as text: title, groups, the words of the policy', async () => {
    const { status, stdout, stderr } = await summarize(file('policy.html'));
    expect(stderr).toBe('');
    expect(stdout).toContain('Larkspur Teas privacy policy');
    expect(stdout).toMatch(/Collected\n {2}Contact details/);
    expect(stdout).toContain('Says it does not sell your data');
    expect(stdout).toContain(
      '“When you order, we collect your name, e-mail address and credit card number.”',
    );
    expect(status).toBe(0);
  });

  test('as JSON: one line, with the documented fields', async () => {
    const { status, stdout } = await summarize('--json', file('policy.html'));
    expect(stdout.trim().split('\n')).toHaveLength(1);
    const output = JSON.parse(stdout);
    expect(output).toMatchObject({
      schema: 1,
      source: file('policy.html'),
      url: null,
      title: 'Larkspur Teas privacy policy',
      language: 'en',
      policy: { isPolicy: true },
      lastUpdated: { date: '2021-05-04' },
      notMentioned: expect.arrayContaining(['retention', 'children']),
    });
    expect(output.statements).toContainEqual(
      expect.objectContaining({ practice: 'sell', value: 'personal', stance: 'no', condition: null }),
    );
    const words = POLICY.replace(/<[^>]+>/g, '');
    for (const { evidence } of output.statements) expect(words).toContain(evidence.quote);
    expect(status).toBe(0);
  });

  test.each(['policy.md', 'policy.txt'])('%s is read too', async (name) => {
    const [output] = await json(file(name));
    expect(output.statements).toContainEqual(
      expect.objectContaining({ practice: 'collect', value: 'contact', stance: 'yes' }),
    );
    expect(output.title).toBe('Privacy policy');
  });

  test('an old encoding is understood', async () => {
    expect((await json(file('latin.html')))[0].title).toBe('Café privacy');
  });

  test('--explain gives the cues, as text and as JSON', async () => {
    const { stdout } = await summarize('--explain', file('policy.html'));
    expect(stdout).toMatch(/\[\d+\] sell personal no \d\.\d\d\n {4}“We do not sell[^\n]+\n {4}\S/);
    const [output] = await json('--explain', file('policy.html'));
    for (const statement of output.statements) expect(statement.cues).not.toEqual([]);
  });
});

describe('what cannot be read', () => {
  test.each([
    ['nowhere.html', 'there is no such file.'],
    ['scan.pdf', 'is a PDF; save it as HTML or text first.'],
    ['renamed.html', 'is a PDF; save it as HTML or text first.'],
    ['empty.html', 'is empty.'],
    ['blank.html', 'has no text that a reader would see.'],
    ['picture.html', 'is not text.'],
    ['huge.html', 'has 50 MB; more than 20 MB is not read.'],
    ['german.html', 'is in German; only English is read.'],
    ['none', 'the folder has no HTML, Markdown or text files.'],
  ])('%s: %s', async (name, problem) => {
    const { status, stdout, stderr } = await summarize(file(name));
    expect(stderr).toBe(`${file(name)}: ${problem}\n`);
    expect(stdout).toBe('');
    expect(status).toBe(1);
  });

  test('one bad file does not stop the others, and its line of JSON says why', async () => {
    const { status, stdout } = await summarize('--json', file('scan.pdf'), file('policy.html'));
    const [bad, good] = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(bad).toEqual({
      schema: 1,
      source: file('scan.pdf'),
      error: 'is a PDF; save it as HTML or text first.',
    });
    expect(good.policy.isPolicy).toBe(true);
    expect(status).toBe(1);
  });
});

describe('addresses', () => {
  test('a page is fetched, and its address is the one after redirects', async () => {
    const [output] = await json(`${address}/moved`);
    expect(output).toMatchObject({ source: `${address}/moved`, url: `${address}/policy` });
  });

  test.each([
    ['/missing', 'the server answers 404 Not Found'],
    ['/picture', 'is image/png, not a page of text.'],
    ['/broken', 'the server broke off the connection.'],
  ])('%s: %s', async (path, problem) => {
    const { status, stderr } = await summarize(`${address}${path}`);
    expect(stderr).toBe(`${address}${path}: ${problem}\n`);
    expect(status).toBe(1);
  });
});

describe('folders', () => {
  test('all that is readable below, on all cores, in the order of names', async () => {
    const { status, stdout, stderr } = await summarize('--json', '--stats', file('many'));
    const sources = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).source);
    expect(sources).toHaveLength(30);
    expect(sources).toEqual(sources.toSorted());
    expect(stderr).toMatch(
      /^30 policies in [\d.]+ s: [\d.]+ a second, [\d.]+ a second and core \(\d+ cores\)\.\n$/,
    );
    expect(status).toBe(0);
  });
});

describe('usage', () => {
  test.each([[[]], [['--unknown', 'x.html']]])('%j is wrong', async (args) => {
    const { status, stdout, stderr } = await summarize(...args);
    expect(stderr).toContain('Usage: npm run -s summarize');
    expect(stdout).toBe('');
    expect(status).toBe(2);
  });

  test('--help is not', async () => {
    const { status, stdout } = await summarize('--help');
    expect(stdout).toContain('Usage: npm run -s summarize');
    expect(status).toBe(0);
  });
});
