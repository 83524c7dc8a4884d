/** Yes, no, or only if: how a sentence stands to what it mentions. */
import type { Condition, Stance } from '../taxonomy.ts';
import type { Act, Syntax } from './clauses.ts';
import type { Mention } from './match.ts';
import { type SentenceView, textOf } from './views.ts';

export interface Standing {
  stance: Stance;
  condition: Condition | null;
}

const YES: Standing = { stance: 'yes', condition: null };
const NO: Standing = { stance: 'no', condition: null };
export const AGREED: Standing = { stance: 'conditional', condition: 'consent' };
const LAWFUL: Standing = { stance: 'conditional', condition: 'law' };

/** "We do not share it without …", "except …": words that limit a denial. */
const LIMITS = new Set(['consent', 'except']);
/** "Not for any purpose other than to bill you", "not your card number, solely its last digits": the rest is denied. */
const OF_THE_REST = /^(?:only|solely|other than$|beyond|outside of|apart from)/;
/** "If you choose to, we will not keep it": not kept then, which says nothing of keeping it otherwise. */
const WHEN = /^(?:if|when|where|once)\b/;

/** "With your express consent", "we ask for permission", "we will ask before we" */
const WITH_CONSENT =
  /(?<!\bnot |\bwithout |\bfirst )\b(?:with|upon|based on|rely on|basis of|subject to|after|ha(?:ve|s|d)|giv\w+|obtain\w*|receiv\w+|get\w*|ask\w*|seek|request|requires?(?= (?:your|prior))) (?:you )?(?:for )?(?:(?:us|your|their|the) )?(?:(?!without)[\w'’-]+,? ){0,2}?(?:or (?!without)\w+ )?(?:consent|permission|authori[sz]ation|say-so)\b|\bask (?:you )?before we\b/i;
/** "If you agree", "unless the guest has opted in", "until you say yes" */
const IF_AGREED =
  /\b(?:if|when|whenever|where|once|unless|until|after|provided|extent|(?:long|far) as) (?:that )?(?:you|they|(?:the )?(?:users?|members?|customers?|guest|person|individual|patient|parent))(?:['’]ve| have| has)? (?:(?!withdr|revok|not\b)\w+ ){0,2}?(?:agree|accept|consent|opt(?:ed)?[- ]in|allow|permit|grant|authori|approve|sa(?:y|id) (?:yes|ok)|tick(?:ed)?\b|check(?:ed)? the box|(?:press|click)(?:ed)? [“"'](?:yes|agree|accept|allow))(?!\w* (?:to )?(?:our|these|the|a|your|this) (?:terms|polic|privacy|payment|order))/i;
/** What is switched on is wanted for itself, unless that is the only way: "only if you have switched it on". */
const ONLY_IF_ON =
  /\bonly (?:if|when|where|while|once|after) (?:you|users?|the \w+)(?:['’]ve| have| has)? (?:\w+ ){0,4}?(?:enable|activate|switch|turn|press|tick|permission|consent|ask(?:ed)? us)/i;
/** "We do not share it without asking you first" */
const WITHOUT = /\bwithout (?:first )?(?:(ask|seek|obtain)|tell|inform|notif)ing\b/i;
/** Ways to say that the person is asked first. */
export const ASKS = [WITH_CONSENT, IF_AGREED, ONLY_IF_ON];
const AT_DIRECTION = /(?<!\b(?:acting|others) )\bat your direction\b|\byou direct us\b/i;
/** "Or with your consent": one of several ways. */
const OTHERWISE =
  /(?<!direction )\bor (?:otherwise|where|when|if|with|on|based|subject|as|after|upon)\b[^,;.]*/gi;
/** "Your name and, with your consent, your age": of what follows alone. */
const LOCAL = /\band,? \(?(?:with|if|where|subject|upon|once)\b/i;
/** "With your consent, where required by law", "(a) with your consent, (b) …", "with consent or as permitted": elsewhere without. */
const NOT_ALWAYS =
  /\bor (?:\w+ ){0,4}?(?:legitimate|law|lawful|permitted|necessary)\b|\((?:b|ii|2)\)|\b(?:where|if|when|as) (?:(?:it is|this is|legally|so|we are) ){0,2}(?:required|applicable|necessary)\b|\b(?:law|regulations?) requires?\b|\b(?:permission|authori[sz]ation) (?:procedure|level|needed)|\bconsent or (?:other|legitimate|for|it)\b/i;

/**
 * How the sentence stands to an act, or to what it only names: denied, denied but for a condition, only on one, said.
 * `at` is the token of what is done, as a condition may hold of what follows it alone.
 */
export function standingOf(sentence: SentenceView, syntax: Syntax, act: Act | null, at?: number): Standing {
  if (!act?.denied) return saidBy(sentence, syntax, act, at);
  const { from, to } = syntax.clauseAt(act.verb.from);
  return deniedIn(sentence, from, to);
}

/** Denied, or denied but for a condition, by the tokens from `from` up to, not including, `to`. */
export function deniedIn(sentence: SentenceView, from: number, to: number): Standing {
  // An opening "Except as said here, we do not …" stands in a clause of its own.
  const opening = sentence.mentions.find(
    ({ topic, id, phrase, from: at }) =>
      topic === 'scope' && LIMITS.has(id) && at < sentence.from + 2 && !WHEN.test(phrase),
  );
  const own = scopesOf(sentence, opening?.from ?? from, to);
  if (own.some(({ id }) => id === 'consent')) return AGREED;
  const without = WITHOUT.exec(textBetween(sentence, from, to));
  if (without) return without[1] ? AGREED : { stance: 'conditional', condition: 'other' };
  const limits = own.filter(({ id }) => id === 'except');
  // "outside of our company, except in these cases": the second limits the denial.
  const limit = limits.find(({ phrase }) => phrase === 'except') ?? limits[0];
  if (!limit || OF_THE_REST.test(limit.phrase)) return NO;
  return { stance: 'conditional', condition: conditionAfter(limit, own) };
}

/** Only with consent, only as the law demands, or without more ado. */
function saidBy(sentence: SentenceView, syntax: Syntax, act: Act | null, at?: number): Standing {
  const { start, text } = aroundOf(sentence, syntax, act);
  const own = LOCAL.exec(text)?.index ?? 0;
  const isBefore = at !== undefined && (sentence.block.tokens.starts[at] as number) < start + own;
  if (isOnConsent(isBefore ? text.slice(0, own) : text.slice(own))) return AGREED;
  // "If you agree, we also collect:"
  if (!act) return isOnConsent(leadInOf(sentence)) ? AGREED : YES;
  const clause = syntax.clauseAt(act.verb.from);
  const scopes = scopesOf(sentence, clause.from, clause.to);
  const limit = scopes.find(({ phrase }) => /^only (?:if|when)$/.test(phrase));
  return limit && conditionAfter(limit, scopes) === 'law' ? LAWFUL : YES;
}

/** The sentence that introduces a list's item. */
function leadInOf({ block }: SentenceView): string {
  return block.leadIns.at(-1)?.text.split('. ').at(-1) ?? '';
}

/** Whether something is done only if the person agrees to it, or says so. */
export function isOnConsent(text: string): boolean {
  if (AT_DIRECTION.test(text)) return true;
  const plainly = text.replace(OTHERWISE, '');
  return ASKS.some((one) => one.test(plainly)) && !NOT_ALWAYS.test(text);
}

function scopesOf({ mentions }: SentenceView, from: number, to: number): Mention[] {
  return mentions.filter((one) => one.topic === 'scope' && one.from >= from && one.from < to);
}

function textBetween({ block }: SentenceView, from: number, to: number): string {
  return block.text.slice(block.tokens.starts[from], block.tokens.ends[to - 1]);
}

/** The words of an act's clause, and of what stands beside it and says only when: "With your consent, we …". */
function aroundOf(sentence: SentenceView, syntax: Syntax, act: Act | null): { start: number; text: string } {
  const { starts } = sentence.block.tokens;
  if (!act) return { start: sentence.start, text: textOf(sentence) };
  let clause = syntax.clauseAt(act.verb.from);
  let [first, last] = [clause.from, clause.to];
  let start = starts[first] as number;
  while (first > sentence.from) {
    clause = syntax.clauseAt(first - 1);
    if (doesMore(syntax, clause)) {
      // "We log your visit and, if you agree, we share it"
      const own = LOCAL.exec(textBetween(sentence, clause.from, first));
      if (own) start = (starts[clause.from] as number) + own.index;
      break;
    }
    first = clause.from;
    start = starts[first] as number;
  }
  while (last < sentence.to) {
    clause = syntax.clauseAt(last);
    if (clause.from < last || doesMore(syntax, clause)) break;
    last = clause.to;
  }
  return { start, text: sentence.block.text.slice(start, sentence.block.tokens.ends[last - 1]) };
}

function doesMore({ acts }: Syntax, { from, to }: { from: number; to: number }): boolean {
  return acts.some(({ verb }) => !/^you /.test(verb.phrase) && verb.from >= from && verb.from < to);
}

function conditionAfter(limit: Mention, scopes: readonly Mention[]): Condition {
  const after = scopes.filter(({ from }) => from >= limit.from);
  if (after.some(({ id }) => id === 'consent')) return 'consent';
  if (after.some(({ id }) => id === 'law')) return 'law';
  if (after.some(({ id }) => id === 'aggregate')) return 'aggregate';
  return /^only (?:if|when)/.test(limit.phrase) ? 'request' : 'other';
}

/** What stands before "other than", "except", "apart from" in a denial that begins at a token. */
export function withoutExcepted(
  { mentions }: SentenceView,
  all: readonly Mention[],
  begin: number,
  limits = /than|except|apart/,
): readonly Mention[] {
  const limit = mentions.find(
    ({ topic, id, phrase, from }) =>
      topic === 'scope' && id === 'except' && from > begin && limits.test(phrase),
  );
  return limit ? all.filter(({ from }) => from < limit.from) : all;
}
