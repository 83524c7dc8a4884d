/** The command line of `summarize`. */
import { parseArgs } from 'node:util';

export const USAGE = `Usage: npm run -s summarize -- [--json] [--explain] [--stats] FILE|URL|FOLDER…

Reads privacy policies and prints what they collect, what they share and what you can refuse.
Files may be HTML, Markdown or plain text; of a folder, those with such a name are read.

  --json     one JSON object per document and line (docs/output.md)
  --explain  for each statement the cues that made it
  --stats    policies per second, on standard error
  --help     this text

Exit status: 0 when all were read, 1 when one could not be (its line says why), 2 on wrong usage.
`;

export interface Options {
  sources: string[];
  json: boolean;
  explain: boolean;
  stats: boolean;
  help: boolean;
}

/** Wrong usage; the message says what is wrong. */
export class UsageError extends Error {}

/** Throws a UsageError on an unknown option or when there is nothing to read. */
export function parseOptions(args: string[]): Options {
  const { values, positionals } = parse(args);
  const { json = false, explain = false, stats = false, help = false } = values;
  if (positionals.length === 0 && !help) throw new UsageError('Nothing to read.');
  return { sources: positionals, json, explain, stats, help };
}

function parse(args: string[]) {
  const flag = { type: 'boolean' } as const;
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: { json: flag, explain: flag, stats: flag, help: { ...flag, short: 'h' } },
    });
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}
