/** Sale, as the laws of some states say it: what counts as one, whatever the policy would call it. */
import type { Statement } from '../model.ts';
import type { DataType, Value } from '../taxonomy.ts';
import type { Act, Syntax } from './clauses.ts';
import { meaningOf } from './meanings.ts';
import { AGREED, isOnConsent } from './stance.ts';
import { blank, idsOf, SURE_BY_RULE } from './statement.ts';
import { type SentenceView, textOf } from './views.ts';

/** "Sharing for cross-context advertising", or "for valuable consideration", is what some laws set beside a sale. */
const CROSS_CONTEXT = /^(?:cross|(?:for )?(?:monetary|valuable))/;
/** "We do not rent our mailing list" */
const LIST = /^[^.;,]{0,30}\blists?\b/i;
/** "Some state laws call that a “sale” or “sharing”", and what would turn it. */
const CALLED =
  /\b(?:call|consider|deem|constitute|regard|treat|be|is|as|count|amount)(?:s|ed|d)?\b[^.;]{0,40}?(?:["“‘](?:sales?|sell(?:ing)?|sold|sharing)\b|\ba sale\b|\bsharing (?:for|of)\b)/i;
const TURNED =
  /\b(?:not|never|no|(?<!reserves? the )rights?|opt|opting|whether|if|cease|stop|defin(?:e|es|ed|ition)|means?|requests?|direct us|^manag\w+|^adjust\w*|regarding|identity|to whom(?! we)|offered|prohibit|were we|businesses that|purposes? for|information (?:about you )?that we)\b|n['’]t\b/i;
/** The business changes hands, and the data with it: that is no sale of data. */
const OF_BUSINESS =
  /\b(?:merge\w*|acqui(?:sitions?|rers?)|bankruptcy|change (?:of|in) control|reorgani\w+|(?:business|company) (?:is|are|be|were) sold|purchaser|negotiat\w+|(?:of|our|its|all) (?:\w+ )?assets)\b/i;
/** What a sale is, a title, or "Selling data is what we never do": nobody says here that there is one. */
const EXPLAINED =
  /^(?:selling|sales?)\b(?:.*\b(?:never|not)\b|(?!.*\b(?:is|are|was|were|ha[sv]e?|may|will|can)\b))|\bsold[”"’]? when\b|\bis the (?:disclosure|exchange)\b/i;
const SELL = meaningOf('verb', 'sell');
const SHARE = meaningOf('verb', 'share');
/** "No." under "Do you sell my data?", "No, and we never will." under "Do you use cookies?" */
const ANSWER = /^(nope|no|never|yes)\b(?!.*\b(?:but|except|only|other|unless|without)\b)[^;:]*$/i;
const MAX_ANSWER = 40;
/** "Do you share": what is asked stands at the beginning. */
const MAX_ASKING = 3;
/** Whose data is meant. */
const CHILDREN = /child|kids|minors|\b1\d\b/i;

/** The sales that a sentence names without a verb that the reader would know; of an answer, what was asked. */
export function salesOf(sentence: SentenceView): Statement[] {
  if (sentence.end - sentence.start <= MAX_ANSWER) return answered(sentence, textOf(sentence));
  if (!sentence.mentions.some(({ meaning }) => meaning === SELL || meaning === SHARE)) return [];
  const text = textOf(sentence);
  const called = CALLED.exec(text);
  if (
    !called ||
    OF_BUSINESS.test(text) ||
    EXPLAINED.test(text) ||
    TURNED.test(text.slice(0, called.index + called[0].length))
  )
    return [];
  const standing = isOnConsent(text) ? AGREED : {};
  return [{ ...blank(sentence, 'sell', 'personal', SURE_BY_RULE), ...standing, cues: [called[0]] }];
}

function answered(sentence: SentenceView, text: string): Statement[] {
  const answer = ANSWER.exec(text)?.[1]?.toLowerCase();
  const asked = sentence.block.headings.at(-1);
  if (!answer || !asked?.text.endsWith('?')) return [];
  const verb = asked.mentions.find(({ topic, from }) => topic === 'verb' && from < MAX_ASKING);
  const stance = answer === 'yes' ? 'yes' : 'no';
  const said = (practice: 'collect' | 'sell' | 'share', value: string): Statement => ({
    ...blank(sentence, practice, value as Value, SURE_BY_RULE),
    stance,
    cues: [asked.text],
  });
  if (verb?.id === 'sell') return [said('sell', 'personal')];
  if (/shar|disclos/.test(verb?.phrase ?? '')) {
    const taker = asked.mentions.find(({ topic, id }) => topic === 'recipient' && id !== 'named');
    return [said('share', taker?.id ?? 'partner')];
  }
  const data = idsOf<DataType>(asked.mentions.filter(({ topic }) => topic === 'data'));
  const isTaken =
    /collect|keep/.test(verb?.id ?? '') || (verb?.id === 'use' && data.every((id) => id === 'cookies'));
  if (!isTaken || CHILDREN.test(asked.text)) return [];
  return data.map((id) => ({ ...said('collect', id), dataTypes: [id] }));
}

/** Whether an act says that data is sold, and not a right, a definition or a sale of the business. */
export function isSale(sentence: SentenceView, { verb }: Act): boolean {
  const { block, start } = sentence;
  const before = block.text.slice(start, block.tokens.starts[verb.from]);
  const text = textOf(sentence);
  return !OF_BUSINESS.test(text) && !TURNED.test(before) && !EXPLAINED.test(text);
}

export function isCrossContext({ verb }: Act): boolean {
  return CROSS_CONTEXT.test(verb.phrase);
}

/** Whether an act shares for advertising across contexts. */
export function isForCrossContext(syntax: Syntax, act: Act): boolean {
  if (act.verb.id !== 'share') return false;
  const { to } = syntax.clauseAt(act.verb.from);
  return syntax.acts.some(
    ({ verb }) => CROSS_CONTEXT.test(verb.phrase) && verb.from > act.verb.from && verb.from < to,
  );
}

/** Whether what an act sells is a list of people. */
export function isOfList({ block, end }: SentenceView, { verb }: Act): boolean {
  return verb.id === 'sell' && LIST.test(block.text.slice(block.tokens.ends[verb.to - 1], end));
}
