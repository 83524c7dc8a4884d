/** The words and the picture of every face of the panel that is not a card. */
import type { MessageKey } from '../locale.ts';
import type { IconName } from './icon-paths.ts';
import type { View } from './view.ts';

export type Faceless = Exclude<View, { state: 'card' }>;

export interface Face {
  icon: IconName;
  title: MessageKey;
  text: MessageKey;
}

export const FACES: Readonly<Record<Faceless['state'], Face>> = {
  reading: { icon: 'page', title: 'stateReading', text: 'stateReadingText' },
  notPolicy: { icon: 'page', title: 'stateNotPolicy', text: 'stateNotPolicyText' },
  nothingFound: { icon: 'page', title: 'stateNothingFound', text: 'stateNothingFoundText' },
  otherLanguage: { icon: 'language', title: 'stateOtherLanguage', text: 'stateOtherLanguageText' },
  restricted: { icon: 'lock', title: 'stateRestricted', text: 'stateRestrictedText' },
  withheld: { icon: 'lock', title: 'stateWithheld', text: 'stateWithheldText' },
  unreadableFormat: { icon: 'page', title: 'stateFormat', text: 'stateFormatText' },
  failed: { icon: 'again', title: 'stateFailed', text: 'stateFailedText' },
};
