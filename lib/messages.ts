/**
 * Every message between the contexts, one union per direction, and the guards that let them in.
 * The only file of `lib` that knows the browser, but for `page/dom.ts`, which looks into closed shadow trees.
 */
import { type Browser, browser } from 'wxt/browser';
import type { PolicyScore } from './card/json.ts';
import type { Block, Card, Evidence, PolicyPage } from './model.ts';
import {
  isBlocks,
  isEvidence,
  isIndex,
  isListOf,
  isPolicyPage,
  isShape,
  isText,
  MAX_BLOCKS,
  type Shape,
} from './shapes.ts';
import { PRACTICES, type Practice } from './taxonomy.ts';

/** Ids of documents are made by the content script: short and random. */
const MAX_ID_CHARS = 64;
/** One for each statement that a policy may have. */
const MAX_MARKS = 100_000;

/** A link that may lead to a policy. */
export interface PolicyLink {
  text: string;
  href: string;
}

/** A clause to mark and what it is about. */
export interface Mark {
  practice: Practice;
  evidence: Evidence;
}

/** A document as the content script read it, or the first piece of it. */
export interface PageAsRead {
  documentId: string;
  policy: PolicyScore;
  /** Its blocks from the first on; a long page's are sent in pieces, for a message holds up whoever packs it. */
  page: PolicyPage;
  /** How many blocks the document has. */
  count: number;
}

/** A card and the document that it is of. */
export interface CardOfDocument {
  documentId: string;
  policy: PolicyScore;
  card: Card;
}

/** Content script → worker. */
export type PageReport =
  /** The document may be a policy: the reader is needed. */
  | { type: 'policyPossible' }
  /** The document has been read, or read anew: it may be asked for. */
  | { type: 'policyRead' }
  /** The document that was a policy is one no more (single-page app). */
  | { type: 'policyLeft'; documentId: string };

/** Popup or side panel → worker. */
export type PanelRequest = {
  type: 'getCard';
  tabId: number;
  /** The document whose card the panel shows already; it is not sent again. */
  known: string | null;
  /** Read even what does not look like a policy. */
  force: boolean;
};

/** Worker → popup and side panel: another card is to be had for this tab. */
export type PanelNotice = { type: 'cardChanged'; tabId: number };

/** Worker, popup or side panel → content script. */
export type PageRequest =
  /** `known` is the document whose card the asker has already; it is not sent again. */
  | { type: 'read'; known: string | null; force: boolean }
  /** The next blocks of a document, from the one with that index on. */
  | { type: 'readOn'; documentId: string; from: number }
  | { type: 'show'; evidence: Evidence }
  | { type: 'highlightAll'; marks: Mark[] }
  /** To the next or the previous clause; `marks` are those of the card, in case none are marked yet. */
  | { type: 'step'; by: 1 | -1; marks: Mark[] }
  /** Marks clauses for as long as the pointer rests on their line; none to end it. */
  | { type: 'preview'; marks: Mark[] }
  | { type: 'clear' };

/** The worker's answer to `getCard`. */
export type CardAnswer =
  /** The card that the panel has is the right one. */
  | { kind: 'known' }
  | ({ kind: 'card' } & CardOfDocument)
  | { kind: 'notPolicy'; links: PolicyLink[] }
  /** By a rule of the browser, for what the document is, or because the person took our access to pages away. */
  | { kind: 'unreadable'; reason: 'browser' | 'format' | 'access' }
  | { kind: 'failed' };

/** The content script's answer to `read`. */
export type ReadAnswer =
  | { kind: 'known' }
  | ({ kind: 'read' } & PageAsRead)
  | { kind: 'notPolicy'; links: PolicyLink[] }
  /** No page of text: an image, a PDF, raw data. */
  | { kind: 'unreadable' };

/** The content script's answer to `readOn`. */
export type PieceAnswer =
  /** At least one. */
  | { kind: 'blocks'; blocks: Block[] }
  /** The document has become another one meanwhile. */
  | { kind: 'gone' };

/** The content script's answer to all other requests: how many clauses are marked now. */
export interface MarkAnswer {
  marked: number;
  /** Why a clause could not be shown: the page has it no more, or keeps it out of sight. */
  reason?: 'gone' | 'hidden';
}

export type MessageSender = Browser.runtime.MessageSender;

/** A report from the top frame of a tab, by our own content script; null for anything else. */
export function asPageReport(message: unknown, sender: MessageSender): PageReport | null {
  if (!isOurs(sender) || sender.tab?.id === undefined || sender.frameId !== 0 || !isShape(message))
    return null;
  switch (message.type) {
    case 'policyPossible':
    case 'policyRead':
      return { type: message.type };
    case 'policyLeft':
      return isDocumentId(message.documentId) ? { type: 'policyLeft', documentId: message.documentId } : null;
    default:
      return null;
  }
}

/** A request by one of our own pages; null for anything else. */
export function asPanelRequest(message: unknown, sender: MessageSender): PanelRequest | null {
  if (!isOurPage(sender) || !isShape(message) || message.type !== 'getCard') return null;
  const { tabId, known, force } = message;
  if (!isIndex(tabId) || !isKnown(known) || typeof force !== 'boolean') return null;
  return { type: 'getCard', tabId, known, force };
}

