/** A panel opens a page in its tab: it reads whatever comes of it, and never waits for ever. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createPanel } from '../entrypoints/shared/host.ts';

type Listener = (tabId: number, change: object) => void;

/** A browser with one tab, in which pages load when the test says so. */
const fake = vi.hoisted(() => ({
  url: '' as string | undefined,
  updated: new Set<Listener>(),
  removed: new Set<Listener>(),
  refuses: false,
}));

vi.mock('wxt/browser', () => ({
  browser: {
    runtime: { getManifest: () => ({ version: '1.0.0' }) },
    tabs: {
      get: async () => {
        if (fake.url === undefined) throw new Error('No tab with id: 7.');
        return { url: fake.url };
      },
      update: async () => {
        if (fake.refuses) throw new Error('Cannot navigate there.');
      },
      onUpdated: {
        addListener: (one: Listener) => fake.updated.add(one),
        removeListener: (one: Listener) => fake.updated.delete(one),
      },
      onRemoved: {
        addListener: (one: Listener) => fake.removed.add(one),
        removeListener: (one: Listener) => fake.removed.delete(one),
      },
    },
  },
}));
vi.mock('../entrypoints/shared/words.ts', () => ({ browserWords: () => null }));

const TAB = 7;
const WISHED = 'https://shop.example/privacy';

beforeEach(() => {
  vi.useFakeTimers();
  Object.assign(fake, { url: 'https://shop.example/', refuses: false });
});

afterEach(() => {
  vi.useRealTimers();
  expect([...fake.updated, ...fake.removed]).toEqual([]);
});

test.each<[string, () => void, boolean]>([
  [
    'has loaded, elsewhere too',
    () => {
      fake.url = `${WISHED}/en`;
      for (const tell of fake.updated) tell(TAB, { status: 'complete' });
    },
    true,
  ],
  [
    'is a file that the browser saves, and says so',
    () => {
      for (const tell of fake.updated) tell(TAB, { status: 'complete' });
    },
    false,
  ],
  ['is a file that the browser saves without a word', () => vi.advanceTimersByTime(60_000), false],
  [
    'comes and never ends',
    () => {
      fake.url = WISHED;
      vi.advanceTimersByTime(60_000);
    },
    true,
  ],
  [
    'goes with its tab',
    () => {
      for (const tell of fake.removed) tell(TAB, {});
    },
    false,
  ],
])('waits no longer for a page that %s', async (_, happen, isOther) => {
  const opened = createPanel(TAB, { beside: false, openBeside: null }).open(WISHED);
  await vi.advanceTimersByTimeAsync(0);
  for (const tell of [...fake.updated, ...fake.removed]) tell(TAB + 1, { status: 'complete' });
  happen();
  expect(await opened).toBe(isOther);
});

test('waits not at all for an address that the browser refuses', async () => {
  fake.refuses = true;
  expect(await createPanel(TAB, { beside: false, openBeside: null }).open('about:config')).toBe(false);
});
