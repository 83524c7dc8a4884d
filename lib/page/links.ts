/** Finds the links of a page that lead to its privacy policy, best first. */
import { pageHref, withoutPlace } from '../href.ts';
import type { PolicyLink } from '../messages.ts';
import { attribute, firstChild, isElement, isText, localName, nextSibling, parentNode } from './dom.ts';
import { foldedText } from './fold.ts';
import { genuine } from './genuine.ts';
import { ADDRESSES, ARTICLES, FOOTER, type LinkPattern, NAMES } from './link-words.ts';

/** A link that may lead to a policy, and how likely it does (0 to 1). */
export interface ScoredLink extends PolicyLink {
  score: number;
}

const MAX_LINKS = 10;
const LEAST_SCORE = 0.25;
/** Bounds on hostile pages, far beyond ordinary ones: links, nodes and characters inside each, nodes around it. */
const MAX_LOOKED_AT = 200_000;
const MAX_NODES_INSIDE = 60;
const MAX_TEXT_CHARS = 200;
const MAX_HREF_CHARS = 4096;
const MAX_ANCESTORS = 30;
/** Names of policies are short; longer texts are headlines and sentences. */
const MAX_NAME_CHARS = 60;

const TOO_LONG = -0.35;
const IN_ARTICLES = -0.3;
/** As of the captcha or the shop system that a site uses. */
const OTHER_SITE = -0.3;
const IN_FOOTER = 0.05;
/** Name and address that agree are worth a little more than one of them. */
const AGREEMENT = 0.1;

/** http and https links only, each address once, ten at most. `url` is the page's own address, if known. */
export function policyLinks(document: Document, url: string | null): ScoredLink[] {
  const own = url !== null && URL.canParse(url) ? new URL(url) : null;
  const base = baseOf(document, own);
  const best = new Map<string, ScoredLink>();
  let looked = 0;
  for (const link of genuine(document).querySelectorAll('a[href], area[href]')) {
    if (++looked > MAX_LOOKED_AT) break;
    const raw = attribute(link, 'href')?.slice(0, MAX_HREF_CHARS).trim() ?? '';
    const { text, name } = nameOf(link);
    // Most links are neither named nor addressed like a policy; to resolve them all would take long.
    if (name === 0 && scoreBy(ADDRESSES, raw) === 0) continue;
    const target = targetOf(raw, base, own);
    if (!target) continue;
    const score = scoreOf(text, name, target, link, own);
    const place = placeOf(target);
    if (score >= LEAST_SCORE && score > (best.get(place)?.score ?? 0))
      best.set(place, { text: text || target.href, href: target.href, score });
  }
  return [...best.values()].sort((one, other) => other.score - one.score).slice(0, MAX_LINKS);
}

/** What the page's relative addresses are relative to. */
function baseOf(document: Document, own: URL | null): URL | null {
  const element = genuine(document).querySelector('base[href]');
  const href = element ? attribute(element, 'href') : null;
  if (href === null) return own;
  return URL.canParse(href, own?.href) ? new URL(href, own?.href) : own;
}

/** Where a link leads; null when that is no page, or only another place on this one. */
function targetOf(raw: string, base: URL | null, own: URL | null): URL | null {
  if (!URL.canParse(raw, base?.href)) return null;
  const href = pageHref(new URL(raw, base?.href).href);
  if (href === null) return null;
  const place = withoutPlace(href);
  return place === own?.href.split('#')[0] ? null : new URL(place);
}

/** What is the same for addresses that lead to the same page. */
function placeOf({ hostname, pathname, search, hash }: URL): string {
  return hostname.replace(/^www\./, '') + pathname.replace(/\/$/, '') + search + hash;
}

/** The text of a link and how much it is a policy's name: what it shows or else what it is labelled with. */
function nameOf(link: Element): { text: string; name: number } {
  const labels = [textOf(link), attribute(link, 'aria-label') ?? '', attribute(link, 'title') ?? '']
    .map((label) => foldedText(label.slice(0, MAX_TEXT_CHARS)))
    .filter((label) => label !== '');
  const named = labels.map((text) => ({ text, name: scoreBy(NAMES, text) }));
  return named.find(({ name }) => name > 0) ?? named[0] ?? { text: '', name: 0 };
}

function scoreOf(text: string, name: number, target: URL, link: Element, own: URL | null): number {
  const address = scoreBy(ADDRESSES, target.pathname + target.hash);
  if (name === 0 && address === 0) return 0;
  // A clear name says more than an address: "Your privacy choices" may live at /privacy-policy/choices.
  let score = (name || address) + AGREEMENT * Math.min(name, address);
  if (text.length > MAX_NAME_CHARS) score += TOO_LONG;
  if (ARTICLES.test(target.pathname)) score += IN_ARTICLES;
  if (own && siteOf(target.hostname) !== siteOf(own.hostname)) score += OTHER_SITE;
  if (score > 0 && isInFooter(link)) score += IN_FOOTER;
  return Math.min(Math.max(score, 0), 1);
}

function scoreBy(patterns: readonly LinkPattern[], text: string): number {
  return patterns.find(({ words }) => words.test(text))?.score ?? 0;
}

/** "shop.example.co.uk" → "example.co.uk": a guess that needs no list of public suffixes. */
function siteOf(hostname: string): string {
  const parts = hostname.split('.');
  const [second = '', top = ''] = parts.slice(-2);
  return parts.slice(top.length === 2 && second.length <= 3 ? -3 : -2).join('.');
}

/** The text inside a link, words broken by line ends or marked letters put together; of images, their `alt`. */
function textOf(link: Element): string {
  let text = '';
  const ahead: (Node | null)[] = [firstChild(link)];
  for (let walked = 0; ahead.length > 0 && walked < MAX_NODES_INSIDE; walked++) {
    const node = ahead.pop();
    if (!node) continue;
    ahead.push(nextSibling(node));
    if (isText(node)) text += node.data.slice(0, MAX_TEXT_CHARS);
    else if (isElement(node)) {
      if (localName(node) === 'img') text += ` ${attribute(node, 'alt') ?? ''} `;
      else if (/^(?:br|div|p|li|h\d)$/.test(localName(node))) text += ' ';
      if (!/^(?:script|style|svg|template)$/.test(localName(node))) ahead.push(firstChild(node));
    }
  }
  return text.trim();
}

function isInFooter(link: Element): boolean {
  let node: Node | null = parentNode(link);
  for (let walked = 0; node && walked < MAX_ANCESTORS; walked++) {
    if (isElement(node)) {
      if (localName(node) === 'footer' || attribute(node, 'role') === 'contentinfo') return true;
      const names = `${attribute(node, 'id') ?? ''} ${attribute(node, 'class') ?? ''}`;
      if (FOOTER.test(names.slice(0, MAX_TEXT_CHARS))) return true;
    }
    node = parentNode(node);
  }
  return false;
}
