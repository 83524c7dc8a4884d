/** When a page is looked at again: at other addresses and new text, and never without end. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { watchDocument } from '../entrypoints/glance/watch.ts';

const OWN = 'https://shop.example/privacy';
/** More than the longest that a page gets to settle. */
const LONG_MS = 120_000;
const TEXT = 'We share it with nobody at all, and we never sell it to anybody. '.repeat(4);

let mutate: (records: object[]) => void;
const changed = vi.fn();

/** The page adds text at an address. */
function write(href: string, text = '') {
  vi.stubGlobal('location', { href });
  mutate([{ type: 'characterData', target: { textContent: text } }]);
}

beforeEach(() => {
  vi.useFakeTimers();
  changed.mockClear();
  vi.stubGlobal(
    'MutationObserver',
    class {
      constructor(callback: typeof mutate) {
        mutate = callback;
      }
      observe() {}
      disconnect() {}
    },
  );
  vi.stubGlobal('location', { href: OWN });
  watchDocument({} as Document, changed);
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('looks at a page', () => {
  test.each([
    ['at another address', `${OWN}/more`, '', 1],
    ['at an address of a single-page app', `${OWN}#/more`, '', 1],
    ['not at another place of the same address', `${OWN}#more`, '', 0],
    ['at new text', OWN, TEXT, 1],
    ['not at a word', OWN, 'Sale!', 0],
  ])('%s', (_, href, text, looks) => {
    write(href, text);
    vi.advanceTimersByTime(LONG_MS);
    expect(changed).toHaveBeenCalledTimes(looks);
  });

  test('soon, also when a person has gone to many', () => {
    for (let page = 0; page < 50; page++) {
      write(`${OWN}/${page}`);
      vi.advanceTimersByTime(LONG_MS);
    }
    changed.mockClear();
    write(`${OWN}/last`);
    vi.advanceTimersByTime(2000);
    expect(changed).toHaveBeenCalledTimes(1);
  });

  test.each([
    ['new text', () => OWN],
    ['new places', (turn: number) => `${OWN}#${turn}`],
    ['new addresses', (turn: number) => `${OWN}/${turn}`],
  ])('not for ever, though it has %s every second', (_, addressAt) => {
    const minutes = (from: number) => {
      for (let turn = from; turn < from + 1000; turn++) {
        write(addressAt(turn), TEXT);
        vi.advanceTimersByTime(1000);
      }
    };
    minutes(0);
    expect(changed.mock.calls.length).toBeLessThan(100);
    changed.mockClear();
    minutes(1000);
    expect(changed).not.toHaveBeenCalled();
  });
});
