/** Words so plain that they need no vote: a link that reads "unsubscribe", "participation is completely voluntary". */
import { isListed } from './announced.ts';
import type { Candidate, Question, Situation } from './candidates.ts';
import { isGiven, isGivenTo } from './given.ts';
import type { Mention } from './match.ts';
import { PLAIN, type Plain } from './plain-words.ts';
import { isTaker } from './takers.ts';
import { textOf } from './views.ts';

/** How sure one is of them: set, not fitted. */
export const PLAINLY = 0.8;

/** "Retailers tell us": what others give is taken. */
const GIVES_US = / us$/;
/** A link that reads "unsubscribe". */
const REFUSING = /opt out|unsubscribe|do not sell/;

/** Whether a sentence says a candidate so plainly that nobody need vote. */
export function isPlain(situation: Situation, question: Question, candidate: Candidate): boolean {
  if (isLinkToRefuse(situation, candidate)) return true;
  if (question === 'recipient' && isTaker(situation, candidate)) return true;
  const { act, value, mentions } = candidate;
  if (question === 'share' && value !== 'generic' && mentions.some((one) => isGiven(situation, one)))
    return true;
  if (question === 'recipient' && mentions.some((one) => isGivenTo(situation, one))) return true;
  // "Ask us not to share it": what is denied is the sharing, not the choice.
  if (act?.denied && question !== 'choice') return false;
  if (act?.actor === 'they' && value !== 'public' && !GIVES_US.test(act.verb.phrase)) return false;
  // "Your name, if you give it": said before the condition.
  const { from, to } = mentions[0] as Mention;
  const isBefore =
    question === 'collect' && act !== null && (value === 'social' ? from : to) <= act.verb.from;
  const isOpen = question === 'choice' || value === 'successor' || value === 'public' || isBefore;
  if (act?.hypothetical && !isOpen) return false;
  const { [value]: own, any } = PLAIN[question] ?? {};
  return (
    isAnySaid(own, situation, candidate) || (value !== 'generic' && isAnySaid(any, situation, candidate))
  );
}

function isAnySaid(all: readonly Plain[] | undefined, situation: Situation, candidate: Candidate): boolean {
  if (all) for (const plain of all) if (isSaid(plain, situation, candidate)) return true;
  return false;
}

function isSaid(plain: Plain, situation: Situation, candidate: Candidate): boolean {
  const { act, mentions } = candidate;
  return (
    (!plain.isOfToday || situation.sentence.block.isOfToday) &&
    (!plain.actor || plain.actor === act?.actor) &&
    (!plain.phrase || isWritten(plain.phrase, mentions)) &&
    (!plain.verb || (act !== null && plain.verb.test(act.verb.phrase))) &&
    (!plain.beside || situation.sentence.mentions.some(({ id }) => id === plain.beside)) &&
    (!plain.sentence || plain.sentence.test(textOf(situation.sentence))) &&
    !plain.unless?.test(textOf(situation.sentence)) &&
    (!plain.isAlone || isAlone(situation, mentions)) &&
    (!plain.announced || isListed(situation.sentence, candidate, plain.announced))
  );
}

function isWritten(pattern: RegExp, mentions: readonly Mention[]): boolean {
  for (const { phrase } of mentions) if (pattern.test(phrase)) return true;
  return false;
}

/** Whether a sentence mentions nothing else of the same topic. */
function isAlone({ sentence }: Situation, mentions: readonly Mention[]): boolean {
  const [own] = mentions;
  return sentence.mentions.every(({ topic, id }) => topic !== own?.topic || id === own.id);
}

function isLinkToRefuse({ sentence }: Situation, { value }: Candidate): boolean {
  const { links } = sentence.block.block;
  if (value !== 'optout-link' || !links.length) return false;
  const { starts, ends } = sentence.block.tokens;
  return sentence.mentions.some(
    ({ topic, phrase, from, to }) =>
      topic === 'choice' &&
      REFUSING.test(phrase) &&
      links.some(({ start, end }) => start < (ends[to - 1] as number) && end > (starts[from] as number)),
  );
}
