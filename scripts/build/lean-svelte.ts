/**
 * Leaves out of Svelte what the panels have no use for: taking over a page that a server has rendered, state that
 * watches the inside of objects, and the names of mistakes that programmers make, which a build for development tells.
 * A line of Svelte is cut short, and the minifier takes out what hangs on it.
 */
import type { Plugin } from 'vite';

/** Files of Svelte, their lines, and what becomes of those. */
export const CUTS: Readonly<Record<string, readonly (readonly [line: string, shorter: string])[]>> = {
  'dom/hydration.js': [
    ['export let hydrating = false;', 'export const hydrating = false;'],
    ['hydrating = value;', ''],
  ],
  // Nothing in the panels awaits, looks ahead of its state or asks for a signal, and nothing catches errors for a
  // part of them.
  'reactivity/async.js': [
    ['var pending = blockers.filter((b) => !b.settled);', ''],
    ['if (async.length === 0 && pending.length === 0) {', 'if (true) {'],
  ],
  'dom/blocks/boundary.js': [['new Boundary(node, props, children, transform_error);', 'children(node);']],
  'reactivity/sources.js': [
    ['if (!batch.is_fork && eager_effects.size > 0 && !eager_effects_deferred) {', 'if (false) {'],
  ],
  'constants.js': [
    ["name = 'StaleReactionError';", ''],
    ["message = 'The reaction that called `getAbortSignal()` was re-run or destroyed';", ''],
  ],
  // All state of the panels is `$state.raw`; a test sees to it.
  'proxy.js': [['export function proxy(value) {', 'export function proxy(value) { return value;']],
};

const FILE = new RegExp(`/svelte/src/internal/client/(${Object.keys(CUTS).join('|')})$`);
const ERRORS = /\/svelte\/src\/internal\/(?:client|shared)\/errors\.js$/;

export function leanSvelte(): Plugin {
  return {
    name: 'lean-svelte',
    apply: 'build',
    transform: {
      filter: { id: [FILE, ERRORS] },
      handler: (code, id) => ({
        code: ERRORS.test(id) ? unnamed(code) : cut(code, id.match(FILE)?.[1] ?? ''),
        map: null,
      }),
    },
  };
}

/** Throws when the file has lost one of its lines: Svelte is another, and the cuts need a look. */
export function cut(code: string, file: string): string {
  return CUTS[file]!.reduce((rest, [line, shorter]) => {
    if (rest.split(line).length !== 2) throw new Error(`Not once in Svelte's ${file}: ${line}`);
    return rest.replace(line, shorter);
  }, code);
}

/** Throws when there are no such errors. */
export function unnamed(code: string): string {
  const shorter = code.replace(/throw new Error\(`https:[\w./]*`\)/g, "throw new Error('Svelte')");
  if (shorter === code) throw new Error('Svelte tells of its errors in another way than it did.');
  return shorter;
}
