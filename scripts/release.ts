/** `npm run release -- 0.2.0`: gives what is unreleased this version, in the changelog, the packages and a tag of git. */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { isNext, released } from './release/changelog.ts';

const CHANGELOG = 'CHANGELOG.md';

const [version = ''] = process.argv.slice(2);
const { version: current } = JSON.parse(readFileSync('package.json', 'utf8'));
if (!isNext(version, current)) fail(`Say which version: one after ${current}, such as 0.2.0.`);
if (git('status', '--porcelain') !== '') fail('There are changes that are not committed.');

const date = new Date().toISOString().slice(0, 10);
writeFileSync(CHANGELOG, released(readFileSync(CHANGELOG, 'utf8'), version, date));
execFileSync('npm', ['version', version, '--no-git-tag-version'], { stdio: 'ignore' });
git(
  'commit',
  '--quiet',
  '--message',
  `Version ${version}`,
  '--',
  CHANGELOG,
  'package.json',
  'package-lock.json',
);
git('tag', `v${version}`);
console.log(
  `Version ${version} is committed and tagged. Now: npm test && npm run zip, then git push --follow-tags.`,
);

function git(...args: string[]): string {
  return execFileSync('git', args, { encoding: 'utf8' });
}

function fail(reason: string): never {
  console.error(reason);
  process.exit(2);
}
