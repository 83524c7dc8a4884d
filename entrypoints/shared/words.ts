/** The browser's messages, numbers and dates for the person who uses it. */
import { browser } from 'wxt/browser';
import { createTranslator, type Translator } from '../../lib/locale.ts';

export function browserWords(): Translator {
  const { getMessage, getUILanguage } = browser.i18n as {
    getMessage(key: string, substitutions?: string[]): string;
    getUILanguage(): string;
  };
  return createTranslator((key, substitutions) => getMessage(key, substitutions), getUILanguage());
}
