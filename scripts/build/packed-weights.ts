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
/** What stands for a table or a value; when these do not suffice, letters of other scripts. */
const SIGNS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789!#$%&()*+,-./:;<=>?@[]^_{|}~ ';
const MORE_SIGNS = 0x100;
/** Of those, so many: what comes then are halves of characters. */
const MOST_SIGNS = SIGNS.length + 0xd000;
/** "f-4 s31": a table of texts holds several votes a cue, told apart by a letter. */
const VOTE = /^([a-z])(-?\d+)$/;

type Table = Record<string, string | number>;

/** A cue's value in a table, or in the part of a table that a letter tells; its sign names that. */
interface Vote {
  sign: string;
  value: string;
}

export interface Packed {
  /** What was packed, as JSON, with `{ signs }` in place of each table: of its parts, each with its letter or "". */
  shell: string;
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
  const signs = signMaker();
  const shell = JSON.stringify(weights, (key, part) => {
    if (key === 'signs' || !isTable(part)) return part;
    const own = new Map<string, string>();
    for (const [name, value] of Object.entries(part)) {
      const votes = votesOf(value).map(([letter, weight]): Vote => {
        const sign = own.get(letter) ?? signs();
        own.set(letter, sign);
        return { sign, value: weight };
      });
      cues.set(name, [...(cues.get(name) ?? []), ...votes]);
    }
    return { signs: Object.fromEntries([...own].map(([letter, sign]) => [sign, letter])) };
  });
  const sorted = [...cues].sort(([one], [other]) => (one < other ? -1 : 1));
  const values = sorted.flatMap(([, own]) => own.map(({ value }) => value));
  const kindSigns = signMaker();
  const kinds = new Map([...new Set(values)].map((value) => [value, kindSigns()]));
  return {
    shell,
    kinds: [...kinds].map(([value, sign]) => sign + value).join(END),
    names: sorted.map(([name], index) => front(sorted[index - 1]?.[0] ?? '', name)).join(END),
    places: sorted.map(([, own]) => own.map(({ sign }) => sign).join('')).join(END),
    values: values.map((value) => kinds.get(value)).join(''),
  };
}

/** Goes into the extension as it stands here, so it is whole in itself. */
export function unpack({ shell, kinds, names, places, values }: Packed): unknown {
  const parts = new Map<string, { letter: string; own: Record<string, string | number> }>();
  const weights = JSON.parse(shell, (_, part) => {
    if (!part?.signs) return part;
    const own = Object.create(null);
    for (const [sign, letter] of Object.entries(part.signs))
      parts.set(sign, { letter: letter as string, own });
    return own;
  });
  const kindOf = new Map(kinds.split('`').map((line) => [line.charAt(0), line.slice(1)]));
  const lines = places.split('`');
  let name = '';
  let next = 0;
  for (const [index, line] of names.split('`').entries()) {
    name = name.slice(0, Number.parseInt(line.charAt(0), 36)) + line.slice(1);
    for (const sign of lines[index]!) {
      const { letter, own } = parts.get(sign)!;
      const value = kindOf.get(values.charAt(next++))!;
      own[name] = letter ? `${name in own ? `${own[name]} ` : ''}${letter}${value}` : Number(value);
    }
  }
  return weights;
}

function isTable(part: unknown): part is Table {
  if (typeof part !== 'object' || part === null || Array.isArray(part)) return false;
  const types = new Set(Object.values(part).map((value) => typeof value));
  const isUniform = types.size === 1 && (types.has('string') || types.has('number'));
  return isUniform && Object.keys(part).length >= MIN_ENTRIES;
}

/** Letter and weight of each vote; a number is one without a letter. */
function votesOf(value: string | number): [letter: string, weight: string][] {
  // ".04" is as good a number as "0.04".
  if (typeof value === 'number') return [['', String(value).replace(/^(-?)0\./, '$1.')]];
  return value.split(' ').map((vote) => {
    const [, letter, weight] = VOTE.exec(vote) ?? [];
    if (!letter || !weight) throw new Error(`A weight cannot be packed: ${value}`);
    return [letter, weight];
  });
}

/** Gives another sign at each call. */
function signMaker(): () => string {
  let given = 0;
  return () => {
    if (given >= MOST_SIGNS) throw new Error('Too many different weights to be packed.');
    const next = given++;
    return SIGNS[next] ?? String.fromCharCode(MORE_SIGNS + next - SIGNS.length);
  };
}

function front(before: string, name: string): string {
  if (name.includes(END)) throw new Error(`A cue cannot be packed: ${name}`);
  let shared = 0;
  while (shared < Math.min(MAX_SHARED, name.length) && name[shared] === before[shared]) shared++;
  return shared.toString(36) + name.slice(shared);
}
