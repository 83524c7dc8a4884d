/** What a policy says that it does not do, or does only on a condition; and what it says of sale. */

import type { Statement } from '../model.ts';
import type { DataType, Value } from '../taxonomy.ts';
import { isAggregated } from './aggregated.ts';
import { exceptByLaw, isAbroad, isToAuthority, lawfully } from './authorities.ts';
import type { Situation } from './candidates.ts';
import type { Act, Syntax } from './clauses.ts';
import { GIVES } from './given.ts';
import type { Mention } from './match.ts';
import { bitOf } from './meanings.ts';
import { areNegated, reaches } from './reach.ts';
import { isCrossContext, isForCrossContext, isOfList, isSale, salesOf } from './sales.ts';
import { type Standing, standingOf, withoutExcepted } from './stance.ts';
import { blank, idsOf, items, purposesOf, SURE_BY_RULE } from './statement.ts';
import { unread } from './unread.ts';
import { type SentenceView, textOf } from './views.ts';
import { vocabulary } from './words.ts';

const TO = vocabulary.add('to');
const BY = vocabulary.add('by');
/** "We do not seek to collect": the deed is denied with the wish. */
const TRIES: ReadonlySet<number> = new Set(
  ['try', 'seek', 'attempt', 'intend'].map((one) => vocabulary.add(one)),
);
const VERB = bitOf('verb');
const TAKES = new Set(['collect', 'keep']);
const USES = new Set(['use', 'place']);
/** "Cookies or pixels on our site.": nothing follows that would mean only some of them. */
const NO_PURPOSE =
  /^(?:,? (?:or|and) (?:any )?(?:cookies|pixels|trackers|beacons))*(?: at all| here| on \S+(?: \w+)?)?(?:,? (?:without|unless|until|before) .*)?[.;!]?$/i;
/** "Use any cookies or": of whatever kind. */
const ANY_OF_THEM = /^ (?:any |no )?(?:(?:cookies|pixels|trackers)(?: or| and|,) (?:any )?)*$/i;
/** "Phones sold by our partners" are no data. */
const GOODS = /^(?:phone|(?:credit|debit|gift|payment) card|vat number)$/;
/** Before a list of what may go out none the less. An opening "Except as said here, …" announces no list. */
const EXCEPT = /(?!^)\bexcept\b/i;
/** "Sensitive data": to collect none of it leaves open all other. */
const SENSITIVE = /\b(?:sensitive|special categor)/i;
/** "Will never be", "is not": what follows is done to the subject. */
const PASSIVE = /\b(?:is|are|be|been|being|was|were) (?:(?:not|never|ever|also|\w+ly|passed on or) )*$/i;
/** "It is never published." */
const SHOWN = /^(?:publi|post|display)/;
/** "Sell, trade or rent" */
const TRADES = /\b(?:trad|swap|exchang|lend|loan|give)/i;
/** "It", "them": what stands for data in a denial. */
const STANDS_FOR = /^(?:it|them|this|these|that)$/;

/** The denials of a sentence, and its sales. */
export function denialsOf(situation: Situation): Statement[] {
  const { sentence, syntax } = situation;
  const statements = [...salesOf(sentence), ...unread(situation)];
  if ((situation.mentioned & VERB) === 0 || !mayDeny(sentence, syntax.isDeedDenied)) return statements;
  for (const act of syntax.acts) {
    if (act.hypothetical || act.actor === 'you' || act.actor === 'they') continue;
    if (isCrossContext(act) || (act.denied && !reaches(sentence, syntax, act))) continue;
    const standing = standingOf(sentence, syntax, act);
    const all = dataOf(situation, act);
    const data = act.denied ? withoutExcepted(sentence, all, act.verb.from, /than|apart/) : all;
    if (!data.length && !hasPronoun(situation, act) && !isOfList(sentence, act)) continue;
    if (act.denied && GIVES.has(act.verb.id)) statements.push(...notShared(situation, act, standing, data));
    else if (act.denied && (TAKES.has(act.verb.id) || isUseOf(situation, act, data)))
      statements.push(...notCollected(situation, act, standing, data));
    else if (
      (act.verb.id === 'sell' || isForCrossContext(syntax, act)) &&
      isSale(sentence, act) &&
      !areGoods(sentence, act, data) &&
      (!data.length ||
        !areNegated(
          sentence,
          data.filter(({ phrase }) => !GOODS.test(phrase)),
        ))
    )
      statements.push(sold(situation, act, standing, data));
  }
  const asks = statements.find(
    ({ practice, condition }) => practice !== 'collect' && condition === 'consent',
  );
  // "Not without your consent" is a choice: to say yes. One of several exceptions is none.
  if (asks && !EXCEPT.test(textOf(sentence)))
    statements.push({ ...blank(sentence, 'choice', 'optin', SURE_BY_RULE), cues: asks.cues });
  return statements;
}

