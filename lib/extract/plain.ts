/** Words so plain that they need no vote: a link that reads "unsubscribe", "participation is completely voluntary". */
import type { Candidate, Question, Situation } from './candidates.ts';

/** How sure one is of them: set, not fitted. */
export const PLAINLY = 0.8;

interface Plain {
  question: Question;
  /** Null for every value. */
  value: string | null;
  /** What the mention reads. */
  phrase?: RegExp;
  /** The verb that governs it. */
  verb?: RegExp;
  /** What else its sentence mentions. */
  beside?: string;
  /** What its sentence says. */
  sentence?: RegExp;
}

/** "You may also ask us to …", "you have the right to …", "under the GDPR you may …": what follows is a right. */
const RIGHT =
  /\byou have (?:the|a) right to\b|\b(?:you|residents) (?:may|can) (?:also )?(?:request (?:that we|to know|to delete|access|a copy|(?:the )?(?:deletion|erasure|correction))|ask us to)\b|\b(?:GDPR|CCPA|CPRA)\b/i;
/** "To stop our newsletter, …", "you can always ask us not to …": what follows is a way to say no. */
const WAY =
  /^to (?:stop|opt|unsubscribe|refuse|withdraw|turn off|switch off|be removed)\b|\byou (?:may|can) (?:always |also )?(?:ask|tell) us (?:not to|to stop)\b/i;

const PLAIN: readonly Plain[] = [
  { question: 'choice', value: 'dont-use', phrase: /^(?:completely|entirely|strictly|purely|totally) / },
  { question: 'choice', value: 'optout-link', phrase: /^unsubscribe/, sentence: /\byou (?:may|can)\b/i },
  { question: 'choice', value: 'optout-link', sentence: /\b(?:unsubscribe|opt[- ]out) link\b/i },
  { question: 'choice', value: 'optout-contact', beside: 'refuse', sentence: /\w@\w/ },
  { question: 'choice', value: null, sentence: WAY },
  { question: 'access', value: null, sentence: RIGHT },
  { question: 'recipient', value: 'public', phrase: /^becomes? public/ },
  { question: 'recipient', value: 'public', phrase: /^public information$/, verb: /disclos|post|becom/ },
  { question: 'recipient', value: 'legal', verb: /disclos|releas|transfer|shar/ },
  { question: 'recipient', value: 'successor', verb: /transfer|sold|assign|disclos|shar/ },
  { question: 'collect', value: 'activity', phrase: /^track / },
  { question: 'collect', value: 'survey', verb: /^(?:request|ask|collect|obtain|gather)/ },
];

/** A link that reads "unsubscribe". */
const REFUSING = /opt out|unsubscribe|do not sell/;

/** Whether a sentence says a candidate so plainly that nobody need vote. */
export function isPlain(situation: Situation, question: Question, candidate: Candidate): boolean {
  if (isLinkToRefuse(situation, candidate)) return true;
  if (question === 'recipient' && isTaker(situation, candidate)) return true;
  const { act, value } = candidate;
  // "Ask us not to share it": what is denied is the sharing, not the choice.
  if ((act?.denied && question !== 'choice') || act?.actor === 'they') return false;
  if (act?.hypothetical && value !== 'successor') return false;
  for (const plain of PLAIN) {
    if (plain.question !== question || (plain.value !== null && plain.value !== value)) continue;
    if (isSaid(plain, situation, candidate)) return true;
  }
  return false;
}

function isSaid(plain: Plain, situation: Situation, { act, mentions }: Candidate): boolean {
  return (
    (!plain.phrase || mentions.some(({ phrase }) => plain.phrase?.test(phrase))) &&
    (!plain.verb || (act !== null && plain.verb.test(act.verb.phrase))) &&
    (!plain.beside || situation.sentence.mentions.some(({ id }) => id === plain.beside)) &&
    (!plain.sentence || plain.sentence.test(textOf(situation)))
  );
}

function textOf({ sentence: { block, start, end } }: Situation): string {
  return block.text.slice(start, end);
}

const TAKES = new Set(['collect', 'place']);
/** "Our partners, and others, may place": so many tokens may stand between. */
const NEAR = 2;

/** "Our partners may place cookies": who takes data on the site is given it. */
function isTaker({ sentence, syntax }: Situation, { value, mentions }: Candidate): boolean {
  // A company that is only named may be the policy's own, and an affiliate collects as the site itself does.
  if (value === 'named' || value === 'affiliate') return false;
  if (!sentence.mentions.some(({ topic }) => topic === 'data')) return false;
  return syntax.acts.some(
    ({ actor, denied, hypothetical, verb }) =>
      actor === 'they' &&
      !denied &&
      !hypothetical &&
      TAKES.has(verb.id) &&
      mentions.some(({ to }) => to <= verb.from && verb.from - to <= NEAR),
  );
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
