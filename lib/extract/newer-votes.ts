/** Votes on pages of newer laws: the weights of all pages, and what differs there. */
import type { Question } from './candidates.ts';
import type { Weights } from './cues.ts';

/** What differs for one question: these weights are added to those of the cues, and one is otherwise sure. */
export type Difference = Omit<Weights, 'bias'>;
/** Questions that are not named are answered as on any page. */
export type Differences = Readonly<Partial<Record<Question, Difference>>>;

/** The weights for pages of newer laws. */
export function newerWeights(
  questions: Readonly<Record<Question, Weights>>,
  differences: Differences,
): Record<Question, Weights> {
  const newer = { ...questions };
  for (const [question, { threshold, sure, cues }] of Object.entries(differences)) {
    const { bias, cues: usual } = questions[question as Question];
    const all = { ...usual };
    for (const [cue, more] of Object.entries(cues)) all[cue] = (all[cue] ?? 0) + more;
    newer[question as Question] = { bias, threshold, sure, cues: all };
  }
  return newer;
}
