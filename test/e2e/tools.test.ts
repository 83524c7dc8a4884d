/** What can be done with a card: mark all clauses and walk through them, copy, export, ask why, report. */
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import type { MessageKey } from '../../lib/locale.ts';
import { CURRENT, highlightName, PREVIEW } from '../../lib/page/highlight-style.ts';
import { badgeWithCount } from './badge.ts';
import { BROWSERS } from './driver.ts';
import { addressOf, HOSTILE, hostileSite } from './hostile-pages.ts';
import { landingOn } from './landing.ts';
import { say } from './messages.ts';
import { buttons, headingOf, openLines, press } from './panel.ts';
import { useBrowser } from './session.ts';
import { SAMPLE, SHOP } from './sites.ts';
import { panelPath } from './under-test.ts';
import { waitFor } from './wait.ts';

const SITE = 'larkandloom.example';

describe.each(BROWSERS)('in %s', (name) => {
  const session = useBrowser(name);

  async function openCard(place: 'popup' | 'sidepanel' = 'popup'): Promise<{ page: Page; panel: Page }> {
    const page = await session.open(SAMPLE);
    const tabId = await session.driver.tabId(page);
    const panel = await session.driver.openOwnPage(panelPath(place, tabId));
    await headingOf(panel);
    return { page, panel };
  }

  const marked = (page: Page, highlight: string) =>
    page.evaluate((key) => (CSS.highlights.get(key) as Set<Range> | undefined)?.size ?? 0, highlight);
  const bars = (page: Page, expected: number) =>
    waitFor(
      () => page.$$eval('clausemark-navigator', (all) => all.length),
      (count) => count === expected,
      `${expected} navigators`,
    );
  const status = (panel: Page) => panel.$eval('footer [role="status"]', (one) => one.textContent ?? '');

  /** Presses the first button with this label from the keyboard, wherever it stands. */
  const typeOn = async (panel: Page, label: MessageKey) => {
    const [button] = await buttons(panel, say(label));
    await button!.focus();
    await panel.keyboard.press('Enter');
  };

  it('marks all clauses by practice, and takes the marks away without a trace', async () => {
    const { page, panel } = await openCard();
    const before = await page.evaluate(() => document.documentElement.outerHTML);
    await press(panel, 'toolsMarkAll');
    for (const practice of ['collect', 'share', 'choice'] as const)
      await waitFor(
        () => marked(page, highlightName(practice)),
        (count) => count > 0,
        `marks of ${practice}`,
      );
    await bars(page, 1);
    await press(panel, 'toolsMarkAll');
    await waitFor(
      () => marked(page, highlightName('collect')),
      (count) => count === 0,
      'no marks',
    );
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
    await panel.close();
  });

  it('knows from the page whether all clauses are marked', async () => {
    const { page, panel } = await openCard();
    const pressed = (own: Page) =>
      own.$eval('footer button[aria-pressed]', (one) => one.getAttribute('aria-pressed'));
    expect(await pressed(panel)).toBe('false');
    await press(panel, 'toolsMarkAll');
    await bars(page, 1);
    await panel.close();
    const again = await session.driver.openOwnPage(panelPath('popup', await session.driver.tabId(page)));
    await headingOf(again);
    await waitFor(
      () => pressed(again),
      (now) => now === 'true',
      'the button to be pressed',
    );
    await press(again, 'toolsMarkAll');
    await bars(page, 0);
    await waitFor(
      () => pressed(again),
      (now) => now === 'false',
      'the button to be free',
    );
    await again.close();
  });

  it('leads from clause to clause by the commands of the keyboard', async () => {
    const page = await session.open(SAMPLE);
    await badgeWithCount(session.driver, page);
    const step = async (command: string, isRight: (text: string | undefined) => boolean) => {
      await session.driver.command(page, command);
      const landing = await waitFor(
        () => landingOn(page),
        (seen) => seen?.inView === true && isRight(seen.text),
        `the clause of ${command}`,
      );
      return landing?.text;
    };
    const first = await step('next-clause', (text) => text !== undefined);
    await step('next-clause', (text) => text !== first);
    await step('previous-clause', (text) => text === first);
  });

  it('leads to the next clause also when the page was drawn anew', async () => {
    const { page, panel } = await openCard();
    await press(panel, 'toolsMarkAll');
    await bars(page, 1);
    await page.evaluate(() => {
      const { body } = document;
      body.replaceChildren(...[...body.childNodes].map((node) => node.cloneNode(true)));
    });
    await session.driver.command(page, 'next-clause');
    await waitFor(
      () => landingOn(page),
      (seen) => seen?.inView === true,
      'the first clause',
    );
    await panel.close();
  });

  it('leaves the marks and the bar when the page gets another paragraph', async () => {
    const { page, panel } = await openCard('sidepanel');
    await press(panel, 'toolsMarkAll');
    await bars(page, 1);
    await session.driver.command(page, 'next-clause');
    const shown = await waitFor(
      () => marked(page, CURRENT),
      (count) => count === 1,
      'the first clause',
    );
    const before = await marked(page, highlightName('collect'));
    const words = await panel.evaluate(() => document.body.textContent);
    await page.evaluate(() => {
      const late = document.createElement('p');
      late.textContent = 'We collect your shoe size, too, when you try on our shoes with the app. '.repeat(3);
      document.querySelector('main, body')!.prepend(late);
    });
    await waitFor(
      () => panel.evaluate(() => document.body.textContent),
      (text) => text !== words,
      'the card to be another one',
    );
    await bars(page, 1);
    expect(await marked(page, highlightName('collect'))).toBe(before);
    expect(await marked(page, CURRENT)).toBe(shown);
    await panel.close();
  });

  it('takes the marks away when the page becomes another one', async () => {
    const page = await session.open(`${SHOP}/app/privacy`);
    await badgeWithCount(session.driver, page);
    await session.driver.command(page, 'next-clause');
    await bars(page, 1);
    await page.click('[data-view=home]');
    await bars(page, 0);
    expect(await marked(page, highlightName('collect'))).toBe(0);
  });

  it('copies the card as Markdown with quotes and address', async () => {
    const { panel } = await openCard();
    await panel.evaluate(catchClipboard);
    await press(panel, 'toolsCopy');
    await waitFor(
      () => status(panel),
      (text) => text === say('copied'),
      'that it is copied',
    );
    const text = await panel.evaluate(() => document.documentElement.dataset.copied ?? '');
    expect(text).toMatch(/^# /);
    expect(text).toContain(SAMPLE);
    expect(text).toMatch(/^ {2}> “/m);
    await panel.close();
  });

  it('says so when the browser lets nothing be copied', async () => {
    const { panel } = await openCard();
    await panel.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('Not allowed.'));
    });
    await press(panel, 'toolsCopy');
    await waitFor(
      () => status(panel),
      (text) => text === say('copyFailed'),
      'that it is not copied',
    );
    await panel.close();
  });

  it.each([
    ['JSON', 'statements'],
    ['JSON-LD (DPV)', '@context'],
  ] as const)('exports %s', async (label, property) => {
    const { panel } = await openCard();
    await panel.evaluate(catchDownload);
    await press(panel, 'toolsExport');
    await (await buttons(panel, label))[0]!.click();
    const saved = await waitFor(
      () => panel.evaluate(() => document.documentElement.dataset.saved ?? ''),
      (text) => text !== '',
      'a file',
    );
    expect(JSON.parse(saved)).toHaveProperty([property]);
    await panel.close();
  });

  it('says why a line is there, and has a report ready when it is wrong', async () => {
    const { panel } = await openCard();
    await openLines(panel);
    await typeOn(panel, 'whyTitle');
    const reasons = await panel.waitForSelector('figure ul li');
    expect(await reasons?.evaluate((one) => one.textContent)).toMatch(/ /);
    await typeOn(panel, 'wrongTitle');
    await panel.waitForSelector('figure textarea');
    const report = await panel.$eval('figure textarea', (one) => one.value);
    const quote = await panel.$eval('figure blockquote', (one) => one.textContent?.trim() ?? '');
    expect(report).toContain(SAMPLE);
    expect(report).toContain(quote.slice(-40));
    await panel.close();
  });

  it('has a letter ready for a choice by e-mail, and no link but safe ones', async () => {
    const { panel } = await openCard();
    const links = await panel.$$eval('main a[href]', (all) =>
      all.map((one) => one.getAttribute('href') ?? ''),
    );
    const mail = links.find((href) => href.startsWith('mailto:'));
    expect(new URL(mail ?? '').searchParams.get('subject')).toContain(SITE);
    expect(links.filter((href) => !/^(https?:|mailto:|tel:|#)/.test(href))).toEqual([]);
    await panel.close();
  });

  it('marks the clauses of a line in the side panel while it has the focus', async () => {
    const { page, panel } = await openCard('sidepanel');
    const [line] = await panel.$$('main li button.summary');
    await line!.focus();
    await waitFor(
      () => marked(page, PREVIEW),
      (count) => count > 0,
      'a preview',
    );
    await line!.evaluate((one) => (one as HTMLElement).blur());
    await waitFor(
      () => marked(page, PREVIEW),
      (count) => count === 0,
      'the end of the preview',
    );
    await panel.close();
  });

  it('marks the clauses of a line in the side panel while the pointer rests on it', async () => {
    const { page, panel } = await openCard('sidepanel');
    await (await panel.$('main li button.summary'))!.hover();
    await waitFor(
      () => marked(page, PREVIEW),
      (count) => count > 0,
      'a preview',
    );
    await (await panel.$('h1'))!.hover();
    await waitFor(
      () => marked(page, PREVIEW),
      (count) => count === 0,
      'the end of the preview',
    );
    await panel.close();
  });

  it('leaves nothing in a shadow tree once a preview has ended', async () => {
    session.web.serve(new URL(HOSTILE).host, hostileSite);
    const page = await session.open(addressOf('open shadow'));
    const styles = () => page.$eval('#host', (host) => host.shadowRoot!.querySelectorAll('style').length);
    const tabId = await session.driver.tabId(page);
    const panel = await session.driver.openOwnPage(panelPath('sidepanel', tabId));
    await headingOf(panel);
    const [line] = await panel.$$('main li button.summary');
    await line!.focus();
    await waitFor(styles, (count) => count === 1, 'a style');
    await line!.evaluate((one) => (one as HTMLElement).blur());
    await waitFor(styles, (count) => count === 0, 'no style');
    await panel.close();
  });

  it('shows a clause from the keyboard alone', async () => {
    const { page, panel } = await openCard();
    const [line] = await panel.$$('main li button.summary');
    await line!.focus();
    await panel.keyboard.press('Enter');
    const [show] = await buttons(panel, say('quoteShow'));
    await show!.focus();
    await panel.keyboard.press('Enter');
    await waitFor(
      () => marked(page, CURRENT),
      (count) => count === 1,
      'the clause',
    );
    await panel.close();
  });
});

/** Headless browsers have no clipboard to look into. */
function catchClipboard(): void {
  navigator.clipboard.writeText = async (text) => {
    document.documentElement.dataset.copied = text;
  };
}

function catchDownload(): void {
  const create = URL.createObjectURL;
  URL.createObjectURL = (source) => {
    void (source as Blob).text().then((text) => {
      document.documentElement.dataset.saved = text;
    });
    return create(source);
  };
}
