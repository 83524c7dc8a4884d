/** Yes, no, or only if: how a sentence stands to what it mentions. */
import type { Condition, Stance } from '../taxonomy.ts';
import type { Act, Syntax } from './clauses.ts';
import type { Mention } from './match.ts';
import type { SentenceView } from './views.ts';

export interface Standing {
  stance: Stance;
  condition: Condition | null;
}

const YES: Standing = { stance: 'yes', condition: null };
const NO: Standing = { stance: 'no', condition: null };

/** "We do not share it without …", "except …": words that limit a denial. */
const LIMITS = new Set(['consent', 'except']);
/** A consent that is the reader's by using the site is no condition. */
const ONLY = /^(?:only|solely)/;
/** "If you choose to, we will not keep it": not kept then, which says nothing of keeping it otherwise. */
const WHEN = /^(?:if|when|where|once)\b/;

/** How the sentence stands to an act: denied, denied but for a condition, only on a condition, or said. */
export function standingOf(sentence: SentenceView, syntax: Syntax, act: Act): Standing {
  const clause = syntax.clauseAt(act.verb.from);
  const own = sentence.mentions.filter(
    ({ topic, from }) => topic === 'scope' && from >= clause.from && from < clause.to,
  );
  const consent = own.find(({ id }) => id === 'consent');
  const limits = own.filter(({ id }) => id === 'except');
  // "outside of our company, except in these cases": the second limits the denial.
  const limit = limits.find(({ phrase }) => phrase === 'except') ?? limits[0];
  // An opening "Except as said here, we do not …" stands in a clause of its own.
  const opening = sentence.mentions.find(
    ({ topic, id, from }) => topic === 'scope' && LIMITS.has(id) && from < sentence.from + 2,
  );
  if (act.denied) {
    if (consent) return { stance: 'conditional', condition: 'consent' };
    const limiting = limit ?? opening;
    if (!limiting || WHEN.test(limiting.phrase)) return NO;
    // "for any purpose other than to bill you" denies the rest.
    if (/^(?:other than|beyond|outside of|apart from|aside from)$/.test(limiting.phrase)) return NO;
    if (ONLY.test(limiting.phrase)) return NO;
    return { stance: 'conditional', condition: conditionAfter(limiting, own) };
  }
  // "With your permission, we read …"
  const asked = consent ?? (opening?.id === 'consent' ? opening : undefined);
  if (asked && isCondition(asked)) return { stance: 'conditional', condition: 'consent' };
  if (limit && ONLY.test(limit.phrase)) {
    return { stance: 'conditional', condition: conditionAfter(limit, own) };
  }
  return YES;
}

function isCondition({ phrase }: Mention): boolean {
  return !/^by |consent to|opt(?:ing|ed|s)? in$|^have|^having/.test(phrase);
}

function conditionAfter(limit: Mention, scopes: readonly Mention[]): Condition {
  const after = scopes.filter(({ from }) => from >= limit.from);
  if (after.some(({ id }) => id === 'consent')) return 'consent';
  if (after.some(({ id }) => id === 'law')) return 'law';
  if (after.some(({ id }) => id === 'aggregate')) return 'aggregate';
  return /^only (?:if|when)/.test(limit.phrase) ? 'request' : 'other';
}
