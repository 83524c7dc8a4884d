/** How votes become confidence, in older policies and in those of today. */
import { expect, it } from 'vitest';
import { Ballots } from '../lib/extract/ballots.ts';
import { QUESTIONS, type Question } from '../lib/extract/candidates.ts';
import { chance, type Weights } from '../lib/extract/cues.ts';

const nothing: Weights = {
  bias: 0,
  threshold: 0.5,
  sure: { slope: 1, offset: 0 },
  cues: {},
  ofToday: { threshold: 0.5, sure: { slope: 1, offset: 0 }, cues: {} },
};
const collect: Weights = {
  bias: -1,
  threshold: 0.6,
  sure: { slope: 2, offset: 0.5 },
  cues: { 'says cookie': 15, 'by we collect': 5 },
  ofToday: {
    threshold: 0.3,
    sure: { slope: 1, offset: 0.25 },
    cues: { 'by we collect': 20, 'says ip address': -10 },
  },
};
const weights = {
  ...Object.fromEntries(QUESTIONS.map((question) => [question, nothing])),
  collect,
} as Record<Question, Weights>;

function heard() {
  const ballots = new Ballots(weights);
  ballots.begin();
  ballots.addPhrase('says', 'cookie');
  ballots.addPhrase('says', 'ip address');
  const shared = ballots.votes();
  ballots.begin();
  ballots.addPhrase('by', 'we collect');
  return { ballots, votes: [shared, ballots.votes()] };
}

it('sums what all cues weigh, beside what the passage says', () => {
  const { ballots, votes } = heard();
  expect(ballots.confidence('collect', votes, null, false)).toBeCloseTo(chance(2 * 1 + 0.5));
  expect(ballots.confidence('collect', votes, 3, false)).toBeCloseTo(chance((2 * (1 + 3)) / 2 + 0.5));
  expect(ballots.confidence('collect', [], 3, false)).toBeCloseTo(chance(2 * 3 + 0.5));
});

it('hears the votes otherwise in policies of today', () => {
  const { ballots, votes } = heard();
  expect(ballots.confidence('collect', votes, null, true)).toBeCloseTo(chance(1 + 0.25 + 2 - 1));
  expect(ballots.thresholdOf('collect', false)).toBe(0.6);
  expect(ballots.thresholdOf('collect', true)).toBe(0.3);
});

it('gives as reasons what speaks for an answer, strongest first', () => {
  const { ballots, votes } = heard();
  expect(ballots.reasons('collect', votes, false)).toEqual(['says cookie', 'by we collect']);
  expect(ballots.reasons('collect', votes, true)).toEqual(['by we collect', 'says cookie']);
});
