/**
 * Which statements are promises, and which claims can be held against one. A card that sets two sentences
 * against each other accuses; so what only looks like a promise (about children, about what the law asks, about
 * a case that the reader may be in) is left alone.
 */
import type { Statement } from '../model.ts';
import type { Practice, Value } from '../taxonomy.ts';

/** Below this a statement is too shaky to stand beside a promise, or in a sentence without a quote beside it. */
export const MIN_CONFIDENCE = 0.35;

/** Words that make "shares only if …" a promise rather than an announcement. */
const LIMITS = /\b(?:not|never|no|nor|neither|only|without|unless|until|none|cannot)\b|n['’]t\b/i;

/** Denials that promise nothing about everybody's data, each with what they are about instead. */
const NO_PROMISE: readonly RegExp[] = [
  // Children, who are told of in a chapter of their own; sensitive data, which is but some.
  /\b(?:child|children|minors?|(?<!including )sensitive|under (?:the age of )?1[3-8])\b/i,
  // What the policy, the law or the company's duties do not reach.
  /(?:\bnot|n['’]t|\bcannot) (?:apply|required|responsible|guarantee)\b|\b(?:intended to|secure|unrelated to)\b/i,
  // What the reader decides or may ask for.
  /\bif you (?:do not|don['’]t)\b|\byour (?:decision|choice) not\b/i,
  /\b(?:request|ask|tell|prefer|wish|want|like)(?: us| me)?(?: that we| that| to)? not\b/i,
  // What others do.
  /\b(?:these|those|such|other) (?:third )?(?:compan|part|provider|advertiser|business)\w* (?:do|are|may|will|can|have)(?: not|n['’]t|not)\b/i,
];

/** The promise names its exceptions, or says that there are some. */
const ANNOUNCED = /\b(?:except|exception|exceptions|other than|unless|provided that|subject to|generally)\b/i;

/** Only what the reader has agreed to: that keeps the promise. */
const AGREED =
  /\b(?:with|given|give|obtain) (?:us )?(?:your|the) (?:[a-z]+ )?(?:consent|permission)\b|\bif you (?:agree|consent|choose|opt)\b|["“”']?\bopt(?:ed)?["“”']?[ -]in\b/i;

/** Whoever works for the company or for the law is no partner, though the clause may say "third parties". */
const FOR_US =
  /\bon (?:our|its) behalf\b|\bservice providers?\b|\bperform (?:functions|services)\b|\bprovide services (?:to|for) us\b|\bhired\b/i;
const FOR_THE_LAW =
  /\b(?:required|permitted) by law\b|\b(?:court orders?|subpoenas?|legal process|law enforcement)\b/i;

/** "The data you provide", "service providers", "password" share nothing. */
const SHARING =
  /\b(?:shar|disclos|releas|reveal|distribut|divulg|transmit|transfer|exchang|make available|made available|lend)|(?<!\byou )\b(?:giv|provid(?!er)|pass(?!w)|suppl(?!ier)|send)/i;
const SELLING = /\b(?:sell|selling|sold|sale|rent|renting|rented|trade|traded|leas)/i;

/** Whether a statement is a denial or a condition, whatever its words. */
export function mayBePromise({ practice, stance, identifiability }: Statement): boolean {
  if (identifiability === 'aggregated' || stance === 'yes') return false;
  return practice === 'share' || practice === 'sell' || (practice === 'collect' && stance === 'no');
}

/** The ones among them that people would read as a promise. */
export function isPromise(statement: Statement): boolean {
  const { quote } = statement.evidence;
  if (statement.stance === 'conditional' && !LIMITS.test(quote)) return false;
  return isSentence(statement) && !NO_PROMISE.some((words) => words.test(quote));
}

/** What promises are made about; of anything else, nothing can be held against them. */
const PROMISED: ReadonlySet<Practice> = new Set(['collect', 'share', 'sell']);

/** Whether a statement affirms something, whatever its words. Statistics about everybody break no promise about anybody. */
export function mayBeClaim({ practice, stance, identifiability }: Statement): boolean {
  return stance === 'yes' && identifiability === 'identified' && PROMISED.has(practice);
}

/** The ones among them that can be held against a promise. */
export function isClaim(statement: Statement): boolean {
  return isSentence(statement) && !AGREED.test(statement.evidence.quote);
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

/** Who gets the data according to the whole sentence: "companies that work on our behalf" are providers. */
export function recipientOf(claim: Statement): Value {
  if (claim.value !== 'partner' && claim.value !== 'advertiser') return claim.value;
  const { quote } = claim.evidence;
  if (FOR_THE_LAW.test(quote)) return 'legal';
  return FOR_US.test(quote) ? 'provider' : claim.value;
}

/** Two words or fewer are headings, names, items: "Yahoo!", "Asset Transfers.", "Data brokers". They say nothing against anybody. */
function isSentence({ evidence: { quote } }: Statement): boolean {
  return quote.indexOf(' ', quote.indexOf(' ') + 1) > 0;
}