/** A notice by the worker; null for anything else. */
export function asPanelNotice(message: unknown, sender: MessageSender): PanelNotice | null {
  if (!isOurs(sender) || sender.tab || !isShape(message) || message.type !== 'cardChanged') return null;
  return isIndex(message.tabId) ? { type: 'cardChanged', tabId: message.tabId } : null;
}

/** A request to the content script by the worker or one of our own pages; null for anything else. */
export function asPageRequest(message: unknown, sender: MessageSender): PageRequest | null {
  if (!isOurs(sender) || !isShape(message)) return null;
  switch (message.type) {
    case 'read':
      return asRead(message);
    case 'readOn':
      return isDocumentId(message.documentId) && isIndex(message.from)
        ? { type: 'readOn', documentId: message.documentId, from: message.from }
        : null;
    case 'show':
      return isEvidence(message.evidence) ? { type: 'show', evidence: message.evidence } : null;
    case 'highlightAll':
    case 'preview':
      return isMarks(message.marks) ? { type: message.type, marks: message.marks } : null;
    case 'step':
      return isMarks(message.marks) && (message.by === 1 || message.by === -1)
        ? { type: 'step', by: message.by, marks: message.marks }
        : null;
    case 'clear':
      return { type: 'clear' };
    default:
      return null;
  }
}

/** What a content script answered to `read`; null when it is nothing that it may answer. */
export function asReadAnswer(answer: unknown): ReadAnswer | null {
  if (!isShape(answer)) return null;
  switch (answer.kind) {
    case 'known':
    case 'unreadable':
      return { kind: answer.kind };
    case 'notPolicy':
      return isListOf(answer.links, isPolicyLink, MAX_MARKS)
        ? { kind: 'notPolicy', links: answer.links }
        : null;
    case 'read': {
      const read = asPageAsRead(answer);
      return read && { kind: 'read', ...read };
    }
    default:
      return null;
  }
}

/** What a content script answered to `readOn`; null when it is nothing that it may answer. */
export function asPieceAnswer(answer: unknown): PieceAnswer | null {
  if (!isShape(answer)) return null;
  if (answer.kind === 'gone') return { kind: 'gone' };
  if (answer.kind !== 'blocks' || !isBlocks(answer.blocks) || answer.blocks.length === 0) return null;
  return { kind: 'blocks', blocks: answer.blocks };
}

/** To the worker. Rejects when the extension was updated or removed meanwhile. */
export function tellWorker(report: PageReport): Promise<void> {
  return browser.runtime.sendMessage(report);
}

/** Undefined when the worker does not take the request. */
export function askWorker(request: PanelRequest): Promise<CardAnswer | undefined> {
  return browser.runtime.sendMessage(request);
}

export function tellPanels(notice: PanelNotice): Promise<void> {
  return browser.runtime.sendMessage(notice);
}

/** To the content script of a tab's top frame. Rejects when none runs there. */
export function askPage(tabId: number, request: PageRequest & { type: 'read' | 'readOn' }): Promise<unknown>;
export function askPage(tabId: number, request: PageRequest): Promise<MarkAnswer | undefined>;
export function askPage(tabId: number, request: PageRequest): Promise<unknown> {
  return browser.tabs.sendMessage(tabId, request, { frameId: 0 });
}

function isOurs(sender: MessageSender): boolean {
  return sender.id === browser.runtime.id;
}

function isOurPage(sender: MessageSender): boolean {
  return isOurs(sender) && sender.url?.startsWith(browser.runtime.getURL('/')) === true;
}

function asRead({ known, force }: Shape): PageRequest | null {
  if (!isKnown(known) || typeof force !== 'boolean') return null;
  return { type: 'read', known, force };
}

function asPageAsRead({ documentId, policy, page, count }: Shape): PageAsRead | null {
  if (!isDocumentId(documentId) || !isPolicyScore(policy) || !isPolicyPage(page)) return null;
  if (!isIndex(count) || count > MAX_BLOCKS) return null;
  return { documentId, policy, page, count };
}

function isPolicyScore(value: unknown): value is PolicyScore {
  if (!isShape(value) || typeof value.isPolicy !== 'boolean') return false;
  return typeof value.score === 'number' && value.score >= 0 && value.score <= 1;
}

function isKnown(value: unknown): value is string | null {
  return value === null || isDocumentId(value);
}

function isDocumentId(value: unknown): value is string {
  return isText(value, MAX_ID_CHARS) && value !== '';
}

function isMarks(value: unknown): value is Mark[] {
  return isListOf(value, isMark, MAX_MARKS);
}

function isMark(value: unknown): value is Mark {
  return isShape(value) && PRACTICES.includes(value.practice as Practice) && isEvidence(value.evidence);
}

function isPolicyLink(value: unknown): value is PolicyLink {
  return isShape(value) && isText(value.text, 10_000) && isText(value.href, 65_536);
}
