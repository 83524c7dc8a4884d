/** Accepted data and recipients → statements of sharing, with whom a recipient brings along. */
import type { Statement } from '../model.ts';
import type { DataType, Recipient } from '../taxonomy.ts';
import { type Accepted, mostSure } from './accept.ts';
import { isAnnounced } from './announced.ts';
import type { Situation } from './candidates.ts';
import type { Act } from './clauses.ts';
import type { Mention } from './match.ts';
import { idsOf, items, MAX_ITEMS, type Reason, statement } from './statement.ts';
import { namesAfter, type Taking, takingOf } from './takers.ts';
import { tradeIn } from './trades.ts';
import { type SentenceView, textOf } from './views.ts';

/** In policies of today, who gets it is mostly named: how sure one must be that nobody is, … */
const UNNAMED_TODAY = 0.6;
/** … where somebody is named who was not believed to get it, … */
const UNNAMED_BESIDE = 0.8;
/** … and what may be done with data without giving it to anybody. */
const STAYS = /^(?:transfer|display|post)/;
/** "Share it with us", "send a cookie to your browser", "deliver cookies": nobody else gets it. */
const COMES_BACK =
  /^ (?:\w+ )?cookies|\b(?<!\byou \w{4,9} )(?:to|with) (?:us\b|your (?:\w+ )?(?:browser|computer|device))/i;
/** At most one word, and none that lists. */
const BETWEEN = /^ (?:(?!and |or )[a-z]+ )?$/;

/** What a sentence says of sharing: of these data, with these recipients or with one that it does not name. */
export function shared(
  situation: Situation,
  data: readonly Accepted[],
  recipients: readonly Accepted[],
): Statement[] {
  if (recipients.length) {
    const { sentence } = situation;
    const all = recipients
      .filter((one) => !isAdjective(sentence, one))
      .map((one) => sharedWith(one.value as Recipient, situation, data, one, one.mentions));
    for (const [value, by, mentions] of implied(sentence, recipients))
      all.push(sharedWith(value, situation, data, by, mentions));
    return all;
  }
  const surest = mostSure(data) as Accepted;
  if (isAnnounced(situation.sentence.block, 'given'))
    return takersAbove(situation.sentence).map((one) => sharedWith(one, situation, data, surest));
  // "We may transfer your data to other countries": out of the country, not to somebody else.
  if (situation.sentence.mentions.some(({ topic, id }) => topic === 'notice' && id === 'transfer')) return [];
  // Data goes out, and nobody is named: some third party.
  const act = situation.syntax.acts.find(givesAway);
  if (!act) return [];
  const isAnyNamed = situation.sentence.mentions.some(({ topic }) => topic === 'recipient');
  const isSure =
    surest.confidence >= (isAnyNamed ? UNNAMED_BESIDE : UNNAMED_TODAY) &&
    !STAYS.test(act.verb.phrase) &&
    !COMES_BACK.test(textAfter(situation.sentence, act));
  if (situation.sentence.block.isOfToday && !isSure) return [];
  return [sharedWith('partner', situation, data, { ...surest, act })];
}

/** To whom a list goes: whoever the words above it name, else some third party. */
function takersAbove({ block: { leadIns, headings } }: SentenceView): Recipient[] {
  const above = leadIns.at(-1) ?? headings.at(-1);
  const named = above?.mentions.filter(({ topic }) => topic === 'recipient') ?? [];
  return named.length ? idsOf<Recipient>(named) : ['partner'];
}

/** "A third-party regulated processor": tells of what kind another recipient is. */
function isAdjective({ block, mentions }: SentenceView, { value, mentions: own }: Accepted): boolean {
  const { starts, ends } = block.tokens;
  return (
    value === 'partner' &&
    own.every(
      ({ phrase, to }) =>
        phrase === 'third party' &&
        mentions.some(
          ({ topic, from }) =>
            topic === 'recipient' && BETWEEN.test(block.text.slice(ends[to - 1], starts[from])),
        ),
    )
  );
}

/** What a company that is named is to the site, by what it does. */
const IMPLIED: Partial<Record<Taking, Recipient>> = {
  serves: 'provider',
  measures: 'analytics',
  advertises: 'advertiser',
};

