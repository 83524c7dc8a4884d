/** Pages show marks of emphasis as they were typed: "we do _not_ sell it". They are read without them, and quoted with them. */
import type { Block } from '../model.ts';

/** A block as it is read. */
export interface ReadBlock extends Block {
  /** As it stands on the page. */
  source: Block;
  /** Where each of its characters, and its end, stands there; null when both have the same text. */
  places: readonly number[] | null;
}

/** "_not_", but neither "_ga" nor "tw_id"; what is emphasised has no more characters than the figure says. */
const EMPHASISED = /(?<!\w)_(?=[^\s_])[^_]{1,500}(?<=\S)_(?!\w)/g;

/** A block without marks of emphasis, in its text and in what stands above it. */
export function withoutEmphasis(source: Block): ReadBlock {
  const { text, section, leadIns, links, cells } = source;
  const above = { section: section.map(bare), leadIns: leadIns.map(bare) };
  const plain = bare(text);
  if (plain === text) return { ...source, ...above, source, places: null };
  const marks = new Set<number>();
  for (const { 0: marked, index } of text.matchAll(EMPHASISED))
    marks.add(index).add(index + marked.length - 1);
  const places: number[] = [];
  /** Where each character of the page's text stands without marks. */
  const now: number[] = [];
  for (let at = 0; at <= text.length; at++) {
    now.push(places.length);
    if (!marks.has(at)) places.push(at);
  }
  const moved = <Placed extends { start: number; end: number }>(one: Placed): Placed => ({
    ...one,
    start: now[one.start] ?? 0,
    end: now[one.end] ?? 0,
  });
  return {
    ...source,
    ...above,
    text: plain,
    links: links.map(moved),
    ...(cells && { cells: cells.map(moved) }),
    source,
    places,
  };
}

function bare(text: string): string {
  return text.includes('_') ? text.replace(EMPHASISED, (marked) => marked.slice(1, -1)) : text;
}
