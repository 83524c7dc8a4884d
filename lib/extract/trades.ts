/** What a company that is named does for the site: "We use Wavepost to measure our audience". */
import type { Recipient } from '../taxonomy.ts';
import type { Mention } from './match.ts';
import type { SentenceView } from './views.ts';

const ADVERTISES = /\b(?:adverts?|advertis\w+|ads?|(?:re)?targeting|remarketing|conversions?|attribution)\b/i;
const MEASURES =
  /\b(?:analytics|analy[sz]\w+|measur\w+|statistics|heat ?maps?|traffic|audience)\b|\b(?:understand|learn|see|count|know) (?:\w+ ){0,3}(?:visit|customer|people|site|use)/i;
const SERVES =
  /\b(?:host(?:ing|s)?|payments?|billing|e-?mails?|messages|sms|newsletters?|support|shipping|deliver\w*|logistics|cloud|storage|servers?|infrastructure|fraud\w*|verification|crash\w*|errors?|captcha|security|backups?|subscription management)\b/i;

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
  /\bwe (?:\w+ ){0,2}(?:use|rely on|engage|(?:work|partner) with)\b(?:(?! to )[^.;]){0,120}(?<!\b(?:our|your)) $/i;
/** What the use is for, after the name and others. */
const FOR = /^[^.;]{0,80}? (?:to|for) ([^.;]{1,80})/;
/** "Wavepost Insight is a web analysis service provided by" */
const IS = /^ is an? ([^.;]{1,60}) (?:provided|offered|operated) by\b/;

/** What a company that a sentence names does for the site, as made use of or by what it is; or null. */
export function tradeIn({ block, start, end }: SentenceView, { from, to }: Mention): Recipient | null {
  const { starts, ends } = block.tokens;
  const at = starts[from] as number;
  const after = block.text.slice(ends[to - 1], Math.min(end, at + MAX_CHARS));
  const isUsed = USES.test(block.text.slice(Math.max(start, at - MAX_CHARS), at));
  const trade = (isUsed ? FOR : IS).exec(after)?.[1] ?? '';
  // "We use Wavepost Analytics": the name tells.
  return tradeOf(isUsed ? `${block.text.slice(at, ends[to - 1])} ${trade}` : trade);
}
