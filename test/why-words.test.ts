import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { LEXICONS } from '../lib/extract/lexicon/index.ts';
import { ACTORS, VERBS, whyLines } from '../lib/ui/why-words.ts';
import { t } from './messages.ts';

test.each<[string[], string[]]>([
  [['says email address'], ['It says “email address”']],
  [['says name', 'by we collect'], ['It says “name” and “we collect”']],
  [['contact: verb collect', 'verb collect'], ['It speaks of collecting']],
  [['we share', 'act they use'], ['It speaks of the site sharing and others using']],
  [['none keep'], ['It speaks of keeping']],
  [['they share not', 'denied'], ['It says that something is not done']],
  [['verb sells'], ['It says “sells”']],
  [
    ['lead verb share', 'lead recipient partner'],
    ['The line above the list names: sharing and Partners and other companies'],
  ],
  [
    ['lead scope law', 'lead actor they'],
    ['The line above the list names: a limit or a condition and others'],
  ],
  [
    ['beside choice refuse', 'beside access delete'],
    ['The sentence before names: saying no and Delete your data'],
  ],
  [['cookies: about access', 'about audience'], ['What the sentence is about as a whole']],
  [['block about third-party'], ['What the paragraph is about as a whole']],
  [['browser: near cooky', 'near you'], ['The words next to it']],
  [
    ['mail inside', 'link inside'],
    ['It has an e-mail address', 'It has a link'],
  ],
  [['table row'], ['It is a row of a table']],
  [['only refused', 'is contact'], ['Its own words say so.']],
  [[], ['Its own words say so.']],
  [['lead constructor x', '__proto__', 'toString beside valueOf', ''], ['Its own words say so.']],
])('%j', (cues, lines) => {
  expect(why(cues)).toEqual(lines);
});

test.each([
  ['says e mail address', 'We keep your E-mail addresses.', 'It says “E-mail addresses”'],
  ['says cookie', 'Cookies are used', 'It says “Cookies”'],
  ['by we collect', 'What we may collect, we collect', 'It says “we collect”'],
  ['says ip address', 'your IP-\naddress', 'It says “IP-\naddress”'],
  ['says name', 'nothing of the kind', 'It says “name”'],
])('%s in “%s” is shown as written', (cue, quote, line) => {
  expect(why([cue], quote)).toEqual([line]);
});

function why(cues: string[], quote = '') {
  return whyLines({ cues, evidence: { quote, leadIn: null } }, t);
}

describe('every cue with a weight', () => {
  const { questions } = JSON.parse(
    readFileSync(new URL('../lib/extract/weights.json', import.meta.url), 'utf8'),
  ) as { questions: Record<string, Record<'cues', object> & { ofToday: Record<'cues', object> }> };
  const cues = [
    ...new Set(
      Object.values(questions).flatMap(({ cues, ofToday }) => Object.keys({ ...cues, ...ofToday.cues })),
    ),
  ];
  /** Of the form of the sentence, or of when it was written: a stranger learns nothing of it. */
  const SILENT = /^([a-z-]+: )?(is |of today|no verb|only refused)/;

  test('is told in plain words, or left out on purpose', () => {
    expect(cues.length).toBeGreaterThan(500);
    const unsaid = cues.filter((cue) => why([cue])[0] === t('whyPlain') && !SILENT.test(cue));
    expect(unsaid).toEqual([]);
  });

  test('shows no id', () => {
    const shown = cues.flatMap((cue) => why([cue])).join('\n');
    expect(shown).not.toMatch(/optout|third-party-control|first-party|dont-use|undefined|whyV|value_/);
  });
});

test('every verb and actor of the lexicon has a name', () => {
  const unnamed = (ids: { id: string }[], names: readonly string[]) =>
    ids.filter(({ id }) => !names.includes(id));
  expect(unnamed([...LEXICONS.verb], VERBS)).toEqual([]);
  expect(unnamed([...LEXICONS.actor], ACTORS)).toEqual([]);
});
