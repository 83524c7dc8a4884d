/** Message keys → text in the reader's language. Pure: the messages come in as a function. */
import type { KeyList, Phrase } from '../model.ts';
import type { Practice, Value } from '../taxonomy.ts';

/** Looks a message of `_locales` up and fills its $1, $2 …, as `browser.i18n.getMessage` does. */
export type Translate = (key: string, substitutions?: readonly string[]) => string;

/** A message with what its $1, $2 … stand for. */
export function fillMessage(message: string, substitutions: readonly string[] = []): string {
  return message.replace(/\$([1-9])/g, (_, digit: string) => substitutions[Number(digit) - 1] ?? '');
}

/**
 * The key of a value's label: `labelKey('choice', 'optout-link')` is `value_choice_optout_link`. Of what is only
 * stated, the practice says it all.
 */
export function labelKey(practice: Practice, value: Value): string {
  return value === 'stated' ? `practice_${practice}` : `value_${practice}_${keyPart(value)}`;
}

/** The key of a value as it stands inside a sentence ("contact details"). */
export function shortKey(practice: Practice, value: Value): string {
  return `short_${practice}_${keyPart(value)}`;
}

/** A phrase as text. */
export function renderPhrase(phrase: Phrase, t: Translate): string {
  return t(
    phrase.key,
    phrase.substitutions.map((part) => (typeof part === 'string' ? part : renderList(part, t))),
  );
}

/** Joins as the language of the messages does; that language is the message `localeCode`. */
export function joinTexts(texts: string[], join: KeyList['join'], t: Translate): string {
  const type = join === 'or' ? 'disjunction' : 'conjunction';
  return new Intl.ListFormat(t('localeCode'), { type }).format(texts);
}

function renderList(list: KeyList, t: Translate): string {
  const texts = list.keys.map((key) => t(key));
  return joinTexts(texts, list.join, t);
}

/** Chrome allows letters, digits and underscores in message names. */
function keyPart(value: Value): string {
  return value.replaceAll('-', '_');
}
