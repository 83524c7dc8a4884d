/** Parts a regular expression at the bars that stand in no group. */

/** Each is an expression by itself. One with a backreference stays whole: its groups are counted through. */
export function alternativesOf(source: string): string[] {
  if (/\\(?:[1-9]|k<)/.test(source)) return [source];
  const parts: string[] = [];
  let depth = 0;
  let inClass = false;
  let start = 0;
  for (let at = 0; at < source.length; at++) {
    const char = source[at];
    if (char === '\\') at += 1;
    else if (inClass) inClass = char !== ']';
    else if (char === '[') inClass = true;
    else if (char === '(') depth += 1;
    else if (char === ')') depth -= 1;
    else if (char === '|' && depth === 0) {
      parts.push(source.slice(start, at));
      start = at + 1;
    }
  }
  return [...parts, source.slice(start)];
}
