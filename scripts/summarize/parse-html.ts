/**
 * HTML → document, as a browser would build it where the parser here (htmlparser2 under linkedom) differs:
 * what is inside a frame is no markup, what comes after `</body>` still belongs to the page, every page has a
 * head and a body, and attributes may be written in capitals.
 */
import { parseHTML } from 'linkedom';

/** Longer tags are no tags. Keeps the search linear on text full of "<iframe". */
const FRAME_START = /<iframe\b[^<>]{0,4000}>/gi;
const FRAME_END = /<\/iframe\s{0,9}>/gi;
const PAGE_END = /<\/(?:body|html)\s{0,9}>/gi;

const ATTRIBUTE_IN_CAPITALS = /\s[A-Z]+=/;

/** What stands in the head also when nobody wrote a head. */
const HEAD_ONLY = ['TITLE', 'META', 'LINK', 'BASE'];

/** Scripts are parsed, never run. The document always has a `documentElement`, a head and a body. */
export function parseHtml(html: string): Document {
  const whole = /<html[\s>]/i.test(html) ? html : `<!doctype html><html>${html}`;
  const parsed = parseHTML(withoutFrameContents(whole).replace(PAGE_END, ''));
  const document = parsed.document as unknown as Document;
  addMissingParts(document);
  if (ATTRIBUTE_IN_CAPITALS.test(html)) lowerAttributeNames(document);
  return document;
}

/** `<A HREF=…>`: old pages are written in capitals. */
function lowerAttributeNames(document: Document): void {
  for (const element of document.querySelectorAll('*')) {
    for (const { name, value } of [...element.attributes]) {
      const lower = name.toLowerCase();
      if (lower === name) continue;
      element.removeAttribute(name);
      if (!element.hasAttribute(lower)) element.setAttribute(lower, value);
    }
  }
}

/** Saved pages carry whole documents inside their frames; their end tags would end the page around them. */
function withoutFrameContents(html: string): string {
  const kept: string[] = [];
  let from = 0;
  for (const start of html.matchAll(FRAME_START)) {
    const inside = start.index + start[0].length;
    if (start.index < from) continue;
    FRAME_END.lastIndex = inside;
    const end = FRAME_END.exec(html);
    if (!end) break;
    kept.push(html.slice(from, inside));
    from = end.index;
  }
  kept.push(html.slice(from));
  return kept.join('');
}

/** Puts what lies loose in `<html>` into a head and a body. */
function addMissingParts(document: Document): void {
  const root = document.documentElement;
  const loose = [...root.childNodes].filter((node) => !['HEAD', 'BODY'].includes(node.nodeName));
  const part = (name: string) => [...root.children].find((child) => child.nodeName === name);
  const head = part('HEAD') ?? root.insertBefore(document.createElement('head'), root.firstChild);
  const body = part('BODY') ?? root.appendChild(document.createElement('body'));
  // What lies before the body goes before what it has, and the order stays.
  const start = body.firstChild;
  for (const node of loose) {
    if (HEAD_ONLY.includes(node.nodeName)) head.appendChild(node);
    else body.insertBefore(node, start);
  }
}
