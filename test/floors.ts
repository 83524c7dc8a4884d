/** What the reader must reach on the calibration corpus: lower bounds, in one place. Raise them, never lower them. */
import type { Task } from './evaluate/mapping.ts';

/** F1 per level, and at the level of policies the precision against any annotator; null until one is set. */
export interface ExtractionFloor {
  segment: number | null;
  policy: number | null;
  policyPrecision: number | null;
}

export const EXTRACTION: Record<Task, ExtractionFloor> = {
  category: { segment: null, policy: null, policyPrecision: null },
  collect: { segment: null, policy: null, policyPrecision: null },
  share: { segment: null, policy: null, policyPrecision: null },
  recipient: { segment: null, policy: null, policyPrecision: null },
  choice: { segment: null, policy: null, policyPrecision: null },
  access: { segment: null, policy: null, policyPrecision: null },
};

/** Over all five retailers. */
export const SEEDS: { recall: number | null; precision: number | null } = { recall: null, precision: null };

/** F1 per label of the labelled sentences. */
export const SENTENCES: Record<'collect' | 'notCollect' | 'share' | 'notShare', number | null> = {
  collect: null,
  notCollect: null,
  share: null,
  notShare: null,
};

/** English pages of known kind; every original page of an annotated policy must be recognised besides. */
export const DETECTION = { f1: 0.99, recallAtHighPrecision: 0.98 };
