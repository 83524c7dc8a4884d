/**
 * Whether a policy is written under the laws of today. Since 2018 (General Data Protection Regulation) and 2020
 * (California Consumer Privacy Act) policies must say more, and say it in other words: what a vote needs to be
 * believed is learnt for them apart.
 */
import type { Block, StatedDate } from '../model.ts';

/** The cue of what stands in a policy of today. */
export const OF_TODAY = 'of today';

/** The first year under the first of these laws. */
const FIRST_YEAR = '2018';
/** The laws, and what only they have brought. */
const LAW =
  /\b(?:GDPR|General Data Protection Regulation|CCPA|CPRA|(?:Consumer Privacy|Privacy Rights|Data Privacy|Consumer Data Protection) Act|LGPD|Global Privacy Control|[Dd]ata portability|[Ll]egitimate interests?|[Ll]egal bas[ei]s)\b/;

/** By its date, or by what it speaks of. */
export function isOfToday(blocks: readonly Block[], updated: StatedDate | null): boolean {
  if (updated?.date && updated.date >= FIRST_YEAR) return true;
  return blocks.some(({ text }) => LAW.test(text));
}
