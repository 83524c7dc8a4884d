/** Every lexicon by topic. A new word is a line in one of these files, with an example; no code changes. */
import { accesses } from './access.ts';
import { choices } from './choices.ts';
import { data } from './data.ts';
import type { Entry, Topic } from './entry.ts';
import { notices } from './notices.ts';
import { purposes } from './purposes.ts';
import { recipients } from './recipients.ts';
import { scope } from './scope.ts';
import { actors, verbs } from './verbs.ts';

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
