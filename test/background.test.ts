import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { CardAnswer, PageRequest } from '../lib/messages.ts';
import type { PolicyPage } from '../lib/model.ts';
import { inBrowser } from './messages.ts';
import { page, reading, statement } from './statements.ts';

/** As much of a browser as the worker needs. Its storage and its pages can be made to fail. */
const fake = vi.hoisted(() => ({
  stored: new Map<string, unknown>(),
  quota: Number.POSITIVE_INFINITY,
  /** What the content script of the tab answers; null when none runs there. */
  content: null as ((request: PageRequest) => unknown) | null,
  /** What joining the page does; throws where the browser does not allow it. */
  join: (_files: string[]) => {},
  /** Whether the browser knows commands. */
  hasKeys: true,
  /** Whether the person lets the extension read web pages. */
  mayRead: true,
  badges: new Map<number, string>(),
  /** The tab is closed, and the worker has not heard of it yet. */
  isGone: false,
  titles: new Map<number, string>(),
  panels: [] as unknown[],
  listeners: [] as ((message: unknown, sender: object, reply: (answer: unknown) => void) => unknown)[],
  commands: [] as ((command: string, tab?: { id?: number }) => void)[],
  closed: [] as ((tabId: number) => void)[],
  /** Style sheets in the page. */
  styles: [] as string[],
  /** Pages that were read. */
  read: [] as PolicyPage[],
}));

vi.mock('wxt/browser', () => ({
  browser: {
    runtime: {
      id: 'ours',
      getURL: (path: string) => `chrome-extension://ours${path}`,
      sendMessage: async (message: unknown) => void fake.panels.push(message),
      onMessage: { addListener: (listener: never) => fake.listeners.push(listener) },
    },
    i18n: {
      getMessage: (key: string, substitutions?: string[]) => inBrowser(key, substitutions),
      getUILanguage: () => 'en-GB',
    },
    storage: {
      session: {
        get: async (key: string) => ({ [key]: fake.stored.get(key) }),
        set: async (entries: Record<string, unknown>) => {
          if (fake.stored.size + 1 > fake.quota) throw new Error('QUOTA_BYTES quota exceeded');
          for (const [key, value] of Object.entries(entries)) fake.stored.set(key, value);
        },
        remove: async (key: string) => void fake.stored.delete(key),
        clear: async () => fake.stored.clear(),
      },
    },
    get commands() {
      return fake.hasKeys
        ? { onCommand: { addListener: (listener: never) => fake.commands.push(listener) } }
        : undefined;
    },
    tabs: {
      onRemoved: { addListener: (listener: never) => fake.closed.push(listener) },
      sendMessage: async (_tab: number, request: PageRequest) => {
        if (!fake.content) throw new Error('Could not establish connection. Receiving end does not exist.');
        return fake.content(request);
      },
    },
    permissions: { contains: async () => fake.mayRead },
    scripting: {
      insertCSS: async ({ css }: { css: string }) => void fake.styles.push(css),
      removeCSS: async ({ css }: { css: string }) => {
        fake.styles = fake.styles.filter((one) => one !== css);
      },
      executeScript: async ({ files }: { files: string[] }) => fake.join(files),
    },
    action: {
      setBadgeText: async ({ tabId, text }: { tabId: number; text: string }) => {
        if (fake.isGone) throw new Error(`No tab with id: ${tabId}.`);
        fake.badges.set(tabId, text);
      },
      setBadgeBackgroundColor: async () => {},
      setBadgeTextColor: async () => {},
      setTitle: async ({ tabId, title }: { tabId: number; title: string }) => fake.titles.set(tabId, title),
    },
  },
}));

// What is read is tested elsewhere; here it only has to be something.
vi.mock('../lib/extract/index.ts', () => ({
  extract: (read: PolicyPage) => {
    fake.read.push(read);
    return reading([statement('collect contact yes')]);
  },
}));

const policy = {
  ...page,
  blocks: [{ kind: 'paragraph', text: 'We collect your name.', section: [], leadIns: [], links: [] }],
};

const score = { isPolicy: true, score: 0.9 };

