/**
 * A phrase of a lexicon as steps, each with its alternatives: "(transfer|move) (your|the) data" is three steps.
 * Written out, some phrases are a hundred thousand; as steps they are a few dozen words.
 */
import { expand } from './lexicon/entry.ts';
import { stemsOf } from './tokens.ts';
import { vocabulary } from './words.ts';

/** One way to say a step; without stems where the step may be left out. */
export interface Alternative {
  text: string;
  /** Numbers of the vocabulary. */
  stems: number[];
}

export type Step = Alternative[];

/** `expand` drops what is empty. With this before it, saying nothing stays an alternative in its place. */
const KEEP = '\0';

/** The branches of a pattern (what stands between its outermost "|"), each a row of steps. */
export function stepsOf(pattern: string): Step[][] {
  const branches = splitOutside(pattern, '|');
  return branches.map((branch) =>
    splitOutside(branch, ' ')
      .filter((part) => part !== '')
      .map(alternativesOf),
  );
}

/** The phrase of a branch that reads as these stems, as the lexicon spells it; null when none does. */
export function spelling(steps: readonly Step[], stems: readonly number[]): string | null {
  const hopeless = new Set<number>();

  function from(step: number, at: number): string[] | null {
    const alternatives = steps[step];
    if (!alternatives) return at === stems.length ? [] : null;
    const place = step * (stems.length + 1) + at;
    if (hopeless.has(place)) return null;
    for (const { text, stems: said } of alternatives) {
      if (!said.every((stem, index) => stem === stems[at + index])) continue;
      const rest = from(step + 1, at + said.length);
      if (rest) return text === '' ? rest : [text, ...rest];
    }
    hopeless.add(place);
    return null;
  }

  return from(0, 0)?.join(' ') ?? null;
}

function alternativesOf(part: string): Step {
  return expand(KEEP + part).map((kept) => {
    const text = kept.slice(KEEP.length).trim();
    return { text, stems: stemsOf(text.replace(']', ')')).map((stem) => vocabulary.add(stem)) };
  });
}

/** Splits where the separator stands outside all groups. */
function splitOutside(pattern: string, separator: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < pattern.length; at++) {
    if (pattern[at] === '(') depth++;
    else if (pattern[at] === ')') depth--;
    else if (depth === 0 && pattern[at] === separator) {
      parts.push(pattern.slice(start, at));
      start = at + 1;
    }
  }
  return [...parts, pattern.slice(start)];
}
