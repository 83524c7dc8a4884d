/** What the reader must reach on the calibration corpus: lower bounds, in one place. Raise them, never lower them. */
import type { Task } from './evaluate/mapping.ts';

/** F1 per level, and at the level of policies the precision against any annotator. */
export interface ExtractionFloor {
  segment: number;
  policy: number;
  policyPrecision: number;
}

export const EXTRACTION: Record<Task, ExtractionFloor> = {
  category: { segment: 0.77, policy: 0.94, policyPrecision: 0.95 },
  collect: { segment: 0.65, policy: 0.85, policyPrecision: 0.92 },
  share: { segment: 0.59, policy: 0.74, policyPrecision: 0.84 },
  recipient: { segment: 0.5, policy: 0.78, policyPrecision: 0.9 },
  choice: { segment: 0.57, policy: 0.7, policyPrecision: 0.8 },
  access: { segment: 0.68, policy: 0.74, policyPrecision: 0.84 },
};

/** Over all five retailers. */
export const SEEDS: { recall: number; precision: number } = { recall: 1, precision: 0.95 };

/** F1 per label of the labelled sentences. */
export const SENTENCES: Record<'collect' | 'notCollect' | 'share' | 'notShare', number> = {
  collect: 0.76,
  notCollect: 0.58,
  share: 0.72,
  notShare: 0.7,
};

/** English pages of known kind; every original page of an annotated policy must be recognised besides. */
export const DETECTION = { f1: 0.99, recallAtHighPrecision: 0.98 };
