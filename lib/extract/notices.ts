/** Retention, security, children, transfer, change, contact and signal: what else a policy says. */
import type { Statement } from '../model.ts';
import { CATEGORIES, type Category, type Practice, type Value } from '../taxonomy.ts';
import { hrefFor } from './actions.ts';
import type { Situation } from './candidates.ts';
import { chance } from './cues.ts';
import type { Mention } from './match.ts';
import { bitOf } from './meanings.ts';
import { blank } from './statement.ts';
import { type BlockView, type SentenceView, textOf } from './views.ts';
import { vocabulary } from './words.ts';

type Notice = Extract<
  Practice,
  'retention' | 'security' | 'children' | 'transfer' | 'change' | 'contact' | 'signal'
>;

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

const NOTICE = bitOf('notice');

/** "Contact us" alone may be about orders: about the policy, it says so or gives a way. */
const ABOUT_POLICY =
  /\b(?:privacy|policy|statement|notice|questions?|comments?|concerns?|complain(?:ts?)?|data protection|supervisory|controller|requests?|rights|representative|commissioner|authority|ombudsman)\b|privacy[\w.-]{0,30}@|dpo@|gdpr@|datenschutz|dataprotection/i;
/** An address that is there for questions about data. */
const PRIVACY_MAIL = /\b(?:privacy|dpo|gdpr|dsar|data-?protection|datenschutz)[\w.-]{0,30}@\w/i;
const REFUSES = /\b(?:not|never|no|nor)\b|n['’]t\b/i;
const HONOURS =
  /\b(?:honou?rs?|respects?|responds?|reacts?|recogni[sz]es?|compl(?:y|ies)|obeys?|supports?|treats?|process(?:es)?)\b/i;
/** "We do not respond to Do Not Track, but honour Global Privacy Control": each part says its own. */
const PARTS = /[;,] (?:but|however|though|although|while|whereas)\b|;/i;
const SIGNAL = /do[ -]not[ -]track|\bdnt\b|privacy control|\bgpc\b|\bsignals?\b/i;

/** What a sentence says besides collection, sharing, choices and access. */
export function noticesOf(situation: Situation): Statement[] {
  const { sentence } = situation;
  const said = situation.mentioned & NOTICE ? noticesIn(sentence) : [];
  const text = textOf(sentence);
  if (text.includes('@') && PRIVACY_MAIL.test(text)) said.push('contact');
  if (isTerm(sentence, text)) said.push('retention');
  if (!said.length) return [];
  return [...new Set(said)].flatMap((notice) => {
    const confidence = agreement(situation, notice, text);
    if (confidence === null) return [];
    const own = sentence.mentions.filter(({ topic, id }) => topic === 'notice' && id === notice);
    const cues = own.map(({ phrase }) => `says ${phrase}`);
    const href = notice === 'contact' ? hrefFor(sentence, 'contact') : null;
    return whatIsSaid(notice, text).map((value) => ({
      ...blank(sentence, notice, value, confidence),
      cues,
      href,
    }));
  });
}

function noticesIn({ mentions }: SentenceView): Notice[] {
  return mentions.filter(({ topic }) => topic === 'notice').map(({ id }) => id as Notice);
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
  children:
    /^(?:under|at least|over|below|younger than) (?:age |the age of )?(?:1[3-8]|thirteen|sixteen|eighteen)$|^intended (?:only )?for .* (?:of|over|aged)$/,
  security: /^(?:ssl|tls|encrypt|firewall|salted)/,
  transfer:
    /standard contractual|model clause|adequacy|data transfer agreement|data bridge|privacy (?:framework|shield)|corporate rules/,
  retention:
    /^until you |^(?:kept|stay|remain|overwritten|deleted|held|stored|expire|wiped)s? (?:for|after|within)$/,
};

const NUMBER =
  '(?:\\d+|one|two|three|four|five|six|seven|eight|nine|ten|twelve|thirteen|eighteen|twenty[- ]four|thirty|sixty|ninety|several)';
const PERIOD = new RegExp(`\\b${NUMBER}(?: \\(\\d+\\))? (?:\\w+ )?(?:days?|weeks?|months?|years?)\\b`, 'i');
const DAY = vocabulary.add('day');
const WEEK = vocabulary.add('week');
const MONTH = vocabulary.add('month');
const YEAR = vocabulary.add('year');
const KEPT =
  /\b(?:we|is|are|be|stays?|automatically) (?:\w+ )?(?:delete|erase|destroy|anonymi[sz]e|purge|wipe|discard|overwrit|remove|keep|kept|retain|store|hold|held)(?:d|n|ten|s)?\b/i;

/** "We erase them two years after", and "Invoices: ten years" under a heading that asks how long. */
function isTerm(sentence: SentenceView, text: string): boolean {
  if (!hasUnit(sentence) || !PERIOD.test(text)) return false;
  return KEPT.test(text) || isHeaded(sentence.block, 'retention');
}

/** Most sentences name no unit of time: then no number is looked for. */
function hasUnit({ block, from, to }: SentenceView): boolean {
  const { ids } = block.tokens;
  for (let i = from; i < to; i++) {
    const id = ids[i];
    if (id === DAY || id === WEEK || id === MONTH || id === YEAR) return true;
  }
  return false;
}

function isHeaded({ headings }: BlockView, notice: Notice): boolean {
  return headings
    .slice(-2)
    .some(({ mentions }) => mentions.some(({ topic, id }) => topic === 'notice' && id === notice));
}

const TERM = /\b(?:days?|weeks?|months?|years?|hours?|as long|until)\b/i;

function isPlain(sentence: SentenceView, notice: Notice): boolean {
  const { block, start, end, mentions } = sentence;
  const own = mentions.filter(({ topic, id }) => topic === 'notice' && id === notice);
  const isClear = own.some(({ phrase }) => CLEAR[notice]?.test(phrase));
  if (isClear && (notice !== 'retention' || TERM.test(block.text.slice(start, end)))) return true;
  // Under a heading "Security", security is meant.
  if (isHeaded(block, notice)) return true;
  if (notice === 'retention' && isTerm(sentence, textOf(sentence))) return true;
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

/** "Our sites do not change what they do when they receive one." */
const UNMOVED = /\bnot (?:\w+ )?(?:change|alter|modify|adjust|take (?:any )?action)/i;

function ofSignal(text: string): Value {
  if (UNMOVED.test(text)) return 'not-honoured';
  if (!HONOURS.test(text)) return 'mentioned';
  return REFUSES.test(text.replace(/do[ -]not[ -](?:track|sell)/gi, '')) ? 'not-honoured' : 'honoured';
}
