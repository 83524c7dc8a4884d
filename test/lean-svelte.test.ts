import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { CUTS, cut, unnamed } from '../scripts/build/lean-svelte.ts';

const ROOT = new URL('..', import.meta.url);
const svelte = (file: string) =>
  readFileSync(new URL(`node_modules/svelte/src/internal/client/${file}`, ROOT), 'utf8');

test.each(Object.keys(CUTS))('the Svelte that is installed can be cut in %s', (file) => {
  expect(cut(svelte(file), file).length).not.toBe(svelte(file).length);
});

test('nothing turns hydration on', () => {
  const code = cut(svelte('dom/hydration.js'), 'dom/hydration.js');
  expect(code.match(/\bhydrating = .*/g)).toEqual(['hydrating = false;']);
});

test('errors have no names', () => {
  const code = unnamed(svelte('errors.js'));
  expect(code).toContain("throw new Error('Svelte')");
  expect(code).not.toMatch(/throw new Error\(`https:/);
  expect(() => unnamed('throw error;')).toThrow('another way');
});

test('a line that is gone is noticed', () => {
  expect(() => cut('export var hydrating = false;', 'dom/hydration.js')).toThrow('Not once');
});

const COMPONENTS = new URL('lib/ui/', ROOT);
const sourceOf = (name: string) => readFileSync(new URL(name, COMPONENTS), 'utf8');

test.each(readdirSync(COMPONENTS).filter((name) => name.endsWith('.svelte')))(
  '%s catches no errors of a part, asks for no signal, and waits for nothing while it is drawn',
  (name) => {
    expect(sourceOf(name)).not.toMatch(
      /svelte:boundary|getAbortSignal|\$inspect|\$state\.eager|\$effect\.pending|\$derived\(await|\{#?(?:await|@const \w+ = await)/,
    );
  },
);

test.each(readdirSync(COMPONENTS))(
  '%s has no state that would have to watch the inside of objects',
  (name) => {
    expect(sourceOf(name)).not.toMatch(/\$state\(|\$bindable\(/);
  },
);
