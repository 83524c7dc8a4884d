/** What a sentence only speaks of: candidates that no votes can save, and those that are denied. */
import type { Candidate, Question, Situation } from './candidates.ts';
import { isOfWhatGoes } from './given.ts';
import type { Mention } from './match.ts';
import { areNegated } from './reach.ts';
import { textOf } from './views.ts';

/** Whether the words around a candidate say that something else is meant. */
export function isRuledOut(situation: Situation, question: Question, candidate: Candidate): boolean {
  const { isOfToday } = situation.sentence.block;
  switch (question) {
    case 'collect':
      return (
        isOfToday &&
        (DEFINES.test(textOf(situation.sentence)) ||
          isDeedOfOthers(situation, candidate) ||
          candidate.mentions.every((one) => isOfWhatGoes(situation.sentence, one)) ||
          isOnlyServed(situation, candidate))
      );
    case 'recipient':
      return isOfToday && isNoRecipient(situation, candidate);
    case 'access':
      return isOursToDo(situation);
    default:
      return /browser|setting/.test(candidate.value) && AGAIN.test(textOf(situation.sentence));
  }
}

/** "Personal data means any information …, such as a name", "Do not send us …": none of it need be collected. */
const DEFINES =
  /\b(?:data|information|PII)[”"’')]{0,2},? (?:\w+ly )?(?:means|refers to)\b|^(?:Please )?[Dd]o(?: not|n['’]t) (?:include|send|share|submit|enter|upload|post|provide)\b(?!.*\bwe\b)/;

/** "Notices about your orders", "to process your transactions", "the terms that govern your use of our services" */
const SERVED =
  /\b(?:(?:communications?|notices?|e-?mails?|messages?) (?:\w+ ){0,3}(?:about|relating to|regarding)|to (?:simplify|facilitate|process|fulfil+|complete)|govern(?:s|ing)?) (?:\w+,? ){0,5}$/i;

/** What one does is spoken of as what is served, not as what is known. */
function isOnlyServed({ sentence: { block, start } }: Situation, { value, mentions }: Candidate): boolean {
  return (
    value === 'activity' &&
    mentions.every(({ from }) => SERVED.test(block.text.slice(start, block.tokens.starts[from])))
  );
}

const TAKEN: ReadonlySet<string> = new Set(['collect', 'place']);
const WITH_US = /\b(?:we|us|our behalf)\b/i;

/** "Embedded content from other websites … These websites may collect …" */
const THESE = /^(?:these|those|such) (?:web ?)?(?:sites|pages|services|apps)\b/i;
const OTHER_SITES =
  /\b(?:other|third[- ]party|external|linked) (?:web ?)?(?:sites?|pages?|services?|apps?)\b/i;

/** "Advertisers set cookies to collect your IP address on our site": they do, not we, nor for us. */
function isDeedOfOthers({ sentence, previous }: Situation, { act }: Candidate): boolean {
  if (previous && THESE.test(textOf(sentence)) && OTHER_SITES.test(textOf(previous))) return true;
  if (act?.actor !== 'they' || !TAKEN.has(act.verb.id)) return false;
  const { mentions } = sentence;
  if (act.verb.id === 'collect' && !mentions.some(({ topic, id }) => topic === 'actor' && id === 'we'))
    return true;
  const isData = ({ topic, id, from }: Mention) =>
    topic === 'data' && id !== 'cookies' && from < act.verb.from;
  return !mentions.some(isData) && !WITH_US.test(textOf(sentence));
}

/** "We receive data about you from our partners": they give it. */
const FROM =
  /^(?:(?:personal )?(?:information|data) )?from\b[^.;:]{0,150}$|\bwe (?:\w+ ){0,3}(?:receive|obtain|collect|get|gather|acquire)\b[^.;:]{0,150}\bfrom\b[^.;:]{0,150}$/i;
/** "Vendors and partners:" */
const LABEL = /^[^:;.]{1,60}:_? /;
const GOES_OUT = /\b(?:shar|disclos|provid(?:e|es|ed|ing)\b|transfer|send|sent|sell)/i;
/** "As permitted by law" is said of anything; then these are not spoken of. */
const AUTHORITIES =
  /enforce|court|governm|authorities|subpoena|process|regulat|police|judicia|official|protect|defend|fraud|safety|harm|claim|request|demand|investigat|security|require[ds]? (?:by law )?to|\b(?:if|when|unless) (?:\w+ ){0,4}require/i;

/** "To protect the rights and safety of our agents": they are protected, not told; "without agreeing to its disclosure to …", "a list of …" */
const PROTECTED =
  /\bwithout \w+ing to\b|\b(?:request|ask|obtain|receive|right)\b[^.;:]{0,60} list of (?:the |all )?(?:specific )?$|\b(?:request|ask) (?:us to|that)\b[^.;:]{0,40} transfer [^.;:]{0,40}to (?:a |another )?$|\b(?:rights|property|safety)\b[^.;:]{0,60}\b(?:of|to|our)\b(?:(?!\b(?:to|with)\b)[^.;:]){0,100}$/i;

/** "Our vendors provide us with your address": they give it, too. */
const GIVES_US =
  /^(?:(?!\bwe\b)[^.;:]){0,60}\b(?:provide|give|send|supply|share)s? (?:(?!services)[^,.;:]){0,60}(?<!help )\bus\b(?! (?:with )?(?:\w+ )?(?:services|support|protection))/i;

/** "(Insurers) are not told whether", "(the courier) can no longer see", "(all users) can see, edit, or delete" */
const TOLD_NOTHING =
  /^ can see, edit|^(?:(?! but\b| and\b| you\b)[^,.;:]){0,80}? (?:is|are|can|will|do|does|may)(?: no longer|n['’]t| not| never) (?:told|shown|given|sent|see|receive|get|learn|know|read|view)\b/;

/** Who gives data to us, who is protected by it, and the law, where only its permission is spoken of. */
function isNoRecipient({ sentence }: Situation, { value, mentions }: Candidate): boolean {
  const { block, start, end } = sentence;
  if (value === 'legal') return !AUTHORITIES.test(textOf(sentence));
  // "Partners: we may receive data from our partners": what a label names is told behind it.
  const label = start + (LABEL.exec(block.text.slice(start, end))?.[0].length ?? 0);
  const told = mentions.filter(({ from }) => (block.tokens.starts[from] as number) >= label);
  return (told.length ? told : mentions).every(({ from, to }) => {
    const before = block.text.slice(label, block.tokens.starts[from]);
    if (TOLD_NOTHING.test(block.text.slice(block.tokens.ends[to - 1], end))) return true;
    if (!GOES_OUT.test(before) && GIVES_US.test(block.text.slice(block.tokens.ends[to - 1], end)))
      return true;
    const given = FROM.exec(before)?.[0];
    return given ? !GOES_OUT.test(given) : PROTECTED.test(before);
  });
}

/** "If you delete your cookies, you must opt out again", "you will need to set it in each browser": warnings. */
const AGAIN =
  /\b(?:if|when) you\b.{0,200}\b(?:(?:need|have) to (?:opt|re)|opt[- ]?out again)|\b(?:will|may|might) (?:need|have) to (?:\w+ )?(?:opt|re|set|manage|update|adjust)/i;

const OURS_TO_DO =
  /\b(?:we (?:may|might)|reserves? the right to) (?:\w+ )?(?:cancel|close|delete|remove|suspend|terminate)\b|\b(?:retention period|inactive\b|becomes? aware|we learn|\w+ learns) |\bwe (?:cannot|may not|are unable to|will not) (?:\w+ )?(?:accommodate|delete|erase|grant|remove|change|comply)\b/i;
const ASKED_FOR = /\b(?:ask|request|so that|tell us|wish|contact|alert|notify)/i;

/** "We may close your account", "if we learn that …, we will delete": nobody's right but the site's, unless asked for. */
function isOursToDo({ sentence }: Situation): boolean {
  const text = textOf(sentence);
  return OURS_TO_DO.test(text) && !ASKED_FOR.test(text);
}

/** "You don't need to give us your name" */
const NEEDLESS = /(?:\bnot|n['’]t) (?:need|have|required) to\b/i;

/** "Providers who may not use it otherwise" are given it. */
const WHO_NOT = /\b(?:who|which) (?:\w+ )?(?:cannot|never|not)\b/i;

/** Denials are read by rule (denials.ts), never voted on: "we do not collect your name", "you cannot delete it". */
export function isDenied(situation: Situation, question: Question, { act, mentions }: Candidate): boolean {
  // "Ask us not to share it" denies no choice.
  if (question === 'choice') return false;
  const { sentence } = situation;
  if (areNegated(sentence, mentions)) return true;
  // "You cannot use it unless you correct your data" denies no right to correct.
  if (question === 'access') return false;
  if (act?.verb.id === 'provide' && NEEDLESS.test(textOf(sentence))) return true;
  if (!act) return mentions.every((mention) => isOurDenial(situation, mention));
  if (question === 'recipient' && act.actor === 'they' && WHO_NOT.test(textOf(sentence))) return false;
  return act.denied;
}

/** "We do not try to find out your exact location": whatever it is, we do it not. */
function isOurDenial({ sentence, syntax }: Situation, { from }: Mention): boolean {
  const clause = syntax.clauseAt(from);
  let we = -1;
  let isDenied = false;
  for (const mention of sentence.mentions) {
    if (mention.from < clause.from || mention.from >= from) continue;
    if (mention.topic === 'verb') return false;
    if (mention.topic === 'actor' && mention.id === 'we') we = mention.to;
    if (mention.topic !== 'scope') continue;
    if (mention.id !== 'not') return false;
    isDenied = we >= 0 && mention.from - we <= 1;
  }
  return isDenied;
}
