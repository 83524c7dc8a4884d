/** What the page says it is while it changes: read again, left, drawn anew, never read at all. */
import { parseHTML } from 'linkedom';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { answer } from '../entrypoints/reader/answer.ts';
import { createReader, type DocumentReader } from '../entrypoints/reader/document.ts';
import { type ClauseMarks, createMarks } from '../entrypoints/reader/marks.ts';
import type { PageRequest } from '../lib/messages.ts';

/** What detection finds, and whether it throws. */
const fake = vi.hoisted(() => ({ isPolicy: true, fails: 0 }));

vi.mock('../lib/detect.ts', () => ({
  detect: () => {
    if (fake.fails-- > 0) throw new Error('Bent by the page.');
    return { isPolicy: fake.isPolicy, score: 0.9 };
  },
}));

// The DOM of these tests has no ranges.
vi.mock('../lib/page/anchor.ts', () => ({ anchor: () => ({ startContainer: page.body }) }));

// The type of a document is the browser's to tell.
vi.mock('../entrypoints/shared/readable.ts', () => ({ isReadable: () => true }));

const OWN = 'https://shop.example/privacy';
const CLAUSE = 'We collect your name and your e-mail address when you order something.';

let page: Document;
let reader: DocumentReader;
const changed = vi.fn();

function write(...paragraphs: string[]) {
  page.body.innerHTML = paragraphs.map((text) => `<p>${text}</p>`).join('');
}

const ask = (request: PageRequest) => answer(request, reader, {} as ClauseMarks);
const read = (force = false, known: string | null = null) => ask({ type: 'read', known, force });

beforeEach(() => {
  Object.assign(fake, { isPolicy: true, fails: 0 });
  page = parseHTML('<!doctype html><html><head><title>Privacy</title></head><body></body></html>')
    .document as unknown as Document;
  vi.stubGlobal('document', page);
  vi.stubGlobal('location', { href: OWN });
  write(CLAUSE);
  changed.mockClear();
  reader = createReader(page, changed);
});

test('a page that could not be read is read again at the next question', async () => {
  fake.fails = 2;
  await expect(reader.look(false)).rejects.toThrow('Bent by the page.');
  await expect(read()).rejects.toThrow('Bent by the page.');
  expect(await read()).toMatchObject({ kind: 'read' });
});

describe('what the asker knows', () => {
  test('is not sent again, and not looked for again', async () => {
    const found = await reader.latest();
    write(CLAUSE, 'We share it with nobody at all, and we never sell it to anybody.');
    expect(await read(false, found!.id)).toEqual({ kind: 'known' });
  });

  test('is looked for again when the person insists', async () => {
    const found = await reader.latest();
    expect(await read(true, found!.id)).toEqual({ kind: 'known' });
    write(CLAUSE, 'We share it with nobody at all, and we never sell it to anybody.');
    expect(await read(true, found!.id)).toMatchObject({ kind: 'read', count: 2 });
  });
});

describe('a document', () => {
  test('stays the same when only the place on it is another', async () => {
    const { id } = (await reader.look(false))!;
    vi.stubGlobal('location', { href: `${OWN}#cookies` });
    expect(await reader.look(false)).toMatchObject({ id, reading: { page: { url: OWN } } });
  });

  test('that is read at the wish of the person stays so, too', async () => {
    fake.isPolicy = false;
    const { id } = (await reader.look(true))!;
    vi.stubGlobal('location', { href: `${OWN}#cookies` });
    expect(await reader.look(false)).toMatchObject({ id });
  });

  test('stays the same when it is drawn anew', async () => {
    const { id } = (await reader.look(false))!;
    changed.mockClear();
    write(CLAUSE);
    expect(await reader.look(false)).toMatchObject({ id });
    expect(changed).not.toHaveBeenCalled();
  });

  test.each([
    ['another one', true],
    ['none', false],
  ])('says so when it becomes %s', async (_, isPolicy) => {
    await reader.look(false);
    changed.mockClear();
    fake.isPolicy = isPolicy;
    write('We do not sell your personal information to anybody, and never will.');
    await reader.look(false);
    expect(changed).toHaveBeenCalledOnce();
  });

  test('is another one at another address of a single-page app', async () => {
    const { id } = (await reader.look(false))!;
    vi.stubGlobal('location', { href: `${OWN}#/cookies` });
    expect((await reader.look(false))!.id).not.toBe(id);
  });
});

test('a preview that has ended marks nothing, however late the page is read', async () => {
  const highlights = new Map<string, Set<Range>>();
  vi.stubGlobal('CSS', { highlights });
  vi.stubGlobal('Highlight', Set);
  vi.stubGlobal('ShadowRoot', class {});
  await reader.look(false);
  const marks = createMarks(page, reader);
  const evidence = { block: 0, start: 0, end: CLAUSE.length, quote: CLAUSE, leadIn: null, section: [] };
  const begun = marks.preview([{ practice: 'collect', evidence }]);
  await marks.preview([]);
  await begun;
  expect([...highlights]).toEqual([]);
});
