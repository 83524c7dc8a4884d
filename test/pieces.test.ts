/** Pages in pieces: nothing is lost, nothing comes twice, and no piece is large. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block } from '../lib/model.ts';
import { pieceOf } from '../lib/pieces.ts';

/** What a block may have at most (20,000 characters of text) on top of what a message should have. */
const MOST_CHARS = 230_000;

function blockOf(text: string, more: Partial<Block> = {}): Block {
  return { kind: 'paragraph', text, section: [], leadIns: [], links: [], ...more };
}

function piecesOf(blocks: Block[]): Block[][] {
  const pieces: Block[][] = [];
  for (let from = 0; from < blocks.length; from += pieces.at(-1)!.length) pieces.push(pieceOf(blocks, from));
  return pieces;
}

it('puts together what it has cut', () => {
  const text = fc.integer({ min: 0, max: 20_000 }).map((length) => 'x'.repeat(length));
  fc.assert(
    fc.property(fc.array(text, { maxLength: 60 }), (texts) => {
      const blocks = texts.map((one) => blockOf(one));
      expect(piecesOf(blocks).flat()).toEqual(blocks);
    }),
  );
});

it('leaves a page of ordinary length whole', () => {
  expect(pieceOf(Array(300).fill(blockOf('x'.repeat(300))), 0)).toHaveLength(300);
});

it('gives nothing beyond the end', () => {
  expect(pieceOf([blockOf('We collect your name.')], 1)).toEqual([]);
});

describe('keeps messages small, whatever fills them:', () => {
  it.each<[string, Block]>([
    ['text', blockOf('x'.repeat(15_000))],
    ['many small blocks', blockOf('x')],
    ['long headings', blockOf('x', { section: Array(12).fill('x'.repeat(200)) })],
    ['long lead-ins', blockOf('x', { leadIns: Array(8).fill('x'.repeat(900)) })],
    ['links', blockOf('x', { links: Array(90).fill({ start: 0, end: 1, href: 'https://shop.example/' }) })],
    ['cells', blockOf('x', { cells: Array(90).fill({ start: 0, end: 1, header: 'Purpose' }) })],
  ])('%s', (_, block) => {
    for (const piece of piecesOf(Array(3_000).fill(block)))
      expect(JSON.stringify(piece).length).toBeLessThan(MOST_CHARS);
  });
});
