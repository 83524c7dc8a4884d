/** What the reader must reach on the calibration corpus: lower bounds, in one place. Raise them, never lower them. */
import type { Task } from './evaluate/mapping.ts';

/** F1 per level, and at the level of policies the precision against any annotator. */
export interface ExtractionFloor {
  segment: number;
  policy: number;
  policyPrecision: number;
}

export const EXTRACTION: Record<Task, ExtractionFloor> = {
  category: { segment: 0.75, policy: 0.93, policyPrecision: 0.95 },
  collect: { segment: 0.6, policy: 0.82, policyPrecision: 0.92 },
  share: { segment: 0.48, policy: 0.67, policyPrecision: 0.77 },
  recipient: { segment: 0.47, policy: 0.75, policyPrecision: 0.85 },
  choice: { segment: 0.44, policy: 0.64, policyPrecision: 0.67 },
  access: { segment: 0.57, policy: 0.69, policyPrecision: 0.78 },
};

/** Over all five retailers. */
export const SEEDS: { recall: number; precision: number } = { recall: 0.9, precision: 0.9 };

/** F1 per label of the labelled sentences. */
export const SENTENCES: Record<'collect' | 'notCollect' | 'share' | 'notShare', number> = {
  collect: 0.53,
  notCollect: 0.5,
  share: 0.6,
  notShare: 0.55,
};

/** English pages of known kind; every original page of an annotated policy must be recognised besides. */
export const DETECTION = { f1: 0.99, recallAtHighPrecision: 0.98 };
