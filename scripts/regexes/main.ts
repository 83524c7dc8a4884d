/** `tsx scripts/regexes/main.ts`: fails unless every regular expression of the code is safe on any text. */
import { execFileSync } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { constructed } from './constructed.ts';
import { type Found, literalsOf, sitesOf } from './sources.ts';
import { Verdicts } from './verdicts.ts';

const FOLDERS = ['lib', 'entrypoints', 'scripts'];

const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', ...FOLDERS])
  .toString()
  .split('\n')
  .filter((path) => /\.(ts|mjs|svelte)$/.test(path));
// What reads pages; the tools read what their user gives them.
const sites = files.filter((path) => !path.startsWith('scripts/')).flatMap(sitesOf);
const { made, faults } = await constructed(sites);
const all: Found[] = [...files.flatMap(literalsOf), ...made];

const verdicts = new Verdicts();
const waiting = [...all];
// As many at a time as there are cores: `recheck` works outside of this process.
await Promise.all(Array.from({ length: availableParallelism() }, judgeThoseThatWait));
verdicts.save();
for (const fault of faults.sort()) console.error(fault);
console.log(`${all.length} regular expressions, ${faults.length} faults; ${verdicts.summary()}`);
process.exitCode = faults.length > 0 ? 1 : 0;

async function judgeThoseThatWait(): Promise<void> {
  for (let found = waiting.shift(); found; found = waiting.shift()) {
    const fault = await verdicts.faultOf(found);
    if (fault) faults.push(`${found.place}: ${fault}: /${found.source}/${found.flags}`);
  }
}
