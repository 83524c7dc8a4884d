/** Walks a document by hand, without recursion, and collects its lines. Yields often. */
import { safeHref } from '../href.ts';
import {
  attribute,
  documentElement,
  firstChild,
  isElement,
  isText,
  localName,
  nextSibling,
  shadowRoot,
} from './dom.ts';
import { isBold, isSlanted, meaningOf } from './elements.ts';
import { foldedText } from './fold.ts';
import { frameOf } from './frames.ts';
import type { Frame, Line } from './line.ts';
import { LineWriter, type OpenLink, type Style } from './line-writer.ts';
import { slottedNodes } from './slots.ts';

/** Elements and text nodes that are read. An ordinary page has a few thousand, a huge one 200,000. */
const MAX_NODES = 500_000;
/** Nodes looked at only to say how much was left out. A page that grows while it is read must end too. */
const MAX_COUNTED_NODES = 5_000_000;
/** Text is taken in pieces of this many characters, so that one huge text node does not hold up the page. */
const CHUNK = 4096;
/** Nodes between two yields; a node takes a few microseconds. */
const NODES_PER_STEP = 64;

const MAX_TITLE_CHARS = 1000;

/** All that the walk found. */
export interface Walked {
  title: string;
  language: string | null;
  lines: Line[];
  /** In document order, so that each stands after its parent. */
  frames: Frame[];
  omitted: number;
}

/** An element that is being walked. */
interface Open {
  /** The next node inside it, */
  next: Node | null;
  /** or the nodes still to come, last first, when they are no siblings (slots). */
  queue: Node[] | null;
  /** Set when the element opened a frame. */
  frame: Frame | null;
  style: Style;
  /** What the nearest shadow host gives to its slots, by slot name. */
  slots: Map<string, Node[]> | null;
  preformatted: boolean;
}

/** `url` is the page's address, null when unknown. */
export function* walk(document: Document, url: string | null): Generator<void, Walked> {
  const walker = new Walker(document, url);
  while (walker.step()) {
    yield* walker.pendingText();
    if (walker.nodes % NODES_PER_STEP === 0) yield;
  }
  return walker.result();
}

class Walker {
  nodes = 0;
  #title: string | null = null;
  #language: string | null = null;
  #base: string | null;
  #root: Frame;
  #frame: Frame;
  #frames: Frame[];
  #writer: LineWriter;
  #stack: Open[];
  #text: { node: Text; open: Open } | null = null;
  #unread = 0;

  constructor(document: Document, url: string | null) {
    this.#base = url;
    const root = documentElement(document);
    this.#root = frameOf(null, root, { kind: 'block', drop: 0, level: 0 }, 0);
    this.#frame = this.#root;
    this.#frames = [this.#root];
    this.#writer = new LineWriter(this.#root);
    const style = { bold: false, slanted: false, link: null };
    this.#stack = [{ next: null, queue: [root], frame: null, style, slots: null, preformatted: false }];
  }

  /** Goes to the next node; false at the end. */
  step(): boolean {
    const open = this.#stack[this.#stack.length - 1];
    if (!open || this.nodes > MAX_COUNTED_NODES) return false;
    const node = takeNext(open);
    if (!node) {
      this.#stack.pop();
      if (open.frame) this.#leave(open.frame);
      return true;
    }
    this.nodes += 1;
    if (isText(node)) this.#text = { node, open };
    else if (isElement(node)) this.#enter(node, open);
    return true;
  }

