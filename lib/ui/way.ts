/** What one can do about a line right now: open a page, write a letter, call. */
import { safeHref } from '../href.ts';
import type { Translator } from '../locale.ts';
import type { Card, CardLine } from '../model.ts';
import type { IconName } from './icon-paths.ts';
import { readyMail } from './mail.ts';

/** More of a path than this many characters tells nobody where it leads. */
const MAX_PATH = 24;

export interface Way {
  icon: IconName;
  label: string;
  href: string;
  /** Pages open beside the policy; mail programs and telephones do not take a tab. */
  target?: '_blank';
}

/** Null when the line has no link, or none that may be followed. */
export function wayOf(
  line: Pick<CardLine, 'href' | 'practice' | 'value' | 'scope'>,
  card: Pick<Card, 'url' | 'title'>,
  words: Translator,
): Way | null {
  const href = safeHref(line.href);
  if (href === null) return null;
  const { protocol, hostname, pathname, hash } = new URL(href);
  if (protocol === 'mailto:') {
    const label = words.text('actionWrite', readable(pathname));
    return { icon: 'mail', label, href: readyMail(href, line, card, words) };
  }
  if (protocol === 'tel:')
    return { icon: 'phone', label: words.text('actionCall', readable(pathname)), href };
  const path = (pathname + hash).replace(/\/$/, '');
  const shortPath = path.length > MAX_PATH ? `${path.slice(0, MAX_PATH)}…` : path;
  const label = words.text('actionOpen', hostname.replace(/^www\./, '') + shortPath);
  return { icon: 'open', label, href, target: '_blank' };
}

function readable(encoded: string): string {
  try {
    return decodeURIComponent(encoded);
  } catch {
    return encoded;
  }
}
