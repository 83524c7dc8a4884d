/** Shape and size checks for what crosses from one context to another. A page may forge anything. */
import type { Block, Cell, Evidence, Link, PolicyPage } from './model.ts';

/** Text of one page, in characters; far above what the reader sends (it stops at its own, lower limit). */
export const MAX_PAGE_CHARS = 20_000_000;
export const MAX_BLOCKS = 200_000;
/** Links or cells of one block. */
const MAX_PARTS = 100_000;
const MAX_DEPTH = 64;
const MAX_LABEL_CHARS = 10_000;
const MAX_ADDRESS_CHARS = 65_536;
const BLOCK_KINDS: readonly unknown[] = ['heading', 'paragraph', 'item', 'row', 'definition'];

export type Shape = Record<string, unknown>;

/** A plain object, as messages are; no array, no null. */
export function isShape(value: unknown): value is Shape {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isText(value: unknown, maxChars: number): value is string {
  return typeof value === 'string' && value.length <= maxChars;
}

/** A whole number from 0 up. */
export function isIndex(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

export function isListOf<T>(
  value: unknown,
  isItem: (item: unknown) => item is T,
  maxItems: number,
): value is T[] {
  return Array.isArray(value) && value.length <= maxItems && value.every(isItem);
}

export function isPolicyPage(value: unknown): value is PolicyPage {
  if (!isShape(value)) return false;
  if (value.url !== null && !isText(value.url, MAX_ADDRESS_CHARS)) return false;
  if (value.language !== null && !isText(value.language, MAX_LABEL_CHARS)) return false;
  if (!isText(value.title, MAX_LABEL_CHARS) || !isIndex(value.omitted)) return false;
  return isBlocks(value.blocks);
}

/** All blocks of a page, or some. */
export function isBlocks(value: unknown): value is Block[] {
  return isListOf(value, isBlock, MAX_BLOCKS) && charsOf(value) <= MAX_PAGE_CHARS;
}

/** Characters of text. */
export function charsOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { text }) => sum + text.length, 0);
}

export function isEvidence(value: unknown): value is Evidence {
  return (
    isShape(value) &&
    isIndex(value.block) &&
    isSpan(value, MAX_PAGE_CHARS) &&
    isText(value.quote, MAX_PAGE_CHARS) &&
    isLabels(value.section) &&
    (value.leadIn === null || isText(value.leadIn, MAX_PAGE_CHARS))
  );
}

function isBlock(value: unknown): value is Block {
  if (!isShape(value) || !BLOCK_KINDS.includes(value.kind)) return false;
  if (!isText(value.text, MAX_PAGE_CHARS) || !isLabels(value.section)) return false;
  if (!isListOf(value.leadIns, isLongText, MAX_DEPTH)) return false;
  const length = value.text.length;
  const isLink = (link: unknown): link is Link =>
    isShape(link) && isSpan(link, length) && isText(link.href, MAX_ADDRESS_CHARS);
  const isCell = (cell: unknown): cell is Cell =>
    isShape(cell) && isSpan(cell, length) && (cell.header === null || isLongText(cell.header));
  return (
    isListOf(value.links, isLink, MAX_PARTS) &&
    (value.cells === undefined || isListOf(value.cells, isCell, MAX_PARTS))
  );
}

function isSpan(value: Shape, length: number): boolean {
  return isIndex(value.start) && isIndex(value.end) && value.start <= value.end && value.end <= length;
}

function isLongText(value: unknown): value is string {
  return isText(value, MAX_PAGE_CHARS);
}

function isLabels(value: unknown): value is string[] {
  return isListOf(value, isLongText, MAX_DEPTH);
}
