/** Words for people: messages of `_locales` by key, with numbers and dates in the person's own way. */
import type messages from '../assets/public/_locales/en/messages.json';
import type { Translate } from './card/phrase.ts';

export type MessageKey = keyof typeof messages;
/** Messages that exist as a pair, `…One` and `…Other`. */
export type CountKey = MessageKey extends infer Key
  ? Key extends `${infer Stem}Other`
    ? Stem
    : never
  : never;

export interface Translator {
  text(key: MessageKey, ...substitutions: string[]): string;
  /** The same for keys that are made from ids (`labelKey`). */
  translate: Translate;
  /** The form for this number; the number itself is the first substitution. */
  count(key: CountKey, count: number): string;
  number(value: number): string;
  /** ISO date (YYYY, YYYY-MM or YYYY-MM-DD) as a person writes it: "17 October 2007". */
  date(iso: string): string;
  /** The name of a language ("German"), or its code when nobody knows it. */
  languageName(code: string): string;
}

/**
 * `getMessage` as in `browser.i18n`; `uiLanguage` as from `browser.i18n.getUILanguage()`. Where there are no
 * messages in the browser's language, numbers and dates go with the messages.
 */
export function createTranslator(getMessage: Translate, uiLanguage: string): Translator {
  const messagesLanguage = getMessage('localeCode');
  const language = uiLanguage.split('-')[0] === messagesLanguage ? uiLanguage : messagesLanguage;
  const numbers = new Intl.NumberFormat(language);
  const plurals = new Intl.PluralRules(language);
  const names = new Intl.DisplayNames(language, { type: 'language' });
  const text = (key: MessageKey, ...substitutions: string[]) => getMessage(key, substitutions);
  return {
    text,
    translate: getMessage,
    count(key, count) {
      const form = plurals.select(count) === 'one' ? 'One' : 'Other';
      return text(`${key}${form}` as MessageKey, numbers.format(count));
    },
    number: (value) => numbers.format(value),
    date: (iso) => formatDate(iso, language),
    languageName: (code) => (/^[a-z]{2,3}$/.test(code) ? (names.of(code) ?? code) : code),
  };
}

function formatDate(iso: string, language: string): string {
  const [year, month, day] = iso.split('-');
  const time = Date.parse(iso);
  if (Number.isNaN(time)) return iso;
  return new Intl.DateTimeFormat(language, {
    timeZone: 'UTC',
    year: year ? 'numeric' : undefined,
    month: month ? 'long' : undefined,
    day: day ? 'numeric' : undefined,
  }).format(time);
}
