/** The date that a policy gives itself: "Last updated October 17, 2007". */
import type { Block, StatedDate } from '../model.ts';
import { datesIn, type WrittenDate } from './date-forms.ts';

/** Of a longer block, so many characters of its beginning and of its end are searched. */
const MAX_EDGE_CHARS = 20_000;
/** Of a longer page, so many blocks from either end are searched. */
const MAX_EDGE_BLOCKS = 5000;
/** A label stands within so many characters of its date. */
const LABEL_CHARS = 90;
/** A block that is only a label ("Last updated:") is no longer than this, in characters. */
const MAX_LABEL_BLOCK = 60;
/** A heading or line that dates the document without a label word is no longer than this. */
const MAX_DATE_LINE = 80;
/** A policy dates itself in its first or last blocks. */
const EDGE_BLOCKS = 15;
/** A date that stands alone has the policy's name within so many blocks above it. */
const NAME_BLOCKS = 3;
/** Between the label and its date stand at most so many words ("our privacy policy on"). */
const MAX_BETWEEN = 8;

/** What a date is by its label; higher beats lower. */
const UPDATED = 4;
const DATED = 3;
const EFFECTIVE = 2;
const BARE = 1;

interface Candidate {
  kind: number;
  /** Near the start or the end of the document. */
  isNear: boolean;
  stated: StatedDate;
}

const KINDS = new Map<string, number>(
  (
    [
      [
        UPDATED,
        'updated update updates modified modification revised revision rev amended changed change reviewed edited',
      ],
      [
        DATED,
        'version ver v dated date posted published issued edition release released adopted created current approved status',
      ],
      [EFFECTIVE, 'effective effect force applies valid'],
    ] as const
  ).flatMap(([kind, words]) => words.split(' ').map((word) => [word, kind] as const)),
);
/** Words that may stand between a label and its date. */
const BETWEEN = new Set(
  `on as of at is was were in the a an our this these its to by from since dated date effective version been has have
  most recently last policy policies privacy notice statement page document terms and was time last day made became
  become becomes with or about monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs
  fri sat sun latest us cookie security`.split(/\s+/),
);
/** The date of another version, of a copyright or of a form. */
const NOT_ITS_OWN =
  /[©]|\b(?:copyright|previous|prior|former|archived?|older?|before|until|replaces|supersedes|next|original(?:ly)?|exp|expires|expiry)\b/i;
/** "We have updated our October 31, 2025 Privacy Policy": the date of the old one. */
const VERSION_BEHIND = /^ (?:privacy )?(?:policy|notice|statement)\b/i;
/** What a law, not the policy, does on that date. */
const LAW =
  /\b(?:act|code|law|laws|regulations?|directive|statute|bill|section|gdpr|coppa|ccpa|cpra|california|calif|e\.?u\.?|shield|framework)\b/i;
