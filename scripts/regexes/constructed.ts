/** Loads the files that make regular expressions of strings, and notes what they make while they load. */
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Found, Site } from './sources.ts';

/** `faults` names places that are out of sight when the file is loaded: they may take any text. */
export async function constructed(sites: readonly Site[]): Promise<{ made: Found[]; faults: string[] }> {
  const made: Found[] = [];
  const own = globalThis.RegExp;
  globalThis.RegExp = new Proxy(own, {
    construct: (target, args, caller) => noted(Reflect.construct(target, args, caller), made),
    apply: (target, self, args) => noted(Reflect.apply(target, self, args), made),
  });
  for (const path of new Set(sites.map(({ path }) => path))) await import(resolve(path));
  globalThis.RegExp = own;
  const places = new Set(made.map(({ place }) => place));
  const unseen = sites.filter(({ path, line, isExported }) => isExported || !places.has(`${path}:${line}`));
  return {
    made: made.filter(({ place }) => sites.some(({ path, line }) => place === `${path}:${line}`)),
    faults: unseen.map(
      ({ path, line }) => `${path}:${line}: a regular expression is made of text that is not known here`,
    ),
  };
}

function noted(expression: RegExp, made: Found[]): RegExp {
  made.push({ place: callerPlace(), source: expression.source, flags: expression.flags });
  return expression;
}

const FRAME = /(?:\(|at )((?:file:\/\/)?\/[^()\s]+):(\d+):\d+\)?$/;

/** Where `RegExp` was called, as the stack tells it. */
function callerPlace(): string {
  const root = `${resolve('.')}/`;
  const frames = (new Error().stack ?? '').split('\n').slice(1);
  for (const frame of frames) {
    const [, file, line] = frame.match(FRAME) ?? [];
    if (!file || frame.includes('scripts/regexes/')) continue;
    const path = file.startsWith('file:') ? fileURLToPath(file.split('?')[0]!) : file;
    return `${path.replace(root, '')}:${line}`;
  }
  return 'unknown';
}
