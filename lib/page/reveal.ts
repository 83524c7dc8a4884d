/** Opens what hides a clause: `<details>`, accordions, tabs, text that is hidden until found. */
import { attribute, isElement, isText, localName, parentNode, rootOf } from './dom.ts';
import { genuine } from './genuine.ts';

/** How long an accordion may take to open, in milliseconds, and how often we look. */
const OPENING_MS = 600;
const LOOK_MS = 50;
/** A controller stands at most so many levels above what it opens. */
const MAX_LEVELS = 4;
/** What people click to open what is right below, without any mark. Any other button may do anything: delete, subscribe. */
const TITLE = 'h1,h2,h3,h4,h5,h6,dt,button,label,[role="button"],[role="tab"]';
/** Lower boxes that cut off what overflows them are closed accordions, in CSS pixels. */
const CLOSED_HEIGHT = 4;

/** Makes the range visible if it can be; resolves to whether it is. Changes nothing when it is already. */
export async function reveal(range: Range): Promise<boolean> {
  for (const element of ancestorsOf(range.startContainer)) {
    if (localName(element) === 'details') (element as HTMLDetailsElement).open = true;
    if (attribute(element, 'hidden') === 'until-found') showFound(element);
    if (!isClosed(element)) continue;
    const controller = controllerOf(element);
    if (controller) {
      press(controller);
      await until(() => !isClosed(element));
    }
    if (isClosed(element)) unfold(element);
  }
  return isVisible(range);
}

/** Outermost first, across shadow roots. */
function ancestorsOf(node: Node): Element[] {
  const ancestors: Element[] = [];
  for (let parent = outer(node); parent; parent = outer(parent))
    if (isElement(parent)) ancestors.push(parent);
  return ancestors.reverse();
}

export function outer(node: Node): Node | null {
  const slot = isElement(node) || isText(node) ? genuine(node).assignedSlot : null;
  return slot ?? parentNode(node) ?? (node instanceof ShadowRoot ? node.host : null);
}

/** As browsers do when a search finds the text: the page is told, then the attribute goes. */
function showFound(element: Element): void {
  genuine(element).dispatchEvent(new Event('beforematch', { bubbles: true }));
  genuine(element).removeAttribute('hidden');
}

function isClosed(element: Element): boolean {
  const style = getComputedStyle(element);
  if (style.display === 'none' || style.visibility === 'hidden') return true;
  const { clientHeight, scrollHeight } = genuine(element);
  return style.overflowY !== 'visible' && clientHeight < CLOSED_HEIGHT && scrollHeight > 0;
}

export function isVisible(range: Range): boolean {
  const box = range.getBoundingClientRect();
  if (box.width === 0 || box.height === 0) return false;
  return !ancestorsOf(range.startContainer).some(isClosed);
}

/** The button, tab, label or heading that opens an element, as far as the page tells. */
function controllerOf(element: Element): HTMLElement | null {
  let level: Element | null = element;
  for (let depth = 0; level && depth < MAX_LEVELS; depth++) {
    const found = namedController(level) ?? controllerBefore(level, depth === 0);
    if (found instanceof HTMLElement && isHarmless(found)) return found;
    level = genuine(level).parentElement;
  }
  return null;
}

/** One that names the element: `aria-controls`, `aria-labelledby`, a link to it, a Bootstrap target. */
function namedController(element: Element): Element | null {
  const root = rootOf(element) as Document | ShadowRoot;
  const labels = attribute(element, 'aria-labelledby');
  const byLabel = labels ? genuine(root).getElementById(labels.split(/\s/)[0]!) : null;
  if (byLabel && (attribute(byLabel, 'role') === 'tab' || attribute(byLabel, 'aria-expanded')))
    return byLabel;
  const id = attribute(element, 'id');
  if (!id) return null;
  const name = CSS.escape(id);
  return genuine(root).querySelector(
    `[aria-controls~="${name}"],[data-target="#${name}"],[data-bs-target="#${name}"],a[href="#${name}"]`,
  );
}

/** One that stands directly before the element: it says that something is closed, or may be an unmarked title. */
function controllerBefore(element: Element, mayBeTitle: boolean): Element | null {
  const before = genuine(element).previousElementSibling;
  if (!before) return null;
  const { matches, querySelector } = genuine(before);
  const closed = '[aria-expanded="false"]';
  if (matches(closed)) return before;
  return querySelector(closed) ?? (mayBeTitle && matches(TITLE) ? before : null);
}

/** Pressing it neither sends a form nor leads away, nor presses what it is the label of, but for a box to tick. */
function isHarmless(controller: HTMLElement): boolean {
  const { closest, matches, control } = genuine(controller as HTMLLabelElement);
  const link = closest('a[href]');
  const href = link ? attribute(link, 'href')!.trim() : '#';
  return (
    href.startsWith('#') &&
    !matches('[type="submit"],[type="reset"],[type="image"],form button:not([type])') &&
    (!control || control.matches('[type="checkbox"],[type="radio"]'))
  );
}

/** The page's own handlers run; what the browser would do on its own (go to a place, send a form) does not. */
function press(controller: HTMLElement): void {
  const { matches, click } = genuine(controller);
  const isField = matches('label,input');
  const stop = (event: Event) => event.preventDefault();
  if (!isField) addEventListener('click', stop, { capture: true, once: true });
  click();
  removeEventListener('click', stop, { capture: true });
}

/** The page's own way did not work: its script failed, is blocked, or listens to what is no click. */
function unfold(element: Element): void {
  if (!(element instanceof HTMLElement)) return;
  const { style } = genuine(element);
  const set = (property: string, value: string) => style.setProperty(property, value, 'important');
  const { display, visibility } = getComputedStyle(element);
  if (display === 'none') set('display', 'revert');
  // What the browser itself hides (`hidden`) has no other display to go back to.
  if (getComputedStyle(element).display === 'none') set('display', 'block');
  if (visibility === 'hidden') set('visibility', 'visible');
  if (!isClosed(element)) return;
  set('height', 'auto');
  set('max-height', 'none');
  set('overflow', 'visible');
}

async function until(done: () => boolean): Promise<void> {
  for (let waited = 0; waited < OPENING_MS && !done(); waited += LOOK_MS) {
    await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
  }
}
