/** Shows clauses on the page with the CSS Custom Highlight API, which leaves the page's own nodes alone. */
import { PRACTICES, type Practice } from '../taxonomy.ts';
import { rootOf } from './dom.ts';
import { genuine } from './genuine.ts';
import { CURRENT, HIGHLIGHT_STYLE, highlightName, PREVIEW } from './highlight-style.ts';
import { reveal } from './reveal.ts';
import { scrollTo } from './scroll.ts';

/** A clause on the page and what it is about. */
export interface PracticeRange {
  practice: Practice;
  range: Range;
}

/** Whether a person can see the clause now. */
export type Landing = { landed: true } | { landed: false; reason: 'hidden' | 'gone' };

/** The clause that a person asks for is painted over those that are marked with all others. */
const CURRENT_PRIORITY = 2;
const PREVIEW_PRIORITY = 1;

const NAMES = [CURRENT, PREVIEW, ...PRACTICES.map(highlightName)];

/** Style elements that were put into shadow trees, where the page's style sheets do not reach. */
const shadowStyles = new Set<HTMLStyleElement>();

/** Opens what hides the clause, scrolls to it and highlights it. */
export async function showRange(range: Range): Promise<Landing> {
  paint(CURRENT, [range], CURRENT_PRIORITY);
  const isVisible = await reveal(range);
  scrollTo(range);
  if (range.collapsed || !range.startContainer.isConnected) return { landed: false, reason: 'gone' };
  return isVisible ? { landed: true } : { landed: false, reason: 'hidden' };
}

/** Highlights all clauses, each in the colour of its practice. */
export function highlightAll(clauses: readonly PracticeRange[]): void {
  for (const practice of PRACTICES) {
    const ranges = clauses.filter((clause) => clause.practice === practice).map(({ range }) => range);
    paint(highlightName(practice), ranges, 0);
  }
}

/** Highlights the clauses that a person points at elsewhere; none takes the highlight away. */
export function previewRanges(ranges: readonly Range[]): void {
  paint(PREVIEW, ranges, PREVIEW_PRIORITY);
}

/** Takes all highlights away. */
export function clearHighlights(): void {
  for (const name of NAMES) paint(name, [], 0);
}

/** With the last highlight go the styles in shadow trees. */
function paint(name: string, ranges: readonly Range[], priority: number): void {
  if (ranges.length === 0) {
    CSS.highlights.delete(name);
    if (NAMES.some((one) => CSS.highlights.has(one))) return;
    for (const style of shadowStyles) style.remove();
    shadowStyles.clear();
    return;
  }
  const highlight = new Highlight();
  for (const range of ranges) {
    highlight.add(range);
    styleShadowTree(range);
  }
  highlight.priority = priority;
  CSS.highlights.set(name, highlight);
}

/** Style sheets of the document do not reach into shadow trees, nor do those of content scripts. */
function styleShadowTree(range: Range): void {
  const root = rootOf(range.startContainer);
  if (!(root instanceof ShadowRoot) || [...shadowStyles].some((style) => style.parentNode === root)) return;
  const style = genuine(document).createElement('style');
  style.textContent = HIGHLIGHT_STYLE;
  root.append(style);
  shadowStyles.add(style);
}
