/**
 * HTML → document, as a browser would build it where the parser here (htmlparser2 under linkedom) differs:
 * what is inside a frame is no markup, and what comes after `</body>` still belongs to the page.
 */
import { parseHTML } from 'linkedom';

/** Longer tags are no tags. Keeps the search linear on text full of "<iframe". */
const FRAME_START = /<iframe\b[^<>]{0,4000}>/gi;
const FRAME_END = /<\/iframe\s{0,9}>/gi;
const PAGE_END = /<\/(?:body|html)\s{0,9}>/gi;

/** Scripts are parsed, never run. The document always has a `documentElement` and a `body`. */
export function parseHtml(html: string): Document {
  const whole = /<html[\s>]/i.test(html) ? html : `<!doctype html><html><body>${html}`;
  return parseHTML(withoutFrameContents(whole).replace(PAGE_END, '')).document as unknown as Document;
}

/** Saved pages carry whole documents inside their frames; their end tags would end the page around them. */
function withoutFrameContents(html: string): string {
  const kept: string[] = [];
  let from = 0;
  for (const start of html.matchAll(FRAME_START)) {
    const inside = start.index + start[0].length;
    if (start.index < from) continue;
    FRAME_END.lastIndex = inside;
    const end = FRAME_END.exec(html);
    if (!end) break;
    kept.push(html.slice(from, inside));
    from = end.index;
  }
  kept.push(html.slice(from));
  return kept.join('');
}