/** Starts the worker: once at first, again after it "died". */
async function startWorker() {
  vi.resetModules();
  fake.listeners = [];
  fake.closed = [];
  fake.isGone = false;
  fake.commands = [];
  const { default: background } = await import('../entrypoints/background/index.ts');
  background.main();
}

function send(message: object, sender: object): Promise<unknown> | 'ignored' {
  const [listener] = fake.listeners;
  let reply: (answer: unknown) => void = () => {};
  const answer = new Promise<unknown>((resolve) => {
    reply = resolve;
  });
  return listener!(message, sender, reply) === true ? answer : 'ignored';
}

const popup = { id: 'ours', url: 'chrome-extension://ours/popup.html' };
const inTab = (id: number) => ({ id: 'ours', url: 'https://shop.example/', frameId: 0, tab: { id } });
const ask = (tabId = 7, force = false, known: string | null = null) =>
  send({ type: 'getCard', tabId, known, force }, popup) as Promise<CardAnswer>;
/** The content script of a tab reports this document, which it has read. */
async function report(tabId = 7, documentId = 'a-1') {
  fake.content = contentWith(documentId);
  await send({ type: 'policyRead' }, inTab(tabId));
}
/** A content script that has read this document. */
const contentWith = (documentId: string) => (request: PageRequest) =>
  request.type === 'read' && request.known === documentId
    ? { kind: 'known' }
    : { kind: 'read', documentId, policy: score, page: policy, count: 1 };

beforeEach(async () => {
  Object.assign(fake, {
    stored: new Map(),
    quota: Number.POSITIVE_INFINITY,
    content: null,
    join: () => {},
    hasKeys: true,
    mayRead: true,
    badges: new Map(),
    titles: new Map(),
    panels: [],
    read: [],
    styles: [],
  });
  await startWorker();
});

describe('a page that may be a policy', () => {
  test('gets the reader, and nothing else', async () => {
    const joined: string[][] = [];
    fake.join = (files) => void joined.push(files);
    await send({ type: 'policyPossible' }, inTab(7));
    expect(joined).toEqual([['/reader.js']]);
  });
});

describe('a reported policy', () => {
  test('has its card ready when the popup asks', async () => {
    await report();
    fake.content = (request) => (request.type === 'read' && request.known === 'a-1' ? { kind: 'known' } : {});
    expect(await ask()).toMatchObject({ kind: 'card', documentId: 'a-1', card: { title: page.title } });
  });

  test('is not sent again to the popup that has its card', async () => {
    await report();
    fake.content = () => ({ kind: 'known' });
    expect(await ask(7, false, 'a-1')).toEqual({ kind: 'known' });
    expect(await ask(7, false, 'a-0')).toMatchObject({ kind: 'card', documentId: 'a-1' });
  });

  test('has one style sheet for its highlights, however often it is asked for', async () => {
    await report();
    expect(fake.styles).toEqual([]);
    for (let times = 0; times < 3; times++) await ask();
    await vi.waitFor(() => expect(fake.styles).toHaveLength(1));
  });

  test('is announced to the panels and on the button', async () => {
    await report(9);
    expect(fake.panels).toEqual([{ type: 'cardChanged', tabId: 9 }]);
    expect(fake.badges.get(9)).toBe('1');
    expect(fake.titles.get(9)).toBe('1 kind of data collected · 0 ways shared · 0 choices');
  });

  test('outlives the worker', async () => {
    await report();
    fake.content = contentWith('a-1');
    await startWorker();
    expect(await ask()).toMatchObject({ kind: 'card', documentId: 'a-1' });
  });

  test('is forgotten with its tab', async () => {
    await report();
    fake.closed[0]!(7);
    await vi.waitFor(() => expect(fake.stored.size).toBe(0));
  });

  test('is forgotten when the document is a policy no more', async () => {
    await report();
    await send({ type: 'policyLeft', documentId: 'a-1' }, inTab(7));
    expect(fake.stored.size).toBe(0);
    expect(fake.badges.get(7)).toBe('');
    expect(fake.titles.get(7)).toBe('Clausemark');
    expect(fake.panels).toHaveLength(2);
  });

  test('stays when the document before it says late that it was left', async () => {
    await report(7, 'a-1');
    await report(7, 'b-1');
    await send({ type: 'policyLeft', documentId: 'a-1' }, inTab(7));
    expect(fake.stored.get('card:7')).toMatchObject({ documentId: 'b-1' });
    expect(fake.badges.get(7)).toBe('1');
    expect(fake.panels).toHaveLength(2);
  });

  test('makes room for itself when storage is full', async () => {
    fake.quota = 1;
    await report(1);
    await report(2);
    expect([...fake.stored.keys()]).toEqual(['card:2']);
  });
});