const POLICY = /\b(?:policy|policies|notice|statement|terms|agreement|document|page|version)\b/i;
/** A label behind the date: "May 25, 2018 (last revised)". */
const LABEL_BEHIND =
  /^[\s,(:|–-]{0,4}(?:last |date |most |recent ){0,2}(updated?|modified|revised|revision|version|effective)\b/i;

/** The date a policy gives itself, or null. Linear in the length of the text. */
export function lastUpdated(blocks: readonly Block[]): StatedDate | null {
  let best: Candidate | null = null;
  for (let i = 0; i < blocks.length; i++) {
    if (i === MAX_EDGE_BLOCKS) i = Math.max(i, blocks.length - MAX_EDGE_BLOCKS);
    const isNear = i < EDGE_BLOCKS || i >= blocks.length - EDGE_BLOCKS;
    for (const text of edges((blocks[i] as Block).text)) {
      for (const date of datesIn(text)) {
        const before = labelBlock(blocks[i - 1]);
        const kind = kindOf(text, date, before) || (date.needsLabel ? 0 : bare(text, date, blocks, i));
        if (kind === 0) continue;
        const stated = { text: text.slice(date.start, date.end), date: date.date };
        const candidate = { kind, isNear, stated };
        if (!best || beats(candidate, best)) best = candidate;
      }
    }
  }
  return best?.stated ?? null;
}

function beats(a: Candidate, b: Candidate): boolean {
  if (a.kind !== b.kind) return a.kind > b.kind;
  if (a.isNear !== b.isNear) return a.isNear;
  return a.stated.date > b.stated.date;
}

/** The parts of a text that are searched. */
function edges(text: string): string[] {
  if (text.length <= 2 * MAX_EDGE_CHARS) return [text];
  return [text.slice(0, MAX_EDGE_CHARS), text.slice(-MAX_EDGE_CHARS)];
}

/** The text of a block that may label the date in the next one. */
function labelBlock(block: Block | undefined): string {
  return block && block.text.length <= MAX_LABEL_BLOCK ? `${block.text} ` : '';
}

/** What a date is by its label, or 0 when it has none or is not the policy's. */
function kindOf(text: string, date: WrittenDate, labelBefore: string): number {
  const own = text.slice(Math.max(0, date.start - LABEL_CHARS), date.start);
  const behind = text.slice(date.end, date.end + LABEL_CHARS);
  const before = lastSentence(own.trim() === '' ? labelBefore : own);
  const kind = labelOf(before) || (date.needsLabel ? 0 : labelBehind(text, behind));
  if (kind === 0 || NOT_ITS_OWN.test(before)) return 0;
  if (VERSION_BEHIND.test(behind)) return 0;
  const isOfPolicy = POLICY.test(before);
  if (date.needsLabel && !isOfPolicy && !isLabelOnly(before)) return 0;
  return isOfPolicy || !LAW.test(before + firstSentence(behind)) ? kind : 0;
}

/** From the last end of a sentence on; a label may end in a stop itself ("Rev. 3/2015", "Eff. Date. 1/1/2020"). */
function lastSentence(before: string): string {
  const stop = before.slice(0, -3).lastIndexOf('. ');
  return stop < 0 || /\b(?:rev|ver|v|upd|eff|exp|inc|no)$/i.test(before.slice(0, stop))
    ? before
    : before.slice(stop + 2);
}

function firstSentence(behind: string): string {
  const stop = behind.indexOf('. ');
  return stop < 0 ? behind : behind.slice(0, stop);
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[a-z]+|\d[\d.]*/g) ?? [];
}

/** "Updated in" 2019 dates the policy, "devices released in" 2019 does not. */
function isLabelOnly(before: string): boolean {
  return wordsOf(before).every((word) => KINDS.has(word) || BETWEEN.has(word));
}

/** The kind that the words right before a date name, or 0. */
function labelOf(before: string): number {
  let kind = 0;
  for (const word of wordsOf(before).slice(-MAX_BETWEEN).reverse()) {
    // "Effective date" is of the kind of its first word, "last updated and effective" of that of its best.
    const named = KINDS.get(word) ?? 0;
    if (named && (named !== DATED || kind === 0)) kind = kind === DATED ? named : Math.max(kind, named);
    else if (!named && !BETWEEN.has(word) && /[a-z]/.test(word)) break;
  }
  return kind;
}

function labelBehind(text: string, behind: string): number {
  const word = text.length <= MAX_DATE_LINE ? LABEL_BEHIND.exec(behind)?.[1]?.toLowerCase() : undefined;
  if (!word) return 0;
  return word === 'effective' ? EFFECTIVE : UPDATED;
}

/** A line at the top with the policy's name and a date, or with a date only, right under that name. */
function bare(text: string, { start, end }: WrittenDate, blocks: readonly Block[], index: number): number {
  if (index >= EDGE_BLOCKS || text.length > MAX_DATE_LINE) return 0;
  const before = text.slice(0, start);
  if (NOT_ITS_OWN.test(before)) return 0;
  if (POLICY.test(before)) return BARE;
  if (!/^[\s().,:|–-]*$/.test(before + text.slice(end))) return 0;
  const above = blocks.slice(Math.max(0, index - NAME_BLOCKS), index);
  return index === 0 || above.some((block) => block.text.length <= MAX_DATE_LINE && POLICY.test(block.text))
    ? BARE
    : 0;
}
