/** The card in one to three plain sentences. Each sentence is carried by statements of the card. */
import type { Card, CardLine, KeyList, Phrase } from '../model.ts';
import type { Practice, Value } from '../taxonomy.ts';
import { shortKey } from './phrase.ts';
import { isAboutSale, MIN_CONFIDENCE } from './promises.ts';

/** Longer lists end in "and more". */
const MAX_LISTED = 4;
/** What is named first when not all can be named: who gets data matters more to people than who ships it. */
const RECIPIENTS_BY_WEIGHT: readonly Value[] = [
  'advertiser',
  'partner',
  'successor',
  'provider',
  'affiliate',
  'public',
  'social',
  'analytics',
  'named',
  'legal',
];

type Sale = 'None' | 'Yes' | 'No' | 'Both' | 'Consent' | 'Limited';

/** At most three sentences, as keys of `_locales`; none when nothing can be said for certain. */
export function inShort(card: Card): Phrase[] {
  return [collects(card), shares(card), choices(card)].filter((phrase) => phrase !== null);
}

function collects(card: Card): Phrase | null {
  const values = saidYes(card, card.collected, 'collect');
  // "Personal information" adds nothing where the kinds are named.
  const named = values.length > 1 ? values.filter((value) => value !== 'generic') : values;
  if (named.length > 0) return { key: 'inShortCollects', substitutions: [listed('collect', named)] };
  const denied = card.collected.some(
    (line) => line.value === 'generic' && isPlain(card, line) && line.stance === 'no',
  );
  return denied ? { key: 'inShortCollectsNot', substitutions: [] } : null;
}

/** Sharing and sale in one sentence. Where they disagree, what breaks the promise is said. */
function shares(card: Card): Phrase | null {
  const sale = saleOf(card);
  const suffix = sale === 'None' ? '' : `Sale${sale}`;
  const recipients = saidYes(card, card.shared, 'share');
  if (recipients.length > 0) {
    return { key: `inShortShares${suffix}`, substitutions: [listed('share', byWeight(recipients))] };
  }
  const promise = promiseNotToShare(card);
  if (promise && ['None', 'No', 'Consent'].includes(sale)) {
    const both = promise === 'Not' && sale === 'No' ? 'SaleNo' : '';
    return { key: `inShortShares${promise}${both}`, substitutions: [] };
  }
  if (sale !== 'None') return { key: `inShort${suffix}`, substitutions: [] };
  const totals = card.shared.some((line) => line.identifiability === 'aggregated' && line.stance === 'yes');
  return totals ? { key: 'inShortSharesAggregated', substitutions: [] } : null;
}

function saleOf(card: Card): Sale {
  const lines = card.shared.filter((line) => line.practice === 'sell' && isPlain(card, line));
  const yes = lines.some((line) => line.stance === 'yes');
  const no = lines.some((line) => line.stance === 'no' && isAboutAll(card, line));
  const conditional = lines.filter((line) => line.stance === 'conditional' && isAboutAll(card, line));
  if (yes) return no ? 'Both' : 'Yes';
  if (no) return 'No';
  if (conditional.length === 0) return 'None';
  return conditional.every((line) => line.condition === 'consent') ? 'Consent' : 'Limited';
}

function promiseNotToShare(card: Card): 'Not' | 'Consent' | null {
  const lines = card.shared.filter(
    (line) => line.practice === 'share' && line.value === 'partner' && isPlain(card, line),
  );
  const whole = lines.filter((line) => isAboutAll(card, line) && !isOfSale(card, line));
  if (whole.some((line) => line.condition === 'consent')) return 'Consent';
  return whole.length > 0 && whole.every((line) => line.stance === 'no') ? 'Not' : null;
}

function choices(card: Card): Phrase | null {
  const refusals = saidYes(card, card.choices, 'choice').filter((value) => value !== 'optin');
  const rights = saidYes(card, card.choices, 'access').filter((value) => value !== 'deactivate');
  const ways = listed('choice', refusals, 'or');
  const verbs = listed('access', rights, 'and');
  if (refusals.length > 0 && rights.length > 0) {
    return { key: 'inShortChoicesAccess', substitutions: [ways, verbs] };
  }
  if (refusals.length > 0) return { key: 'inShortChoices', substitutions: [ways] };
  if (rights.length > 0) return { key: 'inShortAccess', substitutions: [verbs] };
  const asks = saidYes(card, card.choices, 'choice').length > 0;
  return asks ? { key: 'inShortConsent', substitutions: [] } : null;
}

/** The values that the policy affirms about identified people, in the order of the card. */
function saidYes(card: Card, lines: CardLine[], practice: Practice): Value[] {
  const affirmed = lines.filter(
    (line) => line.practice === practice && line.stance === 'yes' && isPlain(card, line),
  );
  return [...new Set(affirmed.map((line) => line.value))];
}

function isPlain(card: Card, line: CardLine): boolean {
  const best = card.statements[line.statements[0]!]!;
  return line.identifiability === 'identified' && best.confidence >= MIN_CONFIDENCE;
}

/** "We never share card numbers" is no promise about everything. */
function isAboutAll(card: Card, line: CardLine): boolean {
  return line.statements.some((index) => {
    const { dataTypes } = card.statements[index]!;
    return dataTypes.length === 0 || dataTypes.includes('generic');
  });
}

/** "We do not sell your data to others" is no promise not to share it. */
function isOfSale(card: Card, line: CardLine): boolean {
  return line.statements.every((index) => isAboutSale(card.statements[index]!));
}

function byWeight(recipients: Value[]): Value[] {
  return recipients.toSorted((a, b) => RECIPIENTS_BY_WEIGHT.indexOf(a) - RECIPIENTS_BY_WEIGHT.indexOf(b));
}

function listed(practice: Practice, values: Value[], join: KeyList['join'] = 'and'): KeyList {
  const keys = values.slice(0, MAX_LISTED).map((value) => shortKey(practice, value));
  // "With a link, in the settings or more" says nothing; the first ways are enough to act.
  if (values.length > MAX_LISTED && join === 'and') keys.push('shortMore');
  return { keys, join };
}
