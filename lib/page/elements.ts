/** What an element means to a reader: text flow, headings, lists, tables, and what frames a page. */
import { attribute } from './dom.ts';

/** What is left out when the element turns out to be no part of the text (see regions.ts). */
export const KEEP = 0;
/** Lines that are mostly links. */
export const DROP_LINKS = 1;
/** Everything but paragraphs. */
export const DROP_SHORT = 2;
export const DROP_ALL = 3;
export type Drop = typeof KEEP | typeof DROP_LINKS | typeof DROP_SHORT | typeof DROP_ALL;

export type Kind =
  | 'skip'
  | 'inline'
  | 'break'
  | 'block'
  | 'content'
  | 'heading'
  | 'list'
  | 'item'
  | 'term'
  | 'definition'
  | 'details'
  | 'summary'
  | 'toggle'
  | 'tab'
  | 'panel'
  | 'table'
  | 'row'
  | 'cell'
  | 'header-cell';

export interface Meaning {
  kind: Kind;
  drop: Drop;
  /** For headings, 1 is the highest. */
  level: number;
}

function meanings(kind: Kind, drop: Drop, names: string): [string, Meaning][] {
  return names.split(' ').map((name) => [name, { kind, drop, level: 0 }]);
}

const SKIP: Meaning = { kind: 'skip', drop: KEEP, level: 0 };
const INLINE: Meaning = { kind: 'inline', drop: KEEP, level: 0 };
const BLOCK: Meaning = { kind: 'block', drop: KEEP, level: 0 };
const TOGGLE: Meaning = { kind: 'toggle', drop: KEEP, level: 0 };

/** Elements that are not listed run inside the text, as browsers have it. */
const TAGS = new Map<string, Meaning>([
  ...meanings('skip', KEEP, 'script style noscript template svg math iframe frame object embed applet'),
  ...meanings('skip', KEEP, 'audio video canvas img picture map input select textarea datalist option'),
  ...meanings('skip', KEEP, 'progress meter title meta link base'),
  ...meanings('break', KEEP, 'br'),
  ...meanings('block', KEEP, 'html head body div p section hgroup address blockquote center pre listing'),
  ...meanings('block', KEEP, 'xmp plaintext fieldset legend figure figcaption hr dir caption thead tbody'),
  ...meanings('block', KEEP, 'tfoot colgroup marquee search frameset noframes'),
  ...meanings('content', KEEP, 'main article'),
  ...meanings('block', DROP_LINKS, 'header aside'),
  ...meanings('block', DROP_SHORT, 'form'),
  ...meanings('block', DROP_ALL, 'nav footer dialog'),
  ...meanings('list', KEEP, 'ul ol menu dl'),
  ...meanings('item', KEEP, 'li'),
  ...meanings('term', KEEP, 'dt'),
  ...meanings('definition', KEEP, 'dd'),
  ...meanings('details', KEEP, 'details'),
  ...meanings('summary', KEEP, 'summary'),
  ...meanings('table', KEEP, 'table'),
  ...meanings('row', KEEP, 'tr'),
  ...meanings('cell', KEEP, 'td'),
  ...meanings('header-cell', KEEP, 'th'),
  ...[1, 2, 3, 4, 5, 6].map((level): [string, Meaning] => [
    `h${level}`,
    { kind: 'heading', drop: KEEP, level },
  ]),
]);

const ROLES = new Map<string, Meaning>([
  ...meanings('block', DROP_ALL, 'navigation search menu menubar toolbar contentinfo dialog alertdialog'),
  ...meanings('block', DROP_LINKS, 'banner complementary'),
  ...meanings('content', KEEP, 'main article'),
  ...meanings('list', KEEP, 'list'),
  ...meanings('item', KEEP, 'listitem'),
  ...meanings('tab', KEEP, 'tab'),
  ...meanings('panel', KEEP, 'tabpanel'),
  ...meanings('table', KEEP, 'table grid treegrid'),
  ...meanings('row', KEEP, 'row'),
  ...meanings('cell', KEEP, 'cell gridcell'),
  ...meanings('header-cell', KEEP, 'columnheader rowheader'),
]);

/** A heading that says no level counts as one below the title, as in browsers. */
const DEFAULT_HEADING_LEVEL = 2;
/** Longer class lists are cut: what names an element comes first. */
const MAX_NAME_CHARS = 200;

