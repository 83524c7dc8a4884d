/** Sentence → statements: what the votes accept, put together with stance, data, recipients and purposes. */
import type { Statement } from '../model.ts';
import type { DataType } from '../taxonomy.ts';
import { type Accepted, accept, judge, mostSure, type Voters } from './accept.ts';
import { hrefFor, type Want } from './actions.ts';
import type { Situation } from './candidates.ts';
import { scopeOf } from './choice-scope.ts';
import { denialsOf } from './denials.ts';
import { deniedItem } from './denied-lists.ts';
import { notGot, notLet } from './lets.ts';
import { ANY } from './passages.ts';
import { salesOf } from './sales.ts';
import { shared, sharedWith } from './shared.ts';
import { items, SURE_BY_RULE, statement } from './statement.ts';
import { offersOf, withoutPresumed } from './today-words.ts';
import { textOf } from './views.ts';

/** What others do with data is said to be their own affair: not that they are given any. */
const DISCLAIMS =
  /\b(?:not|no) (?:\w+ ){0,3}(?:responsible|responsibility|liable|liability) (?:\w+ ){0,8}(?:third|other) (?:part|compan|site|web|organi)/i;

/** What a sentence says of collection, sharing, choices and access. */
export function statementsOf(situation: Situation, voters: Voters): Statement[] {
  const { sentence } = situation;
  // A question says nothing; its answer does.
  if (sentence.block.text[sentence.end - 1] === '?') return [];
  if (!sentence.mentions.length) return salesOf(sentence);
  const denied = [...deniedItem(sentence), ...notLet(situation), ...notGot(situation)];
  if (denied.length) return denied;
  const statements = denialsOf(situation);
  for (const one of preciseOf(situation, accept(situation, 'collect', voters)))
    statements.push(collected(situation, one));
  const data = accept(situation, 'share', voters);
  const recipients = accept(situation, 'recipient', voters);
  if ((data.length || recipients.length) && !DISCLAIMS.test(textOf(sentence)))
    statements.push(...shared(situation, data, recipients));
  for (const question of ['choice', 'access'] as const) {
    for (const one of accept(situation, question, voters)) statements.push(offered(situation, question, one));
  }
  if (!sentence.block.isOfToday) return unlike(statements);
  for (const { question, value } of offersOf(situation)) {
    const one = { value, mentions: [], act: null, confidence: SURE_BY_RULE, because: [] };
    statements.push(offered(situation, question, one));
  }
  return unlike(withoutPresumed(situation, statements));
}

/** One statement per practice, value and stance: the first said. */
function unlike(statements: Statement[]): Statement[] {
  if (statements.length < 2) return statements;
  return statements.filter(
    ({ practice, value, stance }, i) =>
      i ===
      statements.findIndex(
        (one) => one.practice === practice && one.value === value && one.stance === stance,
      ),
  );
}

/** What the sentence hints at, for a page that says nothing plainer of the practice. */
export function hintsOf(situation: Situation, practice: 'collect' | 'share', voters: Voters): Statement[] {
  const { sentence, passage } = situation;
  if (sentence.block.text[sentence.end - 1] === '?') return [];
  if (!((passage?.[voters.passages.answerOf(practice, ANY)] ?? 0) > 0)) return [];
  const surest = mostSure(judge(situation, practice, voters, 0));
  if (!surest) return [];
  return [
    practice === 'collect'
      ? collected(situation, surest)
      : sharedWith('partner', situation, [surest], surest),
  ];
}

const PERSONAL = /personal|sensitive|private/;

/** "We collect information about your searches": in policies of today, only "personal information" counts beside a kind. */
function preciseOf({ sentence }: Situation, all: Accepted[]): Accepted[] {
  if (all.length < 2 || !sentence.block.isOfToday) return all;
  return all.filter(
    ({ value, mentions }) => value !== 'generic' || mentions.some(({ phrase }) => PERSONAL.test(phrase)),
  );
}

function collected(situation: Situation, one: Accepted): Statement {
  return statement(situation, 'collect', one.value, one, {
    items: items(situation.sentence, one.mentions),
    dataTypes: [one.value as DataType],
  });
}

/** With a click: "by visiting our page". */
const BY_CLICK =
  /\b(?:by|through|via) (?:\(\w\) ?)?(?:click|visit|go|follow|select|choos|access|edit|updat|us)ing\b|\bclick|\blinks?\b|https?:|www\./i;
/** By writing or calling. */
const BY_WORD =
  /\b(?:contact|e-?mail|call|phon|telephon)(?:e|ing)? (?:us|our|the|me|customer|[A-Z]|\S+@)|\bwrit(?:e|ing) to\b|\bby (?:e-?mail|(?:tele)?phone|post|fax|mail)\b|\bletter\b|@/;

/** What of the ways to refuse is looked for; of all else, any link. */
const WANTS: Readonly<Record<string, Want>> = { 'optout-contact': 'contact', 'optout-link': 'link' };

function offered(situation: Situation, practice: 'choice' | 'access', one: Accepted): Statement {
  const { sentence } = situation;
  const text = textOf(sentence);
  // "Let us know by visiting our page" needs no letter.
  const isByClick = one.value === 'optout-contact' && BY_CLICK.test(text) && !BY_WORD.test(text);
  const read = isByClick ? 'optout-link' : one.value;
  const href = hrefFor(sentence, WANTS[read] ?? 'any');
  // "Opt out by contacting our office" needs no link: the way to refuse is an address, named or not.
  const isByWord = href ? /^(?:mailto|tel):/.test(href) : BY_WORD.test(text) && !BY_CLICK.test(text);
  const value = read === 'optout-link' && isByWord ? 'optout-contact' : read;
  return statement(situation, practice, value, one, {
    href,
    scope: practice === 'choice' ? scopeOf(text) : null,
    stance: 'yes',
    condition: null,
  });
}
