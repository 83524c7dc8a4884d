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

/** "We store your data in Germany" says where, not for how long; "we answer within 30 days" keeps nothing. */
const HOW_LONG =
  /\b(?:hour|day|week|month|year|after you|duration|lifetime|amount of time|temporar|long|until|period|indefinit|forever|permanent|necess|need|requir|delet|eras|destroy|dispos|anonymi|retain|retention|backup|archiv|purg|overwrit|wipe|law|legal)/i;
const KEEPS =
  /\b(?:keep|kept|retain|retention|stor(?:e|ing|age)|h[eo]ld|delet|eras|remov|destroy|purg|anonymi|sav(?:e|ing)|archiv|backup|maintain|preserv|expir|overwrit|throw|dispos|discard|wip(?:e|ing)|stays?|remain|last)/i;
/** "You may have data erased that are no longer necessary" says what one may ask, not how long it takes. */
const MAY_ASK =
  /\b(?:request|right to|may ask|ask us)\b[^.;]{0,80}\b(?:delet|eras)\w*\b[^.;]{0,99}\bno longer\b/i;
/** "If you are located in the EEA": where people are takes nothing anywhere, … */
const PEOPLE =
  /\b(?:you|residents|users|visitors|individuals|persons|people|customers|members|publishers) (?:(?:are|is|who|we|deem|to|be|not|in) ){0,4}(?:locat\w+|based|outside)/gi;
/** … nor does "this section is for residents of the EEA". */
const ABROAD =
  /\b(?:transf|transmi|process(?:ed|ing) (?:\w+ ){0,6}(?:here|outside|within|in (?!acc))|kept|held|stor(?:e|age|ing)|host|server|maintain|moved?|sent|send|go(?:es)? |leav|locat|based in|outside|abroad|overseas|cross-border|framework|shield|contractual|clauses|corporate rules|adequa|(?:other|another|third|foreign) (?:countr|jurisdiction)|laws of)/i;
/** "We keep the requests that you make" offers no way to reach anyone. */
const REACHES =
  /@|https?:|\d{3}[ )-]|\b(?:contact|e-?mail|writ(?:e|ing)|call|reach|mail|phone|telephone|address|send|submit|ask|officer|commissioner|ombudsman|authorit|regulator|complain|representative|controller|att(?:entio)?n|form)/i;
const YOU_WRITE =
  /\b(?:when|where|if|after|once|each time)(?:ever)? you (?:\w+ )?(?:contact|e-?mail|call|write|phone|submit|make)\b/i;
const WE_KEEP =
  /\bwe (?:may |will |also |can )*(?:collect|keep|store|retain|receive|record|use|process|ask|need)\b/i;

/** Whether a sentence means what its words could say. */
function isMeant(notice: Notice, { block }: SentenceView, text: string): boolean {
  if (notice === 'retention')
    return HOW_LONG.test(text) && !MAY_ASK.test(text) && (KEEPS.test(text) || isHeaded(block, notice));
  if (notice === 'transfer') return ABROAD.test(text.replace(PEOPLE, ''));
  return (
    notice !== 'contact' ||
    (REACHES.test(text) && (text.includes('@') || !YOU_WRITE.test(text) || !WE_KEEP.test(text)))
  );
}

/** "Contact us" alone may be about orders: about the policy, it says so or gives a way. */
const ABOUT_POLICY =
  /\b(?:privacy|policy|statement|notice|questions?|comments?|concerns?|complain(?:ts?)?|data protection|supervisory|controller|requests?|rights|representative|commissioner|authority)\b|privacy[\w.-]{0,30}@|dpo@|gdpr@|datenschutz|dataprotection/i;
/** An address that is there for questions about data. */
const PRIVACY_MAIL = /\b(?:privacy|dpo|gdpr|dsar|data-?protection|datenschutz)[\w.-]{0,30}@\w/i;
/** What one does with a signal. */
const HONOUR =
  '(?:honou?r|accept|respect|respond|react|recogni[sz]e|compl(?:y|ie)|obey|support|treat|process|interpret|listen|act (?:up)?on|follow|tak(?:e|ing) (?:it|that|this|them) as)(?:s|d|ed|es)?';
