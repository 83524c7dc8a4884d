/** Block text → sentences. `Intl.Segmenter` cuts; what it cuts too often is joined again. */

import { cutsIn } from './sentence-cuts.ts';

/** Characters of the block's text: from `start` up to, not including, `end`. */
export interface Span {
  start: number;
  end: number;
}

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** A text is cut in slices of this many characters: the segmenter is quadratic in V8 (2 MB took 46 s). */
const MAX_SLICE = 20_000;

/** Longer is no sentence that anybody would read (223 real policies have none over 1,400): it is read in pieces. */
const LONGEST = 4_000;

/** So many characters of a sentence tell whether it is over. */
const LONGEST_ENDING = 16;
/** Ends that end no sentence: abbreviations, initials. */
const UNFINISHED =
  /(?:^|[\s("/-])(?:e\.g|i\.e|etc|inc|ltd|llc|corp|co|no|vs|mr|mrs|ms|dr|st|u\.s|u\.k|sec|art|cal|civ|para|approx|incl|dept|att|attn|[a-z])\.\s*$/i;
/** The number of an item or a section; "not for anyone under 16." is an end. */
const NUMBER = /(?:^|[:;,.)] (?:and |or )?)\(?(?:\d{1,2}|[a-z])\.\s*$/i;
const NUMBERED = /\b(?:section|article|clause|part|step) \d{1,2}\.\s*$/i;
/** After what may be an end, these begin a sentence: "… Inc. We collect", but "… Inc. (the Company)". */
const ENDS = /(?:etc|inc|ltd|llc|corp|co|u\.s|u\.k| [a-z]|\d)\.\s*$/i;
const BEGINS = /^\s*(?:we|our|you|the|this|if|in|for|all|by|it|when)\b/i;
/** A sentence does not start so; a name such as "myShop" or "shop.example" may. */
const CONTINUES = /^\s*(?:[a-z]+(?=[\s,;:)'’-])|[,;)\]])/;

/** The sentences of a text, in order, without the white space around them; pieces of a longer one may have it. Linear in its length. */
export function sentencesOf(text: string): Span[] {
  const spans: Span[] = [];
  for (let from = 0; from < text.length; from += MAX_SLICE) {
    const slice = text.length <= MAX_SLICE ? text : text.slice(from, from + MAX_SLICE);
    let start = 0;
    for (const end of endsIn(slice)) {
      add(spans, text, from + start, from + end);
      start = end;
    }
  }
  return spans;
}

/** Where the sentences of a text end, as the segmenter cuts. */
function endsIn(text: string): number[] {
  const cuts = cutsIn(text) ?? Array.from(segmenter.segment(text), ({ index }) => index);
  cuts.push(text.length);
  return cuts;
}

function add(spans: Span[], text: string, from: number, to: number): void {
  const segment = text.slice(from, to);
  const body = segment.trimEnd();
  if (body === '') return;
  const start = to - segment.trimStart().length;
  const end = from + body.length;
  const last = spans.at(-1);
  const before = last ? text.slice(Math.max(last.start, last.end - LONGEST_ENDING), last.end) : '';
  if (last && end - last.start <= LONGEST && joins(before, segment)) last.end = end;
  else
    for (let at = start; at < end; at += LONGEST) spans.push({ start: at, end: Math.min(end, at + LONGEST) });
}

function joins(before: string, after: string): boolean {
  if (CONTINUES.test(after) && !/[?!]["')\]]*$/.test(before)) return true;
  if (NUMBER.test(before)) return true;
  if (!UNFINISHED.test(before) && !NUMBERED.test(before)) return false;
  // "No. We never sell it" answers a question, "No. 7" is a number.
  if (/\bno\.\s*$/i.test(before)) return /^\s*\d/.test(after);
  return !ENDS.test(before) || !BEGINS.test(after);
}
