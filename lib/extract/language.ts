/** The language of a text, by the share of each language's function words. */
import type { Block } from '../model.ts';
import { languages } from './lexicon/languages.ts';
import { languageByScript } from './scripts.ts';

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
/** A Latin letter with an accent. */
const ACCENT = /[À-ɏ]/g;
/** Without any English word, so many accents make a block foreign ("Modalités de résiliation de l’accès"). */
const MIN_ACCENTS = 3;

/** For each word, the indices of the languages that it belongs to. */
const byWord = new Map<string, number[]>();
for (const [index, { words }] of languages.entries()) {
  for (const word of new Set(words.split(/\s+/))) byWord.set(word, [...(byWord.get(word) ?? []), index]);
}
const ENGLISH = languages.findIndex(({ id }) => id === 'en');

/** BCP 47 primary subtag of the text itself, of the most of it when it is mixed, or "und" when there is too little. */
export function languageOf(source: string | readonly Block[]): string {
  const pieces = typeof source === 'string' ? piecesOf(source) : beginningsOf(source);
  const votes = new Map<string, number>();
  for (const piece of pieces) {
    const language = languageOfPiece(piece);
    const weight = language === UNDETERMINED ? UNDETERMINED_WEIGHT : 1;
    if (language) votes.set(language, (votes.get(language) ?? 0) + weight);
  }
  const [most] = [...votes].sort((a, b) => b[1] - a[1]);
  return most?.[0] ?? languageOfPiece(pieces.join(' ')) ?? UNDETERMINED;
}

/** "und" for prose in a language that is not listed; null when there is too little to tell. */
function languageOfPiece(text: string): string | null {
  const byScript = languageByScript(text);
  if (byScript) return byScript;
  if (text.replace(/[^\p{L}]/gu, '').length < MIN_LETTERS) return null;
  const words = wordsOf(text);
  const hits = count(words);
  const best = indexOfMost(hits);
  return (hits[best] as number) >= MIN_SHARE * words.length
    ? (languages[best]?.id ?? UNDETERMINED)
    : UNDETERMINED;
}

/** Whether a block is to be read as English. Short blocks that show no other language are. */
export function isEnglish(text: string): boolean {
  const sample = text.slice(0, MAX_BLOCK_SAMPLE);
  // Each word once: a name that comes back ("Pro") is no language.
  const hits = count(new Set(wordsOf(sample)));
  const english = hits[ENGLISH] as number;
  const foreign = hits[indexOfMost(hits)] as number;
  if (foreign > english && foreign >= MIN_FOREIGN_HITS) return false;
  if (english > 0) return true;
  return (sample.match(ACCENT)?.length ?? 0) < MIN_ACCENTS && languageByScript(sample) === null;
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(WORD) ?? [];
}

/** How many of the words belong to each language. */
function count(words: Iterable<string>): Int32Array {
  const hits = new Int32Array(languages.length);
  for (const word of words)
    for (const index of byWord.get(word) ?? []) hits[index] = (hits[index] as number) + 1;
  return hits;
}

/** The first of the highest: English wins a draw. */
function indexOfMost(hits: Int32Array): number {
  let best = 0;
  for (let i = 1; i < hits.length; i++) if ((hits[i] as number) > (hits[best] as number)) best = i;
  return best;
}

/** Pieces of a text, evenly spread. */
function piecesOf(text: string): string[] {
  const step = Math.max(PIECE, Math.ceil(text.length / MAX_PIECES));
  const pieces: string[] = [];
  for (let at = 0; at < text.length; at += step) pieces.push(text.slice(at, at + PIECE));
  return pieces;
}

/** The beginnings of blocks, evenly spread. */
function beginningsOf(blocks: readonly Block[]): string[] {
  const step = Math.ceil(blocks.length / MAX_PIECES);
  const pieces: string[] = [];
  for (let i = 0; i < blocks.length; i += step) pieces.push((blocks[i] as Block).text.slice(0, PIECE));
  return pieces;
}
