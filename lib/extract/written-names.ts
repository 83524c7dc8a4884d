/** Where a text may name its company: "Tunewell collects …", "Tunewell, Inc. ("Tunewell", "we")". */
import { BEGINS_CAPITAL, HAS_CAPITAL } from './characters.ts';
import type { Tokens } from './tokens.ts';

// Capitalised words, then what a company does in its policy.
const ACTS =
  /\b((?:[A-Z]|[a-z]{1,12}[A-Z])[\w.&'’]{0,40}(?: [A-Z][\w.&'’]{0,40}){0,3}),? (?:will|may|does|do|collects?|uses?|shares?|is|are|has|may|reserves|respects?|takes?|also|provides|recognizes|believes|currently|values|understands|receives|stores|discloses|sells|gathers|wants|strives|cannot|can) /y;
// "Tunewell, Inc. ("Tunewell", "we")", "(the Company)".
const DEFINED = /["“(]([A-Z][\w.&' -]{1,40}?)["”]?,? ?(?:["“]?(?:we|us|our|the company)\b|\)|or ["“]we)/y;
const US = /\b(?:we|us|our)\b/;
/** "Tunewell & Sons, Inc. (" */
const FULL =
  /([A-Z][\w.&'’-]{0,30}(?: [A-Z&][\w.&'’-]{0,30}){0,4}?)(?:,? (?:Inc|LLC|Ltd|Limited|Corp|GmbH)\.?)?,? \(?$/;
const MAX_FULL = 60;
const OPENINGS: ReadonlySet<number> = new Set(['"', '“', '('].map((char) => char.charCodeAt(0)));
/** Of the first 128 characters, those that a name cannot begin behind. */
const LETTERS = Uint8Array.from({ length: 128 }, (_, code) => +/\w/.test(String.fromCharCode(code)));

/** The names, as they are written: those of who acts, then those that are defined. Only what has a capital is looked at. */
export function namesWritten(text: string, tokens: Tokens): string[] {
  const names: string[] = [];
  addActing(names, text, tokens);
  addDefined(names, text, tokens);
  return names;
}

function addActing(names: string[], text: string, { count, starts, ends, forms }: Tokens): void {
  let free = 0;
  for (let i = 0; i < count; i++) {
    if (((forms[i] as number) & HAS_CAPITAL) === 0) continue;
    const start = starts[i] as number;
    const end = ends[i] as number;
    for (let at = start; at < end; at++) {
      if (at < free || (at > start && LETTERS[text.charCodeAt(at - 1)])) continue;
      free = addMatch(names, ACTS, text, at) || free;
    }
  }
}

function addDefined(names: string[], text: string, { count, starts, forms }: Tokens): void {
  let free = 0;
  for (let i = 0; i < count; i++) {
    if (((forms[i] as number) & BEGINS_CAPITAL) === 0) continue;
    const at = (starts[i] as number) - 1;
    if (at < free || !OPENINGS.has(text.charCodeAt(at))) continue;
    const end = addMatch(names, DEFINED, text, at);
    free = end || free;
    if (!US.test(text.slice(at, end))) continue;
    // Who is said to be "we" is: its name counts twice, the full one before it too.
    const full = FULL.exec(text.slice(Math.max(0, at - MAX_FULL), at))?.[1];
    names.push(names.at(-1) as string);
    if (full) names.push(full, full);
  }
}

/** Adds the name that a pattern finds right there; returns where its match ends, or 0. */
function addMatch(names: string[], pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  if (!match) return 0;
  names.push(match[1] as string);
  return pattern.lastIndex;
}
