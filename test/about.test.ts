/** What a block is about: its words tell, and what was read in it. */
import { expect, it } from 'vitest';
import { withSaid } from '../lib/extract/about.ts';
import { statement } from './statements.ts';

it('adds what statements say, each category once, in the order of the text', () => {
  const told = [{ block: 3, categories: ['third-party' as const] }];
  const at = (block: number, head: string) => {
    const made = statement(head);
    return { ...made, evidence: { ...made.evidence, block } };
  };
  const all = [
    at(1, 'access delete yes'),
    at(3, 'collect contact yes'),
    at(3, 'collect location no'),
    at(3, 'share partner yes'),
    at(4, 'contact stated yes'),
  ];
  expect(withSaid(told, all)).toEqual([
    { block: 1, categories: ['access'] },
    { block: 3, categories: ['first-party', 'third-party'] },
  ]);
});
