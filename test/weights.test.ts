/** The weights that are shipped: they load, they are small, and they can be read. */
import { statSync } from 'node:fs';
import { expect, it } from 'vitest';
import { QUESTIONS } from '../lib/extract/candidates.ts';
import weights from '../lib/extract/weights.json' with { type: 'json' };
import { CATEGORIES } from '../lib/taxonomy.ts';

const FILE = new URL('../lib/extract/weights.json', import.meta.url);

it('are at most 100 kB', () => {
  expect(statSync(FILE).size).toBeLessThanOrEqual(100_000);
});

it('ask every question and know every category', () => {
  for (const question of QUESTIONS) {
    const { bias, threshold, cues } = weights.questions[question];
    expect(bias).toBeLessThan(0);
    expect(threshold).toBeGreaterThan(0);
    expect(threshold).toBeLessThan(1);
    expect(Object.values(cues).every(Number.isInteger)).toBe(true);
    expect(Object.keys(cues).length).toBeGreaterThan(20);
  }
  expect(Object.keys(weights.topics.bias)).toEqual([...CATEGORIES]);
});

it('write each vote as letters of categories and tenths', () => {
  for (const cues of Object.values(weights.topics.cues)) {
    for (const votes of Object.values(cues)) expect(votes).toMatch(/^[a-z]-?\d+( [a-z]-?\d+)*$/);
  }
});

it('write what each word of a passage votes in whole tenths', () => {
  for (const question of QUESTIONS) {
    const answers = Object.entries(weights.passages[question]);
    expect(answers.length).toBeGreaterThan(2);
    for (const [, { bias, ofToday, cues }] of answers) {
      expect(bias).toBeLessThan(2);
      expect(Number.isFinite(ofToday)).toBe(true);
      expect(Object.values(cues).every(Number.isInteger)).toBe(true);
    }
  }
});

it('turn more votes into more confidence, in older policies and in those of today', () => {
  for (const question of QUESTIONS) {
    const { sure, ofToday } = weights.questions[question];
    expect(sure.slope).toBeGreaterThan(0);
    expect(ofToday.sure.slope).toBeGreaterThan(0);
    expect(ofToday.threshold).toBeGreaterThan(0);
    expect(ofToday.threshold).toBeLessThan(1);
  }
});
