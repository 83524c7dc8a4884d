/** Retention, security, children, transfer, change, contact and signal: what else a policy says. */
import type { Statement } from '../model.ts';
import { CATEGORIES, type Category, type Practice, type Value } from '../taxonomy.ts';
import { hrefFor } from './actions.ts';
import type { Situation } from './candidates.ts';
import { chance } from './cues.ts';
import type { Mention } from './match.ts';
import { bitOf } from './meanings.ts';
import { blank } from './statements.ts';
import { type SentenceView, textOf } from './views.ts';

type Notice = Extract<
  Practice,
  'retention' | 'security' | 'children' | 'transfer' | 'change' | 'contact' | 'signal'
>;

const NOTICE = bitOf('notice');

/** The clause category that must agree with the words, and from which chance on; contact has none. */
const AGREES: Record<Notice, { category: Category; least: number } | null> = {
  retention: { category: 'retention', least: 0.05 },
  security: { category: 'security', least: 0.3 },
  children: { category: 'audience', least: 0.2 },
  transfer: { category: 'audience', least: 0.4 },
  change: { category: 'change', least: 0.15 },
  signal: { category: 'signal', least: 0 },
  contact: null,
};

/** "Contact us" alone may be about orders: about the policy, it says so or gives a way. */
const ABOUT_POLICY =
  /\b(?:privacy|policy|statement|notice|questions?|comments?|concerns?|complain(?:ts?)?|data protection|supervisory|controller|requests?|rights)\b/i;
const REFUSES = /\b(?:not|never|no|nor)\b|n['’]t\b/i;
const HONOURS =
  /\b(?:honou?rs?|respects?|responds?|reacts?|recogni[sz]es?|compl(?:y|ies)|obeys?|supports?|treats?|process(?:es)?)\b/i;
/** "We do not respond to Do Not Track, but honour Global Privacy Control": each part says its own. */
const PARTS = /[;,] (?:but|however|though|although|while|whereas)\b|;/i;
const SIGNAL = /do[ -]not[ -]track|\bdnt\b|privacy control|\bgpc\b|\bsignals?\b/i;

/** What a sentence says besides collection, sharing, choices and access. */
export function noticesOf(situation: Situation): Statement[] {
  const { sentence } = situation;
  if ((situation.mentioned & NOTICE) === 0) return [];
  const text = textOf(sentence);
  const said = new Set(
    sentence.mentions.flatMap(({ topic, id }) => (topic === 'notice' ? [id as Notice] : [])),
  );
  return [...said].flatMap((notice) => {
    const confidence = agreement(situation, notice, text);
    if (confidence === null) return [];
    const cues = sentence.mentions.flatMap(({ topic, id, phrase }) =>
      topic === 'notice' && id === notice ? [`says ${phrase}`] : [],
    );
    const href = notice === 'contact' ? contactIn(situation) : null;
    return whatIsSaid(notice, text).map((value) => ({
      ...blank(sentence, notice, value, confidence),
      cues,
      href,
    }));
  });
}

function agreement({ topics, previous, sentence }: Situation, notice: Notice, text: string): number | null {
  const before = previous ? textOf(previous) : '';
  const agrees = AGREES[notice];
  if (!agrees) return ABOUT_POLICY.test(text) || ABOUT_POLICY.test(before) ? 0.85 : null;
  const sure = chance(topics[CATEGORIES.indexOf(agrees.category)] as number);
  // "We keep your data for seven years" and "your data may be stored in that country" need no vote.
  if (agrees.least === 0 || isPlain(sentence, notice)) return Math.max(sure, PLAIN);
  return sure < agrees.least ? null : sure;
}

/** How sure a notice is whose verb and data stand beside its words. */
const PLAIN = 0.6;

/** Words that stand in no other context. */
const CLEAR: Partial<Record<Notice, RegExp>> = {
  transfer: /standard contractual|model clause|adequacy|privacy (?:framework|shield)|corporate rules/,
  retention:
    /^until you |^(?:kept|stay|remain|overwritten|deleted|held|stored|expire|wiped)s? (?:for|after|within)$/,
};

const TERM = /\b(?:days?|weeks?|months?|years?|hours?|as long|until)\b/i;

function isPlain({ block, start, end, mentions }: SentenceView, notice: Notice): boolean {
  const own = mentions.filter(({ topic, id }) => topic === 'notice' && id === notice);
  const isClear = own.some(({ phrase }) => CLEAR[notice]?.test(phrase));
  if (isClear && (notice !== 'retention' || TERM.test(block.text.slice(start, end)))) return true;
  // Under a heading "Security", security is meant.
  if (block.headings.at(-1)?.mentions.some(({ topic, id }) => topic === 'notice' && id === notice))
    return true;
  if (notice !== 'retention' && notice !== 'transfer') return false;
  const has = (topic: Mention['topic'], ...ids: string[]) =>
    mentions.some((mention) => mention.topic === topic && (!ids.length || ids.includes(mention.id)));
  return has('data') && has('verb', 'keep', ...(notice === 'transfer' ? ['share', 'use'] : []));
}

function whatIsSaid(notice: Notice, text: string): Value[] {
  if (notice === 'retention') return [/\bindefinite(?:ly)?\b/i.test(text) ? 'indefinite' : 'stated'];
  if (notice !== 'signal') return ['stated'];
  const parts = text.split(PARTS).filter((part) => SIGNAL.test(part));
  return [...new Set(parts.length > 1 ? parts.map(ofSignal) : [ofSignal(text)])];
}

function ofSignal(text: string): Value {
  if (!HONOURS.test(text)) return 'mentioned';
  return REFUSES.test(text.replace(/do[ -]not[ -](?:track|sell)/gi, '')) ? 'not-honoured' : 'honoured';
}

function contactIn({ sentence }: Situation): string | null {
  const { block } = sentence;
  const following = block.sentences[block.sentences.indexOf(sentence) + 1] ?? null;
  return hrefFor(block.block, sentence.start, sentence.end, 'contact', null, following);
}
