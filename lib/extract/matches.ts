/** All matches of a pattern in a text. `matchAll` makes a new expression each time, which takes longer than most searches. */

const NOTHING: readonly RegExpExecArray[] = [];

/** In order, none overlapping. The pattern is global, and matches nothing that is empty. */
export function matchesOf(pattern: RegExp, text: string): readonly RegExpExecArray[] {
  pattern.lastIndex = 0;
  let match = pattern.exec(text);
  if (!match) return NOTHING;
  const matches: RegExpExecArray[] = [];
  for (; match; match = pattern.exec(text)) matches.push(match);
  return matches;
}
