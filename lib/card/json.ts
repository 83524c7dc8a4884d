/** A card as the documented JSON object (docs/output.md): for `summarize --json` and for export. */
import type { Card, PolicyException, Statement } from '../model.ts';

/** Whether the page is a policy at all. */
export interface PolicyScore {
  isPolicy: boolean;
  /** From 0 (surely none) to 1. */
  score: number;
}

/** What programs read. Never rename or drop a field without raising `SCHEMA`. */
export type CardOutput = Pick<
  Card,
  | 'schema'
  | 'url'
  | 'title'
  | 'language'
  | 'lastUpdated'
  | 'words'
  | 'omitted'
  | 'categories'
  | 'notMentioned'
> & {
  /** Where it was read: a file name or an address. */
  source: string;
  policy: PolicyScore | null;
  statements: StatementOutput[];
  exceptions: PolicyException[];
};

/** A statement; `cues` only when asked for. */
export type StatementOutput = Omit<Statement, 'cues'> & { cues?: string[] };

/**
 * @param source where it was read: a file name or an address
 * @param policy null where nobody judged the page
 * @param withCues adds to each statement the cues that made it
 */
export function cardToJson(
  card: Card,
  source: string,
  policy: PolicyScore | null,
  withCues = false,
): CardOutput {
  return {
    schema: card.schema,
    source,
    url: card.url,
    title: card.title,
    language: card.language,
    policy,
    lastUpdated: card.lastUpdated,
    words: card.words,
    omitted: card.omitted,
    statements: card.statements.map((statement) => statementOutput(statement, withCues)),
    categories: card.categories,
    exceptions: card.exceptions,
    notMentioned: card.notMentioned,
  };
}

function statementOutput({ cues, ...statement }: Statement, withCues: boolean): StatementOutput {
  return withCues ? { ...statement, cues } : statement;
}
