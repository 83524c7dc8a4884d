/** Every lexicon entry is tested by its own examples and near misses. */
import { describe, expect, it } from 'vitest';
import { expand } from '../lib/extract/lexicon/entry.ts';
import { LEXICONS } from '../lib/extract/lexicon/index.ts';
import { Matcher } from '../lib/extract/match.ts';
import { tokenize } from '../lib/extract/tokens.ts';

const matcher = new Matcher(LEXICONS);
const idsIn = (text: string, topic: string) =>
  matcher
    .mentions(tokenize(text))
    .filter((mention) => mention.topic === topic)
    .map((mention) => mention.id);

describe.each(Object.entries(LEXICONS))('lexicon %s', (topic, entries) => {
  it.each(entries.map((entry) => [entry.id, entry] as const))('%s', (id, entry) => {
    expect(entry.matches, 'an entry brings its own examples').not.toHaveLength(0);
    for (const text of entry.matches) expect(idsIn(text, topic), `should be found: ${text}`).toContain(id);
    for (const text of entry.rejects) expect(idsIn(text, topic), `near miss: ${text}`).not.toContain(id);
  });

  it.each(entries.map((entry) => [entry.id, entry] as const))('%s says nothing twice', (_, entry) => {
    for (const lines of [entry.phrases, entry.not ?? []]) {
      const said = new Set<string>();
      for (const line of lines.toSorted((a, b) => expand(b).length - expand(a).length)) {
        const more = expand(line);
        expect(
          more.every((phrase) => said.has(phrase)),
          `said by other lines: ${line}`,
        ).toBe(false);
        expect(line, 'needless space').toBe(line.trim().replace(/ +/g, ' '));
        for (const phrase of more) said.add(phrase);
      }
    }
  });
});
