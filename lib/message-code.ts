/** Keys of messages in one character each, so that the package need not spell them out. */

/** The first of the characters that stand for keys: ideographs join with nothing beside them. */
const FIRST = 0x4e00;
/** So many are in use. */
const CODES = 4096;

/**
 * The character that stands for a key. Two keys may have the same one: the build finds a `seed` with which no two
 * have (scripts/build/joined-messages.ts).
 * Method: FNV-1a (Fowler, Noll & Vo).
 */
export function codeOf(key: string, seed: number): string {
  let hash = seed;
  for (let i = 0; i < key.length; i++) hash = Math.imul(hash ^ key.charCodeAt(i), 0x01000193);
  return String.fromCharCode(FIRST + ((hash >>> 8) % CODES));
}
