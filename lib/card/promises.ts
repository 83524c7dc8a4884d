/**
 * Which statements are promises, and which claims can be held against one. A card that sets two sentences
 * against each other accuses; so what only looks like a promise (about children, about what the law asks, about
 * a case that the reader may be in) is left alone.
 */
import type { Statement } from '../model.ts';

/** Fewer are headings and names: "Yahoo!", "Asset Transfers." They say nothing against anybody. */
const MIN_CLAIM_WORDS = 3;

/** Words that make "shares only if …" a promise rather than an announcement. */
const LIMITS = /\b(?:not|never|no|nor|neither|only|without|unless|until|none|cannot)\b|n['’]t\b/i;

/** A denial with a scope of its own: whom it covers, what the law asks, what the reader may do or ask for. */
const NARROW =
  /\b(?:child|children|minors?|under (?:the age of )?1[3-8])\b|\b(?:not|n['’]t) (?:appl(?:y|ies)|required|obliged|responsible)\b|\b(?:unrelated to|if you do not|if you don['’]t|is not intended)\b|\b(?:request|ask|tell|instruct|prefer|wish|want|like)\b[^.]{0,60}\bnot\b/i;

/** The promise names its exceptions, or says that there are some. */
const ANNOUNCED = /\b(?:except|exception|exceptions|other than|unless|provided that|subject to|generally)\b/i;

/** Only what the reader has agreed to: that keeps the promise. */
const AGREED =
  /\b(?:with|given|give|obtain) (?:us )?(?:your|the) (?:[a-z]+ )?(?:consent|permission)\b|\bif you (?:agree|consent|choose|opt)\b|["“”']?\bopt(?:ed)?["“”']?[ -]in\b/i;

const SHARING =
  /\b(?:shar|disclos|giv|provid|releas|reveal|distribut|pass|divulg|transmit|transfer|exchang|suppl|make available|made available|lend|send)/i;
const SELLING = /\b(?:sell|selling|sold|sale|rent|renting|rented|trade|trading|traded|leas)/i;

/** The confident ones among the denials and conditions that people would read as a promise. */
export function isPromise(statement: Statement): boolean {
  const { practice, stance, identifiability, evidence } = statement;
  if (identifiability === 'aggregated' || NARROW.test(evidence.quote)) return false;
  if (stance === 'no') return practice === 'share' || practice === 'sell' || practice === 'collect';
  if (practice !== 'share' && practice !== 'sell') return false;
  return stance === 'conditional' && LIMITS.test(evidence.quote);
}

/** What can be held against a promise. Statistics about everybody break no promise about anybody. */
export function isClaim(statement: Statement): boolean {
  return (
    statement.stance === 'yes' &&
    statement.identifiability === 'identified' &&
    isSentence(statement) &&
    !AGREED.test(statement.evidence.quote)
  );
}

/** "Except as described below, we do not share": what comes below contradicts nothing. */
export function announcesExceptions(promise: Statement): boolean {
  return promise.condition === 'other' || ANNOUNCED.test(promise.evidence.quote);
}

/** "We do not sell or rent your information" says nothing about giving it away. */
export function isAboutSale(promise: Statement): boolean {
  const { quote } = promise.evidence;
  return promise.practice === 'sell' || (SELLING.test(quote) && !SHARING.test(quote));
}

function isSentence({ evidence }: Statement): boolean {
  return evidence.quote.split(' ').length >= MIN_CLAIM_WORDS;
}