describe('a long page', () => {
  const long = Array.from({ length: 5 }, (_, index) => ({ ...policy.blocks[0]!, text: `Line ${index}.` }));
  /** Hands over two blocks at a time. `documentAt` says which document is there when a block is asked for. */
  const contentOf = (documentAt: (from: number) => string) => (request: PageRequest) => {
    if (request.type === 'read') {
      const page = { ...policy, blocks: long.slice(0, 2) };
      return { kind: 'read', documentId: documentAt(0), policy: score, page, count: long.length };
    }
    if (request.type !== 'readOn' || documentAt(request.from) !== request.documentId) return { kind: 'gone' };
    return { kind: 'blocks', blocks: long.slice(request.from, request.from + 2) };
  };

  test('is handed over in pieces', async () => {
    fake.content = contentOf(() => 'a-1');
    expect(await ask()).toMatchObject({ kind: 'card', documentId: 'a-1' });
    expect(fake.read.at(-1)?.blocks).toEqual(long);
  });

  test('is asked for anew when it becomes another document meanwhile', async () => {
    let changed = false;
    fake.content = contentOf((from) => {
      changed ||= from > 2;
      return changed ? 'a-2' : 'a-1';
    });
    expect(await ask()).toMatchObject({ kind: 'card', documentId: 'a-2' });
    expect(fake.read.at(-1)?.blocks).toEqual(long);
  });

  test.each<[string, (request: PageRequest) => unknown]>([
    ['that changes without end', contentOf((from) => `a-${from}`)],
    [
      'that is longer than it says, and than any page',
      (request) =>
        request.type === 'read'
          ? { ...contentOf(() => 'a-1')(request), count: 100_000 }
          : { kind: 'blocks', blocks: [{ ...long[0], text: 'x'.repeat(1_000_000) }] },
    ],
  ])('%s is a failure', async (_, content) => {
    const error = vi.spyOn(console, 'error').mockImplementation(() => {});
    fake.content = content;
    expect(await ask()).toEqual({ kind: 'failed' });
    expect(error).toHaveBeenCalledOnce();
    error.mockRestore();
  });

  test('whose tab is closed meanwhile is no failure', async () => {
    fake.content = (request) => {
      if (request.type === 'readOn') fake.content = null;
      return fake.content ? contentOf(() => 'a-1')(request) : Promise.reject(new Error('No tab with id: 7.'));
    };
    await send({ type: 'policyRead' }, inTab(7));
    expect(fake.stored.size).toBe(0);
    expect(fake.panels).toEqual([]);
  });

  test('whose tab is closed before its card is kept leaves none behind', async () => {
    fake.content = contentWith('a-1');
    fake.isGone = true;
    await send({ type: 'policyRead' }, inTab(7));
    expect(fake.stored.size).toBe(0);
  });
});

