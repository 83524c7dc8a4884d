/** The words of prose: runs of letters, not those of addresses and compounds. */
import { HAS_FOREIGN } from './characters.ts';
import type { Word } from './spellings.ts';
import { type Tokens, words } from './tokens.ts';

/** Parts of addresses and compounds stand behind these: ".com" is Portuguese, "non-" Italian, "/de/" German. */
const JOINS_BEFORE: ReadonlySet<number> = new Set(Array.from("./-&=?'’", (char) => char.charCodeAt(0)));
const HYPHEN = 0x2d;
/** What stands before most words. */
const SPACE = 0x20;
const LETTERS = /^[a-z]{2,}$/;

/** Marks beyond ASCII, as English text has them: ‘ ’ “ ” • … */
const FIRST_MARK = 0x2018;
const LAST_MARK = 0x2026;

/**
 * The words in the first `limit` characters of a text, in order. Null where a letter is not of A–Z: what is a
 * letter there, only the tables of Unicode know.
 */
export function plainProse(text: string, tokens: Tokens, limit: number): Word[] | null {
  const { count, starts, ends, forms } = tokens;
  const prose: Word[] = [];
  for (let i = 0; i < count; i++) {
    const start = starts[i] as number;
    if (start >= limit) break;
    if ((forms[i] as number) & HAS_FOREIGN) {
      const code = text.charCodeAt(start);
      if (code < FIRST_MARK || code > LAST_MARK) return null;
      continue;
    }
    const end = ends[i] as number;
    const word = end > limit ? cutWord(text.slice(start, limit)) : words.wordOf(tokens.words[i] as number);
    const own = word.asProse === undefined ? asProse(word) : word.asProse;
    if (!own || (start > 0 && joins(text.charCodeAt(start - 1)))) continue;
    if (own !== word || end >= limit || text.charCodeAt(end) !== HYPHEN) prose.push(own);
  }
  return prose;
}

function joins(before: number): boolean {
  return before !== SPACE && JOINS_BEFORE.has(before);
}

function cutWord(part: string): Word {
  return words.wordOf(words.of(part.toLowerCase().replaceAll('’', "'")));
}

function asProse(word: Word): Word | null {
  const apostrophe = word.spelling.indexOf("'");
  const lead = apostrophe < 0 ? word.spelling : word.spelling.slice(0, apostrophe);
  const own = LETTERS.test(lead) ? (apostrophe < 0 ? word : words.wordOf(words.of(lead))) : null;
  word.asProse = own;
  return own;
}
