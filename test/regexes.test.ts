/** The checker of regular expressions lets nothing through that can blow up. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { alternativesOf } from '../scripts/regexes/alternatives.ts';
import { literalsOf, sitesOf } from '../scripts/regexes/sources.ts';
import { Verdicts } from '../scripts/regexes/verdicts.ts';

const folder = mkdtempSync(join(tmpdir(), 'clausemark-regexes-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

it.each([
  ['a|b', ['a', 'b']],
  ['(a|b)|[|(]|\\|', ['(a|b)', '[|(]', '\\|']],
  ['[\\]|]|b', ['[\\]|]', 'b']],
  ['(a)|\\1b', ['(a)|\\1b']],
])('parts %s', (source, parts) => {
  expect(alternativesOf(source)).toEqual(parts);
});

describe('finds', () => {
  it('literals, with their lines, in components too', () => {
    const code = 'const a = "/no/";\n// /no/\nexport const b = a.replace(/x\\/y+/gi, "");';
    const component = file('A.svelte', `<p>/no/</p>\n<script lang="ts">\n${code}\n</script>\n`);
    expect(literalsOf(component)).toEqual([{ place: `${component}:5`, source: 'x\\/y+', flags: 'gi' }]);
  });

  it('where others are made, and who can reach that', () => {
    const path = file(
      'a.ts',
      `const a = new RegExp('a');
       export const b = [new RegExp('b')];
       export function c(text: string) { return RegExp(text); }
       export const d = (text: string) => new RegExp(text);
       function e(text: string) { return new RegExp(text); }`,
    );
    expect(sitesOf(path).map(({ line, isExported }) => [line, isExported])).toEqual([
      [1, false],
      [2, false],
      [3, true],
      [4, true],
      [5, false],
    ]);
  });
});

describe('judges', () => {
  const verdicts = new Verdicts();
  it.each([
    ['(?:a+)+b', true],
    ['\\s+$', true],
    ['a.*b.*c', true],
    ['x|\\w+@', true],
    ['^\\s+', false],
    ['\\bchild\\w*|\\bopt[- ]out\\b', false],
  ])('%s', async (source, isFaulty) => {
    const fault = await verdicts.faultOf({ place: 'here', source, flags: '' });
    expect(fault !== null).toBe(isFaulty);
  });
});