/** "Tickets are sold through Wavepost, who takes your card": what another does with data is no sale. */
function areGoods({ block }: SentenceView, { verb }: Act, [first]: readonly Mention[]): boolean {
  const { starts, ends } = block.tokens;
  return (
    first !== undefined && /\bwh(?:o|ich)\b/.test(block.text.slice(ends[verb.to - 1], starts[first.from]))
  );
}

/** Most sentences neither deny nor sell: their syntax is not looked at. */
function mayDeny({ mentions }: SentenceView, isDeedDenied: boolean): boolean {
  let isDenied = isDeedDenied;
  let isAct = false;
  for (const { topic, id } of mentions) {
    if (topic === 'verb') {
      if (id === 'sell') return true;
      isAct ||= GIVES.has(id) || TAKES.has(id) || USES.has(id);
    } else if (topic === 'scope') isDenied ||= id === 'not';
  }
  return isDenied && isAct;
}

function notCollected(
  situation: Situation,
  act: Act,
  standing: Standing,
  data: readonly Mention[],
): Statement[] {
  const { block } = situation.sentence;
  // "The picture is not saved on your phone": we may have it all the same.
  if (block.text.startsWith(' on your ', block.tokens.ends[act.verb.to - 1])) return [];
  // "never use cookies to retrieve what is not ours": the purpose is denied, not the data.
  if (isPurpose(situation, act)) return [];
  // "… about anyone using cookies": the means, where something else is collected.
  const all = idsOf<DataType>(data);
  const precise = SENSITIVE.test(textOf(situation.sentence)) ? all.filter((type) => type !== 'generic') : all;
  const types = precise.length > 1 ? precise.filter((type) => type !== 'cookies') : precise;
  return types.map((type) =>
    said(
      situation,
      act,
      'collect',
      type,
      standing,
      data.filter(({ id }) => id === type),
    ),
  );
}

function isPurpose({ sentence }: Situation, { verb }: Act): boolean {
  const { ids } = sentence.block.tokens;
  return ids[verb.from - 1] === TO && !TRIES.has(ids[verb.from - 2] as number);
}

function notShared(
  situation: Situation,
  act: Act,
  standing: Standing,
  data: readonly Mention[],
): Statement[] {
  const { sentence, syntax } = situation;
  const clause = syntax.clauseAt(act.verb.from);
  const all = sentence.mentions.filter(
    ({ topic, from, id }) =>
      topic === 'recipient' &&
      from >= clause.from &&
      from < clause.to &&
      id !== 'legal' &&
      id !== 'successor' &&
      // "Nothing gathered by Wavepost is passed on."
      !(from < act.verb.from && sentence.block.tokens.ids[from - 1] === BY),
  );
  // "With nobody other than our host": who stands behind that is excepted.
  const to = withoutExcepted(sentence, all, act.verb.from);
  const values = idsOf<Value>(to);
  // "We do not share it for cross-context advertising" denies what is as good as a sale, not all sharing.
  if (isForCrossContext(situation.syntax, act)) return [sold(situation, act, standing, data)];
  // "We do not “sell” or “share” your data": both words as the laws of today mean them.
  if (sentence.block.isOfToday && isBesideSale(syntax, act) && values.every((one) => one === 'named'))
    return [];
  // "We do not sell your data" leaves open whether it is shared.
  if (act.verb.id === 'sell' && !values.length) return [sold(situation, act, standing, data)];
  // "We do not share it with:" leaves to a list whom it means.
  const isOpen = sentence.block.text[sentence.end - 1] === ':' && standing.stance === 'no';
  if (!values.length && act.verb.id === 'share' && (isOpen || isAbroad(situation, act))) return [];
  const isToPolice = !values.length && standing.condition !== 'consent' && isToAuthority(situation, act);
  const isShown = standing.stance === 'no' && SHOWN.test(act.verb.phrase);
  const nobody = isToPolice ? 'legal' : isShown ? 'public' : 'partner';
  const shares = (values.length ? values.slice(0, 2) : [nobody]).map((value) => ({
    ...said(
      situation,
      act,
      'share',
      value as Value,
      isToPolice ? lawfully(sentence, standing) : standing,
      data,
    ),
    dataTypes: idsOf<DataType>(data),
    recipients: items(sentence, to, value),
  }));
  const lawful = !isToPolice && exceptByLaw(situation, act);
  if (lawful)
    shares.push({
      ...blank(sentence, 'share', 'legal', SURE_BY_RULE),
      dataTypes: shares[0]?.dataTypes ?? [],
      recipients: items(sentence, [lawful]),
    });
  if (act.verb.id !== 'sell') return shares;
  // "We do not sell it to anyone": as the laws of today mean it, that says nothing of what is given away.
  const isOfSale = sentence.block.isOfToday && !TRADES.test(textOf(sentence));
  return [sold(situation, act, standing, data), ...(isOfSale ? [] : shares)];
}

