/** Data of nobody in particular: "aggregate statistics", "in a form that does not identify you". */
import type { Syntax } from './clauses.ts';
import type { Mention } from './match.ts';
import type { SentenceView } from './views.ts';

/** "Hashed", "pseudonymous" data are still somebody's; "(collectively, “Cookies”)" are all there are. */
const STILL_SOMEBODYS = /^(?:collectiv|combined|summary|hashed|generic|grouped|pseudonym)/;
/** Of all that is said to be shared, wherever it stands: "your age, in aggregate", "which do not identify you". */
const OF_ALL = /^(?:in |anonymously|without|cannot|not |\w+ not )/;
/** Between "aggregated" and what is: "aggregated demographic data", "anonymous data such as your browser". */
const REACHES = /^[^.;:]{0,32}$|\b(?:such as|including|like|e\.g)\b/i;

/** Whether what is done with `data`, or with all data of the clause of a token, is done with totals alone. */
export function isAggregated(
  sentence: SentenceView,
  syntax: Syntax,
  at: number,
  data: readonly Mention[],
): boolean {
  const totals = sentence.mentions.filter(
    ({ topic, id, phrase }) => topic === 'scope' && id === 'aggregate' && !STILL_SOMEBODYS.test(phrase),
  );
  if (!totals.length) return false;
  const clause = syntax.clauseAt(at);
  const isOfClause = ({ from }: Mention) => from >= clause.from && from < clause.to;
  const own = totals.filter(isOfClause);
  const all = data.length ? data : sentence.mentions.filter((one) => one.topic === 'data' && isOfClause(one));
  return own.length > 0 && all.every((one) => own.some((total) => covers(sentence, total, one)));
}

function covers({ block: { text, tokens } }: SentenceView, total: Mention, { from, to }: Mention): boolean {
  if (OF_ALL.test(total.phrase) || (total.from < to && total.to > from)) return true;
  return total.to <= from && REACHES.test(text.slice(tokens.ends[total.to - 1], tokens.starts[from]));
}
