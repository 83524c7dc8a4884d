import { describe, expect, test, vi } from 'vitest';
import {
  asPageReport,
  asPageRequest,
  asPanelNotice,
  asPanelRequest,
  asReadAnswer,
  type MessageSender,
} from '../lib/messages.ts';
import type { PolicyPage } from '../lib/model.ts';

vi.mock('wxt/browser', () => ({
  browser: { runtime: { id: 'ours', getURL: (path: string) => `chrome-extension://ours${path}` } },
}));

const worker: MessageSender = { id: 'ours' };
const popup: MessageSender = { id: 'ours', url: 'chrome-extension://ours/popup.html' };
const stranger: MessageSender = { id: 'theirs', url: 'chrome-extension://theirs/popup.html' };
const inTab = (rest: Partial<MessageSender> = {}): MessageSender => ({
  id: 'ours',
  url: 'https://shop.example/privacy',
  frameId: 0,
  tab: { id: 7 } as MessageSender['tab'],
  ...rest,
});

const block = {
  kind: 'paragraph',
  text: 'We collect your name.',
  section: ['Privacy'],
  leadIns: [],
  links: [{ start: 0, end: 2, href: 'https://shop.example/' }],
};
const page = { url: 'https://shop.example/', title: 'Privacy', language: 'en', blocks: [block], omitted: 0 };
const report = { type: 'policyRead', documentId: '1-2', policy: { isPolicy: true, score: 0.9 }, page };
const evidence = { block: 0, start: 0, end: 2, quote: 'We', section: [], leadIn: null };

/** The report with one thing changed somewhere inside its only block. */
const withBlock = (change: object) => ({ ...report, page: { ...page, blocks: [{ ...block, ...change }] } });
const withPage = (change: object) => ({ ...report, page: { ...page, ...change } });

describe('a report of a content script', () => {
  test('comes in from the top frame of a tab', () => {
    expect(asPageReport(report, inTab())).toEqual(report);
    expect(asPageReport({ type: 'policyFound' }, inTab())).toEqual({ type: 'policyFound' });
    expect(asPageReport({ type: 'policyLeft' }, inTab())).toEqual({ type: 'policyLeft' });
  });

  test('brings nothing along that was not asked for', () => {
    expect(asPageReport({ ...report, tabId: 9 }, inTab())).toEqual(report);
  });

  test.each<[string, unknown, MessageSender]>([
    ['from another extension', report, { ...inTab(), id: 'theirs' }],
    ['from nobody', report, inTab({ id: undefined })],
    ['from a frame', report, inTab({ frameId: 3 })],
    ['from no tab', report, inTab({ tab: undefined })],
    ['of no type', { ...report, type: undefined }, inTab()],
    ['of a type that is a name of Object.prototype', { ...report, type: '__proto__' }, inTab()],
    ['that is null', null, inTab()],
    ['that is text', 'policyRead', inTab()],
    ['that is a list', [report], inTab()],
    ['without an id', { ...report, documentId: '' }, inTab()],
    ['with an endless id', { ...report, documentId: 'x'.repeat(65) }, inTab()],
    ['with an id that is no text', { ...report, documentId: 1 }, inTab()],
    ['without a page', { ...report, page: undefined }, inTab()],
    ['with an address that is no text', withPage({ url: { href: 'x' } }), inTab()],
    ['with an endless title', withPage({ title: 'x'.repeat(10_001) }), inTab()],
    ['with blocks that are no list', withPage({ blocks: { length: 1, 0: block } }), inTab()],
    ['with a hole among its blocks', withPage({ blocks: [null] }), inTab()],
    ['with more blocks than a page has', withPage({ blocks: Array(200_001).fill(block) }), inTab()],
    ['with a negative count', withPage({ omitted: -1 }), inTab()],
    ['with a count that is not a number', withPage({ omitted: Number.NaN }), inTab()],
    ['with an unknown kind of block', withBlock({ kind: 'script' }), inTab()],
    ['with text that is markup in an object', withBlock({ text: { html: '<b>' } }), inTab()],
    ['with headings that are no text', withBlock({ section: [1] }), inTab()],
    ['with a link outside its text', withBlock({ links: [{ start: 0, end: 99, href: '#' }] }), inTab()],
    ['with a link the wrong way round', withBlock({ links: [{ start: 3, end: 1, href: '#' }] }), inTab()],
    ['with a cell outside its text', withBlock({ cells: [{ start: 0, end: 99, header: null }] }), inTab()],
    ['with a header that is no text', withBlock({ cells: [{ start: 0, end: 1, header: 3 }] }), inTab()],
    ['with half a character as offset', withBlock({ links: [{ start: 0.5, end: 1, href: '#' }] }), inTab()],
  ])('stays out %s', (_, message, sender) => {
    expect(asPageReport(message, sender)).toBeNull();
  });

  test('stays out when its text is beyond all measure', () => {
    const text = 'x'.repeat(11_000_000);
    const blocks: PolicyPage['blocks'] = Array.from({ length: 2 }, () => ({
      ...block,
      kind: 'paragraph',
      text,
    }));
    expect(asPageReport(withPage({ blocks }), inTab())).toBeNull();
  });
});

