/** Whether a "not" denies what the site does: it stands close to the verb, and is neither a wish nor another's duty. */
import { type Act, isNobodyAfter, NO, type Syntax } from './clauses.ts';
import type { Mention } from './match.ts';
import { type SentenceView, textOf } from './views.ts';
import { vocabulary } from './words.ts';

/** "We do not knowingly or willingly collect": so many tokens may stand between. */
const CLOSE = 4;
/** "We do not look at your mail, share it or …": in a list, the "not" stands far off too. */
const COMMA = vocabulary.add(',');
/** "No information about you is ever shared": a "no" stands farther off. */
const FAR = 14;

/** "You may ask us not to share it", "they are obliged not to disclose it", "some data may not have been collected". */
const NOT_OURS =
  /\b(?:ask|request|direct|tell|option|rights?|obligated|obliged|required|authori[sz]ed?|permit|permitted|allow|agree|agreed|contract(?:ually)?|may|might|were|ensure|so that)\b[^.;:]{0,40}\b(?:not|never)\b/i;
/** "No longer necessary for what it was collected for", "not kept longer than needed": that is how long it is kept. */
const HOW_LONG = /\bno longer\b|\b(?:any |for )?longer than\b|\bfor more than\b|\bnot (?:\w+ ){1,6}after\b/i;
/** "Does not include what is publicly available", "Not providing data": a definition, a title. */
const DEFINES =
  /^not $|(?:\bnot|n['’]t) (?:include|cover|extend|constitute|consider|govern|apply|applicable|the same)\b/i;
/** "Once you have opted out, we will not sell it": only then. */
const ONLY_THEN =
  /\b(?:once|if|when|after|where) you(?:'ve|r)? (?:\w+ )?(?:exercise|opt|request|object|unsubscribe|withdr[ae]w)|\bif you (?:(?:have|do) not|(?:have|do)n['’]t|refuse) (?:to )?(?:consent|agree|opt)/i;
/** "We do not authorize them to use it", "there is no obligation to provide it": something else is denied. */
const OF_ELSE =
  /(?:\b(?:not|never|cannot|no)\b|n['’]t\b) (?:\w+ ){0,3}?(?:authori[sz]|allow|permit(?!ted)|guarantee|affect|prevent|stop us|imply|necessary|mandatory|oblig|able|liable|responsible|sufficient|uncommon|enough|all\b|every\b|accept)/i;
/** "A country that does not provide the same protection" */
const OF_OTHERS =
  /\b(?:countr|law|compan|part|provider)\w* (?:[^.;]{0,60} )?(?:that|which|who) (?:(?:do|does|may|will|is|are) ?(?:not|n['’]t)|cannot)(?: \w+){0,3} ?$/i;
/** "Please do not send us …", "never share your password": the reader is told. */
const TOLD = /(?:^|[,;:(→›>"“”‘'] ?|\bplease |\bcareful )(?:do not|don['’]t|never|not to) ?$/i;
const DONE = /ed$|sold|kept|held|given|sent/;
/** "We cannot work without collecting data", "without this data we cannot supply the service" */
const WITHOUT =
  /(?:\bcannot\b|can['’]t)[^.;]{0,90}\bwithout (?:\w+ ){0,2}?(?:gather|collect|shar|using|the use|process|cookies|this|these|such|it\b)(?![^.;]{0,30}\bconsent)|^without (?:this|these|such|that|it)\b(?! consent)|\bnot be available to you\b/i;
/** "More data than we need", "all the data": less is collected. */
const NOT_SO_MUCH = /^ ?(?!at )(?:\w+ )?(?:more|all|additional|any other|the same)\b/i;
/** "We do not collect it for marketing": for something else, we may. */
const NOT_FOR_THIS =
  /\bfor (?:any purpose other|(?!any )(?:\w+ ){0,4}?(?:purposes?|marketing|advertising))\b/i;

/** "We do not require you to": nothing is shared or collected by it. */
const NO_DEED = /^(?:convey|inform|requir|aggregat|communicat)/;

/** "We do not (reveal)", but "totals that do not (reveal who you are)" */
const BY_US = /\bwe (?:[\w'’]+ ){1,3}$/i;

const IN_CLAUSE = [HOW_LONG, WITHOUT];
const BEFORE_IT = [NOT_OURS, DEFINES, OF_ELSE, OF_OTHERS];

/** Whether the denial of an act is one of the site's own, and reaches it. */
export function reaches(sentence: SentenceView, syntax: Syntax, act: Act): boolean {
  const { text, tokens } = sentence.block;
  const { id, phrase, from, to } = act.verb;
  if (NO_DEED.test(phrase) || ONLY_THEN.test(textOf(sentence))) return false;
  const clause = syntax.clauseAt(from);
  const first = tokens.starts[clause.from] as number;
  const last = tokens.ends[clause.to - 1] as number;
  const before = text.slice(first, tokens.starts[from]);
  const after = text.slice(tokens.ends[to - 1], last);
  if (/^reveals?$/.test(phrase) && !BY_US.test(before)) return false;
  if (IN_CLAUSE.some((one) => one.test(text.slice(first, last)))) return false;
  if (BEFORE_IT.some((one) => one.test(before))) return false;
  if ((id === 'collect' || id === 'keep') && NOT_SO_MUCH.test(after)) return false;
  // "Not share more data than is needed", "Wavepost does not share it with us"
  if (id === 'share' && /^ more\b|\b(?:with|to) us\b/.test(after)) return false;
  if (id === 'collect' && NOT_FOR_THIS.test(after)) return false;
  if (act.actor !== 'we' && TOLD.test(before) && !DONE.test(phrase)) return false;
  const isListed = tokens.ids[from - 1] === COMMA;
  return isClose(sentence, syntax, act, isListed ? FAR : CLOSE);
}

/** So many mentions tell whether all are denied: each is looked for in the whole sentence. */
const FEW = 3;

/** "Not visible to others", "with partners, not with advertisers", "other users cannot": are all of these denied? */
export function areNegated(sentence: SentenceView, own: readonly Mention[]): boolean {
  return own.slice(0, FEW).every((mention) => isNegated(sentence, mention));
}

function isNegated({ mentions }: SentenceView, { from, to }: Mention): boolean {
  let near = Number.NEGATIVE_INFINITY;
  for (const { topic, id, phrase, ...at } of mentions) {
    if (at.from > to + 1) break;
    if (topic === 'scope' && id === 'not') {
      if (at.from < from) near = at.to;
      else if (at.from - to === (phrase === 'not' ? 1 : 0)) return true;
    } else if (topic === 'verb' && at.from < from) near = Number.NEGATIVE_INFINITY;
  }
  return from - near <= 2;
}

/** Close to the "not", or to a verb that is: "sell, trade, or otherwise rent". */
function isClose(sentence: SentenceView, syntax: Syntax, { verb }: Act, near: number): boolean {
  const { from: start, mentions } = sentence;
  let reached = syntax.isDeedDenied ? start : Number.NEGATIVE_INFINITY;
  for (const mention of mentions) {
    const { topic, id, phrase, to } = mention;
    if (topic !== 'scope' || id !== 'not') continue;
    // "We set no cookies"
    if (isNobodyAfter(mention, verb.to, sentence)) return true;
    if (to > verb.from) continue;
    reached = to + (NO.test(phrase) ? FAR - CLOSE : 0);
  }
  for (const act of syntax.acts) {
    if (act.verb.from >= verb.from) break;
    if (act.denied && act.verb.from - reached <= CLOSE) reached = Math.max(reached, act.verb.to);
  }
  return verb.from - reached <= near;
}
