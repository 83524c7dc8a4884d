import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { labelKey, shortKey } from '../lib/card/phrase.ts';
import { CONDITIONS, PRACTICES, PURPOSES, VALUES } from '../lib/taxonomy.ts';
import { ACTORS, VERBS } from '../lib/ui/why-words.ts';

const ROOT = new URL('..', import.meta.url).pathname;
const LOCALES = join(ROOT, 'assets/public/_locales');

type Messages = Record<string, { message: string }>;
const locales = Object.fromEntries(
  readdirSync(LOCALES).map((name) => {
    const text = readFileSync(join(LOCALES, name, 'messages.json'), 'utf8');
    return [name, JSON.parse(text) as Messages];
  }),
);
const english = locales.en!;

function sourcesBelow(folder: string): string[] {
  return readdirSync(join(ROOT, folder)).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(join(ROOT, path)).isDirectory()) return sourcesBelow(path);
    return /\.(ts|svelte|html)$/.test(name) ? [readFileSync(join(ROOT, path), 'utf8')] : [];
  });
}
const source = [
  ...['lib', 'entrypoints', 'scripts'].flatMap(sourcesBelow),
  readFileSync(join(ROOT, 'wxt.config.ts'), 'utf8'),
].join('\n');

/** Keys that are made of ids at run time. */
const madeOfIds = [
  ...PRACTICES.flatMap((practice) => VALUES[practice].map((value) => labelKey(practice, value))),
  ...(['collect', 'share'] as const).flatMap((practice) =>
    VALUES[practice].map((value) => shortKey(practice, value)),
  ),
  ...VALUES.choice.filter((value) => value !== 'optin').map((value) => shortKey('choice', value)),
  ...VALUES.access.filter((value) => value !== 'deactivate').map((value) => shortKey('access', value)),
  ...PRACTICES.map((practice) => `practice_${practice}`),
  ...PURPOSES.map((purpose) => `purpose_${purpose}`),
  ...CONDITIONS.map((condition) => `condition_${condition}`),
  ...['', 'Yes', 'No', 'Both', 'Consent', 'Limited'].flatMap((sale) =>
    sale === '' ? ['inShortShares'] : [`inShortSharesSale${sale}`, `inShortSale${sale}`],
  ),
  ...['Not', 'NotSaleNo', 'Consent'].map((promise) => `inShortShares${promise}`),
  ...VERBS.map((verb) => `whyVerb_${verb}`),
  ...ACTORS.map((actor) => `whyActor_${actor}`),
];

/** 'key', "key", `key` or __MSG_key__; for a pair of plural forms, their common stem. */
function isInSource(key: string): boolean {
  const stem = key.replace(/(One|Other)$/, '');
  return [key, stem].some((word) => new RegExp(`(['"\`]|__MSG_)${word}(['"\`]|__)`).test(source));
}

describe('English', () => {
  test.each(madeOfIds)('has %s', (key) => {
    expect(english).toHaveProperty(key);
  });

  test('has every key that the code names', () => {
    const named = [
      ...source.matchAll(/(?:\bt|translate|text)\(\s*'(\w+)'/g),
      ...source.matchAll(/\bkey: '(\w+)'/g),
      ...source.matchAll(/__MSG_(\w+?)__/g),
    ].map((match) => match[1]!);
    expect(named.length).toBeGreaterThan(30);
    expect(named.filter((key) => !Object.hasOwn(english, key))).toEqual([]);
  });

  test('has no key that nobody uses', () => {
    const known = new Set(madeOfIds);
    expect(Object.keys(english).filter((key) => !known.has(key) && !isInSource(key))).toEqual([]);
  });

  test('has both forms of every plural', () => {
    const stems = Object.keys(english).flatMap((key) => key.match(/^(.*)One$/)?.[1] ?? []);
    expect(stems.length).toBeGreaterThan(3);
    expect(stems.filter((stem) => !Object.hasOwn(english, `${stem}Other`))).toEqual([]);
  });
});

describe.each(Object.entries(locales))('%s', (_, messages) => {
  test('has the keys of English, and no others', () => {
    expect(Object.keys(messages).toSorted()).toEqual(Object.keys(english).toSorted());
  });

  test('has a name and a description that the stores take', () => {
    expect(messages.extensionName!.message.length).toBeLessThanOrEqual(45);
    expect(messages.extensionDescription!.message.length).toBeLessThanOrEqual(132);
  });

  test.each(Object.entries(messages))('%s fits what browsers take', (key, { message }) => {
    expect(key).toMatch(/^\w+$/);
    expect(message.trim()).toBe(message);
    expect(message).not.toBe('');
    expect(message).not.toMatch(/<[a-z/]/i);
    expect(placeholders(message)).toEqual(placeholders(english[key]!.message));
  });
});

/** A "$" that is no placeholder would be swallowed. */
function placeholders(message: string): string[] {
  return (message.match(/\$./g) ?? []).toSorted();
}
