/** What a lexicon is made of: words as data, each entry with its own examples and near misses. */

/** One meaning and the ways to say it. */
export interface Entry {
  /** A taxonomy id, or the topic's own. */
  id: string;
  /**
   * Phrases in lower case. `(a|b)` stands for either, `(a|)` for a word that may be missing, `]` for a bracket that
   * closes.
   * Plurals, possessives, hyphens and capitals need no phrase of their own.
   */
  phrases: string[];
  /** Verbs: their -s, -ed and -ing forms are added. Irregular forms go to `phrases`. */
  verbs?: string[];
  /** Longer phrases that contain one of the phrases and mean something else. The reason stands beside them. */
  not?: string[];
  /** Texts in which the entry must be found. */
  matches: string[];
  /** Texts in which it must not be found. */
  rejects: string[];
}

/** The kinds of mention that one pass over a sentence finds. */
export const TOPICS = [
  'verb',
  'actor',
  'scope',
  'data',
  'recipient',
  'purpose',
  'choice',
  'access',
  'notice',
] as const;
export type Topic = (typeof TOPICS)[number];

/** Writes out `(a|b)` groups, which may nest: "(postal|mailing) address" → two phrases. */
export function expand(pattern: string): string[] {
  let at = 0;
  const alternatives = (): string[] => {
    const all: string[] = [];
    let heads = [''];
    while (at < pattern.length && pattern[at] !== ')') {
      const char = pattern[at++] as string;
      if (char === '(') {
        const inner = alternatives();
        if (pattern[at++] !== ')') throw new Error(`Unclosed group in lexicon phrase "${pattern}"`);
        heads = heads.flatMap((head) => inner.map((one) => head + one));
      } else if (char === '|') {
        all.push(...heads);
        heads = [''];
      } else heads = heads.map((head) => head + char);
    }
    return [...all, ...heads];
  };
  const phrases = alternatives();
  if (at < pattern.length) throw new Error(`Unopened group in lexicon phrase "${pattern}"`);
  return [...new Set(phrases.map((phrase) => phrase.trim().replace(/ +/g, ' ')))].filter(Boolean);
}