/** "Advertising partners. We work with Wavepost": what the words above a list of names say that they are. */
function announcedWith({ block }: SentenceView): Recipient[] {
  if (!isAnnounced(block, 'share')) return [];
  const above = [...block.headings.slice(-1), ...block.leadIns.slice(-1)];
  const said = above.flatMap(({ mentions }) =>
    mentions.map(({ topic, id }) => (topic === 'recipient' ? id : '')),
  );
  return (['advertiser', 'analytics', 'provider', 'social'] as const).filter((one) => said.includes(one));
}

/** Whom accepted recipients bring along: the names of some, and what a company that is named is to the site. */
function implied(
  sentence: SentenceView,
  recipients: readonly Accepted[],
): [Recipient, Accepted, readonly Mention[]][] {
  const all: [Recipient, Accepted, readonly Mention[]][] = [];
  const [first] = recipients as [Accepted];
  const names = namesAfter(
    sentence,
    recipients.flatMap(({ mentions }) => mentions),
  );
  if (names.length) all.push(['named', first, names]);
  const named = recipients.find(({ value }) => value === 'named');
  if (named) for (const value of announcedWith(sentence)) all.push([value, named, named.mentions]);
  for (const mention of named?.mentions ?? []) {
    const taking = takingOf(sentence, mention);
    const trade = tradeIn(sentence, mention) ?? (taking && IMPLIED[taking]);
    if (named && trade) all.push([trade, named, [mention]]);
  }
  return all;
}

/** That data goes to a recipient. */
export function sharedWith(
  recipient: Recipient,
  situation: Situation,
  data: readonly Accepted[],
  reason: Reason,
  recipients: readonly Mention[] = [],
): Statement {
  const { sentence } = situation;
  const one = statement(situation, 'share', recipient, reason, {
    items: data.flatMap(({ mentions }) => items(sentence, mentions)).slice(0, MAX_ITEMS),
    dataTypes: dataOf(situation, data),
    recipients: items(sentence, recipients),
  });
  // "Only where the law obliges us": to authorities, that is how it is always done.
  const isLawful = recipient === 'legal' && one.stance === 'conditional' && one.condition !== 'consent';
  return isLawful ? { ...one, stance: 'yes', condition: null } : one;
}

/** "This information", "such data": what the sentence before names. */
const THIS =
  /^(?:(?:this|these|that|those|such) (?:\w+ )?(?:information|data|details)|it|they) (?:is|are|may|will|can) (?!.* by you\b)|\bwe (?:\w+ ){0,4}?(?:share|disclose|sell|forward|transfer|provide|send) (?:(?:this|these|that|those|such) (?:\w+ )?(?:information|data|details)|it|them) (?:with|to)\b(?! provide\b)/i;

/** What goes out: what the sentence names, else what it refers to, else what stands above its list. */
function dataOf({ sentence, previous }: Situation, data: readonly Accepted[]): DataType[] {
  const types = data.map(({ value }) => value as DataType);
  if (types.some((one) => one !== 'generic')) return types;
  if (sentence.block.isOfToday && THIS.test(textOf(sentence))) {
    const above = previous ?? sentence.block.headings.at(-1);
    const meant = idsOf<DataType>(
      (above?.mentions ?? []).filter(({ topic, id }) => topic === 'data' && id !== 'generic'),
    );
    if (meant.length && meant.length < 4) return [...types, ...meant];
  }
  return types.length ? types : dataAbove(sentence);
}

/** "We share your data with: - our affiliates": what goes out stands above the list. */
function dataAbove({ block }: SentenceView): DataType[] {
  if (!block.isOfToday || !isAnnounced(block, 'share')) return [];
  for (const { mentions } of [...block.leadIns.slice(-1), ...block.headings.slice(-1)]) {
    const verbs = mentions.filter(({ topic }) => topic === 'verb');
    const shares = verbs.findLast(({ id }) => id === 'share');
    if (!shares) continue;
    const data = mentions.filter(({ topic }) => topic === 'data');
    const after = data.filter(({ from }) => from >= shares.to);
    // "Your name may be shared with:" has it before the verb; "we collect your age and share …", another verb's.
    const own = after.length || verbs.length > 1 ? after : data;
    return idsOf<DataType>(own);
  }
  return [];
}

function textAfter({ block, end }: SentenceView, { verb }: Act): string {
  return block.text.slice(block.tokens.ends[verb.to - 1], end);
}

function givesAway({ verb, actor, denied, hypothetical }: Act): boolean {
  if (denied || hypothetical) return false;
  return actor === 'they'
    ? verb.id === 'collect'
    : actor !== 'you' && (verb.id === 'share' || verb.id === 'sell');
}
