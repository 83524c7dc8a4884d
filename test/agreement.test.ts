/** The maths of agreement, worked out by hand. */
import { describe, expect, it } from 'vitest';
import { humanScore, type ItemSet, systemScore, Tally } from './evaluate/agreement.ts';

/** "xyz" → the set of its letters. */
function items(letters: string): ItemSet {
  return new Set(letters);
}

function persons(...letters: string[]): ItemSet[] {
  return letters.map(items);
}

describe('a tally', () => {
  it.each([
    ['nothing at all', 0, 0, 0, { f1: 0, precision: 0, recall: 0 }],
    ['all right', 3, 3, 3, { f1: 1, precision: 1, recall: 1 }],
    ['half of it found', 1, 1, 2, { f1: 2 / 3, precision: 1, recall: 0.5 }],
    ['half of it wrong', 1, 2, 1, { f1: 2 / 3, precision: 0.5, recall: 1 }],
  ])('of %s', (_, right, found, expected, score) => {
    const tally = new Tally();
    tally.add(right, found, expected);
    expect(tally.score).toEqual(score);
  });
});

describe('people', () => {
  it.each([
    // Pairs ab, ac, bc and back; sizes 1 each; nothing in common.
    ['who find different things', [persons('x', 'y', 'z')], { f1: 0, precision: 0, recall: 0 }],
    ['who find the same', [persons('xy', 'xy', 'xy')], { f1: 1, precision: 1, recall: 1 }],
    // ab share x (twice 1), ac and bc nothing: 2 · 2 of 12. a and b have company, c has none.
    // Two of three pairs of others share nothing; x, which a and b share, is not found by c.
    ['of whom two agree', [persons('x', 'x', 'y')], { f1: 1 / 3, precision: 2 / 3, recall: 0 }],
    // a: 2 items, b: 1, c: 1, all sharing x. F1 of pairs: ab 2·1 of 3, ac 2·1 of 3, bc 2·1 of 2.
    ['of whom one finds more', [persons('xy', 'x', 'x')], { f1: 6 / 8, precision: 3 / 4, recall: 1 }],
    ['who find nothing', [persons('', '', '')], { f1: 0, precision: 0, recall: 0 }],
  ])('%s', (_, policies, score) => {
    expect(humanScore(policies)).toEqual(score);
  });

  it('are averaged over items, not over policies', () => {
    const many = persons('abcdefgh', 'abcdefgh', 'abcdefgh');
    const few = persons('x', 'y', 'z');
    expect(humanScore([many, few]).precision).toBeCloseTo(24 / 27, 10);
  });
});

describe('the system', () => {
  it.each([
    ['that finds what all find', persons('x', 'x', 'x'), 'x', { f1: 1, precision: 1, recall: 1 }],
    ['that finds nothing', persons('x', 'x', 'x'), '', { f1: 0, precision: 0, recall: 0 }],
    ['that finds something else', persons('x', 'x', 'x'), 'y', { f1: 0, precision: 0, recall: 0 }],
    // Only a has y: of the pairs ab, ac, bc, two have it. No pair shares it.
    ['that finds what one finds', persons('xy', 'x', 'x'), 'y', { f1: 2 / 7, precision: 2 / 3, recall: 0 }],
    // Against a, b, c: 2 of 2+2, 1 of 2+1, 1 of 2+1. Precision: x by three pairs, y by two.
    ['that finds as one person', persons('xy', 'x', 'x'), 'xy', { f1: 8 / 10, precision: 5 / 6, recall: 1 }],
  ])('%s', (_, people, letters, score) => {
    const { f1, precision, recall } = systemScore([{ persons: people, system: items(letters) }]);
    expect(f1).toBeCloseTo(score.f1, 10);
    expect(precision).toBeCloseTo(score.precision, 10);
    expect(recall).toBeCloseTo(score.recall, 10);
  });
});
