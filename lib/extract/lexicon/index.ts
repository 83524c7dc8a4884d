/** Every lexicon by topic. A new word is a line in one of these files, with an example; no code changes. */
// biome-ignore-all assist/source/organizeImports: in this order like words stand side by side, and are packed best.
import { accesses } from './access.ts';
import { notices } from './notices.ts';
import { choices } from './choices.ts';
import { data } from './data.ts';
import type { Entry, Topic } from './entry.ts';
import { purposes } from './purposes.ts';
import { recipients } from './recipients.ts';
import { actors, verbs } from './verbs.ts';
import { scope } from './scope.ts';

export const LEXICONS: Readonly<Record<Topic, readonly Entry[]>> = {
  verb: verbs,
  actor: actors,
  scope,
  data,
  recipient: recipients,
  purpose: purposes,
  choice: choices,
  access: accesses,
  notice: notices,
};
