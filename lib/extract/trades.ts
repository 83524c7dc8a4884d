/** What a company that is named does for the site: "to measure our audience", "payment processing (Wavepost)". */
import type { Recipient } from '../taxonomy.ts';
import type { Mention } from './match.ts';
import type { SentenceView } from './views.ts';

const ADVERTISES =
  /\b(?:adverts?|advertis\w+|ads|ad (?:network|campaign|platform|server|delivery)s?|(?:re)?targeting|remarketing|conversions?|attribution)\b/i;
const MEASURES =
  /\b(?:analytics|analytical|analy[sz]\w+|measur\w+|statistics|heat ?maps?|session (?:replay|recording)s?|traffic|audience)\b|\b(?:understand|learn|see|count|know|evaluate|records?) (?:\w+ ){0,3}(?:visit|user|shopper|reader|customer|people|site|they|use)/i;
const SERVES =
  /\b(?:host(?:ing|s)?|payments?|billing|e-?mails?|messages|sms|newsletters?|support|customer (?:service|care)|shipping|deliver\w*|logistics|cloud|storage|servers?|infrastructure|fraud\w*|verification|translation|printing|crash\w*|errors?|call cent\w+|captcha|telephony|crm|security|backups?|subscription management)\b/i;

/** What a text says that somebody does for the site, or null. */
export function tradeOf(text: string): Recipient | null {
  if (ADVERTISES.test(text)) return 'advertiser';
  if (MEASURES.test(text)) return 'analytics';
  return SERVES.test(text) ? 'provider' : null;
}

/** So many characters are read before and after a name. */
const MAX_CHARS = 160;
/** "We use Wavepost, Tunewell and": who is named is made use of. */
const USES =
  /(?:(?<!\b(?:of|the|your|that|who|you|they) (?:will |may |can )?)\b(?:use|uses|using|rely on|engage|employ|commission|help of|means of)|\bwe (?:\w+ ){0,2}(?:work|partner) with)\b(?:(?! to )[^.;]){0,120}(?<!\b(?:the|our|your|this)) ?[( ]$/i;
/** What the use is for. */
const FOR =
  /^(?:[ ,(/]{1,2}(?:[A-Z][\w.’'-]{0,20}\)?|\d|and|or|others?|similar|pixels?|tags?|cookies?|scripts?|sdks?|software|tools?|services?|providers?|platforms?|technolog(?:y|ies))){0,16},? (?:to|for|as|in order to|so that|that|which) ([^.;]{1,80})/;
/** "Payment processing (Wavepost": no verb, only what is done. */
const LABELLED = /^[^.;:(]{3,60} \((?:[^()]{1,60} )?$/;

/** What a sentence says that a company that it names does for the site, or null. */
export function tradeIn(sentence: SentenceView, mention: Mention): Recipient | null {
  const { before, purpose } = around(sentence, mention);
  if (LABELLED.test(before)) return tradeOf(before);
  return purpose === null ? null : tradeOf(purpose);
}

/** Whether a company is named as one that the site makes use of, and what for. */
export function isUsedFor(sentence: SentenceView, mention: Mention): boolean {
  const { purpose } = around(sentence, mention);
  return purpose !== null && tradeOf(purpose) !== null;
}

function around(
  { block, start, end }: SentenceView,
  { from, to }: Mention,
): { before: string; purpose: string | null } {
  const { starts, ends } = block.tokens;
  const at = starts[from] as number;
  const before = block.text.slice(Math.max(start, at - MAX_CHARS), at);
  const used = USES.test(before)
    ? FOR.exec(block.text.slice(ends[to - 1], Math.min(end, at + MAX_CHARS)))
    : null;
  return { before, purpose: used?.[1] ?? null };
}
