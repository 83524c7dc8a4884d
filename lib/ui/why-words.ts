/** Why a line is on the card, in plain words: the cues of its clause as a stranger understands them. */
import { joinTexts, labelKey, type Translate } from '../card/phrase.ts';
import type { Evidence } from '../model.ts';
import {
  ACCESSES,
  CHOICES,
  DATA_TYPES,
  PRACTICES,
  type Practice,
  RECIPIENTS,
  type Value,
} from '../taxonomy.ts';

/** What verbs are told apart as; each has a name of its own. */
export const VERBS: readonly string[] = [
  'collect',
  'use',
  'share',
  'sell',
  'keep',
  'provide',
  'place',
  'protect',
];
/** Who does it. */
export const ACTORS: readonly string[] = ['we', 'you', 'they'];

/** Cues that need no further word. */
const WHOLE: Readonly<Record<string, string>> = {
  denied: 'whyDenied',
  'table row': 'whyTable',
  'link inside': 'whyLink',
  'mail inside': 'whyMail',
  'web address inside': 'whyWeb',
  'phone inside': 'whyPhone',
  passage: 'whyTopicBlock',
};

/** Where something is named: "lead data contact". What a text is about is counted, not named. */
const PLACES: Readonly<Record<string, string>> = { lead: 'whyLead', beside: 'whyBefore' };

/** Mentions of each kind, by the practice under which they have a label. */
const LABELS: Readonly<Record<string, { practice: Practice; values: readonly Value[] }>> = {
  data: { practice: 'collect', values: DATA_TYPES },
  recipient: { practice: 'share', values: RECIPIENTS },
  choice: { practice: 'choice', values: CHOICES },
  access: { practice: 'access', values: ACCESSES },
};

/** One reason; those with the same message become one line. */
interface Reason {
  key: string;
  /** What the message names; null when it names nothing. */
  named: string | null;
}

/**
 * At least one line, the strongest first; words of the clause as it writes them. Cues that would tell a
 * stranger nothing are left out.
 */
export function whyLines(
  { cues, evidence }: { cues: readonly string[]; evidence: Pick<Evidence, 'quote' | 'leadIn'> },
  t: Translate,
): string[] {
  const clause = evidence.leadIn ? `${evidence.leadIn} ${evidence.quote}` : evidence.quote;
  const lines = new Map<string, Set<string>>();
  for (const cue of cues) {
    const reason = reasonOf(withoutValue(cue), clause, t);
    if (!reason) continue;
    const named = lines.get(reason.key) ?? new Set();
    if (reason.named) named.add(reason.named);
    lines.set(reason.key, named);
  }
  if (lines.size === 0) return [t('whyPlain')];
  return [...lines].map(([key, named]) => t(key, named.size > 0 ? [joinTexts([...named], 'and', t)] : []));
}

/** "contact: verb share" speaks for contact data alone: the reason is the same. */
function withoutValue(cue: string): string {
  return cue.replace(/^[a-z-]{1,30}: /, '');
}

/** Cues have phrases in the lexicon's spelling ("e mail address", "cookie"): the clause's own is "E-mail addresses". */
function asWritten(phrase: string, clause: string): string {
  const wanted = phrase.split(' ');
  const words = [...clause.matchAll(/[\p{L}\p{N}]+/gu)];
  const at = words.findIndex((_, start) =>
    wanted.every((word, i) => words[start + i]?.[0].toLowerCase().startsWith(word)),
  );
  if (at < 0) return phrase;
  const last = words[at + wanted.length - 1]!;
  return clause.slice(words[at]!.index, last.index + last[0].length);
}

function reasonOf(cue: string, clause: string, t: Translate): Reason | null {
  if (Object.hasOwn(WHOLE, cue)) return { key: WHOLE[cue]!, named: null };
  const [first, second = '', ...others] = cue.split(' ');
  const rest = others.join(' ');
  switch (first) {
    case 'says':
    case 'by':
      return says(`${second} ${rest}`.trim(), clause, t);
    case 'verb':
      // Of some rules the word itself ("verb shares"), of others what it means ("verb share").
      return rest === '' && VERBS.includes(second)
        ? { key: 'whySpeaks', named: t(`whyVerb_${second}`) }
        : says(`${second} ${rest}`.trim(), clause, t);
    case 'near':
      return { key: 'whyNear', named: null };
    case 'about':
      return { key: 'whyTopic', named: null };
    case 'act':
      return deed(second, others, t);
    case 'we':
    case 'you':
    case 'they':
    case 'none':
      return deed(first, [second, ...others], t);
  }
  if (first === 'block' && second === 'about') return { key: 'whyTopicBlock', named: null };
  return first && Object.hasOwn(PLACES, first) ? named(PLACES[first]!, labelOf(second, rest, t)) : null;
}

function named(key: string, label: string | null): Reason | null {
  return label === null ? null : { key, named: label };
}

function says(phrase: string, clause: string, t: Translate): Reason {
  return { key: 'whySays', named: t('whyWord', [asWritten(phrase, clause)]) };
}

/** "we share", "they use not". */
function deed(actor: string, [verb = '', not]: readonly string[], t: Translate): Reason | null {
  if (!VERBS.includes(verb)) return null;
  if (not === 'not') return { key: 'whyDenied', named: null };
  const doing = t(`whyVerb_${verb}`);
  return {
    key: 'whySpeaks',
    named: ACTORS.includes(actor) ? t('whyDeed', [doing, t(`whyActor_${actor}`)]) : doing,
  };
}

/** What "data contact", "verb share", "scope law" are called; null when they have no name. */
function labelOf(topic: string, id: string, t: Translate): string | null {
  if (topic === 'verb') return VERBS.includes(id) ? t(`whyVerb_${id}`) : null;
  if (topic === 'actor') return ACTORS.includes(id) ? t(`whyActor_${id}`) : null;
  if (topic === 'scope') return t('whyScope');
  if (topic === 'notice') return PRACTICES.some((one) => one === id) ? t(`practice_${id}`) : null;
  if (topic === 'choice' && id === 'refuse') return t('whyRefuse');
  const label = Object.hasOwn(LABELS, topic) ? LABELS[topic]! : null;
  const value = label?.values.find((one) => one === id);
  return label && value ? t(labelKey(label.practice, value)) : null;
}
