import type { Block } from '../model.ts';
export function hrefFor(
  b: Block,
  start: number,
  end: number,
  _w: string,
  _n: Block | null,
  _f: unknown,
): string | null {
  return b.links.find((l) => l.start < end && l.end > start)?.href ?? null;
}
export function scopeOf(_t: string): string | null {
  return null;
}
