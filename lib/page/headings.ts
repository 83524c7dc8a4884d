/** Which paragraphs are headings, by element or by how they look. */
import type { HeadingForm } from './outline.ts';
import type { Paragraph } from './paragraph.ts';
import { endsSentence, isDated, isTitle, numberDepth, startsSentence, wordCount } from './text-form.ts';

/** A heading element with more text than that is a paragraph set in large letters, in characters. */
const MAX_HEADING_CHARS = 200;
const MAX_STYLED_CHARS = 120;
const MAX_STYLED_WORDS = 18;
/** A bold line that ends like a sentence is a heading only up to so many words. */
const MAX_STOPPED_WORDS = 6;
/** What a plain short line must stand over to be a heading, in characters. */
const MIN_TEXT_CHARS = 80;
const MIN_TEXT_WORDS = 6;

/** Whether the paragraph at `index` is a heading; `boldTells` is false on pages that are bold throughout. */
export function headingForm(paragraphs: Paragraph[], index: number, boldTells: boolean): HeadingForm | null {
  const paragraph = paragraphs[index]!;
  const { text, frame } = paragraph;
  const next = paragraphs[index + 1];
  if (paragraph.cells || text.length > MAX_HEADING_CHARS) return null;
  if (frame.level > 0 && isParagraphInLargeLetters(text)) return null;
  if (frame.level > 0) return { level: frame.level, look: 'tag', scope: null };
  if (frame.label) return labelForm(paragraph, next);
  if (paragraph.bulleted || !next || !mayHeadItsItem(paragraph, next)) return null;
  const look = styledLook(paragraph, next, boldTells) ?? plainLook(paragraphs, index);
  if (look === null) return null;
  return { level: null, look: numbered(look, text), scope: isSameItem(paragraph, next) ? frame.item : null };
}

/** Some pages set whole paragraphs as headings. */
function isParagraphInLargeLetters(text: string): boolean {
  return text.endsWith('.') && wordCount(text) > MAX_STYLED_WORDS;
}

/** Summaries, terms and the buttons of accordions. */
function labelForm({ text, frame }: Paragraph, next: Paragraph | undefined): HeadingForm | null {
  if (!next || text.length > MAX_STYLED_CHARS || frame.label === 'tab') return null;
  if (frame.label === 'term') {
    const isDefined = next.frame.list === frame.list && next.frame.item?.kind === 'definition';
    return isDefined ? { level: null, look: 'term', scope: frame.list } : null;
  }
  return { level: null, look: frame.label!, scope: frame.label === 'summary' ? frame.details : null };
}

/** In a list, only a line with more paragraphs under it in the same item can be a heading. */
function mayHeadItsItem(paragraph: Paragraph, next: Paragraph): boolean {
  return !paragraph.frame.item || isSameItem(paragraph, next);
}

function isSameItem({ frame }: Paragraph, next: Paragraph): boolean {
  return frame.item !== null && frame.item.kind === 'item' && next.frame.item === frame.item;
}

/** Bold, underlined or slanted throughout. */
function styledLook(paragraph: Paragraph, next: Paragraph, boldTells: boolean): string | null {
  const { text } = paragraph;
  const isStyled = (paragraph.bold && boldTells) || (paragraph.slanted && isTitle(text));
  if (!isStyled || text.length > MAX_STYLED_CHARS || isDated(text) || /^[\p{Ll},;)]/u.test(text)) return null;
  const words = wordCount(text);
  if (words > MAX_STYLED_WORDS || (paragraph.linked > text.length * 0.9 && numberDepth(text) === 0))
    return null;
  if (text.endsWith(':') && isItem(next)) return null;
  if (endsSentence(text) && !text.endsWith('?') && words > MAX_STOPPED_WORDS) return null;
  if (!paragraph.bold) return 'slanted';
  return text === text.toUpperCase() ? 'bold capitals' : 'bold';
}

function isItem({ bulleted, frame, cells }: Paragraph): boolean {
  return bulleted || frame.item !== null || cells !== undefined;
}

/** A short line over longer text. */
function plainLook(paragraphs: Paragraph[], index: number): string | null {
  const paragraph = paragraphs[index]!;
  if (!isPlainTitle(paragraph) || paragraph.frame.item || endsAddress(paragraphs, index)) return null;
  const next = paragraphs[index + 1]!;
  const isLeadIn = paragraph.text.endsWith(':') || startsSentence(paragraph.text);
  if (isItem(next) && isLeadIn) return null;
  if (next.text.endsWith(':') || isText(next) || isShortText(next, paragraph.text)) return 'plain';
  // A title over another title.
  const isPair = isPlainTitle(next) || next.bold;
  const previous = paragraphs[index - 1];
  const after = paragraphs[index + 2];
  if (!isPair || !after || !isText(after) || (previous && isPlainTitle(previous))) return null;
  return 'plain';
}

function isPlainTitle({ text, bulleted, linked, frame }: Paragraph): boolean {
  return (
    !bulleted && frame.level === 0 && linked < text.length * 0.5 && isTitle(text) && !/^["“‘(]/.test(text)
  );
}

function isText({ text, bulleted, frame }: Paragraph): boolean {
  return frame.level === 0 && (text.length >= MIN_TEXT_CHARS || bulleted || frame.item !== null);
}

/** More than two short lines on end are an address or a list. */
function endsAddress(paragraphs: Paragraph[], index: number): boolean {
  const [first, second] = [paragraphs[index - 2], paragraphs[index - 1]];
  return first !== undefined && second !== undefined && isPlainTitle(first) && isPlainTitle(second);
}

/** A short sentence under a still shorter title. */
function isShortText({ text, frame }: Paragraph, title: string): boolean {
  return (
    frame.level === 0 &&
    text.length > title.length &&
    /[.!?]$/.test(text) &&
    wordCount(text) >= MIN_TEXT_WORDS
  );
}

function numbered(look: string, text: string): string {
  const depth = numberDepth(text);
  const capitals = look === 'plain' && text === text.toUpperCase() ? ' capitals' : '';
  return `${look}${capitals}${depth > 0 ? ` ${depth}` : ''}`;
}

/** "Cookies." in bold before the text, or "Cookies: we use …": a heading that runs into its paragraph. */
export function runInHeading({ text, lead, cells }: Paragraph): string | null {
  if (cells) return null;
  if (lead > 0 && lead < text.length) return asRunIn(text, lead);
  const colon = text.indexOf(': ');
  if (colon < 3 || colon > 50 || text.length < colon + 20) return null;
  const title = text.slice(0, colon);
  return isTitle(title) && wordCount(title) <= 5 && /^\p{Lu}/u.test(title) ? title : null;
}

function asRunIn(text: string, lead: number): string | null {
  const title = text.slice(0, lead).trim();
  const isSetOff = /[.:?!–—-]$/.test(title) || /^\s?[.:–—-]/.test(text.slice(lead, lead + 2));
  if (!isSetOff || title.length > MAX_STYLED_CHARS || wordCount(title) > 12) return null;
  return title.replace(/[\s.:–—-]{1,3}$/, '') || null;
}
