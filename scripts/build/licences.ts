/** Lists the licences of all that is bundled into the extension, in a file of the package. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** Where the installed package of a module is: "/…/node_modules/@scope/name". */
const PACKAGE = /^(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//;
const FILE_NAME = /^(?:licen[cs]e|copying)(?:\.(?:md|txt))?$/i;

interface Manifest {
  name: string;
  version: string;
  license?: string;
  author?: string | { name: string };
  homepage?: string;
}

export interface Licences {
  /** Notes which packages have code in the bundles. */
  plugin(): Plugin;
  /** The text of the file; empty when nothing of others is bundled. */
  text(): string;
}

export function collectLicences(): Licences {
  const folders = new Set<string>();
  return {
    plugin: () => ({
      name: 'licences',
      apply: 'build',
      generateBundle(_, bundle) {
        for (const chunk of Object.values(bundle)) {
          if (chunk.type !== 'chunk') continue;
          for (const [id, { renderedLength }] of Object.entries(chunk.modules)) {
            const folder = id.match(PACKAGE)?.[1];
            if (folder && renderedLength > 0) folders.add(folder);
          }
        }
      },
    }),
    text: () => [...folders].map(noticeOf).sort().join('\n\n'),
  };
}

function noticeOf(folder: string): string {
  const manifest: Manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const { name, version, license = 'unknown licence', author, homepage } = manifest;
  const by = typeof author === 'object' ? author.name : author;
  const heading = [`${name} ${version} (${license})`, by && `by ${by}`, homepage].filter(Boolean).join('\n');
  const file = readdirSync(folder).find((name) => FILE_NAME.test(name));
  return file ? `${heading}\n\n${readFileSync(join(folder, file), 'utf8').trim()}\n` : `${heading}\n`;
}
