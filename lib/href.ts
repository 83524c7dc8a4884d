/** Which links may be shown and opened: http, https, mailto and tel, nothing else. */

/** Longer addresses are no addresses. */
const MAX_HREF_CHARS = 2048;
const SAFE_SCHEMES: readonly string[] = ['http:', 'https:', 'mailto:', 'tel:'];

/** Where a mail address leads that a network hides from who runs no scripts: to nobody. */
const HIDDEN_MAIL = '/cdn-cgi/l/email-protection';

/** The absolute address in its normal form, or null when it must not be followed. */
export function safeHref(href: string | null): string | null {
  if (href === null || href.length > MAX_HREF_CHARS || !URL.canParse(href)) return null;
  const url = new URL(href);
  return SAFE_SCHEMES.includes(url.protocol) && url.pathname !== HIDDEN_MAIL ? url.href : null;
}

/** The same for pages only: what may be opened in a tab and read. */
export function pageHref(href: string | null): string | null {
  const safe = safeHref(href);
  return safe?.startsWith('http') ? safe : null;
}

/**
 * The address of a page without the place on it: "#section" is no other page. "#/privacy" and "#!privacy" are, in
 * single-page apps.
 */
export function withoutPlace(href: string): string {
  return href.replace(/#(?![/!]).*/, '');
}
