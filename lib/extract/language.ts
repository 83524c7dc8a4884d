/** The language of a text, by the share of each language's function words. */
import { languages } from './lexicon/languages.ts';
import { readPlainProse } from './prose.ts';
import { languageByScript } from './scripts.ts';
import type { Spelt } from './spellings.ts';
import { type Tokens, tokenize, words } from './tokens.ts';

/** A page is sampled in so many pieces, taken from all over it; each votes for its language. */
const MAX_PIECES = 200;
/** Characters of a piece. */
const PIECE = 150;
/** Of one block, so many characters tell whether it is English. */
const MAX_BLOCK_SAMPLE = 400;
/** With fewer letters there is no telling. */
const MIN_LETTERS = 30;
/** At least so many of the words are function words of the language. English prose has 0.4, lists of names 0.1. */
const MIN_SHARE = 0.08;
/** With fewer words of a foreign language, a block is still taken for English. */
const MIN_FOREIGN_HITS = 3;

const UNDETERMINED = 'und';
/** Lists of names and addresses are of no language in a page of any. */
const UNDETERMINED_WEIGHT = 0.25;
/** Whole words, not those of addresses and compounds: ".com" is Portuguese, "non-" Italian, "/de/" German. */
const WORD = /(?<![\p{L}\d./@_\-&=?’'])\p{L}{2,}(?![\p{L}\d@_-])/gu;
const NO_LETTER = /[^\p{L}]/gu;
/** A Latin letter with an accent. */
const ACCENT = /[À-ɏ]/g;
/** Without any English word, so many accents make a block foreign ("Modalités de résiliation de l’accès"). */
const MIN_ACCENTS = 3;

/** For each word, the languages that it belongs to, a bit each. */
const byWord = new Map<string, number>();
for (const [index, { words: own }] of languages.entries()) {
  for (const word of own.split(/\s+/)) byWord.set(word, (byWord.get(word) ?? 0) | (1 << index));
}
/** The bit of a word whose languages were asked for: most are of none in particular. There are fewer languages. */
const ASKED = 1 << 30;
const ENGLISH = languages.findIndex(({ id }) => id === 'en');

/** A text, with its tokens where they are known. */
interface Sample {
  text: string;
  tokens?: Tokens;
}

/** BCP 47 primary subtag of the text itself, of the most of it when it is mixed, or "und" when there is too little. */
export function languageOf(source: string | readonly Sample[]): string {
  const pieces = typeof source === 'string' ? piecesOf(source) : beginningsOf(source);
  const votes = new Map<string, number>();
  for (const piece of pieces) {
    const language = languageOfPiece(piece, PIECE);
    const weight = language === UNDETERMINED ? UNDETERMINED_WEIGHT : 1;
    if (language) votes.set(language, (votes.get(language) ?? 0) + weight);
  }
  const [most] = [...votes].sort((a, b) => b[1] - a[1]);
  if (most) return most[0];
  const all = pieces.map(({ text }) => text.slice(0, PIECE)).join(' ');
  return languageOfPiece({ text: all }, all.length) ?? UNDETERMINED;
}

/** "und" for prose in a language that is not listed; null when there is too little to tell. */
function languageOfPiece({ text, tokens = tokenize(text) }: Sample, limit: number): string | null {
  begin();
  const isPlain = readPlainProse(text, tokens, limit, count);
  const sample = text.slice(0, limit);
  const byScript = isPlain ? null : languageByScript(sample);
  if (byScript) return byScript;
  if (!isPlain) letters = 0;
  if (letters < MIN_LETTERS && sample.replace(NO_LETTER, '').length < MIN_LETTERS) return null;
  if (!isPlain) countProse(sample, count);
  const best = indexOfMost(hits);
  return (hits[best] as number) >= MIN_SHARE * counted ? (languages[best]?.id ?? UNDETERMINED) : UNDETERMINED;
}

/** Whether a block is to be read as English. Short blocks that show no other language are. */
export function isEnglish(text: string, tokens = tokenize(text)): boolean {
  begin();
  const isPlain = readPlainProse(text, tokens, MAX_BLOCK_SAMPLE, countOnce);
  const sample = text.slice(0, MAX_BLOCK_SAMPLE);
  if (!isPlain) countProse(sample, countOnce);
  const english = hits[ENGLISH] as number;
  const foreign = hits[indexOfMost(hits)] as number;
  if (foreign > english && foreign >= MIN_FOREIGN_HITS) return false;
  if (english > 0 || isPlain) return true;
  return (sample.match(ACCENT)?.length ?? 0) < MIN_ACCENTS && languageByScript(sample) === null;
}

/** The count that is going on: how many words, their letters, and by language how many belong to it. */
let turn = 0;
let counted = 0;
let letters = 0;
const hits = new Int32Array(languages.length);

function begin(): void {
  turn++;
  counted = 0;
  letters = 0;
  hits.fill(0);
}

function count(word: Spelt): void {
  words.countedIn[word] = turn;
  counted++;
  letters += words.lengthOf(word);
  for (let left = (words.languages[word] || languagesOf(word)) - ASKED; left; left &= left - 1)
    (hits[31 - Math.clz32(left & -left)] as number)++;
}

function languagesOf(word: Spelt): number {
  const own = ASKED | (byWord.get(words.wordOf(word).spelling) ?? 0);
  words.languages[word] = own;
  return own;
}

/** A name that comes back ("Pro") is no language. */
function countOnce(word: Spelt): void {
  if (words.countedIn[word] !== turn) count(word);
}

/** The same for a text that is no plain prose. */
function countProse(text: string, take: (word: Spelt) => void): void {
  begin();
  for (const word of text.toLowerCase().match(WORD) ?? []) take(words.of(word));
}

/** The first of the highest: English wins a draw. */
function indexOfMost(hits: Int32Array): number {
  let best = 0;
  for (let i = 1; i < hits.length; i++) if ((hits[i] as number) > (hits[best] as number)) best = i;
  return best;
}

/** Pieces of a text, evenly spread. */
function piecesOf(text: string): Sample[] {
  const step = Math.max(PIECE, Math.ceil(text.length / MAX_PIECES));
  const pieces: Sample[] = [];
  for (let at = 0; at < text.length; at += step) pieces.push({ text: text.slice(at, at + PIECE) });
  return pieces;
}

/** Blocks, evenly spread: their beginnings are read. */
function beginningsOf(blocks: readonly Sample[]): Sample[] {
  const step = Math.ceil(blocks.length / MAX_PIECES);
  const pieces: Sample[] = [];
  for (let i = 0; i < blocks.length; i += step) {
    const { text, tokens } = blocks[i] as Sample;
    pieces.push(tokens ? { text, tokens } : { text: text.slice(0, PIECE) });
  }
  return pieces;
}
