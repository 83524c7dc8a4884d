/** Pages beyond all measure, in real browsers: the card comes in time and says what was left out. */
import { beforeAll, describe, expect, it } from 'vitest';
import { badgeWithCount } from './badge.ts';
import { BROWSERS, type BrowserName } from './driver.ts';
import { say } from './messages.ts';
import { answerFor, headingOf } from './panel.ts';
import { useBrowser } from './session.ts';

const HUGE = 'http://huge.example';
/** From the page's having loaded to its card, in milliseconds; a quiet machine takes a quarter of it. */
const BOUND_MS = 60_000;
/** The browsers themselves take their time to load such pages. */
const PATIENCE_MS = 3 * BOUND_MS;

const CLAUSE =
  '<p>We collect your name, your e-mail address and your postal address when you order something.</p>';
/** At the beginning, so that the page is known for what it is. */
const CLAUSES = `<!doctype html><title>Privacy Policy</title><h1>Privacy Policy</h1>${CLAUSE.repeat(300)}`;
const SENTENCE = 'The mill by the river was built of stone and stands there still. ';

interface Size {
  text: () => string;
  /** Whether it is more than is read. */
  isCut: boolean;
  browsers: readonly BrowserName[];
}

const SIZES: Readonly<Record<string, Size>> = {
  // Firefox lays this one out for half a minute.
  'a million paragraphs of a word': {
    text: () => '<p>mill'.repeat(1_000_000),
    isCut: true,
    browsers: ['chromium'],
  },
  '100,000 links': {
    text: () => '<p><a href="http://huge.example/mill">privacy</a>'.repeat(100_000),
    isCut: true,
    browsers: BROWSERS,
  },
  '10,000 nested lists': {
    text: () => '<ul><li>mill'.repeat(10_000),
    isCut: false,
    browsers: BROWSERS,
  },
  // Chromium lays this one out for two minutes.
  'one paragraph of 50 MB': {
    text: () => `<p>${SENTENCE.repeat(50_000_000 / SENTENCE.length)}`,
    isCut: true,
    browsers: ['firefox'],
  },
  'one paragraph of 50 MB that is laid out when one scrolls to it': {
    text: () => `<p style="content-visibility: auto">${SENTENCE.repeat(50_000_000 / SENTENCE.length)}`,
    isCut: true,
    browsers: ['chromium'],
  },
  'a word of 1 MB': { text: () => `<p>${'x'.repeat(1_000_000)}`, isCut: false, browsers: BROWSERS },
};

describe.each(BROWSERS)('in %s', (name) => {
  const session = useBrowser(name);

  beforeAll(() =>
    session.web.serve(new URL(HUGE).host, (path) => {
      const size = SIZES[decodeURIComponent(path.slice(1))];
      return size ? { body: CLAUSES + size.text() } : null;
    }),
  );

  it.each(Object.keys(SIZES).filter((size) => SIZES[size]!.browsers.includes(name)))(
    '%s',
    async (size) => {
      const page = await session.open(`${HUGE}/${encodeURIComponent(size)}`);
      await badgeWithCount(session.driver, page, BOUND_MS);
      const popup = await session.popup(page);
      await headingOf(popup);
      const answer = await answerFor(popup, await session.driver.tabId(page), false);
      if (answer?.kind !== 'card') throw new Error(`There is no card but ${answer?.kind}.`);
      expect(answer.card.collected.map(({ value }) => value)).toContain('contact');
      expect(answer.card.omitted > 0).toBe(SIZES[size]!.isCut);
      const shown = await popup.evaluate(() => document.body.textContent ?? '');
      const caution = say('cautionOmitted', answer.card.omitted.toLocaleString('en-US'));
      expect(shown.includes(caution)).toBe(SIZES[size]!.isCut);
    },
    PATIENCE_MS,
  );
});
