/**
 * Leaves out of Svelte what takes over a page that a server has written: nothing of ours is written by one. Svelte
 * guards that code by one variable so that a bundler can drop it; ours does not find out that nothing sets it.
 */
import type { Plugin } from 'vite';

const HYDRATION = /\/svelte\/src\/internal\/client\/dom\/hydration\.js$/;
/** What says whether a page is being taken over, and what changes that. */
const GUARD = 'export let hydrating = false;';
const CHANGE = 'hydrating = value;';

export function mountedOnly(): Plugin {
  return {
    name: 'mounted-only',
    apply: 'build',
    transform: {
      filter: { id: HYDRATION },
      handler(code) {
        if (!code.includes(GUARD) || !code.includes(CHANGE))
          throw new Error('Svelte tells in another way now whether it takes over a page.');
        return {
          code: code.replace(GUARD, 'export const hydrating = false;').replace(CHANGE, ''),
          map: null,
        };
      },
    },
  };
}
