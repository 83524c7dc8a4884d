/**
 * Who is not let at the data: "We do not let advertisers see your messages", an item of "We will never:" alike;
 * and who does not see it.
 */
import type { Statement } from '../model.ts';
import type { DataType, Value } from '../taxonomy.ts';
import type { Situation } from './candidates.ts';
import type { Mention } from './match.ts';
import { deniedIn } from './stance.ts';
import { blank, idsOf, items, SURE_BY_RULE } from './statement.ts';
import { textOf } from './views.ts';

/** What they are let do comes at once: to use what they have "for their own purposes" is another thing. */
const NOT_LET =
  /(?:\bnot|\bnever|n['’]t|^) ?(?:let|allow|give|permit) (?:(?! to )[^.;]){1,80}?(?: to)? (?:access|buy|collect|gather|get|obtain|read|receive|see|track|view)\b/i;

/** "(Advertisers) do not see" */
const NOT_GOT =
  /^ (?:(?:do|does|will|can|may) ?(?:not|never)|\w+n['’]t|never|cannot) (?:receive|get|see|view|read|(?:have )?access)s?\b(?![^.;]*\b(?:if|when|once)\b)/i;

/** Who gets nothing, where a sentence says that and nothing else: "Advertisers do not receive your name". */
export function notGot({ sentence, syntax }: Situation): Statement[] {
  const { block, end, mentions } = sentence;
  const { ends } = block.tokens;
  // "You can make sure that others cannot see it"
  const one = mentions.find(({ topic, phrase }) => /recipient|verb/.test(topic) || phrase === 'you');
  if (one?.topic !== 'recipient' || !NOT_GOT.test(block.text.slice(ends[one.to - 1], end))) return [];
  if (syntax.clauseAt(sentence.from).to < sentence.to) return [];
  const data = mentions.filter(({ topic, from }) => topic === 'data' && from > one.from);
  if (!data.length) return [];
  return [
    {
      ...blank(sentence, 'share', one.id as Value, SURE_BY_RULE),
      ...deniedIn(sentence, sentence.from, sentence.to),
      dataTypes: idsOf<DataType>(data),
      recipients: items(sentence, [one]),
    },
  ];
}

/** One denial for each, where a sentence says that and nothing else. */
export function notLet({ sentence, syntax }: Situation): Statement[] {
  const match = NOT_LET.exec(textOf(sentence));
  if (!match || syntax.clauseAt(sentence.from).to < sentence.to) return [];
  const { block, start, mentions } = sentence;
  const offsetOf = ({ from }: Mention) => (block.tokens.starts[from] as number) - start;
  const before = mentions.filter((one) => offsetOf(one) < match.index);
  // "You must not give others access", "we share it with couriers and never let advertisers see it"
  const last = before.findLast(({ topic }) => topic === 'actor' || topic === 'verb');
  if (match.index === 0 ? !syntax.isDeedDenied : last?.id !== 'we') return [];
  const end = match.index + match[0].length;
  const to = mentions.slice(before.length).filter((one) => one.topic === 'recipient' && offsetOf(one) < end);
  const standing = deniedIn(sentence, sentence.from, sentence.to);
  return idsOf<Value>(to).map((value) => ({
    ...blank(sentence, 'share', value, SURE_BY_RULE),
    ...standing,
    recipients: items(sentence, to, value),
  }));
}
