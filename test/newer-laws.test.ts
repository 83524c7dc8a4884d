/** Pages of newer laws: what tells them, and how votes differ there. */
import { describe, expect, it } from 'vitest';
import { extract } from '../lib/extract/index.ts';
import { isOfNewerLaws } from '../lib/extract/newer-laws.ts';
import { newerWeights } from '../lib/extract/newer-votes.ts';
import { viewsOf } from '../lib/extract/views.ts';
import type { Block } from '../lib/model.ts';
import { pageOf, paragraph } from './blocks.ts';

const isNewer = (...texts: string[]) => {
  const blocks = texts.map(
    (text): Block => ({ kind: 'paragraph', text, section: [], leadIns: [], links: [] }),
  );
  return isOfNewerLaws(viewsOf({ url: null, title: '', language: 'en', blocks, omitted: 0 }));
};

describe('a page of newer laws', () => {
  it.each([
    ['two laws', 'Under the GDPR you may object.', 'The CCPA gives you more rights.'],
    ['a law and its words', 'We rely on our legitimate interests.', 'You have a right to erasure.'],
    ['its words, and a year', 'Our legal basis is your consent.', 'Last updated: May 2026'],
    ['hints enough', 'We process personal data.', 'Updated in 2025. You may withdraw your consent.'],
  ])('is told by %s', (_, ...texts) => {
    expect(isNewer(...texts)).toBe(true);
  });

  it.each([
    ['nothing', 'We collect your name.'],
    ['one law, named twice', 'The GDPR applies to others.', 'The GDPR does not apply to us.'],
    ['a year, and words that were always there', 'Updated in 2024. We keep your personal data safe.'],
    ['other interests and grounds', 'Our legitimate aim is your interest; on legal advice we may. © 2013'],
  ])('is not told by %s', (_, ...texts) => {
    expect(isNewer(...texts)).toBe(false);
  });
});

describe('the weights there', () => {
  const usual = { bias: -2, threshold: 0.6, sure: { slope: 1, offset: 0 }, cues: { 'we use': 1, other: 2 } };
  const questions = { collect: usual, share: usual, recipient: usual, choice: usual, access: usual };
  const newer = newerWeights(questions, {
    collect: { threshold: 0.5, sure: { slope: 2, offset: 1 }, cues: { 'we use': 0.5, 'is generic': -1 } },
  });

  it('add what differs to what cues weigh on any page', () => {
    expect(newer.collect).toEqual({
      bias: -2,
      threshold: 0.5,
      sure: { slope: 2, offset: 1 },
      cues: { 'we use': 1.5, other: 2, 'is generic': -1 },
    });
  });

  it('are the usual ones where nothing differs', () => {
    expect(newer.share).toEqual(usual);
    expect(usual.cues['we use']).toBe(1);
  });
});

describe('what "we collect" says there is collected, whatever the sentence is about', () => {
  const signs = paragraph('Our legal basis under the GDPR is a contract.');
  const said = (...texts: string[]) =>
    extract(pageOf(...texts.map((text) => paragraph(text)), signs)).statements.map(
      ({ practice, value, stance }) => `${practice} ${value} ${stance}`,
    );

  it.each([
    ['We receive a copy of your passport and lock it away, as the law demands.', 'collect identifier yes'],
    ['We ask for your nickname to make our game safe for children.', 'collect profile yes'],
  ])('%s', (text, expected) => {
    expect(said(text)).toContain(expected);
    expect(extract(pageOf(paragraph(text))).statements.map(({ practice }) => practice)).not.toContain(
      'collect',
    );
  });

  it('but not what is denied', () => {
    expect(said('We never ask for your passport.')).toEqual(['collect identifier no']);
  });
});