  /** Takes in the text of the node that `step` came to, if it came to one. */
  *pendingText(): Generator<void, void> {
    if (!this.#text) return;
    const { node, open } = this.#text;
    const { data } = node;
    this.#text = null;
    if (this.nodes > MAX_NODES) {
      if (data.trim() !== '') this.#unread += data.length;
      return;
    }
    let from = 0;
    while (from < data.length) {
      const lineEnd = open.preformatted ? data.indexOf('\n', from) : -1;
      const end = lineEnd < 0 ? data.length : lineEnd;
      const to = Math.min(end, from + CHUNK);
      this.#writer.append(node, data, from, to, open.style);
      if (to === lineEnd) this.#writer.break('br');
      from = to === lineEnd ? to + 1 : to;
      if (from < data.length) yield;
    }
  }

  result(): Walked {
    this.#writer.break('block');
    this.#root.lastLine = this.#writer.lines.length;
    return {
      title: this.#title ?? '',
      language: this.#language,
      lines: this.#writer.lines,
      frames: this.#frames,
      omitted: this.#unread + this.#writer.omitted,
    };
  }

  #enter(element: Element, outer: Open): void {
    const name = localName(element);
    this.#noteFacts(element, name);
    const meaning = meaningOf(element, name, this.#frame.inContent);
    if (meaning.kind === 'break') this.#writer.break('br');
    if (meaning.kind === 'skip' || meaning.kind === 'break') return;
    let frame: Frame | null = null;
    if (meaning.kind !== 'inline' && this.nodes <= MAX_NODES) {
      this.#writer.break('block');
      frame = frameOf(this.#frame, element, meaning, this.#writer.lines.length);
      this.#frames.push(frame);
      this.#frame = frame;
      this.#writer.moveTo(frame);
    }
    const style = this.#styleOf(element, name, outer.style);
    const preformatted = name === 'pre' || (outer.preformatted && name !== 'code');
    this.#stack.push({ ...this.#inside(element, name, outer.slots), frame, style, preformatted });
  }

  #leave(frame: Frame): void {
    this.#frame = frame.parent!;
    this.#writer.moveTo(this.#frame);
    frame.lastLine = this.#writer.lines.length;
    this.#frame.chars += frame.chars;
    this.#frame.linked += frame.linked;
    this.#frame.prose += frame.prose;
  }

  /** The nodes that show inside an element: its children, its shadow tree, or what a slot is given. */
  #inside(element: Element, name: string, slots: Open['slots']): Pick<Open, 'next' | 'queue' | 'slots'> {
    const shadow = shadowRoot(element);
    if (shadow) return { next: firstChild(shadow), queue: null, slots: slottedNodes(element) };
    const given = name === 'slot' && slots?.get(attribute(element, 'name') ?? '');
    // What is given to a slot stands outside of the shadow tree, and so outside of its slots.
    if (given) return { next: null, queue: [...given].reverse(), slots: null };
    return { next: firstChild(element), queue: null, slots };
  }

  #styleOf(element: Element, name: string, outer: Style): Style {
    const bold = outer.bold || isBold(element, name);
    const slanted = outer.slanted || isSlanted(name);
    const link = name === 'a' ? this.#linkOf(element) : null;
    if (!link && bold === outer.bold && slanted === outer.slanted) return outer;
    return { bold, slanted, link: link ?? outer.link };
  }

  #linkOf(anchor: Element): OpenLink | null {
    const href = attribute(anchor, 'href')?.trim();
    if (!href) return null;
    if (href.startsWith('#')) {
      // A link that opens a part of the text is a heading rather than a way to another place.
      const opens = attribute(anchor, 'aria-controls') ?? attribute(anchor, 'aria-expanded');
      return { href: null, inPage: opens === null };
    }
    const base = this.#base;
    const absolute = base !== null && URL.canParse(href, base) ? new URL(href, base).href : href;
    return { href: safeHref(absolute), inPage: false };
  }

  /** Facts about the page that stand in attributes and in the head. */
  #noteFacts(element: Element, name: string): void {
    if (name === 'html') this.#language ??= primarySubtag(attribute(element, 'lang') ?? '');
    if (name === 'title') this.#title ??= foldedText((element.textContent ?? '').slice(0, MAX_TITLE_CHARS));
    if (name !== 'base') return;
    const href = attribute(element, 'href') ?? '';
    if (URL.canParse(href, this.#base ?? undefined)) this.#base = new URL(href, this.#base ?? undefined).href;
  }
}

function takeNext(open: Open): Node | null {
  if (open.queue) return open.queue.pop() ?? null;
  const node = open.next;
  if (node) open.next = nextSibling(node);
  return node;
}

function primarySubtag(language: string): string | null {
  return language.trim().split(/[-_]/)[0]?.toLowerCase() || null;
}
