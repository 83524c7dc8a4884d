/** What is highlighted on a page, as a person sees it. */
import type { Page } from 'puppeteer-core';
import { CURRENT } from '../../lib/page/highlight-style.ts';

export interface Landing {
  /** The highlighted text, without white space and invisible characters. */
  text: string;
  /** Its first line is inside the window. */
  inView: boolean;
  /** Nothing lies over its first line. */
  free: boolean;
}

/** The clause that was asked for; null when none is highlighted. */
export async function landingOn(page: Page): Promise<Landing | null> {
  const seen = await page.evaluate((name) => {
    const [range] = (CSS.highlights.get(name) ?? []) as Iterable<Range>;
    if (!range) return null;
    const copy = range.cloneContents();
    for (const unseen of copy.querySelectorAll('script, style, noscript, template, button')) unseen.remove();
    const box = [...range.getClientRects()].find(({ width, height }) => width > 1 && height > 1);
    if (!box) return { text: copy.textContent ?? '', inView: false, free: false };
    const x = Math.min(Math.max(box.x + box.width / 2, 0), innerWidth - 1);
    const y = box.y + box.height / 2;
    const root = range.startContainer.getRootNode() as Document | ShadowRoot;
    const hit = root.elementFromPoint(x, y);
    const holder = range.commonAncestorContainer;
    return {
      text: copy.textContent ?? '',
      inView: box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth,
      free: hit !== null && (hit.contains(holder) || holder.contains(hit)),
    };
  }, CURRENT);
  return seen && { ...seen, text: bare(seen.text) };
}

/** Without white space and what nobody sees. */
export function bare(text: string): string {
  return text.replace(/[\s\p{Cc}\p{Cf}]/gu, '');
}
