/**
 * Gives the variables of the scripts their short names once more. The minifier counts how often each is used before
 * it has done with the code; counted afterwards, the names are packed better.
 */
import { minify } from 'terser';
import type { Plugin } from 'vite';

export function namedAgain(): Plugin {
  return {
    name: 'named-again',
    apply: 'build',
    generateBundle: {
      order: 'post',
      async handler(_, bundle) {
        for (const file of Object.values(bundle)) {
          if (file.type !== 'chunk') continue;
          const { code } = await minify(file.code, { compress: false });
          if (code) file.code = code;
        }
      },
    },
  };
}
