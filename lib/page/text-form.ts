/** What the form of a line tells: title, sentence, bullet, number. Every test is linear in the line. */

const MAX_TITLE_CHARS = 80;
const MAX_TITLE_WORDS = 12;
/** "Cookies:" is a title; a longer line with a colon introduces what follows. */
const MAX_COLON_WORDS = 5;

const ENDS_SENTENCE = /[.!?:;][”"'’)\]]?$/;
const STARTS_UPPER = /^[\p{Lu}\p{N}"'“‘([]/u;
const STARTS_LOWER = /^\p{Ll}/u;
const ENDS_LIKE_TITLE = /[^.,;!…-]$/;
const ADDRESS = /@|https?:|www\.|\d{5}|\d{3}-\d{4}/;
const YEAR = /\b(?:19|20)\d\d\b/;
const DATED =
  /\b(?:updated?|effective|revised|modified|posted|reviewed|as of|dated?|version|jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec|january|february|march|april|august|september|october|november|december)\b/i;
const COPYRIGHT = /©|\(c\)|copyright|all rights reserved/i;

export function endsSentence(text: string): boolean {
  return ENDS_SENTENCE.test(text.slice(-2));
}

export function startsUpper(text: string): boolean {
  return STARTS_UPPER.test(text);
}

export function startsLower(text: string): boolean {
  return STARTS_LOWER.test(text);
}

export function wordCount(text: string): number {
  let words = 1;
  for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) words++;
  return words;
}

/** "Last updated: 1 May 2024" and the like stand where headings stand, but head nothing. */
export function isDated(text: string): boolean {
  return text.length <= 120 && YEAR.test(text) && DATED.test(text);
}

/** "© 2009 Example Ltd. All rights reserved." */
export function isCopyright(text: string): boolean {
  return text.length <= 160 && COPYRIGHT.test(text.slice(0, 20));
}

/** What a reader would call the heading: without the signs of an accordion or a link to itself. */
export function headingText(text: string): string {
  let end = text.length;
  while (end > 1 && DECORATION.includes(text[end - 1]!)) end--;
  return text.slice(0, end);
}

const DECORATION = ' :+-–»›▾▼▸▶⌄^×#¶';

/** "Example.com Privacy Policy" */
export function isPolicyName(text: string): boolean {
  return (
    /\bprivacy\b/i.test(text) && /\b(?:policy|notice|statement|cent(?:er|re)|promise|pledge)\b/i.test(text)
  );
}

/** Begins as a sentence about somebody does, not as a title. */
export function startsSentence(text: string): boolean {
  return SENTENCE_START.test(text);
}

const SENTENCE_START = /^(?:we|you|they|it|this|these|such|if|when|in|for|by|to|some|examples?)\b/i;

/** Short, begins like a title, does not end like a sentence, and is no address or date. */
export function isTitle(text: string): boolean {
  if (text.length > MAX_TITLE_CHARS || !STARTS_UPPER.test(text) || !ENDS_LIKE_TITLE.test(text)) return false;
  if (wordCount(text) > (text.endsWith(':') ? MAX_COLON_WORDS : MAX_TITLE_WORDS)) return false;
  return !(ADDRESS.test(text) || isDated(text) || COPYRIGHT.test(text));
}

/** Signs that are bullets wherever they begin a line; \uf0b7 and \uf0a7 are those of word processors. */
const BULLET = /^(?:[•●▪■◦‣►▶∙\uf0b7\uf0a7]\s?|[*·–—»>-]\s)\s?/;

const WORDS = /[\p{L}\p{N}]/u;

/** Rules, stars and arrows are no words. */
export function hasWords(text: string): boolean {
  return WORDS.test(text);
}

/** In old pages a bullet may stand in a table cell of its own, beside the item. */
export function isBulletAlone(text: string): boolean {
  return text.length === 1 && /[•●▪■◦‣►▶∙·*\uf0b7\uf0a7]/.test(text);
}

/** How many characters of bullet a line begins with. */
export function bulletLength(text: string): number {
  return text.match(BULLET)?.[0].length ?? 0;
}

/** Where bullets stand inside a line: "We collect: • your name • your address". */
export function bulletsInside(text: string): number[] {
  const places: number[] = [];
  for (const { index } of text.matchAll(/ [•●▪■◦‣►▶\uf0b7\uf0a7]/g)) places.push(index);
  return places;
}

const NUMBER =
  /^(?:section |article )?(\d{1,2}(?:\.\d{1,2}){0,3}|[A-Z](?=[.)])|[IVX]{1,5}(?=[.)]))[.):]? +\S/i;

/** How deep a numbered line stands: 1 for "1. Introduction", 2 for "2.1 What we collect", 0 without number. */
export function numberDepth(text: string): number {
  const number = text.match(NUMBER)?.[1];
  return number ? number.split('.').length : 0;
}

/** The last sentence of a text, as far as punctuation shows it. */
export function lastSentence(text: string): string {
  const sentences = text.slice(-MAX_LAST_CHARS).split(/(?<=[.!?][”"’)]?) +(?=[\p{Lu}“"])/u);
  return sentences[sentences.length - 1]!.trim();
}

const MAX_QUESTION_CHARS = 60;
/** After less than that stands the number of the heading itself, in characters. */
const MIN_BEFORE_QUESTION = 40;
const QUESTION_AT_END = /[.!?] (\p{Lu}[^.!?]{3,55}\?)$/u;

/** Where a heading in the form of a question ends a paragraph by mistake: "… is safe. What About Cookies?" */
export function questionAtEnd(text: string): number | null {
  const question = text.slice(-MAX_QUESTION_CHARS - 2).match(QUESTION_AT_END)?.[1];
  if (!question || text.length - question.length < MIN_BEFORE_QUESTION) return null;
  const words = question.split(' ');
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  return words.length > 1 && capitals >= words.length * 0.6 ? text.length - question.length : null;
}

/** A lead-in longer than that is cut at its start, in characters. */
const MAX_LAST_CHARS = 500;