const HONOURS = new RegExp(`\\b${HONOUR}\\b`, 'i');
/** "Are not yet set up to interpret or respond to" */
const REFUSES = new RegExp(
  `(?:\\b(?:not|never|no|neither|nor|cannot|unable)\\b|n['’]t\\b)(?: \\w+){0,8}? ${HONOUR}\\b`,
  'i',
);
/** "Browsers that support the signal", "how sites respond to it": whatever the site does. */
const BY_BROWSERS =
  /\b(?:browsers?|extensions?|plug-?ins?|tools?|devices?|users?|add-ons?)(?: (?!we\b)\w+){0,3} (?:support|recogni[sz]e|process|compl)\w*|\ba recogni[sz]ed\b|\bhow (?!to )(?:\w+ ){1,4}(?:respond|process|treat)\w*/gi;
/** "We do not respond to Do Not Track, but honour Global Privacy Control": each part says its own. */
const PARTS = /[;,] (?:but|however|though|while)\b|;/i;
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
    if (!isMeant(notice, sentence, text)) return [];
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
  if (!agrees)
    return ABOUT_POLICY.test(text) || (ABOUT_POLICY.test(before) && !WE_KEEP.test(text)) ? 0.85 : null;
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
    /^(?:under|at least|over|below|younger than) (?:age |the age of )?(?:1[3-8]|thirteen|sixteen|eighteen)$|^(?:have to|must) be |^intended (?:only )?for .* (?:of|over|aged)$| under$/,
  change:
    /^(?:important|significant|major|material|substantial) |^post(?:ing|ed)? .* change|^(?:inform|notif|tell).* change$/,
  security: /^(?:ssl|tls|encrypt|firewall|salted)/,
  transfer:
    /^(?:hosted|located) in|standard contractual|model clause|adequacy|data transfer agreement|data bridge|privacy (?:framework|shield)|corporate rules| leave |^(?:moved|sent) to/,
  retention:
    /^until you |^(?:kept|stay|remain|overwritten|deleted|held|stored|expire|wiped)s? (?:for|after|within)$/,
};

const NUMBER =
  '(?:\\d+|one|two|three|four|five|six|seven|eight|nine|ten|twelve|thirteen|eighteen|twenty[- ]four|thirty|sixty|ninety|several)';
const PERIOD = new RegExp(
  `\\b${NUMBER}(?: \\(\\d+\\))? (?:\\w+ )?(?:hours?|days?|weeks?|months?|years?)\\b`,
  'i',
);
const DAY = vocabulary.add('day');
const WEEK = vocabulary.add('week');
const HOUR = vocabulary.add('hour');
const MONTH = vocabulary.add('month');
const YEAR = vocabulary.add('year');
const KEPT =
  /\b(?:we|is|are|be|stays?) (?:\w+ )?(?:delete|erase|destroy|anonymi[sz]e|purge|wipe|discard|overwrit|remove|keep|kept|retain|store|hold|held|throw|thrown)(?:e?d|n|ten|s)?\b/i;

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
    if (id === DAY || id === WEEK || id === MONTH || id === YEAR || id === HOUR) return true;
  }
  return false;
}

/** "Retention", "How long" */
const ON_RETENTION = /^(?:retention|how long)\b/i;

function isHeaded({ headings }: BlockView, notice: Notice): boolean {
  return headings
    .slice(-2)
    .some(
      ({ text, mentions }) =>
        (notice === 'retention' && ON_RETENTION.test(text)) ||
        mentions.some(({ topic, id }) => topic === 'notice' && id === notice),
    );
}

const ENDLESS = /\bindefinite(?:ly)?\b|\bforever\b/i;
const ENDED = /(?:\b(?:not|never|nothing|last)\b|n['’]t\b)[^.;]{0,60}\b(?:indefinite|forever)/i;

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
  if (notice === 'retention') return [ENDLESS.test(text) && !ENDED.test(text) ? 'indefinite' : 'stated'];
  if (notice !== 'signal') return ['stated'];
  const parts = text.split(PARTS).filter((part) => SIGNAL.test(part));
  return [...new Set(parts.length ? parts.map(ofSignal) : [ofSignal(text)])];
}

/** "Our sites do not change what they do when they receive one." */
const UNMOVED = /\bnot (?:\w+ )?(?:change|alter|modify|adjust|take (?:any )?action)/i;
/** What is called so says nothing of what is done. */
const NAMES = /do[ -]not[ -](?:track|sell)/gi;

function ofSignal(text: string): Value {
  const said = text.replace(NAMES, '').replace(BY_BROWSERS, '');
  if (UNMOVED.test(said) || REFUSES.test(said)) return 'not-honoured';
  return HONOURS.test(said) ? 'honoured' : 'mentioned';
}
