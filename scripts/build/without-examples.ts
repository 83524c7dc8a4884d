/** Leaves the examples of the lexicon out of the extension: they are tests, and a fifth of its worker's size. */
import type { Plugin } from 'vite';

/** Files of the lexicon, by their path. */
const LEXICON = /\/lib\/extract\/lexicon\/[a-z]+\.ts$/;
/** What an entry brings for its own test; nothing of the extension reads it. */
const EXAMPLES: readonly unknown[] = ['matches', 'rejects', 'example'];

type Span = [start: number, end: number];

export function withoutExamples(): Plugin {
  return {
    name: 'without-examples',
    apply: 'build',
    transform: {
      filter: { id: LEXICON },
      handler(code) {
        const spans = exampleSpans(this.parse(code));
        return { code: without(code, spans), map: null };
      },
    },
  };
}

/** Where the values of examples stand in the code, in order. */
function exampleSpans(node: unknown): Span[] {
  if (typeof node !== 'object' || node === null) return [];
  if (Array.isArray(node)) return node.flatMap(exampleSpans);
  const { type, key, value } = node as Record<string, unknown>;
  if (type === 'Property' && EXAMPLES.includes(nameOf(key))) return [spanOf(node)];
  return type === 'Property' ? exampleSpans(value) : Object.values(node).flatMap(exampleSpans);
}

function nameOf(key: unknown): unknown {
  return (key as { name?: unknown }).name;
}

function spanOf(node: object): Span {
  const { start, end } = node as { start: number; end: number };
  return [start, end];
}

/** What stands in a span, and the comma behind it, goes. */
function without(code: string, spans: readonly Span[]): string {
  let kept = '';
  let from = 0;
  for (const [start, end] of spans) {
    kept += code.slice(from, start);
    from = end + (code.slice(end).match(/^\s*,/)?.[0].length ?? 0);
  }
  return kept + code.slice(from);
}
