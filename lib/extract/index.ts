/** Blocks → statements. Pure: no DOM, no browser API, no clock, no network. */
import type { PolicyPage, Reading } from '../model.ts';

/** Reads a page: what it says (statements, each with its evidence) and what each block is about. */
export function extract(_page: PolicyPage): Reading {
  return { language: 'und', lastUpdated: null, words: 0, statements: [], categories: [] };
}
