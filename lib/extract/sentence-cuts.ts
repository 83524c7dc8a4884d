/**
 * Where a plain English text is cut into sentences: the rules of Unicode (UAX #29, SB6 to SB11) for the characters
 * that it is made of, without an object per sentence, and one of ours: "eBay" may begin a sentence. Whatever else
 * a text has is left to `Intl.Segmenter`.
 */

/** Classes of characters, as the rules name them. */
const OTHER = 1;
const LOWER = 2;
const UPPER = 3;
const NUMERIC = 4;
const SPACE = 5;
const CLOSE = 6;
const CONTINUES = 7;
const STOP = 8;
const MARK = 9;

/** 0: not plain. */
const CLASS = new Uint8Array(128).fill(OTHER, 0x20, 0x7f);
/** Beyond ASCII. */
const CLASS_BEYOND = new Map<number, number>();

const CHARACTERS: readonly (readonly [number, string])[] = [
  [LOWER, 'abcdefghijklmnopqrstuvwxyz'],
  [UPPER, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'],
  [NUMERIC, '0123456789'],
  [SPACE, ' '],
  [CLOSE, '()[]{}"\'‘’“”'],
  [CONTINUES, ',-:–—'],
  [STOP, '.'],
  [MARK, '?!'],
  [OTHER, '•…©®™'],
];
for (const [kind, characters] of CHARACTERS) {
  for (const character of characters) {
    const code = character.charCodeAt(0);
    if (code < 128) CLASS[code] = kind;
    else CLASS_BEYOND.set(code, kind);
  }
}
const SEMICOLON = 0x3b;
/** The same as expressions, which look through a text faster than a loop. */
const NOT_PLAIN = /[^ -~‘’“”–—•…©®™]/;
const MARKS = /[.?!]/g;

function classAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code < 128 ? (CLASS[code] as number) : (CLASS_BEYOND.get(code) ?? 0);
}

/** Offsets at which a text is cut, in order, 0 and its length left out; null when it is not plain. Linear. */
export function cutsIn(text: string): number[] | null {
  if (NOT_PLAIN.test(text)) return null;
  const cuts: number[] = [];
  for (MARKS.lastIndex = 0; MARKS.test(text); ) {
    const at = MARKS.lastIndex - 1;
    const cut = cutAfter(text, at, classAt(text, at));
    if (cut === null) return null;
    if (cut > 0 && cut < text.length) cuts.push(cut);
  }
  return cuts;
}

/** Where the sentence that a mark ends is over; 0 when it ends none; null when that takes more than these rules. */
function cutAfter(text: string, at: number, mark: number): number | null {
  let next = at + 1;
  if (mark === STOP) {
    const after = classAt(text, next);
    const before = classAt(text, at - 1);
    if (after === NUMERIC) return 0;
    if (after === UPPER && (before === UPPER || before === LOWER)) return 0;
  }
  while (classAt(text, next) === CLOSE) next++;
  while (classAt(text, next) === SPACE) next++;
  const kind = classAt(text, next);
  if (kind === CONTINUES || kind === STOP || kind === MARK) return 0;
  // Versions of Unicode differ on it.
  if (text.charCodeAt(next) === SEMICOLON) return null;
  return mark === STOP && goesOnSmall(text, next) && !isName(text, next) ? 0 : next;
}

/** The next letter before another mark is a small one. */
function goesOnSmall(text: string, from: number): boolean {
  for (let at = from; at < text.length; at++) {
    const kind = classAt(text, at);
    if (kind === LOWER) return true;
    if (kind === UPPER || kind === STOP || kind === MARK || kind === 0) return false;
  }
  return false;
}

/** How many small letters a name begins with at the most. */
const MAX_SMALL = 8;

/** "eBay", "iTunes", "myShop": small letters and then a capital, in one word. */
function isName(text: string, from: number): boolean {
  let at = from;
  while (at - from < MAX_SMALL && classAt(text, at) === LOWER) at++;
  return at > from && classAt(text, at) === UPPER;
}
