/**
 * Packs the phrases of the lexicon for the extension: a list of them is one string, and phrases and the alternatives
 * of their groups stand in the order of their ends, as what is alike is packed best side by side. What they match
 * stays the same.
 */
import type { Plugin } from 'vite';

/** Files of the lexicon, by their path. */
const LEXICON = /\/lib\/extract\/lexicon\/[a-z]+\.ts$/;
/** Lists of phrases in an entry. */
const LISTS: readonly unknown[] = ['phrases', 'verbs', 'not'];
/** Stands between phrases, and in none. */
const END = '`';
/** A shorter list stays as it is. */
const MIN_PHRASES = 3;

/** A list in the code, from one offset to another, and its phrases. */
interface List {
  start: number;
  end: number;
  phrases: string[];
}

export function packedPhrases(): Plugin {
  return {
    name: 'packed-phrases',
    apply: 'build',
    transform: {
      filter: { id: LEXICON },
      handler(code) {
        let packed = '';
        let from = 0;
        for (const { start, end, phrases } of listsIn(this.parse(code))) {
          const text = JSON.stringify(sorted(phrases.map(inOrder)).join(END));
          packed += `${code.slice(from, start)}${text}.split("${END}")`;
          from = end;
        }
        return { code: packed + code.slice(from), map: null };
      },
    },
  };
}

/** The lists of phrases below a node, in order. */
function listsIn(node: unknown): List[] {
  if (typeof node !== 'object' || node === null) return [];
  if (Array.isArray(node)) return node.flatMap(listsIn);
  const { type, key, value } = node as Record<string, unknown>;
  if (type !== 'Property') return Object.values(node).flatMap(listsIn);
  if (!LISTS.includes((key as { name?: unknown }).name)) return listsIn(value);
  const { start, end, elements } = value as { start: number; end: number; elements: { value: string }[] };
  return elements.length < MIN_PHRASES ? [] : [{ start, end, phrases: elements.map((one) => one.value) }];
}

/** "(web|mail|e mail|site) name" → "(web|site|mail|e mail) name"; groups that hold groups stay as they are. */
export function inOrder(phrase: string): string {
  return phrase.replace(
    /\(([^()]*)\)/g,
    (_, alternatives: string) => `(${sorted(alternatives.split('|')).join('|')})`,
  );
}

/** By their ends: words that end alike are packed best. */
function sorted(texts: readonly string[]): string[] {
  const backwards = (text: string) => [...text].reverse().join('');
  return texts.map(backwards).sort().map(backwards);
}
