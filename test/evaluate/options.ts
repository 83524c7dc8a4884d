/** What `npm run evaluate` was asked to do. */
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Part } from './corpus.ts';

export const MEASURES = ['opp115', 'seeds', 'pages', 'page-html', 'pi-extract'] as const;
export type Measure = (typeof MEASURES)[number];

export interface Options {
  dir: string;
  only: readonly Measure[];
  part: Part;
  /** Where to write the rows as JSON, or null. */
  json: string | null;
  /** Print what was missed and what was wrong. */
  errors: boolean;
}

export const USAGE = `Usage: npm run evaluate -- DIR [options]
  DIR                 a folder laid out like the calibration corpus; absent parts are skipped
  --only a,b          of ${MEASURES.join(', ')}
  --ids a,b           only files whose name contains one of these
  --fold 1/5          only every fifth file, beginning with the first
  --outside 1/5       all but these
  --json FILE         write the rows as JSON
  --errors            print what was missed and what was wrong
`;

/** The options, or an error whose message says what is wrong with the arguments. */
export function optionsOf(args: readonly string[]): Options | Error {
  try {
    return parsed(args);
  } catch (error) {
    if (error instanceof Error) return error;
    throw error;
  }
}

function parsed(args: readonly string[]): Options {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      only: { type: 'string' },
      ids: { type: 'string' },
      fold: { type: 'string' },
      outside: { type: 'string' },
      json: { type: 'string' },
      errors: { type: 'boolean', default: false },
    },
  });
  const [dir, ...more] = positionals;
  if (dir === undefined || more.length > 0) throw new Error('Name one folder.');
  if (!existsSync(dir)) throw new Error(`There is no folder "${dir}".`);
  const fold = values.fold ?? values.outside;
  return {
    dir,
    only: values.only === undefined ? MEASURES : listOf(values.only).map(measureOf),
    part: {
      names: values.ids === undefined ? [] : listOf(values.ids),
      fold: fold === undefined ? null : { ...foldOf(fold), outside: values.fold === undefined },
    },
    json: values.json ?? null,
    errors: values.errors,
  };
}

function listOf(text: string): string[] {
  return text.split(',').filter((item) => item !== '');
}

function measureOf(name: string): Measure {
  const measure = MEASURES.find((known) => known === name);
  if (!measure) throw new Error(`There is no measure "${name}".`);
  return measure;
}

function foldOf(text: string): { index: number; of: number } {
  const [index = 0, of = 0] = text.split('/').map(Number);
  if (!(Number.isInteger(index) && Number.isInteger(of) && index >= 1 && index <= of))
    throw new Error(`A fold is written as 1/5, not "${text}".`);
  return { index: index - 1, of };
}
