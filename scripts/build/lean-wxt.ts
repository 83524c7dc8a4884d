/** Leaves out of WXT what it does around a script: it only tells of errors, which the browser does as well. */
import type { Plugin } from 'vite';

const ENTRY = /virtual:wxt-unlisted-script-entrypoint/;

export function leanWxt(): Plugin {
  return {
    name: 'lean-wxt',
    apply: 'build',
    transform: {
      filter: { id: ENTRY },
      handler: (code) => ({ code: bare(code), map: null }),
    },
  };
}

/** Throws when WXT imports the script in another way than it did. */
export function bare(code: string): string {
  const [script] = code.match(/^import definition from .*$/m) ?? [];
  if (!script) throw new Error('WXT is another one, and its wrapping needs a look.');
  return `${script}\ndefinition.main();\nexport default undefined;\n`;
}
