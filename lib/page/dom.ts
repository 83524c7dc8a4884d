/**
 * The few facts about nodes that reading needs, asked in a way that the page cannot bend: a form whose
 * fields are named `firstChild` or `getAttribute` hides the real ones behind its fields (DOM clobbering).
 */

type Getter = (this: object) => unknown;

/** The browser's own getter; none under Node, where documents are parsed by a library and cannot be bent. */
function ownGetter(holder: { prototype: object } | undefined, name: string): Getter | undefined {
  return holder && Object.getOwnPropertyDescriptor(holder.prototype, name)?.get;
}

const nodes = typeof Node === 'function' ? Node : undefined;
const elements = typeof Element === 'function' ? Element : undefined;

function reader<Holder extends object, Value>(getter: Getter | undefined, name: keyof Holder) {
  return (holder: Holder): Value => (getter ? getter.call(holder) : holder[name]) as Value;
}

export const nodeType = reader<Node, number>(ownGetter(nodes, 'nodeType'), 'nodeType');
export const firstChild = reader<Node, Node | null>(ownGetter(nodes, 'firstChild'), 'firstChild');
export const nextSibling = reader<Node, Node | null>(ownGetter(nodes, 'nextSibling'), 'nextSibling');
export const parentNode = reader<Node, Node | null>(ownGetter(nodes, 'parentNode'), 'parentNode');
export const isConnected = reader<Node, boolean>(ownGetter(nodes, 'isConnected'), 'isConnected');
/** Lower case for HTML elements. */
export const localName = reader<Element, string>(ownGetter(elements, 'localName'), 'localName');
const openRoot = reader<Element, ShadowRoot | null>(ownGetter(elements, 'shadowRoot'), 'shadowRoot');

/** The bar that we put on pages ourselves; what is in its shadow tree is none of the page's text. */
export const OWN_ELEMENT = 'clausemark-navigator';

/** Content scripts may look into closed shadow trees, too: with a getter in Firefox, a function in Chromium. */
const anyRootGetter = ownGetter(elements, 'openOrClosedShadowRoot');
const { chrome } = globalThis as {
  chrome?: { dom?: { openOrClosedShadowRoot(host: HTMLElement): ShadowRoot | null } };
};

/**
 * The shadow root, if any. Closed ones are looked for only in custom elements and in those that are empty without
 * one: to ask for each element of a page would take as long as reading it.
 */
export function shadowRoot(element: Element): ShadowRoot | null {
  const open = openRoot(element);
  if (open) return open;
  const name = localName(element);
  if (name === OWN_ELEMENT || (firstChild(element) && !name.includes('-'))) return null;
  if (anyRootGetter) return anyRootGetter.call(element) as ShadowRoot | null;
  const isHtml = typeof HTMLElement === 'function' && element instanceof HTMLElement;
  return (isHtml && chrome?.dom?.openOrClosedShadowRoot(element)) || null;
}

const documents = typeof Document === 'function' ? Document : undefined;
export const documentElement = reader<Document, Element>(
  ownGetter(documents, 'documentElement'),
  'documentElement',
);

const ownGetAttribute = elements?.prototype.getAttribute;
const ownGetRootNode = nodes?.prototype.getRootNode;

export function attribute(element: Element, name: string): string | null {
  return ownGetAttribute ? ownGetAttribute.call(element, name) : element.getAttribute(name);
}

/** The document, or the shadow root that the node is in. */
export function rootOf(node: Node): Node {
  return ownGetRootNode ? ownGetRootNode.call(node) : node.getRootNode();
}

const ELEMENT = 1;
const TEXT = 3;
const CDATA = 4;

export function isElement(node: Node): node is Element {
  return nodeType(node) === ELEMENT;
}

export function isText(node: Node): node is Text {
  const type = nodeType(node);
  return type === TEXT || type === CDATA;
}
