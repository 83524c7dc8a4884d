/** The words of prose: runs of letters, not those of addresses and compounds. */
import { HAS_FOREIGN } from './characters.ts';
import type { Spelt } from './spellings.ts';
import { type Tokens, words } from './tokens.ts';

/** Parts of addresses and compounds stand behind these: ".com" is Portuguese, "non-" Italian, "/de/" German. */
const JOINS_BEFORE: ReadonlySet<number> = new Set(Array.from("./-&=?'’", (char) => char.charCodeAt(0)));
const HYPHEN = 0x2d;
/** What stands before most words. */
const SPACE = 0x20;
const LETTERS = /^[a-z]{2,}$/;
const NO_PROSE: Spelt = -1;

/** Marks beyond ASCII, as English text has them: ‘ ’ “ ” • … */
const FIRST_MARK = 0x2018;
const LAST_MARK = 0x2026;

/**
 * Hands out the words in the first `limit` characters of a text, in order. False where a letter is not of A–Z: what
 * is a letter there, only the tables of Unicode know.
 */
export function readPlainProse(
  text: string,
  tokens: Tokens,
  limit: number,
  take: (word: Spelt) => void,
): boolean {
  const { count, starts, ends, forms } = tokens;
  for (let i = 0; i < count; i++) {
    const start = starts[i] as number;
    if (start >= limit) break;
    if ((forms[i] as number) & HAS_FOREIGN) {
      const code = text.charCodeAt(start);
      if (code < FIRST_MARK || code > LAST_MARK) return false;
      continue;
    }
    const end = ends[i] as number;
    const word = end > limit ? cutWord(text.slice(start, limit)) : (tokens.words[i] as Spelt);
    const own = words.asProse[word] || asProse(word);
    if (own === NO_PROSE || (start > 0 && joins(text.charCodeAt(start - 1)))) continue;
    if (own !== word || end >= limit || text.charCodeAt(end) !== HYPHEN) take(own);
  }
  return true;
}

function joins(before: number): boolean {
  return before !== SPACE && JOINS_BEFORE.has(before);
}

function cutWord(part: string): Spelt {
  return words.of(part.toLowerCase().replaceAll('’', "'"));
}

/** Itself, or what stands before its apostrophe; `NO_PROSE` where that is no word of letters. */
function asProse(word: Spelt): Spelt {
  const { spelling } = words.wordOf(word);
  const apostrophe = spelling.indexOf("'");
  const lead = apostrophe < 0 ? spelling : spelling.slice(0, apostrophe);
  const own = LETTERS.test(lead) ? (apostrophe < 0 ? word : words.of(lead)) : NO_PROSE;
  words.asProse[word] = own;
  return own;
}