describe('a request of a panel', () => {
  const request = { type: 'getCard', tabId: 7, force: false };

  test('comes in from one of our pages, also when it is open in a tab', () => {
    expect(asPanelRequest(request, popup)).toEqual(request);
    expect(asPanelRequest(request, inTab({ url: popup.url }))).toEqual(request);
  });

  test.each<[string, unknown, MessageSender]>([
    ['from a content script', request, inTab()],
    ['from another extension', request, stranger],
    ['from a look-alike address', request, { id: 'ours', url: 'https://chrome-extension.example/' }],
    ['about no tab', { ...request, tabId: -1 }, popup],
    ['about a tab in words', { ...request, tabId: '7' }, popup],
    ['with force in words', { ...request, force: 'yes' }, popup],
    ['of another type', { ...request, type: 'read' }, popup],
    ['that is undefined', undefined, popup],
  ])('stays out %s', (_, message, sender) => {
    expect(asPanelRequest(message, sender)).toBeNull();
  });
});

describe('a notice of the worker', () => {
  const notice = { type: 'cardChanged', tabId: 7 };

  test.each<[string, unknown, MessageSender, unknown]>([
    ['from the worker', notice, worker, notice],
    ['from a page in a tab', notice, inTab(), null],
    ['from another extension', notice, stranger, null],
    ['about no tab', { type: 'cardChanged' }, worker, null],
  ])('%s', (_, message, sender, expected) => {
    expect(asPanelNotice(message, sender)).toEqual(expected);
  });
});

describe('a request to a page', () => {
  test.each<[string, unknown]>([
    ['read', { type: 'read', known: null, force: true }],
    ['read unless known', { type: 'read', known: '1-2', force: false }],
    ['show', { type: 'show', evidence }],
    ['highlight all', { type: 'highlightAll', marks: [{ practice: 'collect', evidence }] }],
    ['preview', { type: 'preview', marks: [] }],
    ['step', { type: 'step', by: -1, marks: [{ practice: 'sell', evidence }] }],
    ['clear', { type: 'clear' }],
  ])('comes in: %s', (_, message) => {
    expect(asPageRequest(message, worker)).toEqual(message);
    expect(asPageRequest(message, popup)).toEqual(message);
    expect(asPageRequest(message, stranger)).toBeNull();
  });

  test.each<[string, unknown]>([
    ['of no type', {}],
    ['of an unknown type', { type: 'eval', code: 'alert(1)' }],
    ['to read with an empty id', { type: 'read', known: '', force: true }],
    ['to read without force said', { type: 'read', known: null }],
    ['to step over two', { type: 'step', by: 2, marks: [] }],
    ['to step without marks', { type: 'step', by: 1 }],
    ['to preview what is no list', { type: 'preview', marks: evidence }],
    ['to show nothing', { type: 'show', evidence: null }],
    ['to show from the end to the start', { type: 'show', evidence: { ...evidence, start: 3 } }],
    ['to show a quote that is no text', { type: 'show', evidence: { ...evidence, quote: ['We'] } }],
    ['to show a block before the first', { type: 'show', evidence: { ...evidence, block: -1 } }],
    ['to mark what is no practice', { type: 'highlightAll', marks: [{ practice: 'constructor', evidence }] }],
    [
      'to mark far too much',
      { type: 'highlightAll', marks: Array(5001).fill({ practice: 'share', evidence }) },
    ],
  ])('stays out: %s', (_, message) => {
    expect(asPageRequest(message, worker)).toBeNull();
  });
});

describe('an answer to “read”', () => {
  const links = [{ text: 'Privacy', href: 'https://shop.example/privacy' }];
  const readAnswer = { ...report, type: undefined, kind: 'read' };

  test.each<[string, unknown, unknown]>([
    ['known', { kind: 'known' }, { kind: 'known' }],
    ['unreadable', { kind: 'unreadable', extra: 1 }, { kind: 'unreadable' }],
    ['no policy', { kind: 'notPolicy', links }, { kind: 'notPolicy', links }],
    ['a page', readAnswer, readAnswer],
    ['nothing', undefined, null],
    ['links that are none', { kind: 'notPolicy', links: ['https://shop.example/'] }, null],
    ['a page that is none', { ...readAnswer, page: { ...page, title: 1 } }, null],
    ['a page without id', { ...readAnswer, documentId: undefined }, null],
    ['a page without score', { ...readAnswer, policy: { isPolicy: true } }, null],
    ['a score beyond all', { ...readAnswer, policy: { isPolicy: true, score: 2 } }, null],
  ])('%s', (_, answer, expected) => {
    expect(asReadAnswer(answer)).toEqual(expected);
  });
});
