/** One promise against one claim: does the claim contradict it, limit it, or leave it alone? */
import type { PolicyException, Statement } from '../model.ts';
import type { DataType } from '../taxonomy.ts';
import { announcesExceptions, isAboutSale, recipientOf } from './promises.ts';
import { wordKey } from './words.ts';

/** What a pair is, and how telling. */
export interface Verdict {
  kind: PolicyException['kind'];
  weight: number;
}

/** Who receives data in spite of a promise to share with nobody, and how telling that is. */
const AGAINST_SHARING: Readonly<Record<string, Verdict>> = {
  partner: { kind: 'contradiction', weight: 90 },
  advertiser: { kind: 'contradiction', weight: 85 },
  successor: { kind: 'exception', weight: 80 },
  affiliate: { kind: 'exception', weight: 60 },
  named: { kind: 'exception', weight: 55 },
  provider: { kind: 'exception', weight: 50 },
  public: { kind: 'exception', weight: 45 },
  social: { kind: 'exception', weight: 45 },
  analytics: { kind: 'exception', weight: 40 },
  legal: { kind: 'exception', weight: 30 },
};

/** Who receives data in spite of a promise not to sell it. Providers and courts buy nothing. */
const AGAINST_SALE: Readonly<Record<string, Verdict>> = {
  successor: { kind: 'exception', weight: 75 },
  advertiser: { kind: 'exception', weight: 58 },
  partner: { kind: 'exception', weight: 56 },
};

/** Traces of a visit. A promise about "personal information" is often not meant to cover them. */
const TRACES: readonly DataType[] = ['cookies', 'device', 'network', 'activity'];

/** How much less a mere exception tells than a contradiction of the same two lines. */
const SOFTER = 40;

/** Null when both can be true without a word of explanation. */
export function judge(promise: Statement, claim: Statement): Verdict | null {
  if ((promise.practice === 'collect') !== (claim.practice === 'collect')) return null;
  if (sameWords(promise, claim)) return null;
  if (promise.practice === 'collect') return judgeCollection(promise, claim);
  if (!coversData(promise, claim)) return null;
  const verdict = isAboutSale(promise) ? judgeSale(claim) : judgeSharing(promise, claim);
  if (verdict?.kind === 'contradiction' && (onlyTraces(claim) || announcesExceptions(promise))) {
    return { kind: 'exception', weight: verdict.weight - SOFTER };
  }
  return verdict;
}

/** Kinds of recipients that have little in common: what is promised of one is not broken by another. */
const UNLIKE = /named|partner|legal/;
/** "Third parties", "any other company", "no one" */
const ANYBODY = /part(?:y|ies|ner)|other|any|one\b|body|outside|external|compan|business|entit|organi/i;

function isOfAnybody({ recipients }: Statement): boolean {
  return !recipients.length || recipients.some((one) => ANYBODY.test(one));
}

function isOfSame(promise: Statement, claim: Statement): boolean {
  const promised = promise.recipients.map(wordKey);
  return !promised.length || claim.recipients.some((one) => promised.includes(wordKey(one)));
}

function judgeSale(claim: Statement): Verdict | null {
  if (claim.practice === 'sell') return { kind: 'contradiction', weight: 100 };
  return AGAINST_SALE[recipientOf(claim)] ?? null;
}

function judgeSharing(promise: Statement, claim: Statement): Verdict | null {
  if (promise.condition === 'law' && recipientOf(claim) === 'legal') return null;
  // A promise about "third parties" covers everybody; one about advertisers covers only advertisers.
  const broad = promise.value === 'partner' && isOfAnybody(promise);
  if (claim.practice === 'sell') return broad ? { kind: 'contradiction', weight: 95 } : null;
  const recipient = recipientOf(claim);
  if (recipient === promise.value)
    return broad || !UNLIKE.test(recipient) || isOfSame(promise, claim)
      ? { kind: 'contradiction', weight: 90 }
      : null;
  return broad ? (AGAINST_SHARING[recipient] ?? null) : null;
}

/** "We do not log IP addresses" here, "we log IP addresses" there: only when both name the same thing. */
function judgeCollection(promise: Statement, claim: Statement): Verdict | null {
  if (claim.value !== promise.value) return null;
  // "These cookies collect no personal information" is about what is in them, not about having them.
  if (promise.value === 'generic' || promise.value === 'cookies') return null;
  const denied = new Set(promise.items.map(wordKey));
  const both = claim.items.some((item) => denied.has(wordKey(item)));
  return both ? { kind: 'exception', weight: 20 } : null;
}

function sameWords(a: Statement, b: Statement): boolean {
  return (
    a.evidence.block === b.evidence.block &&
    a.evidence.start === b.evidence.start &&
    a.evidence.end === b.evidence.end
  );
}

/** A promise about card numbers is not broken by sharing something else. */
function coversData(promise: Statement, claim: Statement): boolean {
  if (promise.dataTypes.length === 0 || promise.dataTypes.includes('generic')) return true;
  return claim.dataTypes.some((type) => promise.dataTypes.includes(type));
}

function onlyTraces(claim: Statement): boolean {
  return claim.dataTypes.length > 0 && claim.dataTypes.every((type) => TRACES.includes(type));
}
