/** Statements for tests of the card: say what matters, the rest is filled in. */
import type { PolicyPage, Reading, Statement } from '../lib/model.ts';

/** "share partner no" and what differs from the plain case. */
export function statement(head: string, rest: Partial<Statement> & { quote?: string } = {}): Statement {
  const [practice, value, stance] = head.split(' ') as [
    Statement['practice'],
    Statement['value'],
    Statement['stance'],
  ];
  const { quote = `A clause: ${head}.`, ...fields } = rest;
  return {
    practice,
    value,
    stance,
    condition: stance === 'conditional' ? 'consent' : null,
    identifiability: 'identified',
    items: [],
    dataTypes: [],
    recipients: [],
    purposes: [],
    href: null,
    scope: null,
    confidence: 0.9,
    cues: [],
    evidence: { block: 0, start: 0, end: quote.length, quote, section: [], leadIn: null },
    ...fields,
  };
}

/** Statements one after the other, each in a block of its own. */
export function reading(statements: Statement[], rest: Partial<Reading> = {}): Reading {
  return {
    language: 'en',
    lastUpdated: null,
    words: 500,
    statements: statements.map((one, block) => ({ ...one, evidence: { ...one.evidence, block } })),
    categories: [],
    ...rest,
  };
}

export const page: PolicyPage = {
  url: 'https://shop.example/privacy',
  title: 'Privacy policy',
  language: 'en',
  blocks: [],
  omitted: 0,
};
