/** How votes differ on pages of newer laws, fitted to those of today that we have read, on top of what all pages taught. */
import { bothSay } from '../../lib/extract/ballots.ts';
import { candidatesOf, cuesOf, PROPOSES, type Question, situationOf } from '../../lib/extract/candidates.ts';
import type { Cues, Weights } from '../../lib/extract/cues.ts';
import type { Jury } from '../../lib/extract/index.ts';
import { isEnglish } from '../../lib/extract/language.ts';
import { isOfNewerLaws } from '../../lib/extract/newer-laws.ts';
import type { Difference, Differences } from '../../lib/extract/newer-votes.ts';
import { passagesOf } from '../../lib/extract/passages.ts';
import type { BlockView } from '../../lib/extract/views.ts';
import { type Example, fitPruned } from './regression.ts';
import type { TodayPolicy } from './today.ts';

/** The questions that are answered otherwise there, from which confidence on, and how many cues may differ. */
const ASKED = {
  collect: { threshold: 0.5, most: 30 },
  choice: { threshold: 0.46, most: 20 },
  access: { threshold: 0.46, most: 10 },
} as const satisfies Partial<Record<Question, { threshold: number; most: number }>>;

/** What differs less is not worth its place. */
const LEAST = 0.15;

/** What the votes of all pages say, in log odds: a cue among the others. */
const AS_READ = 'as read';
/** Fits what differs. `questions` are the weights that `jury` votes by. */
export function fitNewer(
  policies: readonly TodayPolicy[],
  jury: Jury,
  questions: Readonly<Record<Question, Weights>>,
): Differences {
  const newer = policies.filter(({ views }) => isOfNewerLaws(views));
  return Object.fromEntries(
    (Object.keys(ASKED) as (keyof typeof ASKED)[]).map((question) => [
      question,
      difference(
        question,
        newer.flatMap((policy) => examplesOf(question, policy, jury, questions[question])),
        questions[question],
      ),
    ]),
  );
}

function difference(
  question: keyof typeof ASKED,
  examples: readonly Example[],
  { sure }: Weights,
): Difference {
  const { threshold, most } = ASKED[question];
  const [fit] = fitPruned(
    examples.map(({ cues }) => cues),
    [examples.map(({ target }) => target)],
    { most, minimumSeen: 12, first: { l1: 5, l2: 5 }, again: { l1: 0, l2: 5 } },
  );
  const { bias = 0, weights = new Map<string, number>() } = fit ?? {};
  const asRead = weights.get(AS_READ) ?? 1;
  weights.delete(AS_READ);
  const slope = asRead * sure.slope;
  return {
    threshold,
    sure: { slope: rounded(slope, 3), offset: rounded(asRead * sure.offset + bias, 3) },
    // The sentence has half a say.
    cues: Object.fromEntries(
      [...weights]
        .map(([cue, weight]) => [cue, rounded((2 * weight) / slope, 1)] as const)
        .filter(([, weight]) => Math.abs(weight) >= LEAST)
        .sort(([a], [b]) => (a < b ? -1 : 1)),
    ),
  };
}

function rounded(number: number, digits: number): number {
  return Number(number.toFixed(digits));
}

/** The candidates of a policy, each with its cues, what the votes of all pages say, and whether it is said. */
function examplesOf(
  question: Question,
  { views, isListed }: TodayPolicy,
  jury: Jury,
  { bias, sure, cues: weights }: Weights,
): Example[] {
  return passagesOf(views.filter(({ text, tokens }) => isEnglish(text, tokens))).flatMap((passage) => {
    const passageScores = jury.passages.scoresOf(passage);
    return passage.flatMap((view) =>
      situationsIn(view, jury).flatMap((situation) =>
        candidatesOf(situation, PROPOSES[question])
          .filter(({ value, act }) => value !== 'refuse' && (!act?.denied || question === 'choice'))
          .map((candidate) => {
            const cues: Cues = cuesOf(situation, candidate);
            let odds = bias;
            for (const [cue, strength] of cues) odds += (weights[cue] ?? 0) * strength;
            const passage = passageScores[jury.passages.answerOf(question, candidate.value)] ?? null;
            cues.set(AS_READ, sure.slope * bothSay(odds, passage) + sure.offset);
            return { cues, target: Number(isListed(question, candidate.value, situation.sentence)) };
          }),
      ),
    );
  });
}

function situationsIn(view: BlockView, jury: Jury) {
  const scores = jury.topics.scoresOf(view);
  const most = Array.from(scores[0] ?? [], (_, i) => Math.max(...scores.map((one) => one[i] as number)));
  return view.sentences.map((sentence, i) =>
    situationOf(sentence, view.sentences[i - 1] ?? null, scores[i] as number[], most),
  );
}
