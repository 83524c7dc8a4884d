/** What is kept from the site: "We cannot read your messages". */
import type { Statement } from '../model.ts';
import type { DataType } from '../taxonomy.ts';
import type { Situation } from './candidates.ts';
import { deniedIn } from './stance.ts';
import { blank, idsOf, items, SURE_BY_RULE } from './statement.ts';
import { textOf } from './views.ts';

/** "We cannot read your messages", "we never see your card number"; "your photos never leave your device" */
const UNSEEN =
  /\b(?:we|I) (?:\w+ )?(?:\w+ ?not|\w+n['’]t|never) (?:\w+ )?(?:see|read|view|(?:have )?access)\b|\bwe have no access\b|\bwe are not (?:given|provided with)\b|^((?!if|when)[^.;]*(?:\bnever|\bnot|n['’]t) (?:be )?(?:reach(?:es)? (?:us|our)|leaves? your (?:device|phone|computer|browser)|(?:sent|uploaded|transmitted|transferred) to (?:us|our)|pass(?:es)? through our))\b/i;
/** What one says so of. */
const PRIVATE: ReadonlySet<string> = new Set([
  'biometric',
  'content',
  'financial',
  'health',
  'location',
  'profile',
  'social',
]);
/** A denial for each kind of data that stands after "we cannot read", or before "never reaches us", in one clause. */
export function unread({ sentence, syntax }: Situation): Statement[] {
  const match = UNSEEN.exec(textOf(sentence));
  if (!match) return [];
  const { starts } = sentence.block.tokens;
  const last = sentence.start + match.index + match[0].length - 1;
  const clause = syntax.clauseAt(starts.findLastIndex((one) => one <= last));
  const isBefore = match[1] !== undefined;
  const data = sentence.mentions.filter(
    ({ topic, id, from }) =>
      topic === 'data' &&
      PRIVATE.has(id) &&
      from >= clause.from &&
      from < clause.to &&
      (starts[from] as number) < last === isBefore,
  );
  return idsOf<DataType>(data).map((type) => ({
    ...blank(sentence, 'collect', type, SURE_BY_RULE),
    ...deniedIn(sentence, clause.from, clause.to),
    items: items(sentence, data, type),
    dataTypes: [type],
  }));
}
