import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inShort } from '../lib/card/in-short.ts';
import { buildCard } from '../lib/card/index.ts';
import { cardToJsonLd } from '../lib/card/jsonld.ts';
import { cardToMarkdown } from '../lib/card/markdown.ts';
import { renderPhrase } from '../lib/card/phrase.ts';
import { cardToText } from '../lib/card/text.ts';
import type { Statement } from '../lib/model.ts';
import { CONDITIONS, DATA_TYPES, PRACTICES, PURPOSES, STANCES, VALUES } from '../lib/taxonomy.ts';
import { t } from './messages.ts';
import { page, reading } from './statements.ts';

/** Text as hostile as pages are: any characters, markup, prototype keys. */
const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom('__proto__', 'constructor', '<script>', '](javascript:', '\u202e', '\0'),
);

const statements: fc.Arbitrary<Statement[]> = fc.array(
  fc.constantFrom(...PRACTICES).chain((practice) =>
    fc
      .record({
        practice: fc.constant(practice),
        value: fc.constantFrom(...VALUES[practice]),
        stance: fc.constantFrom(...STANCES),
        identifiability: fc.constantFrom('identified' as const, 'aggregated' as const),
        items: fc.array(text, { maxLength: 4 }),
        dataTypes: fc.subarray([...DATA_TYPES], { maxLength: 3 }),
        recipients: fc.array(text, { maxLength: 2 }),
        purposes: fc.subarray([...PURPOSES], { maxLength: 2 }),
        href: fc.option(fc.webUrl()),
        scope: fc.option(text),
        confidence: fc.double({ min: 0, max: 1, noNaN: true }),
        cues: fc.array(text, { maxLength: 2 }),
        condition: fc.constantFrom(...CONDITIONS),
        quote: text,
      })
      .map(({ quote, condition, ...rest }) => ({
        ...rest,
        condition: rest.stance === 'conditional' ? condition : null,
        evidence: { block: 0, start: 0, end: quote.length, quote, section: [quote], leadIn: null },
      })),
  ),
  { maxLength: 40 },
);

test('every statement stands on exactly one line, and lines have ids of their own', () => {
  fc.assert(
    fc.property(statements, (said) => {
      const card = buildCard(page, reading(said));
      const lines = [...card.collected, ...card.shared, ...card.choices, ...card.also];
      const indices = lines.flatMap((line) => line.statements).sort((a, b) => a - b);
      expect(indices).toEqual(said.map((_, index) => index));
      expect(new Set(lines.map((line) => line.id)).size).toBe(lines.length);
    }),
  );
});

test('an exception is never a denial, a promise never a yes, and neither is about statistics', () => {
  fc.assert(
    fc.property(statements, (said) => {
      const { exceptions } = buildCard(page, reading(said));
      expect(exceptions.length).toBeLessThanOrEqual(5);
      for (const pair of exceptions) {
        expect(said[pair.promise]!.stance).not.toBe('yes');
        expect(said[pair.exception]!.stance).toBe('yes');
        expect(said[pair.promise]!.identifiability).toBe('identified');
        expect(said[pair.exception]!.identifiability).toBe('identified');
      }
    }),
  );
});

test('"in short" has at most three sentences, all of them in the messages', () => {
  fc.assert(
    fc.property(statements, (said) => {
      const sentences = inShort(buildCard(page, reading(said))).map((phrase) => renderPhrase(phrase, t));
      expect(sentences.length).toBeLessThanOrEqual(3);
      for (const sentence of sentences) expect(sentence).toMatch(/^[A-Z][^$]+\.$/);
    }),
  );
});

test('every card can be written in every form, and no control character reaches a terminal', () => {
  fc.assert(
    fc.property(statements, text, (said, title) => {
      const card = buildCard({ ...page, title }, reading(said));
      expect(cardToMarkdown(card, t, '2026-08-01')).not.toMatch(/(?<!\\)<(?!https?:)/);
      expect(cardToText(card, t).replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);
      expect(JSON.parse(JSON.stringify(cardToJsonLd(card)))).toEqual(cardToJsonLd(card));
    }),
  );
});
