/** Data that a sentence plainly says to go out: "we share your name with couriers", "couriers get your address". */
import type { Situation } from './candidates.ts';
import type { Act } from './clauses.ts';
import type { Mention } from './match.ts';
import { isDoneBy } from './takers.ts';
import type { SentenceView } from './views.ts';

/** What is done with what goes out. */
export const GIVES: ReadonlySet<string> = new Set(['share', 'sell']);
/** "The types of information that we share with them include": what follows is shared. */
const SET =
  /\b(?:information|data|details|categories|types|kinds)\b[^.;:]{0,40}\b(?:share|shared|disclose|disclosed|sell|sold|pass on)\b[^.;:]{0,90}?(?:\binclud(?:es?|ed)\b|\b(?:is|are)(?: as follows)?:)/i;
/** "(Other members) can see your", "(partners) may be able to collect": what follows is taken. */
const TAKES =
  /^(?:(?!\b(?:we|you|if|when)\b)[^.;:]){0,60}? (?:see|view|read|access(?=e?s? (?:your|the|to|what))|receive|get|learn|obtain|collect|(?:is|are|be) (?:given|told|sent|shown)|ha(?:ve|s) access to)s? (?:(?!\b(?:we|you|who|which|that|when|if|so|because|while|where|from|not|to)\b)[^.;:])*$/;
/** "To receive messages from (partners)", "for (other users)": these do not take. */
const NO_TAKER = /\b(?:from|to|of|for|by|about|as) (?:[\w-]+ ){0,2}$/;
/** "(Your name) is visible to others", "will be displayed publicly" */
const SHOWN =
  /^(?:(?!\b(?:we|you|if|when)\b)[^.;:]){0,80}?\b(?:is|are|be|becomes?) (?:\w+ )?(?:visible|displayed|shown|viewable|public|published|seen|viewed|publicly \w+)\b/i;
/** "(Your name) with our (partners)" */
const TO = /^(?:[^.;:]{0,120}? )?(?:with|to) (?:[\w'’-]+ ){0,4}$/;
/** "(Your card number) is passed on to our (provider)", "is available to" */
const GOES_TO =
  /\b(?:transmitted|transferred|sent|passed|forwarded|disclosed|shared|provided|given|available|known|visible|accessible)(?: \w+ly)? to (?:[\w'’-]+ ){0,4}$/;
/** So many tokens at most stand between. */
const NEAR = 40;
/** Then it is another's deed, or another data's. */
const ELSE = /\b(?:we|you|if|when|that|which)\b|[.;:]/;
/** "(We give) the (seller) your (name)" */
const AT_ONCE = /^ (?:\w+ )?$/;
const OBJECT = /^ (?:your|the|a|an) (?:[\w-]+,? ){0,3}$/;
/** "(Our partners) with your (name)" */
const WITH = /^ with (?:[^.;:]{0,60} )?$/;

/** Whether a sentence names it as part of what goes out: that is not said to be collected there. */
export function isOfWhatGoes({ block, start }: SentenceView, { from }: Mention): boolean {
  return block.isOfToday && SET.test(block.text.slice(start, block.tokens.starts[from]));
}

/** Whether what a sentence mentions goes out, as plainly as a grammar tells. */
export function isGiven({ sentence, syntax }: Situation, data: Mention): boolean {
  const { block, start, end, mentions } = sentence;
  const { starts, ends } = block.tokens;
  const between = (from: number, to: number) => block.text.slice(ends[from - 1], starts[to]);
  if (isOfWhatGoes(sentence, data)) return true;
  const act = syntax.governor(data);
  if (act?.denied) return false;
  const isNear = ({ from }: Mention) => from >= data.to && from - data.to < NEAR;
  if (block.isOfToday && mentions.some((one) => isNear(one) && isHandled(one, between(data.to, one.from))))
    return true;
  if (act?.hypothetical) return false;
  const giving = act?.actor === 'we' && act.verb.from < data.from && GIVES.has(act.verb.id) ? act.verb : null;
  return mentions.some((one) => {
    if (one.topic !== 'recipient' && one.phrase !== 'them') return false;
    if (one.from >= data.to) {
      const isShown = block.isOfToday && one.id === 'public';
      if (isShown && SHOWN.test(block.text.slice(ends[data.to - 1], end))) return true;
      return giving !== null && TO.test(between(data.to, one.from)) && !hasVerb(mentions, data.to, one.from);
    }
    if (one.to > data.from) return false;
    const text = between(one.to, data.from);
    if (block.isOfToday && giving && one.from >= giving.to) {
      if (WITH.test(text)) return true;
      if (AT_ONCE.test(between(giving.to, one.from)) && OBJECT.test(text)) return true;
    }
    return TAKES.test(text) && !NO_TAKER.test(block.text.slice(start, starts[one.from]));
  });
}

/** Whether what stands before a recipient says that it handles what stands before that. */
function isHandled({ topic, id }: Mention, text: string): boolean {
  return (
    topic === 'recipient' && !ELSE.test(text) && ((id !== 'public' && isDoneBy(text)) || GOES_TO.test(text))
  );
}

function hasVerb(mentions: readonly Mention[], from: number, to: number): boolean {
  return mentions.some((one) => one.topic === 'verb' && one.from >= from && one.to <= to);
}

const PASSIVE = /\b(?:is|are|be|being) (?:\w+ )?$/;
/** "(The seller) will see your name" */
const TAKES_AT_ONCE =
  /^(?: (?:may|can|will|might|could|would|are|is|be|able|to|also|then|that|which|who|\w+ly))* (?:see|view|read|access|receive|get|learn|obtain|collect|given|told|sent|shown|ha(?:ve|s) access to)s? /;

/** Whether a recipient plainly is given data, or takes it. */
export function isGivenTo({ sentence, syntax }: Situation, one: Mention): boolean {
  const { block, start, end, mentions } = sentence;
  if (!block.isOfToday) return false;
  const { starts, ends } = block.tokens;
  const between = (from: number, to: number) => block.text.slice(ends[from - 1], starts[to]);
  const isSaid = (act: Act | null) => act !== null && !act.denied && !act.hypothetical;
  const act = syntax.acts.findLast(({ verb }) => verb.from < one.from) ?? null;
  if (
    act &&
    isSaid(act) &&
    (act.actor === 'we' || isPassive(sentence, act)) &&
    GIVES.has(act.verb.id) &&
    TO.test(between(act.verb.to, one.from))
  )
    return true;
  return (
    one.id !== 'affiliate' &&
    one.id !== 'legal' &&
    TAKES_AT_ONCE.test(block.text.slice(ends[one.to - 1], end)) &&
    !NO_TAKER.test(block.text.slice(start, starts[one.from])) &&
    mentions.some(
      (data) =>
        data.topic === 'data' &&
        data.from >= one.to &&
        TAKES.test(between(one.to, data.from)) &&
        isSaid(syntax.governor(data)),
    )
  );
}

function isPassive({ block, start }: SentenceView, { actor, verb }: Act): boolean {
  return actor === 'none' && PASSIVE.test(block.text.slice(start, block.tokens.starts[verb.from]));
}
