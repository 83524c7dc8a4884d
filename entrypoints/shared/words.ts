/** The browser's messages, numbers and dates for the person who uses it. */
import { browser } from 'wxt/browser';
import { fillMessage } from '../../lib/card/phrase.ts';
import { createTranslator, type Translator } from '../../lib/locale.ts';
import { codeOf } from '../../lib/message-code.ts';

let words: Translator | undefined;

export function browserWords(): Translator {
  words ??= fromBrowser();
  return words;
}

function fromBrowser(): Translator {
  const { getMessage, getUILanguage } = browser.i18n as {
    getMessage(key: string, substitutions?: string[]): string;
    getUILanguage(): string;
  };
  // Joined by the build (scripts/build/joined-messages.ts). A placeholder that stands for nothing would be taken out.
  const lines = getMessage('joined', ['$1', '$2', '$3']).split('\n');
  const [seed = '', codes = ''] = getMessage('keys').split(' ');
  return createTranslator((key, substitutions) => {
    const message = lines[codes.indexOf(codeOf(key, Number(seed)))];
    // What the manifest names is no part of them.
    return message === undefined ? getMessage(key) : fillMessage(message, substitutions);
  }, getUILanguage());
}
