import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { bare } from '../scripts/build/lean-wxt.ts';

const WRAPPING = new URL('../node_modules/wxt/dist/virtual/unlisted-script-entrypoint.mjs', import.meta.url);

test('of the WXT that is installed only the start of the script is left', () => {
  expect(bare(readFileSync(WRAPPING, 'utf8')).split('\n')).toEqual([
    'import definition from "virtual:user-unlisted-script-entrypoint";',
    'definition.main();',
    'export default undefined;',
    '',
  ]);
});

test('another wrapping is noticed', () => {
  expect(() => bare('import { main } from "script";')).toThrow('needs a look');
});
