/** Which children of a shadow host show in which of its slots. */
import { attribute, firstChild, isElement, nextSibling } from './dom.ts';

/** The host's own children by slot name; the slot without a name is ''. */
export function slottedNodes(host: Element): Map<string, Node[]> {
  const slots = new Map<string, Node[]>();
  for (let child = firstChild(host); child; child = nextSibling(child)) {
    const name = isElement(child) ? (attribute(child, 'slot') ?? '') : '';
    const nodes = slots.get(name);
    if (nodes) nodes.push(child);
    else slots.set(name, [child]);
  }
  return slots;
}
