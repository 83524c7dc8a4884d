/** Who takes data, by what stands around a name: "Stripe processes your payments", "hosted by Wavepost". */
import type { Candidate, Situation } from './candidates.ts';
import { A_NAME } from './companies.ts';
import type { Mention } from './match.ts';
import { bitOf } from './meanings.ts';
import { tradeIn } from './trades.ts';
import { type BlockView, type SentenceView, textOf } from './views.ts';

const DATA = bitOf('data');
/** So many characters are read before and after a mention. */
const MAX_CHARS = 120;

/** What may stand between who acts and the verb: "LLC, a company in Ireland, may also". */
const GLUE =
  /^(?:[’']s? ?)?(?:,? (?:Inc|LLC|Ltd|GmbH|AG)\b\.?)?(?: \d)?(?:,? (?:or|and) [A-Z][\w.]{0,20}(?: [A-Z]\w{0,20})?)?(?:, ?(?!you\b)[^,;.]{1,60},| such as [^.;]{1,60}?(?= (?:may |can |also |will )*(?:collect|receive|obtain|place|use|get|see|handle|process|track)(?:e?s)?\b)| ?\([^)]{1,60}\))?,? (?:(?:that|which|who|may|can|will|also|automatically|directly) ){0,3}/;
/** What is done with data that one has been given. */
const TAKES = /^(?:collects?|receives?|obtains?|logs?|places?|sets?|uses? (?:\w+ )?cookies)\b/;
/** What a company that is named does only with data of others. */
const LEARNS = /^(?:learns?|gets?|sees?)\b/;
/** What a company does for another; who "operates this store" is the site's own. */
const SERVES =
  /^(?:handles?|process(?:es)?|hosts?|sends?(?! us)|delivers?|stores?|operates?|runs?|manages?|bills?|ships?)\b(?! th(?:is|e (?:web ?)?site)\b)/;
const MEASURES = /^(?:measures?|tracks?|counts?|analy[sz]es?|records?)\b/;
const SHOWS_ADS = /^(?:shows?|serves?|places?|displays?) (?:\w+ )?(?:ads|advertis)/;
/** For whom, or with what. */
const OURS =
  /\b(?:our|your?|us|data|information|payments?|cards?|orders?|traffic|visits?|cookies?|site|device|browser|activit\w+)\b/i;
/** "Is sent by", "via", "powered by": who stands behind is the one who does it. */
const BY =
  /(?:(?<!\bads )\b(?:hosted|powered|processed|handled|delivered|sent|dispatched|billed|shipped|carried out)(?: \w+){0,4} (?:by|through|via|with)|hosted on|\b(?:[Pp]ayments? go(?:es)?|pay(?: by \w+)?) (?:through|via))(?: [\w ]{1,30} or by)?(?: [a-z-]+){0,4}(?:[,:] ?)? ?$/;
/** "Support runs on", "card details are collected directly by" */
const SUPPLIED =
  /\bruns? on $|\b(?:(?:is|are|be) (?:\w+ ){0,2}?(?:collected|taken|received|recorded|stored|managed|kept|held)(?:,? (?:and|or) \w+)? (?:\w+ )?(?:by|with|at))(?: [a-z]+){0,3} $/;
/** What is run so. */
const DEALINGS = /\b(?:e-?mails?|newsletters?|support|bookings?|chat|comments?|servers?|pay)\b/i;
/** "Crash reports go to", "we set cookies from": whoever stands behind gets them. */
const GOES =
  /\b(?:data|information|details|reports?|numbers?) (?:go(?:es)?|(?:is|are) sent) (?:\w+ )?to $|\bwe (?:\w+ ){0,2}(?:set|place|use|embed|show) (?:\w+ ){0,2}(?:cookies|pixels|videos?|maps?|content) (?:from|of|by) $/i;
/** "We store data with": whoever is named stores it. */
const KEPT = /\bwe (?:\w+ ){0,2}(?:store|keep|host|process)\b[^.;,]{0,60} (?:with|on|through|via) $/i;
/** "While transmitting your information to our": whoever stands behind is given it. */
const GIVEN =
  /\b(?:while|when(?:ever)? we|before) (?:transmi|transfer|send|shar|pass|disclos)\w+ (?:[^,;.]{1,60} )?(?:to|with) (?:[\w-]+ ){0,3}$/i;
/** "We pass what you enter to Wavepost", "we work with Wavepost" */
const GIVES =
  /\b[Ww]e (?:(?!not |never )[a-z]+ ){0,2}(?:(?:pass|send|forward|transmit|disclose|give|report|upload|submit) (?!you\b)[^.;]{1,80} to|(?:work|partner) with) (?:[a-z]+ ){0,2}$/;
/** "Through the plugin on our site": then who collects is another. */
const ON_OUR_SITE =
  /\bour (?:\w+ )?(?:web ?sites?|sites?|apps?|pages?|services?|platform|newsletters?|e-?mails?)\b/i;
const HYPOTHETICAL = /\b(?:if|when|whether|unless|should|once)\b[^,:]{0,80}$/i;
/** "Providers such as Wavepost", "our host, Wavepost", "(Wavepost": the name of one who takes. */
const NAMED_SO =
  /^(?: ?[(,:] ?(?:(?:such as|like|including|e\.g\.,?|for example,?|and|or) )?| (?:such as|like|and|or) )$/;
/** So many tokens may stand between a recipient and the name of one. */
const NEAR = 6;

/** How a sentence says that somebody takes data, or null. */
export type Taking = 'takes' | 'learns' | 'serves' | 'measures' | 'advertises';

/** What the words around a mention say that it does with data. */
export function takingOf(sentence: SentenceView, mention: Mention): Taking | null {
  const { block } = sentence;
  const start = block.tokens.starts[mention.from] as number;
  const end = block.tokens.ends[mention.to - 1] as number;
  const before = block.text.slice(Math.max(sentence.start, start - MAX_CHARS), start);
  if (GIVEN.test(before)) return 'takes';
  if (mention.id === 'named' && GIVES.test(before)) return 'learns';
  if (HYPOTHETICAL.test(before)) return null;
  const after = block.text.slice(end, Math.min(sentence.end, end + MAX_CHARS));
  if (mention.id === 'named' && GOES.test(before)) return 'learns';
  if (mention.id === 'named' && KEPT.test(before)) return 'serves';
  if (isDoneBy(before)) {
    const text = textOf(sentence);
    return OURS.test(text) || (mention.id === 'named' && DEALINGS.test(text)) ? 'serves' : null;
  }
  const glue = GLUE.exec(after)?.[0];
  if (glue === undefined) return null;
  const deed = after.slice(glue.length);
  const isAd = SHOWS_ADS.test(deed) && ON_OUR_SITE.test(textOf(sentence));
  if (mention.id === 'named' && isAd) return 'advertises';
  if (!OURS.test(deed)) return null;
  if (SERVES.test(deed)) return 'serves';
  if (MEASURES.test(deed)) return 'measures';
  if (LEARNS.test(deed)) return 'learns';
  return TAKES.test(deed) ? 'takes' : null;
}

/** Whether words before a mention say that it does something: "is processed by our". */
export function isDoneBy(before: string): boolean {
  return BY.test(before) || SUPPLIED.test(before);
}

/** Whether a sentence says plainly that a recipient takes data. */
export function isTaker({ sentence, mentioned }: Situation, { value, mentions }: Candidate): boolean {
  // An affiliate collects as the site itself does; so may a company that is only known by its capital.
  if (value === 'affiliate' || value === 'legal' || value === 'public') return false;
  return mentions.some((mention) => {
    const taking = takingOf(sentence, mention);
    if (value !== 'named') return taking !== null && (mentioned & DATA) !== 0;
    const isTold =
      taking === 'takes' ? isKnown(mention) && ON_OUR_SITE.test(textOf(sentence)) : taking !== null;
    return isTold || tradeIn(sentence, mention) !== null;
  });
}

/** One of the companies that are everywhere, and so hardly the site's own name. */
function isKnown({ phrase }: Mention): boolean {
  return phrase !== A_NAME;
}

/** The names that stand for recipients that were accepted: "companies like Wavepost". */
export function namesAfter({ block, mentions }: SentenceView, accepted: readonly Mention[]): Mention[] {
  const found: Mention[] = [];
  let last: Mention | null = null;
  for (const mention of mentions) {
    if (mention.topic !== 'recipient') continue;
    const isMeant: boolean = last !== null && mention.id === 'named' && isNameOf(block, last, mention);
    if (isMeant) found.push(mention);
    last = isMeant || accepted.includes(mention) ? mention : null;
  }
  return found;
}

function isNameOf({ text, tokens }: BlockView, { to }: Mention, { from }: Mention): boolean {
  return from - to <= NEAR && NAMED_SO.test(text.slice(tokens.ends[to - 1], tokens.starts[from]));
}
