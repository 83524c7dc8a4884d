/** Every lexicon entry is tested by its own examples and near misses. */
import { describe, expect, it } from 'vitest';
import { expand } from '../lib/extract/lexicon/entry.ts';
import { LEXICONS } from '../lib/extract/lexicon/index.ts';
import { Matcher } from '../lib/extract/match.ts';
import { stemsOf, tokenize } from '../lib/extract/tokens.ts';
import { inflect } from '../lib/extract/words.ts';

const matcher = new Matcher(LEXICONS);
const idsIn = (text: string, topic: string) =>
  matcher
    .mentions(tokenize(text))
    .filter((mention) => mention.topic === topic)
    .map((mention) => mention.id);

/** "(a|b) c" → itself, "(a) c" and "(b) c"; of groups in groups the inner ones. */
function withEach(line: string): string[] {
  const groups = [...line.matchAll(/\(([^()]+)\)/g)];
  return [
    line,
    ...groups.flatMap(({ 0: group, 1: words = '', index }) =>
      words
        .split('|')
        .filter((one) => one)
        .map((one) => `${line.slice(0, index)}(${one})${line.slice(index + group.length)}`),
    ),
  ];
}

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

  it('restrains only what would be found', () => {
    const stems = (text: string) => stemsOf(text.replaceAll(']', ')'));
    const whole = new Set<string>();
    const begun = new Set<string>();
    for (const { phrases, verbs = [] } of entries)
      for (const text of [...phrases.flatMap(expand), ...verbs.flatMap(inflect)]) {
        const words = stems(text);
        words.forEach((_, i) => {
          begun.add(words.slice(0, i + 1).join(' '));
        });
        whole.add(words.join(' '));
      }
    const restrains = (words: string[]) =>
      !whole.has(words.join(' ')) &&
      words.some((_, from) => {
        for (let to = from + 1; to <= words.length; to++) {
          const part = words.slice(from, to).join(' ');
          if (!begun.has(part)) return false;
          if (whole.has(part)) return true;
        }
        // What begins here may end beyond.
        return from > 0;
      });
    const idle = entries.flatMap(({ not = [] }) =>
      not.flatMap((line) => withEach(line).filter((one) => !expand(one).map(stems).some(restrains))),
    );
    expect(idle).toEqual([]);
  });
});
