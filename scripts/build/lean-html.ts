/** Leaves out of pages what only people and the build read: lines, and what WXT has put into the manifest. */
import type { Plugin } from 'vite';

const READ = /<meta name="manifest\.[^<>]*>/g;
/** Files of an extension come from nowhere else. */
const ELSEWHERE = / crossorigin(?= )/g;
const LINE = /\n\s*/g;

export function leanHtml(): Plugin {
  return {
    name: 'lean-html',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (html) => html.replace(READ, '').replace(ELSEWHERE, '').replace(LINE, ''),
    },
  };
}
