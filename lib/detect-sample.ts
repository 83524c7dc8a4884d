/** A taste of a page: its title, headings and the beginning of its text, for no more than a bounded effort. */

/** Enough text to know a policy by; most are longer. */
const MAX_TEXT_CHARS = 30_000;
/** Nodes walked at most, so that no page, however large, costs more than a few milliseconds. */
const MAX_NODES = 8_000;
const MAX_HEADINGS = 60;
/** A heading or title beyond this is cut. */
const MAX_LINE_CHARS = 200;

/** Elements that hold no text of the page's own. */
const SKIPPED = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE HEAD NAV SVG SELECT TEXTAREA BUTTON IFRAME OBJECT VIDEO AUDIO CANVAS'.split(
    ' ',
  ),
);
const HEADINGS = new Set(['H1', 'H2', 'H3', 'H4']);

export interface Sample {
  title: string;
  headings: string[];
  /** White space folded. */
  text: string;
}

const ELEMENT = 1;
const TEXT = 3;

/**
 * Walks the document's beginning. A page can name form fields like properties ("nodeName"), which then stand in
 * for these: whatever is not of the expected type is passed over.
 */
export function sampleOf(document: Document): Sample {
  const headings: string[] = [];
  const parts: string[] = [];
  let chars = 0;
  let heading: Node | null = null;
  const ahead: (Node | null)[] = [document.documentElement];
  for (let walked = 0; ahead.length > 0 && walked < MAX_NODES && chars < MAX_TEXT_CHARS; walked++) {
    const node = ahead.pop();
    if (!node) continue;
    if (node === heading) {
      heading = null;
      continue;
    }
    ahead.push(node.nextSibling);
    if (node.nodeType === TEXT) {
      const text = String(node.nodeValue).trim();
      if (text === '') continue;
      chars += text.length;
      parts.push(text.slice(0, MAX_TEXT_CHARS));
      if (heading) headings[headings.length - 1] += ` ${text.slice(0, MAX_LINE_CHARS)}`;
    } else if (node.nodeType === ELEMENT && !SKIPPED.has(String(node.nodeName).toUpperCase())) {
      if (!heading && headings.length < MAX_HEADINGS && HEADINGS.has(String(node.nodeName).toUpperCase())) {
        heading = node;
        headings.push('');
        // Met a second time, after all that is in it.
        ahead.push(node);
      }
      if (heading || !isLink(node)) ahead.push(node.firstChild);
    }
  }
  return { title: line(document.title), headings: headings.map(line), text: folded(parts.join(' ')) };
}

function isLink(node: Node): boolean {
  return String(node.nodeName).toUpperCase() === 'A' && (node as Element).hasAttribute('href');
}

function line(text: unknown): string {
  return folded(typeof text === 'string' ? text.slice(0, MAX_LINE_CHARS) : '');
}

function folded(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