const CONSENT_TOPIC = /cookie|consent|gdpr/;
const CONSENT_SHAPE = /banner|pop-?up|overlay|toast|modal|dialog|cookie-?bar|consent-?(?:bar|sdk)/;
const CONSENT_TOOL = /onetrust-(?:consent|banner|pc)|cookiebotdialog|didomi-|usercentrics-|osano-cm|qc-cmp/;
const PAGE_FURNITURE =
  /(?:^|[\s_-])(?:nav|navbar|navigation|menu|breadcrumbs?|footer|sidebar|toolbar|pagination)(?:[\s_-]|$)/;

/** `name` is the element's local name; `inContent` says that it stands inside an article, section or main. */
export function meaningOf(element: Element, name: string, inContent: boolean): Meaning {
  const meaning = TAGS.get(name);
  if (meaning?.kind === 'skip' || meaning?.kind === 'break') return meaning;
  if (name === 'button') return isToggle(element) ? TOGGLE : tabOr(element, SKIP);
  const role = attribute(element, 'role');
  const byRole = role === null ? undefined : meaningOfRole(element, name, role);
  if (byRole) return byRole;
  const byName = meaning && meaning.kind !== 'heading' ? furniture(element) : KEEP;
  if (byName !== KEEP) return { ...meaning!, drop: Math.max(byName, meaning!.drop) as Drop };
  // The header or footer of an article is part of it.
  if (inContent && name === 'header') return BLOCK;
  if (inContent && name === 'footer') return { ...BLOCK, drop: DROP_LINKS };
  return meaning ?? (isStyledAsBlock(element) ? BLOCK : INLINE);
}

function meaningOfRole(element: Element, name: string, role: string): Meaning | undefined {
  if (role === 'heading') {
    const level = Number(attribute(element, 'aria-level')) || DEFAULT_HEADING_LEVEL;
    return { kind: 'heading', drop: KEEP, level: Math.min(Math.max(Math.trunc(level), 1), 6) };
  }
  if (role === 'button') {
    if (isToggle(element)) return TOGGLE;
    return name === 'a' ? INLINE : SKIP;
  }
  if (role === 'presentation' || role === 'none') return name === 'table' ? BLOCK : undefined;
  return ROLES.get(role);
}

function tabOr(element: Element, otherwise: Meaning): Meaning {
  return attribute(element, 'role') === 'tab' ? ROLES.get('tab')! : otherwise;
}

/** Opens and closes a part of the text, so that its own text is a heading of that part. */
function isToggle(element: Element): boolean {
  return attribute(element, 'aria-expanded') !== null;
}

/** Judged by what the page's makers call it, in class and id. */
function furniture(element: Element): Drop {
  const className = attribute(element, 'class');
  const id = attribute(element, 'id');
  if (!className && !id) return KEEP;
  const names = `${id ?? ''} ${className ?? ''}`.slice(0, MAX_NAME_CHARS).toLowerCase();
  if (CONSENT_TOOL.test(names) || (CONSENT_TOPIC.test(names) && CONSENT_SHAPE.test(names))) return DROP_ALL;
  return PAGE_FURNITURE.test(names) ? DROP_SHORT : KEEP;
}

const BLOCK_STYLE = /display\s*:\s*(?:block|flex|grid|table|list-item)/i;

function isStyledAsBlock(element: Element): boolean {
  const style = attribute(element, 'style');
  return style !== null && BLOCK_STYLE.test(style.slice(0, MAX_NAME_CHARS));
}

const BOLD_TAGS = new Set(['b', 'strong', 'big']);
const SLANTED_TAGS = new Set(['i', 'em', 'u', 'ins']);
const BOLD_STYLE = /font-weight\s*:\s*(?:bold|[6-9]00)/i;
const BOLD_CLASS = /(?:^|[\s_-])(?:bold|strong|heading|subheading|title|subtitle)(?:\s|-?\d|$)/i;
/** Font sizes go from 1 to 7; 3 is that of the text. */
const LARGE_FONT = /^\+?[4-7]$|^\+[1-3]$/;

/** Whether the element sets its text in bold or in larger letters. */
export function isBold(element: Element, name: string): boolean {
  if (BOLD_TAGS.has(name)) return true;
  if (name === 'font') return LARGE_FONT.test(attribute(element, 'size') ?? '');
  const style = attribute(element, 'style');
  if (style !== null && BOLD_STYLE.test(style.slice(0, MAX_NAME_CHARS))) return true;
  const className = attribute(element, 'class');
  return className !== null && BOLD_CLASS.test(className.slice(0, MAX_NAME_CHARS));
}

/** Whether it underlines or slants its text. */
export function isSlanted(name: string): boolean {
  return SLANTED_TAGS.has(name);
}
