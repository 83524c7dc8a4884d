/** Scripts that an extension has left on a page when it was updated or removed: they read no more. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import glance from '../entrypoints/glance/index.ts';
import reader from '../entrypoints/reader/index.ts';
import { sharedWorld } from '../entrypoints/shared/world.ts';

const fake = vi.hoisted(() => ({
  runtime: {
    id: 'ours' as string | undefined,
    onMessage: { addListener: () => {}, removeListener: () => {} },
  },
  /** Calls for a look at the page, as its changes do. */
  change: () => {},
  isWatching: false,
  looks: 0,
}));

vi.mock('wxt/browser', () => ({ browser: { runtime: fake.runtime } }));
vi.mock('../entrypoints/shared/readable.ts', () => ({ isReadable: () => true }));
vi.mock('../entrypoints/glance/watch.ts', () => ({
  watchDocument: (_: Document, changed: () => void) => {
    Object.assign(fake, { change: changed, isWatching: true });
    return () => {
      fake.isWatching = false;
    };
  },
}));
vi.mock('../entrypoints/reader/document.ts', () => ({
  createReader: () => ({ look: async () => void fake.looks++, current: () => null }),
}));
vi.mock('../entrypoints/reader/marks.ts', () => ({ createMarks: () => ({ clear: () => {} }) }));

beforeEach(() => {
  fake.runtime.id = 'ours';
  fake.looks = 0;
  vi.stubGlobal('browser', { runtime: fake.runtime });
  vi.stubGlobal('document', {});
  vi.stubGlobal('addEventListener', () => {});
  vi.stubGlobal('requestIdleCallback', () => {});
  reader.main();
  glance.main();
});

afterEach(() => {
  const world = sharedWorld();
  delete world.reader;
  delete world.stopGlancing;
  vi.unstubAllGlobals();
});

test('a page of a living extension is read at each change', () => {
  fake.change();
  fake.change();
  expect(fake.looks).toBe(3);
  expect(fake.isWatching).toBe(true);
});

test('the watch ends with the extension', () => {
  fake.runtime.id = undefined;
  fake.change();
  expect(fake.looks).toBe(1);
  expect(fake.isWatching).toBe(false);
});

test('the reader reads no more, whoever asks', () => {
  fake.runtime.id = undefined;
  sharedWorld().reader!.lookAgain();
  sharedWorld().reader!.reportAnew();
  expect(fake.looks).toBe(1);
});
