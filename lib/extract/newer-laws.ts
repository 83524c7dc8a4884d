/** Whether a policy is written for laws of today (GDPR, CCPA and their like): such policies say what they do in other words. */
import { MAX_STEMS } from './pairs.ts';
import type { Sheet } from './views.ts';
import { vocabulary } from './words.ts';

/**
 * Words, and pairs of words, of these laws; those of one line are one sign. What older policies say as well, but
 * seldom, is worth less.
 */
const SIGNS: readonly (readonly [worth: number, ...phrases: string[]])[] = [
  [2, 'gdpr'],
  [2, 'ccpa', 'cpra'],
  [2, 'erasure'],
  [2, 'portability'],
  [2, 'legitimate interest'],
  [2, 'legal basis', 'lawful basis', 'legal base', 'lawful base', 'legal ground', 'lawful ground'],
  [2, 'supervisory authority'],
  [1, 'personal data'],
  [1, 'withdraw your', 'withdraw consent'],
  [1, 'cross context'],
  [1, 'protection authority', 'protection officer'],
  [1, ...Array.from({ length: 14 }, (_, i) => `${2018 + i}`)],
];
/** No sign is enough alone: it may be about other people, or other sites. */
const ENOUGH = 3;

/** By the first word: the sign, and the word that must follow, if one must. */
const BY_FIRST = new Map<number, { sign: number; next: number | undefined }[]>();
/** By number: 1 for a first word. Most are none, and need no look-up. */
const BEGINS = new Uint8Array(MAX_STEMS);
SIGNS.forEach(([, ...phrases], sign) => {
  for (const phrase of phrases) {
    const [first, next] = phrase.split(' ').map((word) => vocabulary.add(word)) as [number, number?];
    BY_FIRST.set(first, [...(BY_FIRST.get(first) ?? []), { sign, next }]);
    BEGINS[first] = 1;
  }
});

/** Whether a page speaks so. */
export function isOfNewerLaws(sheets: readonly Sheet[]): boolean {
  const found = new Set<number>();
  let sum = 0;
  for (const { tokens } of sheets) {
    for (let i = 0; i < tokens.count; i++) {
      const first = tokens.ids[i] as number;
      if (!BEGINS[first]) continue;
      for (const { sign, next } of BY_FIRST.get(first) ?? []) {
        if ((next !== undefined && tokens.ids[i + 1] !== next) || found.has(sign)) continue;
        found.add(sign);
        sum += (SIGNS[sign] as (typeof SIGNS)[number])[0];
        if (sum >= ENOUGH) return true;
      }
    }
  }
  return false;
}
