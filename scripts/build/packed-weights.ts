/**
 * Packs the weights for the extension: cues that several tables share are named once, in order, without the
 * beginning that they share with the one before. Nothing is lost or rounded; the file itself stays for people to read.
 */
import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

const WEIGHTS = /\/lib\/extract\/weights\.json$/;
/** Smaller tables stay as they are. */
const MIN_ENTRIES = 20;
/** Each table has a sign of its own, which stands in no value. */
const SIGNS = [
  ...'ABCDEFGHIJKLMNOPQRSTUVWXYZ!#$%&()*,/:;<=>?@[]^_{|}~',
  ...'ΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩαβγδεζηθικλμνξοπρστυφχψω',
];
/** Ends a line: unlike a newline it stands in a string of JavaScript as it is. */
const END = '`';
/** How much of the name before is repeated is told by one digit. */
const MAX_SHARED = 35;

type Value = string | number;
type Table = Record<string, Value>;

export interface Packed {
  /** What was packed, as JSON, with `{ table, isNumeric }` in place of each table. */
  shell: string;
  /** One cue a line: a digit of base 36, and what is new in its name. */
  names: string;
  /** One cue a line: the sign of each table that it is in, and its value there. */
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

/** Throws when a cue or a value has a character in it that the form has a use for. */
export function pack(weights: object): Packed {
  const lines = new Map<string, string>();
  let tables = 0;
  const shell = JSON.stringify(weights, (_, part) => {
    if (!isTable(part)) return part;
    const table = SIGNS[tables++];
    // Without a sign left, a table stays as it is.
    if (!table) return part;
    for (const [name, value] of Object.entries(part))
      lines.set(name, `${lines.get(name) ?? ''}${table}${short(value)}`);
    return { table, isNumeric: Object.values(part).every((value) => typeof value === 'number') };
  });
  const sorted = [...lines].sort(([one], [other]) => (one < other ? -1 : 1));
  return {
    shell,
    names: sorted.map(([name], index) => front(sorted[index - 1]?.[0] ?? '', name)).join(END),
    values: sorted.map(([, line]) => line).join(END),
  };
}

/** Goes into the extension as it stands here, so it is whole in itself. */
export function unpack({ shell, names, values }: Packed): unknown {
  const tables = new Map<string, Map<string, string>>();
  const lines = values.split('`');
  let name = '';
  for (const [index, line] of names.split('`').entries()) {
    name = name.slice(0, Number.parseInt(line.charAt(0), 36)) + line.slice(1);
    for (const [, sign, value] of lines[index]!.matchAll(/([^\da-z .+-])([\da-z .+-]*)/g)) {
      const table = tables.get(sign!) ?? new Map<string, string>();
      tables.set(sign!, table.set(name, value!));
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

/** ".04" is as good a number as "0.04". */
function short(value: Value): string {
  const text = typeof value === 'number' ? String(value).replace(/^(-?)0\./, '$1.') : value;
  if (/[^\da-z .+-]/.test(text)) throw new Error(`A weight cannot be packed: ${text}`);
  return text;
}

function front(before: string, name: string): string {
  if (name.includes(END)) throw new Error(`A cue cannot be packed: ${name}`);
  let shared = 0;
  while (shared < Math.min(MAX_SHARED, name.length) && name[shared] === before[shared]) shared++;
  return shared.toString(36) + name.slice(shared);
}
