/** What "we do not share it" leaves open: what authorities get, and what is only not taken abroad. */
import type { Situation } from './candidates.ts';
import type { Act } from './clauses.ts';
import type { Mention } from './match.ts';
import type { Standing } from './stance.ts';
import { type SentenceView, textOf } from './views.ts';

/** "Hand it to the", not "even with the", which means everybody else first. */
const HANDED_TO = /(?<!\beven )\b(?:to|with) (?:[\w-]+ ){0,2}$/i;
const AUTHORITY = /police|authorit|enforcement|agenc|government/;
const KEPT_THERE = /\b(?:stored|hosted|located|processed)\b/i;

/** "We do not transfer it to other countries": it may go to others here. */
export function isAbroad({ sentence, syntax }: Situation, { verb }: Act): boolean {
  const { to } = syntax.clauseAt(verb.from);
  const transfer = sentence.mentions.find(
    ({ topic, id, from }) => topic === 'notice' && id === 'transfer' && from >= verb.from && from < to,
  );
  return transfer !== undefined && !KEPT_THERE.test(textOf(sentence));
}

/** "We do not hand data to the police": to nobody else is meant. */
export function isToAuthority({ sentence, syntax }: Situation, { verb }: Act): boolean {
  const { text, tokens } = sentence.block;
  const clause = syntax.clauseAt(verb.from);
  return sentence.mentions.some(
    ({ topic, phrase, from }) =>
      topic === 'recipient' &&
      AUTHORITY.test(phrase) &&
      from >= verb.to &&
      from < clause.to &&
      HANDED_TO.test(text.slice(tokens.ends[verb.to - 1], tokens.starts[from])),
  );
}

/** "Without a court order" */
export function lawfully({ mentions }: SentenceView, standing: Standing): Standing {
  const isLimited = mentions.some(({ topic, id }) => topic === 'scope' && id === 'law');
  return isLimited ? { stance: 'conditional', condition: 'law' } : standing;
}

/** "… for no purpose other than as required by law": the exception says that it is shared. */
export function exceptByLaw({ sentence }: Situation, { verb }: Act): Mention | undefined {
  const limit = sentence.mentions.find(
    ({ topic, id, from }) => topic === 'scope' && id === 'except' && from > verb.from,
  );
  return (
    limit &&
    sentence.mentions.find(
      ({ topic, id, from }) => topic === 'recipient' && id === 'legal' && from > limit.from,
    )
  );
}
