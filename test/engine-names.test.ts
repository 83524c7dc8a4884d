/** Which properties a build may give short names: those that nothing but the engine could ask for. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { engineNames } from '../scripts/build/engine-names.ts';

const ROOT = new URL('..', import.meta.url).pathname;
const names = engineNames(ROOT);

describe('the names that a build shortens', () => {
  it('are of the engine alone', () =>
    expect(names).toEqual(expect.arrayContaining(['clauseAt', 'standing'])));

  it.each(['evidence', 'quote', 'stance', 'confidence', 'ofToday', 'cues', 'phrases', 'topic', 'kinds'])(
    'are not those that panels, weights or lexicons know: %s',
    (name) => expect(names).not.toContain(name),
  );

  it('stand in no file of the rest', () => {
    const weights = readFileSync(`${ROOT}/lib/extract/weights.json`, 'utf8');
    const model = readFileSync(`${ROOT}/lib/model.ts`, 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
    for (const text of [weights, model])
      expect(names.filter((name) => new RegExp(`\\b${name}\\b`).test(text))).toEqual([]);
  });
});
