/** What sentences are about: the reader counts what calibration spells out. */
import { describe, expect, it } from 'vitest';
import { OF_TODAY } from '../lib/extract/era.ts';
import { viewsOf } from '../lib/extract/sheets.ts';
import { CODES, TopicReader, type TopicWeights } from '../lib/extract/topics.ts';
import shipped from '../lib/extract/weights.json' with { type: 'json' };
import { CATEGORIES } from '../lib/taxonomy.ts';
import { topicCuesOf } from '../scripts/calibrate/topics.ts';
import { pageOf, paragraph } from './blocks.ts';

const weights: TopicWeights = shipped.topics;

function policyOf(year: number) {
  const section = ['Privacy policy', 'Your choices'];
  return viewsOf(
    pageOf(
      paragraph(`Last updated: March 3, ${year}`),
      paragraph('Your choices', { kind: 'heading', section: ['Privacy policy'] }),
      paragraph('You can delete your account. We keep copies for a year. Write to us:', { section }),
      paragraph('by e-mail, to opt out', { kind: 'item', section, leadIns: ['Write to us:'] }),
    ),
  );
}

/** By name, as calibration does. */
function summed(year: number): number[][] {
  return policyOf(year).flatMap(({ sentences }) =>
    sentences.map((sentence, i) => {
      const cues = topicCuesOf(sentence, sentences[i - 1] ?? null);
      return CATEGORIES.map((category) => {
        let score = weights.bias[category];
        for (const [cue, strength] of cues) {
          if (cue === OF_TODAY) score += weights.ofToday[category];
          const [place = '', ...name] = cue.split(' ');
          const votes = (weights.cues as Record<string, Record<string, string>>)[place]?.[name.join(' ')];
          const own = votes?.split(' ').find((vote) => vote[0] === CODES[category]);
          if (own) score += (Number(own.slice(1)) / 10) * strength;
        }
        return score;
      });
    }),
  );
}

describe('topics', () => {
  it.each([2015, 2026])('counts without names what calibration counts by name (%i)', (year) => {
    const reader = new TopicReader(weights);
    const counted = policyOf(year).flatMap((view) => reader.scoresOf(view).map((scores) => [...scores]));
    const expected = summed(year);
    expect(counted.length).toBe(6);
    for (const [i, scores] of counted.entries())
      for (const [at, score] of scores.entries()) expect(score).toBeCloseTo(expected[i]?.[at] as number, 6);
  });

  it('hears a policy of today otherwise, right after an older one without headings', () => {
    const reader = new TopicReader({ ...weights, ofToday: { ...weights.ofToday, access: 2 } });
    const [older, newer] = [2015, 2026].map((year) => {
      const [view] = viewsOf(pageOf(paragraph(`You can delete your account. Updated: May 1, ${year}.`)));
      return reader.scoresOf(view as NonNullable<typeof view>)[0]?.[CATEGORIES.indexOf('access')] as number;
    });
    expect((newer as number) - (older as number)).toBeCloseTo(2, 6);
  });
});