/** "We do not sell it, other than through cookies": not "other than to bill you". */
const BUT_SOME = /\b(?:other than|apart from) (?!to\b|as\b|for\b)/i;

function sold(situation: Situation, act: Act, standing: Standing, data: readonly Mention[]): Statement {
  const isOfSome = act.denied && BUT_SOME.test(textOf(situation.sentence));
  return {
    ...said(
      situation,
      act,
      'sell',
      'personal',
      isOfSome ? { stance: 'conditional', condition: 'other' } : standing,
      data,
    ),
    dataTypes: idsOf<DataType>(data),
  };
}

function said(
  { sentence, syntax }: Situation,
  act: Act,
  practice: 'collect' | 'share' | 'sell',
  value: Value,
  standing: Standing,
  data: readonly Mention[],
): Statement {
  return {
    ...blank(sentence, practice, value, SURE_BY_RULE),
    ...standing,
    identifiability:
      !data.some(({ id }) => id === 'generic') && isAggregated(sentence, syntax, act.verb.from, data)
        ? 'aggregated'
        : 'identified',
    items: items(sentence, data),
    dataTypes: practice === 'collect' ? [value as DataType] : [],
    purposes: purposesOf(sentence),
    cues: [`verb ${act.verb.phrase}`, ...(act.denied ? ['denied'] : [])],
  };
}

/** "We do not use face recognition", "we do not use cookies": to use them would be to collect. */
function isUseOf({ sentence }: Situation, { verb }: Act, data: readonly Mention[]): boolean {
  if (!USES.has(verb.id) || !data.length) return false;
  if (data.every(({ id }) => id === 'biometric')) return true;
  const { text, tokens } = sentence.block;
  return data.every(
    ({ id, from, to }) =>
      id === 'cookies' &&
      NO_PURPOSE.test(text.slice(tokens.ends[Math.max(to, verb.to) - 1], sentence.end)) &&
      // "No cookies are set"
      (from < verb.from || ANY_OF_THEM.test(text.slice(tokens.ends[verb.to - 1], tokens.starts[from]))),
  );
}

/** "Sell or share" */
function isBesideSale({ acts }: Syntax, { verb }: Act): boolean {
  return (
    verb.id === 'share' &&
    acts.some(
      (one) =>
        one.verb.id === 'sell' && one.denied && verb.from - one.verb.to <= 4 && verb.from > one.verb.to,
    )
  );
}

/** The data that an act is about: what it governs, or else what it says of the subject of its clause. */
function dataOf({ sentence, syntax }: Situation, act: Act): Mention[] {
  const data = sentence.mentions.filter(({ topic }) => topic === 'data');
  const governed = data.filter((mention) => {
    const governor = syntax.governor(mention);
    return governor === act || (governor !== null && isCoordinate(governor, mention, act));
  });
  return governed.length || !act.denied ? governed : subjectOf(sentence, syntax, act, data);
}

/** "All information gathered this way will never be passed on": what is passed on stands before the first verb. */
function subjectOf(
  { block }: SentenceView,
  syntax: Syntax,
  { verb }: Act,
  data: readonly Mention[],
): Mention[] {
  const clause = syntax.clauseAt(verb.from);
  const first = syntax.acts.find((one) => one.verb.from >= clause.from) as Act;
  if (!PASSIVE.test(block.text.slice(block.tokens.starts[first.verb.to], block.tokens.starts[verb.from])))
    return [];
  return data.filter(({ from, to }) => from >= clause.from && to <= first.verb.from);
}

/** "sell, trade or rent your data": the last verb governs, all of them mean it. */
function isCoordinate({ verb, denied }: Act, { from }: Mention, act: Act): boolean {
  return (
    act.verb.from < verb.from && verb.from - act.verb.from <= 8 && act.denied === denied && from > verb.from
  );
}

/** "share it", "it is not sold". */
function hasPronoun({ sentence, syntax }: Situation, { verb }: Act): boolean {
  const clause = syntax.clauseAt(verb.from);
  return sentence.mentions.some(
    ({ topic, phrase, from }) =>
      topic === 'actor' &&
      STANDS_FOR.test(phrase) &&
      ((from > verb.from && from - verb.to <= 2) ||
        (phrase === 'it' && from >= clause.from && from < verb.from && verb.from - from <= 5)),
  );
}
