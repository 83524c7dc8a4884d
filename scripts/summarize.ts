/** `npm run -s summarize -- [--json] FILE|URL|FOLDER…`: the same reader as in the browser, on the command line. */
import { once } from 'node:events';
import { printable } from '../lib/card/text.ts';
import { type Options, parseOptions, USAGE, UsageError } from './summarize/arguments.ts';
import { Progress } from './summarize/progress.ts';
import { run } from './summarize/run.ts';
import { listSources } from './summarize/sources.ts';

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // The reader of our output, `head` say, has seen enough.
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});
process.exitCode = await main();

async function main(): Promise<number> {
  try {
    const options = parseOptions(process.argv.slice(2));
    if (!options.help) return await summarize(options);
    process.stdout.write(USAGE);
    return 0;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    process.stderr.write(`${error.message}\n\n${USAGE}`);
    return 2;
  }
}

async function summarize(options: Options): Promise<number> {
  const progress = new Progress();
  for await (const { name, text, problem } of run(listSources(options.sources), options)) {
    progress.clear();
    if (problem) process.stderr.write(`${printable(`${name}: ${problem}`)}\n`);
    if (!process.stdout.write(text)) await once(process.stdout, 'drain');
    progress.count(name, problem === null);
  }
  progress.clear();
  if (options.stats) process.stderr.write(progress.stats());
  return progress.failed === 0 ? 0 : 1;
}
