import { expect, test } from 'vitest';
import type { PolicyException } from '../lib/model.ts';
import { brokenPromises } from '../lib/ui/promises.ts';

const pair = (promise: number, exception: number): PolicyException => ({
  promise,
  exception,
  kind: 'exception',
});

test.each<[what: string, pairs: PolicyException[], expected: [number, number[]][]]>([
  ['none', [], []],
  ['one', [pair(3, 9)], [[3, [9]]]],
  ['two of one promise', [pair(3, 9), pair(3, 4)], [[3, [9, 4]]]],
  [
    'promises in the order of the card, their pairs together',
    [pair(5, 1), pair(2, 8), pair(5, 7)],
    [
      [5, [1, 7]],
      [2, [8]],
    ],
  ],
])('%s', (_, exceptions, expected) => {
  const broken = brokenPromises({ exceptions });
  expect(broken.map(({ promise, pairs }) => [promise, pairs.map(({ exception }) => exception)])).toEqual(
    expected,
  );
});
