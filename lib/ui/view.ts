/** Which of its faces the panel shows for an answer of the worker. */
import type { CardAnswer, CardOfDocument, PolicyLink } from '../messages.ts';
import type { Card } from '../model.ts';

export type View =
  | { state: 'reading' }
  | ({ state: 'card' } & CardOfDocument)
  | { state: 'notPolicy'; links: PolicyLink[] }
  | { state: 'nothingFound'; card: Card }
  | { state: 'otherLanguage'; card: Card }
  | { state: 'restricted' }
  | { state: 'withheld' }
  | { state: 'unreadableFormat' }
  | { state: 'failed' };

/** The language that the extractor reads. */
const OWN_LANGUAGE = 'en';
/** "Undetermined": too little text to tell. */
const NO_LANGUAGE = 'und';

const UNREADABLE = { browser: 'restricted', format: 'unreadableFormat', access: 'withheld' } as const;

/** Stays with the `view` that there is where that shows the right card. */
export function viewOf(answer: CardAnswer, view: View): View {
  switch (answer.kind) {
    case 'known':
      return view;
    case 'card':
      return viewOfCard(answer);
    case 'notPolicy':
      return { state: 'notPolicy', links: answer.links };
    case 'unreadable':
      return { state: UNREADABLE[answer.reason] };
    case 'failed':
      return { state: 'failed' };
  }
}

/** A page of mixed languages has a card of its English parts. */
function viewOfCard({ documentId, policy, card }: CardOfDocument): View {
  if (card.statements.length > 0) return { state: 'card', documentId, policy, card };
  return { state: isOtherLanguage(card) ? 'otherLanguage' : 'nothingFound', card };
}

/** Whether most of the text is in a language that the extractor does not read. */
export function isOtherLanguage(card: Card): boolean {
  return card.language !== OWN_LANGUAGE && card.language !== NO_LANGUAGE;
}
