/**
 * Packs the weights for the extension: cues that several tables share are named once, in order, without the
 * beginning that they share with the one before. Beside each stand the tables that it is in, and apart from them its
 * values there, a character each: what is alike is packed best side by side. Nothing is lost or rounded; the file
 * itself stays for people to read.
 */
import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

const WEIGHTS = /\/lib\/extract\/weights\.json$/;
/** Smaller tables stay as they are. */
const MIN_ENTRIES = 12;
/** Ends a line: unlike a newline it stands in a string of JavaScript as it is. */
const END = '`';
/** How much of the name before is repeated is told by one digit. */
const MAX_SHARED = 35;
/** What stands for a table or a value, commonest first; when these do not suffice, letters of other scripts. */
const SIGNS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789!#$%&()*+,-./:;<=>?@[]^_{|}~ ';
const MORE_SIGNS = 0x100;
/** Of those, so many: what comes then are halves of characters. */
const MOST_SIGNS = SIGNS.length + 0xd000;
/** "f-4 s31": a table of texts holds several votes a cue, told apart by a letter. */
const VOTE = /^([a-z])(-?\d+)$/;

type Table = Record<string, string | number>;

/** A cue's value in a table, or in the part of a table that a letter tells. */
interface Vote {
  part: string;
  value: string;
}

export interface Packed {
  /** What was packed, as JSON, with `{ table, isNumeric }` in place of each table. */
  shell: string;
  /** One part of a table a line: its sign, and the part ("3f": the votes with f of table 3). */
  parts: string;
  /** One value a line: its sign, and the value. */
  kinds: string;
  /** One cue a line: a digit of base 36, and what is new in its name. */
  names: string;
  /** One cue a line: the signs of the parts that it is in. */
  places: string;
  /** The signs of its values there, without lines. */
  values: string;
}

export function packedWeights(): Plugin {
  return {
    name: 'packed-weights',
    apply: 'build',
    // Before the JSON becomes a module by itself.
    enforce: 'pre',
    load: {
      filter: { id: WEIGHTS },
      handler(id) {
        const packed = pack(JSON.parse(readFileSync(id, 'utf8')));
        return { code: `${unpack}\nexport default unpack(${JSON.stringify(packed)});`, moduleType: 'js' };
      },
    },
  };
}

/** Throws when a cue has a character in it that the form has a use for, or a text is no list of votes. */
export function pack(weights: object): Packed {
  const cues = new Map<string, Vote[]>();
  let tables = 0;
  const shell = JSON.stringify(weights, (_, part) => {
    if (!isTable(part)) return part;
    const table = ++tables;
    for (const [name, value] of Object.entries(part))
      cues.set(name, [...(cues.get(name) ?? []), ...votesOf(table, value)]);
    return { table, isNumeric: Object.values(part).every((value) => typeof value === 'number') };
  });
  const sorted = [...cues].sort(([one], [other]) => (one < other ? -1 : 1));
  const votes = sorted.flatMap(([, own]) => own);
  const parts = signsOf(votes.map(({ part }) => part));
  const kinds = signsOf(votes.map(({ value }) => value));
  return {
    shell,
    parts: legend(parts),
    kinds: legend(kinds),
    names: sorted.map(([name], index) => front(sorted[index - 1]?.[0] ?? '', name)).join(END),
    places: sorted.map(([, own]) => own.map(({ part }) => parts.get(part)).join('')).join(END),
    values: votes.map(({ value }) => kinds.get(value)).join(''),
  };
}

/** Goes into the extension as it stands here, so it is whole in itself. */
export function unpack({ shell, parts, kinds, names, places, values }: Packed): unknown {
  const [partOf, kindOf] = [parts, kinds].map(
    (legend) => new Map(legend.split('`').map((line) => [line.charAt(0), line.slice(1)])),
  ) as [Map<string, string>, Map<string, string>];
  const tables = new Map<number, Map<string, string>>();
  const lines = places.split('`');
  let name = '';
  let next = 0;
  for (const [index, line] of names.split('`').entries()) {
    name = name.slice(0, Number.parseInt(line.charAt(0), 36)) + line.slice(1);
    for (const sign of lines[index]!) {
      const part = partOf.get(sign)!;
      const number = Number.parseInt(part, 10);
      const table = tables.get(number) ?? new Map<string, string>();
      tables.set(number, table);
      const vote = part.replace(/\d+/, '') + kindOf.get(values.charAt(next++));
      table.set(name, table.has(name) ? `${table.get(name)} ${vote}` : vote);
    }
  }
  return JSON.parse(shell, (_, part) => {
    const table = tables.get(part?.table);
    if (!table) return part;
    return Object.fromEntries(
      [...table].map(([name, value]) => [name, part.isNumeric ? Number(value) : value]),
    );
  });
}

function isTable(part: unknown): part is Table {
  if (typeof part !== 'object' || part === null || Array.isArray(part)) return false;
  const types = new Set(Object.values(part).map((value) => typeof value));
  const isUniform = types.size === 1 && (types.has('string') || types.has('number'));
  return isUniform && Object.keys(part).length >= MIN_ENTRIES;
}

function votesOf(table: number, value: string | number): Vote[] {
  // ".04" is as good a number as "0.04".
  if (typeof value === 'number')
    return [{ part: `${table}`, value: String(value).replace(/^(-?)0\./, '$1.') }];
  return value.split(' ').map((vote) => {
    const [, letter, weight] = VOTE.exec(vote) ?? [];
    if (!letter || !weight) throw new Error(`A weight cannot be packed: ${value}`);
    return { part: table + letter, value: weight };
  });
}

/** A sign for each of the texts, the first ones for the commonest. */
function signsOf(texts: readonly string[]): Map<string, string> {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  if (counts.size > MOST_SIGNS) throw new Error('Too many different weights to be packed.');
  const sorted = [...counts].sort(([, one], [, other]) => other - one);
  return new Map(
    sorted.map(([text], i) => [text, SIGNS[i] ?? String.fromCharCode(MORE_SIGNS + i - SIGNS.length)]),
  );
}

function legend(signs: ReadonlyMap<string, string>): string {
  return [...signs].map(([text, sign]) => sign + text).join(END);
}

function front(before: string, name: string): string {
  if (name.includes(END)) throw new Error(`A cue cannot be packed: ${name}`);
  let shared = 0;
  while (shared < Math.min(MAX_SHARED, name.length) && name[shared] === before[shared]) shared++;
  return shared.toString(36) + name.slice(shared);
}