describe('a tab without a card', () => {
  test('is read when the popup asks', async () => {
    fake.content = contentWith('a-1');
    expect(await ask()).toMatchObject({ kind: 'card', documentId: 'a-1' });
    expect(fake.stored.size).toBe(1);
  });

  test('is read also when nothing can be stored', async () => {
    fake.quota = 0;
    fake.content = contentWith('a-1');
    expect(await ask()).toMatchObject({ kind: 'card', documentId: 'a-1' });
  });

  test('is joined first when it was open before the installation', async () => {
    fake.join = () => {
      fake.content = contentWith('a-1');
    };
    expect(await ask()).toMatchObject({ kind: 'card', documentId: 'a-1' });
  });

  test('passes on what the page says of itself', async () => {
    const links = [{ text: 'Privacy', href: 'https://shop.example/privacy' }];
    fake.content = () => ({ kind: 'notPolicy', links });
    expect(await ask()).toEqual({ kind: 'notPolicy', links });
    fake.content = () => ({ kind: 'unreadable' });
    expect(await ask()).toEqual({ kind: 'unreadable', reason: 'format' });
  });

  test('passes force on to the page', async () => {
    fake.content = (request) =>
      request.type === 'read' && request.force
        ? { kind: 'read', documentId: 'a-1', policy: score, page: policy, count: 1 }
        : { kind: 'notPolicy', links: [] };
    expect(await ask(7, true)).toMatchObject({ kind: 'card' });
    expect(await ask(7, false)).toMatchObject({ kind: 'notPolicy' });
  });

  test('is said to be off limits where the browser says so', async () => {
    fake.join = () => {
      throw new Error('Cannot access a chrome:// URL');
    };
    expect(await ask()).toEqual({ kind: 'unreadable', reason: 'browser' });
  });
});

test('a page that may not be read any more is said to be withheld', async () => {
  fake.mayRead = false;
  fake.join = () => {
    throw new Error('Missing host permission for the tab');
  };
  expect(await ask()).toEqual({ kind: 'unreadable', reason: 'access' });
});

test('a page that is joined in pretence only is off limits too', async () => {
  fake.join = () => {};
  expect(await ask()).toEqual({ kind: 'unreadable', reason: 'browser' });
});

describe('the commands', () => {
  test.each([
    ['next-clause', 1],
    ['previous-clause', -1],
  ])('%s goes on by %i', async (command, by) => {
    const asked: PageRequest[] = [];
    fake.content = (request) => {
      asked.push(request);
      return contentWith('a-1')(request);
    };
    fake.commands[0]!(command, { id: 7 });
    await vi.waitFor(() => expect(asked.at(-1)).toMatchObject({ type: 'step', by }));
  });

  test('do nothing where there is no policy', async () => {
    const asked: PageRequest[] = [];
    fake.content = (request) => {
      asked.push(request);
      return { kind: 'notPolicy', links: [] };
    };
    fake.commands[0]!('next-clause', { id: 7 });
    await vi.waitFor(() => expect(fake.badges.has(7)).toBe(true));
    expect(asked.map((request) => request.type)).toEqual(['read']);
  });
});

test('a browser without commands has everything else', async () => {
  fake.hasKeys = false;
  await startWorker();
  await report();
  fake.closed[0]!(7);
  await vi.waitFor(() => expect(fake.stored.size).toBe(0));
});

describe('an old card', () => {
  test('is replaced when the page has another document', async () => {
    await report(7, 'a-1');
    fake.content = contentWith('a-2');
    expect(await ask()).toMatchObject({ kind: 'card', documentId: 'a-2' });
  });
});

describe('what may not come in', () => {
  test.each<[string, unknown]>([
    ['nothing', undefined],
    ['a page that is none', { kind: 'read', documentId: 'a-1', page: { blocks: 'x' } }],
    ['a kind of its own', { kind: 'card', card: {} }],
  ])('%s as answer of a page is a failure that can be tried again', async (_, answer) => {
    const error = vi.spyOn(console, 'error').mockImplementation(() => {});
    fake.content = () => answer;
    expect(await ask()).toEqual({ kind: 'failed' });
    expect(error).toHaveBeenCalledOnce();
    error.mockRestore();
  });

  test.each<[string, object, object]>([
    ['a page asking for cards', { type: 'getCard', tabId: 7, known: null, force: false }, inTab(7)],
    ['a possible policy in a frame', { type: 'policyPossible' }, { ...inTab(7), frameId: 2 }],
    ['a report from a frame', { type: 'policyLeft', documentId: 'a-1' }, { ...inTab(7), frameId: 2 }],
    [
      'another extension',
      { type: 'getCard', tabId: 7, known: null, force: false },
      { ...popup, id: 'theirs' },
    ],
    ['an unknown type', { type: 'reload' }, popup],
  ])('%s is ignored', (_, message, sender) => {
    expect(send(message, sender)).toBe('ignored');
    expect(fake.stored.size).toBe(0);
  });
});
