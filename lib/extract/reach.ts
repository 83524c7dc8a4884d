/** Whether a "not" denies what the site does: it stands close to the verb, and is neither a wish nor another's duty. */
import type { Act, Syntax } from './clauses.ts';
import { type SentenceView, textOf } from './views.ts';
import { vocabulary } from './words.ts';

/** "We do not knowingly or willingly collect": so many tokens may stand between. */
const CLOSE = 4;
/** "We do not look at your mail, share it or …": in a list, the "not" stands far off too. */
const COMMA = vocabulary.add(',');
/** "No information about you is ever shared": a "no" stands farther off. */
const FAR = 14;
const NO = /^(?:no|none|neither|nor|nothing|no one|under no circumstances|in no way)$/;

/** "You may ask us not to share it", "they are obliged not to disclose it", "some data may not have been collected". */
const NOT_OURS =
  /\b(?:ask|request|instruct|direct|tell|option|rights?|obligated|obliged|required|authori[sz]ed?|permit|permitted|allow|prohibits?|agree|agreed|contract(?:ually)?|may|might|were|whether)\b[^.;:]{0,40}\b(?:not|never)\b/i;
/** "No longer necessary for what it was collected for", "not kept longer than needed": that is how long it is kept. */
const HOW_LONG = /\bno longer\b|\b(?:any |for )?longer than\b|\bnot (?:\w+ ){1,3}after\b/i;
/** "Does not include what is publicly available": a definition. */
const DEFINES = /\b(?:not|n['’]t) (?:include|cover|extend|constitute)\b/i;
/** "Once you have opted out, we will not sell it": only then. */
const ONLY_THEN =
  /\b(?:once|if|when|after|where) you(?:'ve|r)? (?:\w+ )?(?:exercise|opt|request|object|unsubscribe|withdr[ae]w)/i;
/** "Does not reveal who you are", "we do not require you to": nothing is shared or collected by it. */
const NO_DEED = /^(?:reveals?$|convey|inform|requir|aggregat|communicat)/;

/** Whether the denial of an act is one of the site's own, and reaches it. */
export function reaches(sentence: SentenceView, syntax: Syntax, act: Act): boolean {
  const { block, start, mentions } = sentence;
  if (NO_DEED.test(act.verb.phrase)) return false;
  const text = textOf(sentence);
  if (HOW_LONG.test(text) || DEFINES.test(text) || ONLY_THEN.test(text)) return false;
  const before = block.text.slice(start, block.tokens.starts[act.verb.from]);
  if (NOT_OURS.test(before)) return false;
  const isListed = block.tokens.ids[act.verb.from - 1] === COMMA;
  return isClose(mentions, syntax, act, isListed ? FAR : CLOSE);
}

/** Close to the "not", or to a verb that is: "sell, trade, or otherwise rent". */
function isClose(mentions: SentenceView['mentions'], syntax: Syntax, { verb }: Act, near: number): boolean {
  let reached = Number.NEGATIVE_INFINITY;
  for (const { topic, id, phrase, to } of mentions) {
    if (to > verb.from || topic !== 'scope' || id !== 'not') continue;
    reached = to + (NO.test(phrase) ? FAR - CLOSE : 0);
  }
  for (const act of syntax.acts) {
    if (act.verb.from >= verb.from) break;
    if (act.denied && act.verb.from - reached <= CLOSE) reached = Math.max(reached, act.verb.to);
  }
  return verb.from - reached <= near;
}
