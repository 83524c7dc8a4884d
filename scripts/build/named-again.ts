/**
 * Gives the variables of the scripts their short names once more. The minifier counts how often each is used before
 * it has done with the code; counted afterwards, the names are packed better. Some properties get short names, too.
 */
import { minify } from 'terser';
import type { Plugin } from 'vite';

/** `properties` are such as no other script, no stored data and no browser knows. */
export function namedAgain(properties: readonly string[]): Plugin {
  const regex = new RegExp(`^(?:${properties.join('|')})$`);
  return {
    name: 'named-again',
    apply: 'build',
    generateBundle: {
      order: 'post',
      async handler(_, bundle) {
        for (const file of Object.values(bundle)) {
          if (file.type !== 'chunk') continue;
          const { code } = await minify(file.code, { compress: false, mangle: { properties: { regex } } });
          if (code) file.code = code;
        }
      },
    },
  };
}
