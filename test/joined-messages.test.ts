import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { ResolvedPublicFile } from 'wxt';
import english from '../assets/public/_locales/en/messages.json' with { type: 'json' };
import { codeOf } from '../lib/message-code.ts';
import { joinMessages } from '../scripts/build/joined-messages.ts';

const folder = mkdtempSync(join(tmpdir(), 'clausemark-messages-'));

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What the build makes of the messages of a language. */
function built(language: string, messages: object): Record<string, { message: string }> {
  const absoluteSrc = join(folder, `${language}.json`);
  writeFileSync(absoluteSrc, JSON.stringify(messages));
  const files: ResolvedPublicFile[] = [{ absoluteSrc, relativeDest: `_locales/${language}/messages.json` }];
  joinMessages(files);
  const [file] = files;
  return JSON.parse(file && 'contents' in file ? file.contents : '{}');
}

describe('messages, joined', () => {
  it('are all found again, by the keys that stand with the default language', () => {
    const { keys, joined, ...own } = built('en', english);
    const lines = joined!.message.split('\n');
    const [seed, codes = ''] = keys!.message.split(' ');
    for (const [key, { message }] of Object.entries(english)) {
      const line = codes.indexOf(codeOf(key, Number(seed)));
      expect(lines[line] ?? own[key]?.message, key).toBe(message);
    }
    expect(Object.keys(own)).toContain('extensionName');
  });

  it('have the order of the default language in every other', () => {
    const backwards = Object.fromEntries(Object.entries(english).reverse());
    const { keys, joined } = built('de', backwards);
    expect(keys).toBeUndefined();
    expect(joined).toEqual(built('en', english).joined);
  });

  it.each([
    ['is missing', undefined],
    ['is empty', { message: '' }],
    ['has two lines', { message: 'd\ne' }],
  ])('make no package where one %s', (_, localeCode) => {
    expect(() => built('de', { ...english, localeCode })).toThrow('"localeCode"');
  });
});
