/**
 * A phrase of a lexicon as steps, each with its alternatives: "(transfer|move) (your|the) data" is three steps.
 * Written out, some phrases are a hundred thousand; as steps they are a few dozen words.
 */
import { expand } from './lexicon/entry.ts';
import { stemsOf, vocabulary } from './tokens.ts';

/** One way to say a step; no stems when the step may be left out. */
export interface Alternative {
  text: string;
  /** Numbers of the vocabulary. */
  stems: number[];
}

export type Step = Alternative[];

/** The branches of a pattern (what stands between its outermost "|"), each a row of steps. */
export function stepsOf(pattern: string): Step[][] {
  return split(pattern, '|').map((branch) =>
    split(branch, ' ')
      .filter((part) => part !== '')
      .map(alternativesOf),
  );
}

function alternativesOf(part: string): Step {
  // `expand` drops what is empty; here that is the alternative of saying nothing.
  const texts = expand(`${part}`);
  const step = texts.map((text) => ({ text, stems: stemsOf(text).map((stem) => vocabulary.add(stem)) }));
  return mayBeEmpty(part) ? [...step, { text: '', stems: [] }] : step;
}
