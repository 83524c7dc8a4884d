/** What a range reads as: its text as the reader would read it. */
import { firstChild, isElement, isText, localName, nextSibling, parentNode } from './dom.ts';
import { type Kind, meaningOf } from './elements.ts';
import { foldedText } from './fold.ts';

/**
 * Folded like the text of a block. Unlike `range.toString()`, scripts, buttons and fields are left out, and
 * words in different cells, lines or paragraphs do not run together.
 */
export function rangeText({ startContainer, startOffset, endContainer, endOffset }: Range): string {
  const { data } = startContainer as Text;
  if (startContainer === endContainer) return foldedText(data.slice(startOffset, endOffset));
  const parts = [data.slice(startOffset)];
  let block = blockOf(startContainer);
  for (let node = after(startContainer); node; node = firstChild(node) ?? after(node)) {
    while (node && isElement(node) && kindOf(node) === 'skip') node = after(node);
    if (!node) break;
    if (isElement(node) && kindOf(node) === 'break') parts.push(' ');
    if (!isText(node)) continue;
    const own = blockOf(node);
    if (own !== block) parts.push(' ');
    block = own;
    parts.push(node === endContainer ? node.data.slice(0, endOffset) : node.data);
    if (node === endContainer) break;
  }
  return foldedText(parts.join(''));
}

/** The node that follows in the tree, past all that is inside this one. */
function after(node: Node): Node | null {
  for (let current: Node | null = node; current; current = parentNode(current)) {
    const next = nextSibling(current);
    if (next) return next;
  }
  return null;
}

/** The nearest element around a node that does not run inside the text. */
function blockOf(node: Node): Node | null {
  let parent = parentNode(node);
  while (parent && isElement(parent) && kindOf(parent) === 'inline') parent = parentNode(parent);
  return parent;
}

function kindOf(element: Element): Kind {
  return meaningOf(element, localName(element), false).kind;
}
