/** Scrolls a range to the middle of what a person can see of it. */
import { documentElement, isElement } from './dom.ts';
import { genuine } from './genuine.ts';
import { outer } from './reveal.ts';

/** A range that takes more of the view than that is shown from its start. */
const TALL = 0.8;
/** Space left above the start of a tall range, in CSS pixels. */
const MARGIN = 16;
/** Fixed headers and banners are believed up to this share of the window. */
const MAX_COVER = 0.4;
const SCROLLS = /auto|scroll|overlay/;

interface Span {
  top: number;
  bottom: number;
}

/** Scrolls every box around the range, inner ones first; smoothly where motion is welcome. */
export function scrollTo(range: Range): void {
  const behavior = matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';
  const { top, bottom } = range.getBoundingClientRect();
  let target: Span = { top, bottom };
  for (const box of scrollBoxes(range.startContainer)) {
    const { scrollTop, scrollHeight, clientHeight } = genuine(box);
    const by = wayTo(target, visiblePart(box));
    const moved = Math.round(Math.min(Math.max(by, -scrollTop), scrollHeight - clientHeight - scrollTop));
    genuine(box).scrollBy({ top: moved, behavior });
    // Smooth scrolling has yet to happen: what follows reckons with its end.
    target = { top: target.top - moved, bottom: target.bottom - moved };
  }
}

/** How far the target is from where it is to be, downwards. */
function wayTo(target: Span, view: Span): number {
  const room = view.bottom - view.top;
  const height = target.bottom - target.top;
  if (height > room * TALL) return target.top - view.top - MARGIN;
  return (target.top + target.bottom) / 2 - (view.top + view.bottom) / 2;
}

/** The elements around a node that can be scrolled up and down, innermost first. */
function scrollBoxes(node: Node): Element[] {
  const { scrollingElement: page } = genuine(document);
  const boxes: Element[] = [];
  for (let parent = outer(node); parent; parent = outer(parent)) {
    if (!isElement(parent) || parent === page || parent === documentElement(document)) continue;
    const { scrollHeight, clientHeight } = genuine(parent);
    const canScroll = scrollHeight > clientHeight;
    if (canScroll && SCROLLS.test(getComputedStyle(parent).overflowY)) boxes.push(parent);
  }
  return page ? [...boxes, page] : boxes;
}

function visiblePart(box: Element): Span {
  if (box === genuine(document).scrollingElement) return uncovered();
  const { top, bottom } = genuine(box).getBoundingClientRect();
  return { top: Math.max(top, 0), bottom: Math.min(bottom, innerHeight) };
}

/** The window without the headers and banners that stay in place at its edges. */
function uncovered(): Span {
  const top = fixedBox(1)?.bottom ?? 0;
  const bottom = fixedBox(innerHeight - 2)?.top ?? innerHeight;
  return {
    top: top > 0 && top <= innerHeight * MAX_COVER ? top : 0,
    bottom: bottom < innerHeight && bottom >= innerHeight * (1 - MAX_COVER) ? bottom : innerHeight,
  };
}

/** The fixed or sticky box at a height of the window. */
function fixedBox(y: number): DOMRect | null {
  let element: Element | null = genuine(document).elementFromPoint(innerWidth / 2, y);
  while (element && !/fixed|sticky/.test(getComputedStyle(element).position))
    element = genuine(element).parentElement;
  return element ? genuine(element).getBoundingClientRect() : null;
}
