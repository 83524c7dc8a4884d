/** The page of a tab, as the reader in it has read it: asks for it piece by piece, joining the page where needed. */
import { browser } from 'wxt/browser';
import {
  askPage,
  asPieceAnswer,
  asReadAnswer,
  type PageAsRead,
  type ReadAnswer,
} from '../../lib/messages.ts';
import type { PolicyPage } from '../../lib/model.ts';
import { HIGHLIGHT_STYLE } from '../../lib/page/highlight-style.ts';
import { charsOf, MAX_PAGE_CHARS } from '../../lib/shapes.ts';
import { mayReadPages } from '../shared/access.ts';

type ScriptPath = '/glance.js' | '/reader.js';
const CONTENT_SCRIPT = '/glance.js';
const READER = '/reader.js';
/** Where people have taken our access away, Chromium lets us wait for a click that may never come. */
const MAX_WAIT_MS = 2000;
/** A page that changes each time while it is handed over is given up after so many times. */
const MAX_TRIES = 5;

/** Nobody answers: some browsers refuse to join their own pages, others do it in pretence. */
const NOBODY = Symbol('nobody');

/**
 * Asks the reader, as a person wishes, joining the page first where none runs yet; null where none may. `known` is not
 * sent again.
 */
export async function readTab(
  tabId: number,
  known: string | null,
  force: boolean,
): Promise<ReadAnswer | null> {
  const ask = () => askPage(tabId, { type: 'read', known, force });
  // No policy at first sight, open since before the installation, or access is allowed on click only.
  const answer = await readWhole(tabId, () => ask().catch(() => joinPage(tabId).then(ask)));
  if (answer?.kind === 'read' || answer?.kind === 'known') void styleHighlights(tabId).catch(() => undefined);
  return answer;
}

/**
 * Not before a person asks: a page can see that its document has this style, and so who reads it. Once: every panel
 * that is opened asks.
 */
async function styleHighlights(tabId: number): Promise<void> {
  const { scripting } = browser;
  const style = { target: { tabId }, css: HIGHLIGHT_STYLE };
  await scripting.removeCSS(style);
  await scripting.insertCSS(style);
}

/** The same where a reader has reported; null when it is gone meanwhile. */
export function readReported(tabId: number, known: string | null): Promise<ReadAnswer | null> {
  return readWhole(tabId, () => askPage(tabId, { type: 'read', known, force: false }));
}

/** Brings the reader to a page that may be a policy; it reports by itself. */
export async function bringReader(tabId: number): Promise<void> {
  await inject(tabId, [READER]);
}

async function readWhole(tabId: number, ask: () => Promise<unknown>): Promise<ReadAnswer | null> {
  for (let tries = 0; tries < MAX_TRIES; tries++) {
    const answer = await ask().catch(() => NOBODY);
    if (answer === NOBODY) return null;
    const known = checked(asReadAnswer(answer));
    const page = known.kind === 'read' ? await wholePage(tabId, known) : null;
    if (known.kind !== 'read') return known;
    if (page) return { ...known, page };
  }
  throw new Error('The page never stays the same.');
}

/** Asks for the pieces that are still to come; null when the document has become another one. */
async function wholePage(tabId: number, { documentId, page, count }: PageAsRead): Promise<PolicyPage | null> {
  const blocks = [...page.blocks];
  let chars = charsOf(blocks);
  while (blocks.length < count) {
    const request = { type: 'readOn', documentId, from: blocks.length } as const;
    // Its tab may have been closed, too.
    const piece = checked(asPieceAnswer(await askPage(tabId, request).catch(() => ({ kind: 'gone' }))));
    if (piece.kind === 'gone') return null;
    for (const block of piece.blocks) blocks.push(block);
    chars += charsOf(piece.blocks);
    if (chars > MAX_PAGE_CHARS) throw new Error('The page is too long.');
  }
  return { ...page, blocks };
}

function checked<Answer>(answer: Answer | null): Answer {
  if (!answer) throw new Error('The page sent no answer that it may send.');
  return answer;
}

async function joinPage(tabId: number): Promise<void> {
  const mayRead = await mayReadPages();
  const joined = inject(tabId, [CONTENT_SCRIPT, READER]);
  // A click on our button allows it all the same.
  await (mayRead ? joined : Promise.race([joined, refusal()]));
}

/** Into the top frame. */
async function inject(tabId: number, files: ScriptPath[]): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files });
}

/** Rejects after a while. */
function refusal(): Promise<never> {
  return new Promise((_, reject) => {
    setTimeout(() => reject(new Error('The browser keeps us waiting.')), MAX_WAIT_MS);
  });
}
