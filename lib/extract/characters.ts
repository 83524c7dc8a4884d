/** What tokens are made of: of each character its lower case, its class, and what it says of how its word is written. */

/** Begins with a capital of A–Z. */
export const BEGINS_CAPITAL = 1;
/** Has a capital of A–Z. */
export const HAS_CAPITAL = 2;
/** Has a digit, "_" or "@". */
export const HAS_SIGN = 4;
/** Has a curly apostrophe. */
export const HAS_CURLY = 8;
/** Has another character beyond ASCII. */
export const HAS_FOREIGN = 16;

/** Classes of characters. */
export const SPACE = 0;
export const WORD = 1;
export const MARK = 2;
export const APOSTROPHE = 3;

const STRAIGHT = 0x27;
const CURLY = 0x2019;
const HYPHEN = 0x2d;

/** Traits of a character are one number: its lower case in the lowest 16 bits, its class in the next two, then its form. */
const CLASS_AT = 16;
const FORM_AT = 18;

export function lowerOf(traits: number): number {
  return traits & 0xffff;
}

export function classOf(traits: number): number {
  return (traits >> CLASS_AT) & 3;
}

export function formOf(traits: number): number {
  return traits >> FORM_AT;
}

/** The traits of the first 128 characters; others are looked at one by one. */
const ASCII = Int32Array.from({ length: 128 }, (_, code) => findTraits(code));

export function traitsAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code < 128 ? (ASCII[code] as number) : findTraits(code);
}

function findTraits(code: number): number {
  const lowered = lower(code);
  return (findForm(code) << FORM_AT) | (findClass(lowered) << CLASS_AT) | lowered;
}

/** Lower case, of the same length, so that offsets hold ("İ" would grow); apostrophes become straight. */
function lower(code: number): number {
  if (code === CURLY) return STRAIGHT;
  const lowered = String.fromCharCode(code).toLowerCase();
  return lowered.length === 1 ? lowered.charCodeAt(0) : code;
}

/** By its lower case. */
function findClass(code: number): number {
  if (code < 128) return classOfAscii(code);
  if (code === CURLY || code === 0x2018 || code === 0x02bc) return APOSTROPHE;
  if (code === 0xa0 || (code >= 0x2000 && code <= 0x2015) || code === 0x3000) return SPACE;
  if (code >= 0x2016 && code <= 0x2bff) return MARK;
  if (code >= 0xa1 && code <= 0xbf) return MARK;
  // Halves of characters (emoji among them), and what stands for a character that was lost.
  if ((code >= 0xd800 && code <= 0xdfff) || code === 0xfffd) return MARK;
  return WORD;
}

function classOfAscii(code: number): number {
  if (code === STRAIGHT) return APOSTROPHE;
  // A hyphen joins nothing and parts nothing: "third-party" reads as "third party".
  if (code <= 0x20 || code === 0x7f || code === HYPHEN) return SPACE;
  return /[\w@]/.test(String.fromCharCode(code)) ? WORD : MARK;
}

function findForm(code: number): number {
  if (code >= 128) return code === CURLY ? HAS_CURLY : HAS_FOREIGN;
  const char = String.fromCharCode(code);
  if (/[A-Z]/.test(char)) return HAS_CAPITAL;
  return /[\d_@]/.test(char) ? HAS_SIGN : 0;
}
