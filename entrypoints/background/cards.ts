/** The card of a tab: from the cache, else from the page, else from the page after joining it. */
import { browser } from 'wxt/browser';
import { buildCard } from '../../lib/card/index.ts';
import { extract } from '../../lib/extract/index.ts';
import type { Translator } from '../../lib/locale.ts';
import { marksOf } from '../../lib/marks.ts';
import {
  askPage,
  asReadAnswer,
  type CardAnswer,
  type CardOfDocument,
  type PageAsRead,
  type PanelRequest,
  type ReadAnswer,
  tellPanels,
} from '../../lib/messages.ts';
import { HIGHLIGHT_STYLE } from '../../lib/page/highlight-style.ts';
import { mayReadPages } from '../shared/access.ts';
import { clearBadge, showBadge } from './badge.ts';
import { cacheCard, cachedCard, forgetCard } from './cache.ts';

type ScriptPath = '/content-scripts/content.js' | '/reader.js';
const CONTENT_SCRIPT = '/content-scripts/content.js';
const READER = '/reader.js';
/** Where people have taken our access away, Chromium lets us wait for a click that may never come. */
const MAX_WAIT_MS = 2000;

/** Reads what the content script sent, keeps the card, shows the badge. */
export async function keepCard(
  tabId: number,
  { documentId, policy, page }: PageAsRead,
  words: Translator,
): Promise<CardOfDocument> {
  const cached = { documentId, policy, card: buildCard(page, extract(page)) };
  await Promise.all([cacheCard(tabId, cached), showBadge(tabId, cached.card, words)]);
  return cached;
}

/** Brings the reader to a page that the content script found to be a policy; it reports by itself. */
export async function bringReader(tabId: number): Promise<void> {
  await inject(tabId, [READER]);
}

/** Into the top frame, with the style of the highlights, which no page needs that is not read. */
async function inject(tabId: number, files: ScriptPath[]): Promise<void> {
  const target = { tabId };
  await browser.scripting.insertCSS({ target, css: HIGHLIGHT_STYLE });
  await browser.scripting.executeScript({ target, files });
}

/** Forgets the card of a tab whose document is no policy any more. */
export async function dropCard(tabId: number, words: Translator): Promise<void> {
  await Promise.all([forgetCard(tabId), clearBadge(tabId, words)]);
}

/** Tells the open panels, if there are any. */
export async function announceCard(tabId: number): Promise<void> {
  await tellPanels({ type: 'cardChanged', tabId }).catch(() => undefined);
}

/** Answers a panel. Never rejects: what goes wrong is an answer too. */
export async function answerPanel(request: PanelRequest, words: Translator): Promise<CardAnswer> {
  try {
    return await findCard(request, words);
  } catch (error) {
    console.error('Clausemark could not read this tab.', error);
    return { kind: 'failed' };
  }
}

/** Leads to the next or the previous clause of a tab's page; does nothing where there is no card. */
export async function stepOnPage(tabId: number, by: 1 | -1, words: Translator): Promise<void> {
  const answer = await answerPanel({ type: 'getCard', tabId, force: false }, words);
  if (answer.kind !== 'card') return;
  await askPage(tabId, { type: 'step', by, marks: marksOf(answer.card) });
}

/** Nobody answers: some browsers refuse to join their own pages, others do it in pretence. */
const NOBODY = Symbol('nobody');

async function findCard({ tabId, force }: PanelRequest, words: Translator): Promise<CardAnswer> {
  const cached = await cachedCard(tabId);
  const answer = await readTab(tabId, cached?.documentId ?? null, force);
  switch (answer?.kind) {
    case 'known':
      // The page knows the card that we asked about, so there is one.
      return { kind: 'card', ...cached! };
    case 'read':
      return { kind: 'card', ...(await keepCard(tabId, answer, words)) };
    case 'notPolicy':
      await dropCard(tabId, words);
      return answer;
    case 'unreadable':
      return { kind: 'unreadable', reason: 'format' };
    default:
      return { kind: 'unreadable', reason: (await mayReadPages()) ? 'browser' : 'access' };
  }
}

/** Asks the reader, joining the page first where none runs yet; null where none may. */
async function readTab(tabId: number, known: string | null, force: boolean): Promise<ReadAnswer | null> {
  const ask = () => askPage(tabId, { type: 'read', known, force });
  // No policy at first sight, open since before the installation, or access is allowed on click only.
  const answer = await ask().catch(() =>
    joinPage(tabId)
      .then(ask)
      .catch(() => NOBODY),
  );
  return answer === NOBODY ? null : checked(answer);
}

function checked(answer: unknown): ReadAnswer {
  const known = asReadAnswer(answer);
  if (!known) throw new Error('The content script sent no answer that it may send.');
  return known;
}

async function joinPage(tabId: number): Promise<void> {
  const mayRead = await mayReadPages();
  const joined = inject(tabId, [CONTENT_SCRIPT, READER]);
  // A click on our button allows it all the same.
  await (mayRead ? joined : Promise.race([joined, refusal()]));
}

/** Rejects after a while. */
function refusal(): Promise<never> {
  return new Promise((_, reject) => {
    setTimeout(() => reject(new Error('The browser keeps the extension waiting.')), MAX_WAIT_MS);
  });
}
