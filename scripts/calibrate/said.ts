/** Sentences labelled with whether anything is said to be collected or shared: fits what their words say of that. */
import { passageCues, passagesOf } from '../../lib/extract/passages.ts';
import { viewsOf } from '../../lib/extract/sheets.ts';
import { loadSentences, pageOf } from '../../test/evaluate/pi-extract.ts';
import { type Fit, fitPruned, logOdds } from './regression.ts';
import { stemsIn } from './topics.ts';

/** What a page that names nothing more precise may still say. */
const ASKED = ['collect', 'share'] as const;
/** How many weights are kept for each: that nothing is shared is asked of short texts only. */
const MAX_WEIGHTS = { collect: 130, share: 80 };
const FOLDS = 5;
/** The sentences stand in the order of their documents, so that slices of this many keep documents whole. */
const SLICES = 10;

/** "collect any" and "share any": positive log odds mean that it is said. `say` hears how well that holds. */
export function fitSaid(dir: string, say: (text: string) => void): Map<string, Fit> {
  const sentences = loadSentences(dir);
  const examples = sentences.map(({ text }) => {
    const cues = passagesOf(viewsOf(pageOf(text))).map((passage) => passageCues(passage, stemsIn));
    return new Map(cues.flatMap((own) => [...own]));
  });
  const foldOf = (i: number) => Math.floor((i * SLICES) / sentences.length) % FOLDS;
  return new Map(
    ASKED.map((practice) => {
      const isSaid = sentences.map(({ labels }) => labels.has(practice));
      const odds = new Float64Array(sentences.length);
      for (let fold = 0; fold < FOLDS; fold++) {
        const others = examples.flatMap((_, i) => (foldOf(i) === fold ? [] : [i]));
        const held = fitOne(
          others.map((i) => examples[i] as Map<string, number>),
          others.map((i) => isSaid[i] as boolean),
          MAX_WEIGHTS[practice],
        );
        examples.forEach((cues, i) => {
          if (foldOf(i) === fold) odds[i] = logOdds(held, cues);
        });
      }
      const { least, f1 } = bestOdds(odds, isSaid);
      say(`${practice} any: ${sentences.length} sentences; held aside: F1 ${f1.toFixed(3)}`);
      const { bias, weights } = fitOne(examples, isSaid, MAX_WEIGHTS[practice]);
      return [`${practice} any`, { bias: bias - least, weights }];
    }),
  );
}

function fitOne(cues: readonly Map<string, number>[], isSaid: readonly boolean[], most: number): Fit {
  const [fitted] = fitPruned(cues, [isSaid.map(Number)], {
    most,
    minimumSeen: 5,
    first: { l1: 2, l2: 1 },
    again: { l1: 0, l2: 5 },
  });
  return fitted as Fit;
}

/** From which log odds on F1 is highest. */
function bestOdds(odds: Float64Array, isSaid: readonly boolean[]): { least: number; f1: number } {
  let best = { least: 0, f1: -1 };
  for (let least = -2; least <= 1; least += 0.1) {
    const found = odds.filter((one) => one >= least).length;
    const right = odds.filter((one, i) => one >= least && isSaid[i]).length;
    const f1 = (2 * right) / (found + isSaid.filter(Boolean).length);
    if (f1 > best.f1) best = { least, f1 };
  }
  return best;
}
