/**
 * Joins the messages that only the extension's own code asks for into one, line by line: their keys are then in the
 * package once, a character each, and not once per language. What the manifest names stays a message of its own.
 */
import { readFileSync } from 'node:fs';
import type { ResolvedPublicFile } from 'wxt';
import { codeOf } from '../../lib/message-code.ts';

type Messages = Record<string, { message: string }>;

const MESSAGES = /(^|\/)_locales\/\w+\/messages\.json$/;
/** The language that browsers look in for what another does not have. */
const IN_ENGLISH = /(^|\/)en\//;
/** Whose order the lines have, in every language. */
const ENGLISH = new URL('../../assets/public/_locales/en/messages.json', import.meta.url);
/** So many seeds are tried: of 300 keys one in 60,000 will do, of 350 one in three million. */
const MOST_SEEDS = 5_000_000;
/** What the manifest names: `__MSG_…__`. */
const OF_MANIFEST = /^(extension|command)[A-Z]/;

/** Changes the list of files that go into the extension as they are. */
export function joinMessages(files: ResolvedPublicFile[]): void {
  for (const [index, file] of files.entries()) {
    if (!('absoluteSrc' in file) || !MESSAGES.test(file.relativeDest)) continue;
    const messages = joined(read(file.absoluteSrc), IN_ENGLISH.test(file.relativeDest));
    const contents = JSON.stringify(messages);
    files[index] = { relativeDest: file.relativeDest, contents };
  }
}

/** The messages of one language, as browsers get them. Throws where one is missing. */
export function joined(messages: Messages, isDefault: boolean): Messages {
  const all = Object.keys(read(ENGLISH));
  const keys = all.filter((key) => !OF_MANIFEST.test(key));
  const own = Object.entries(messages).filter(([key]) => OF_MANIFEST.test(key));
  const lines = keys.map((key) => {
    const message = messages[key]?.message;
    if (!message || message.includes('\n')) throw new Error(`No message of one line: "${key}".`);
    return message;
  });
  return {
    ...Object.fromEntries(own),
    ...(isDefault && { keys: { message: codesOf(keys, seedFor(all)) } }),
    joined: { message: lines.join('\n') },
  };
}

/** The seed, and one character per key. */
function codesOf(keys: readonly string[], seed: number): string {
  return `${seed} ${keys.map((key) => codeOf(key, seed)).join('')}`;
}

/** The first seed with which no two keys have the same character. */
function seedFor(keys: readonly string[]): number {
  for (let seed = 1; seed < MOST_SEEDS; seed++)
    if (new Set(keys.map((key) => codeOf(key, seed))).size === keys.length) return seed;
  throw new Error(`${keys.length} messages need more codes (CODES in lib/message-code.ts).`);
}

function read(path: string | URL): Messages {
  return JSON.parse(readFileSync(path, 'utf8'));
}
