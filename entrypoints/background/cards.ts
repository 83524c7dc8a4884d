/** The card of a tab: from the cache, else from its page. */
import { buildCard } from '../../lib/card/index.ts';
import { extract } from '../../lib/extract/index.ts';
import type { Translator } from '../../lib/locale.ts';
import { marksOf } from '../../lib/marks.ts';
import {
  askPage,
  type CardAnswer,
  type CardOfDocument,
  type PageAsRead,
  type PanelRequest,
  tellPanels,
} from '../../lib/messages.ts';
import { mayReadPages } from '../shared/access.ts';
import { cacheCard, cachedCard, forgetCard } from '../shared/cache.ts';
import { clearBadge, showBadge } from './badge.ts';
import { readReported, readTab } from './tab-page.ts';

/** Reads the document that a page's reader has reported. When it is none any more, another report follows. */
export async function takeReport(tabId: number, words: Translator): Promise<void> {
  const cached = await cachedCard(tabId);
  const answer = await readReported(tabId, cached?.documentId ?? null);
  if (answer?.kind === 'read') await keepCard(tabId, answer, words);
  // A panel has asked for it meanwhile; the browser may have cleared the badge.
  else if (answer?.kind === 'known' && cached) await showBadge(tabId, cached.card, words);
  else return;
  await announceCard(tabId);
}

/** Turns a page into its card, keeps that, and shows the badge. */
async function keepCard(
  tabId: number,
  { documentId, policy, page }: PageAsRead,
  words: Translator,
): Promise<CardOfDocument> {
  const cached = { documentId, policy, card: buildCard(page, extract(page)) };
  await cacheCard(tabId, cached);
  await showBadge(tabId, cached.card, words);
  return cached;
}

/** Forgets the card of a document that was left. The report may come late: then the card is the next document's. */
export async function takeLeave(tabId: number, documentId: string, words: Translator): Promise<void> {
  const cached = await cachedCard(tabId);
  if (cached && cached.documentId !== documentId) return;
  await dropCard(tabId, words);
  await announceCard(tabId);
}

/** Forgets the card of a tab whose document is no policy any more. */
async function dropCard(tabId: number, words: Translator): Promise<void> {
  await Promise.all([forgetCard(tabId), clearBadge(tabId, words)]);
}

/** Tells the open panels, if there are any. */
async function announceCard(tabId: number): Promise<void> {
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
  const answer = await answerPanel({ type: 'getCard', tabId, known: null, force: false }, words);
  if (answer.kind !== 'card') return;
  await askPage(tabId, { type: 'step', by, marks: marksOf(answer.card) });
}

async function findCard({ tabId, known, force }: PanelRequest, words: Translator): Promise<CardAnswer> {
  const cached = await cachedCard(tabId);
  const answer = await readTab(tabId, cached?.documentId ?? null, force);
  switch (answer?.kind) {
    case 'known':
      if (cached?.documentId === known) return { kind: 'known' };
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
