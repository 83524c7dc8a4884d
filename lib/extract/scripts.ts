/** The script of a text → the language that is written in it. */

/** From, to (inclusive), and the language of most policies in it. Latin is left to the words. */
const SCRIPTS: readonly (readonly [from: number, to: number, language: string])[] = [
  [0x370, 0x3ff, 'el'],
  [0x1f00, 0x1fff, 'el'],
  [0x400, 0x52f, 'ru'],
  [0x590, 0x5ff, 'he'],
  [0x600, 0x6ff, 'ar'],
  [0x750, 0x77f, 'ar'],
  [0x900, 0x97f, 'hi'],
  [0xe00, 0xe7f, 'th'],
  [0x3041, 0x30ff, 'ja'],
  [0x3400, 0x9fff, 'zh'],
  [0xac00, 0xd7a3, 'ko'],
];

/** How many letters a text has, and in which scripts. */
export interface ScriptCount {
  letters: number;
  /** By language; letters of the Latin script are in none. */
  byLanguage: Map<string, number>;
}

/** Counts letters. Linear. */
export function countScripts(text: string): ScriptCount {
  const byLanguage = new Map<string, number>();
  let letters = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 0x370) {
      if (isLatin(code)) letters++;
      continue;
    }
    const language = SCRIPTS.find(([from, to]) => code >= from && code <= to)?.[2];
    if (!language) continue;
    letters++;
    byLanguage.set(language, (byLanguage.get(language) ?? 0) + 1);
  }
  return { letters, byLanguage };
}

function isLatin(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || code >= 0xc0;
}

/** The language of a text of which most letters are not Latin, or null. */
export function languageByScript(text: string): string | null {
  const { letters, byLanguage } = countScripts(text);
  const most = [...byLanguage].sort((a, b) => b[1] - a[1])[0];
  const foreign = [...byLanguage.values()].reduce((sum, count) => sum + count, 0);
  if (!most || foreign * 2 <= letters) return null;
  // A tenth of kana makes Han characters Japanese: Chinese has none.
  if (most[0] === 'zh' && (byLanguage.get('ja') ?? 0) * 10 > most[1]) return 'ja';
  return most[0] === 'ru' && /[іїєґ]/i.test(text) ? 'uk' : most[0];
}
