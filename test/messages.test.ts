import { describe, expect, test, vi } from 'vitest';
import {
  asPageReport,
  asPageRequest,
  asPanelNotice,
  asPanelRequest,
  asPieceAnswer,
  asReadAnswer,
  type MessageSender,
} from '../lib/messages.ts';

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
const readAnswer = {
  kind: 'read',
  documentId: '1-2',
  policy: { isPolicy: true, score: 0.9 },
  page,
  count: 1,
};
const evidence = { block: 0, start: 0, end: 2, quote: 'We', section: [], leadIn: null };

/** The answer with one thing changed somewhere inside its only block. */
const withBlock = (change: object) => withPage({ blocks: [{ ...block, ...change }] });
const withPage = (change: object) => ({ ...readAnswer, page: { ...page, ...change } });

describe('a report of a content script', () => {
  test.each([{ type: 'policyPossible' }, { type: 'policyRead' }, { type: 'policyLeft', documentId: '1-2' }])(
    '$type comes in from the top frame of a tab',
    (report) => {
      expect(asPageReport(report, inTab())).toEqual(report);
    },
  );

  test('brings nothing along that was not asked for', () => {
    expect(asPageReport({ type: 'policyRead', tabId: 9, page }, inTab())).toEqual({ type: 'policyRead' });
  });

  const report = { type: 'policyRead' };
  test.each<[string, unknown, MessageSender]>([
    ['from another extension', report, { ...inTab(), id: 'theirs' }],
    ['from nobody', report, inTab({ id: undefined })],
    ['from a frame', report, inTab({ frameId: 3 })],
    ['from no tab', report, inTab({ tab: undefined })],
    ['of no type', {}, inTab()],
    ['of a type that is a name of Object.prototype', { type: '__proto__' }, inTab()],
    ['of a panel', { type: 'getCard' }, inTab()],
    ['of no document that was left', { type: 'policyLeft' }, inTab()],
    ['of a document with an endless id', { type: 'policyLeft', documentId: 'x'.repeat(65) }, inTab()],
    ['that is null', null, inTab()],
    ['that is text', 'policyRead', inTab()],
    ['that is a list', [report], inTab()],
  ])('stays out %s', (_, message, sender) => {
    expect(asPageReport(message, sender)).toBeNull();
  });
});

describe('a request of a panel', () => {
  const request = { type: 'getCard', tabId: 7, known: null, force: false };

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
    ['that knows what is no document', { ...request, known: 7 }, popup],
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
    ['read on', { type: 'readOn', documentId: '1-2', from: 7 }],
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
    ['to read on in no document', { type: 'readOn', from: 7 }],
    ['to read on from before the start', { type: 'readOn', documentId: '1-2', from: -1 }],
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
      { type: 'highlightAll', marks: Array(100_001).fill({ practice: 'share', evidence }) },
    ],
  ])('stays out: %s', (_, message) => {
    expect(asPageRequest(message, worker)).toBeNull();
  });
});

describe('an answer to “read”', () => {
  const links = [{ text: 'Privacy', href: 'https://shop.example/privacy' }];
  test.each<[string, unknown, unknown]>([
    ['known', { kind: 'known' }, { kind: 'known' }],
    ['unreadable', { kind: 'unreadable', extra: 1 }, { kind: 'unreadable' }],
    ['no policy', { kind: 'notPolicy', links }, { kind: 'notPolicy', links }],
    ['a page', readAnswer, readAnswer],
    ['the first piece of a page', { ...readAnswer, count: 9 }, { ...readAnswer, count: 9 }],
    ['nothing', undefined, null],
    ['links that are none', { kind: 'notPolicy', links: ['https://shop.example/'] }, null],
    ['a score beyond all', { ...readAnswer, policy: { isPolicy: true, score: 2 } }, null],
  ])('%s', (_, answer, expected) => {
    expect(asReadAnswer(answer)).toEqual(expected);
  });

  test.each<[string, unknown]>([
    ['without an id', { ...readAnswer, documentId: '' }],
    ['with an endless id', { ...readAnswer, documentId: 'x'.repeat(65) }],
    ['with an id that is no text', { ...readAnswer, documentId: 1 }],
    ['without a score', { ...readAnswer, policy: { isPolicy: true } }],
    ['without a count', { ...readAnswer, count: undefined }],
    ['with a count beyond all', { ...readAnswer, count: 200_001 }],
    ['that is none', { ...readAnswer, page: undefined }],
    ['with an address that is no text', withPage({ url: { href: 'x' } })],
    ['with an endless title', withPage({ title: 'x'.repeat(10_001) })],
    ['with blocks that are no list', withPage({ blocks: { length: 1, 0: block } })],
    ['with a hole among its blocks', withPage({ blocks: [null] })],
    ['with more blocks than a page has', withPage({ blocks: Array(200_001).fill(block) })],
    ['with a negative count of what was left out', withPage({ omitted: -1 })],
    ['with a count that is not a number', withPage({ omitted: Number.NaN })],
    ['with an unknown kind of block', withBlock({ kind: 'script' })],
    ['with text that is markup in an object', withBlock({ text: { html: '<b>' } })],
    ['with headings that are no text', withBlock({ section: [1] })],
    ['with a link outside its text', withBlock({ links: [{ start: 0, end: 99, href: '#' }] })],
    ['with a link the wrong way round', withBlock({ links: [{ start: 3, end: 1, href: '#' }] })],
    ['with a cell outside its text', withBlock({ cells: [{ start: 0, end: 99, header: null }] })],
    ['with a header that is no text', withBlock({ cells: [{ start: 0, end: 1, header: 3 }] })],
    ['with half a character as offset', withBlock({ links: [{ start: 0.5, end: 1, href: '#' }] })],
  ])('a page %s is none', (_, answer) => {
    expect(asReadAnswer(answer)).toBeNull();
  });

  test('a page whose text is beyond all measure is none', () => {
    const blocks = Array(2).fill({ ...block, text: 'x'.repeat(11_000_000), links: [] });
    expect(asReadAnswer(withPage({ blocks }))).toBeNull();
  });
});

describe('an answer to “readOn”', () => {
  test.each<[string, unknown, unknown]>([
    ['blocks', { kind: 'blocks', blocks: [block], more: 1 }, { kind: 'blocks', blocks: [block] }],
    ['a document that is gone', { kind: 'gone', blocks: [] }, { kind: 'gone' }],
    ['no blocks, for ever', { kind: 'blocks', blocks: [] }, null],
    ['blocks that are none', { kind: 'blocks', blocks: [{ ...block, kind: 'script' }] }, null],
    ['a page', readAnswer, null],
    ['nothing', undefined, null],
  ])('%s', (_, answer, expected) => {
    expect(asPieceAnswer(answer)).toEqual(expected);
  });
});
