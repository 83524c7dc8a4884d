/** A taste of a page: its title, headings and a part of its text, for no more than a bounded effort. */
import {
  attribute,
  documentElement,
  firstChild,
  isElement,
  isText,
  localName,
  nextSibling,
  parentNode,
  shadowRoot,
} from './page/dom.ts';
import { genuine } from './page/genuine.ts';

/** Enough text to know a policy by; most are longer. */
const MAX_TEXT_CHARS = 30_000;
/** Nodes walked at most, so that no page, however large, costs more than a few milliseconds. */
const MAX_NODES = 8_000;
const MAX_HEADINGS = 60;
/** A heading or title beyond this is cut. */
export const MAX_LINE_CHARS = 200;

/** Elements that hold no text of the page's own. */
const SKIPPED = new Set(
  'script style noscript template head nav svg select textarea iframe object video audio canvas'.split(' '),
);
const HEADINGS = new Set(['h1', 'h2', 'h3', 'h4']);

export interface Sample {
  title: string;
  headings: string[];
  /** White space folded; without the text of links, which is menus for the most part. */
  text: string;
  /** Whether the document goes on after it. */
  isCut: boolean;
  /** The elements of the headings on the way, those too that are beyond the number of `headings`. */
  seen: ReadonlySet<Node>;
}

/** Walks the beginning of the document, or what comes from a heading on, shadow roots included. */
export function sampleOf(document: Document, from?: Element): Sample {
  const headings: string[] = [];
  const parts: string[] = [];
  const seen = new Set<Node>();
  let chars = 0;
  let heading: Node | null = null;
  const ahead: (Node | null)[] = from ? [...afterParentsOf(from), from] : [documentElement(document)];
  for (let walked = 0; ahead.length > 0 && walked < MAX_NODES && chars < MAX_TEXT_CHARS; walked++) {
    const node = ahead.pop();
    if (!node) continue;
    if (node === heading) {
      heading = null;
      continue;
    }
    ahead.push(nextSibling(node));
    if (isText(node)) {
      const text = node.data.trim();
      if (text === '') continue;
      chars += text.length;
      parts.push(text.slice(0, MAX_TEXT_CHARS));
      if (heading) headings[headings.length - 1] += ` ${text.slice(0, MAX_LINE_CHARS)}`;
    } else if (isElement(node) && !SKIPPED.has(localName(node))) {
      if (!heading && HEADINGS.has(localName(node))) {
        seen.add(node);
        if (headings.length < MAX_HEADINGS) {
          heading = node;
          headings.push('');
          // Met a second time, after all that is in it.
          ahead.push(node);
        }
      }
      if (heading || !isLink(node)) ahead.push(firstChild(node), firstChildInShadow(node));
    }
  }
  return {
    title: from ? '' : line(genuine(document).title),
    headings: headings.map(line),
    text: folded(parts.join(' ')),
    isCut: ahead.some((node) => node !== null),
    seen,
  };
}

/** What follows the elements that a node stands in, from the outermost on. */
function afterParentsOf(node: Node): (Node | null)[] {
  const after: (Node | null)[] = [];
  for (let parent = parentNode(node); parent; parent = parentNode(parent)) after.push(nextSibling(parent));
  return after.reverse();
}

function firstChildInShadow(element: Element): Node | null {
  const root = shadowRoot(element);
  return root ? firstChild(root) : null;
}

function isLink(element: Element): boolean {
  return localName(element) === 'a' && attribute(element, 'href') !== null;
}

/** In documents that are no HTML the title may be none. */
function line(text: unknown): string {
  return folded(typeof text === 'string' ? text.slice(0, MAX_LINE_CHARS) : '');
}

function folded(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
