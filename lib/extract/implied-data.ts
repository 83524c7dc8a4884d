/** What data goes to recipients that are known, where no vote tells: what the verb governs, or what stands above the list. */
import { isAnnounced } from './announced.ts';
import type { Candidate, Situation } from './candidates.ts';
import { candidatesOf } from './candidates.ts';
import type { Act } from './clauses.ts';
import type { Mention } from './match.ts';
import { isAggregated } from './statements.ts';
import type { BlockView, Passage } from './views.ts';

const HEADINGS = 2;
/** "Information" alone may be any. */
const PERSONAL = /\bpersonal\b|\bdata\b/;

/** The kinds of data, each with its mentions in the sentence: none where what stands above names them. */
export function impliedData(situation: Situation): Pick<Candidate, 'value' | 'mentions'>[] {
  if (isAggregated(situation.sentence)) return [];
  const own = candidatesOf(situation, 'data').filter(
    (one) => one.value === 'generic' && isGiven(situation, one),
  );
  if (own.length) return own;
  const { block, start } = situation.sentence;
  if (start > (block.sentences[1]?.start ?? start)) return [];
  if (block.block.kind !== 'item' || !isAnnounced(block, 'share')) return [];
  return [...announcedData(block)].map((value) => ({ value, mentions: [] }));
}

/** "We disclose personal data to …": it stands between the verb and to whom. */
function isGiven({ sentence }: Situation, { act, mentions }: Candidate): boolean {
  return (
    act !== null &&
    gives(act) &&
    mentions.some((one) => PERSONAL.test(one.phrase) && standsBetween(sentence.mentions, act.verb, one))
  );
}

function gives({ verb, actor, denied, hypothetical }: Act): boolean {
  return (
    (verb.id === 'share' || verb.id === 'sell') &&
    actor !== 'you' &&
    actor !== 'they' &&
    !denied &&
    !hypothetical
  );
}

function standsBetween(mentions: readonly Mention[], verb: Mention, data: Mention): boolean {
  return (
    data.from >= verb.from &&
    mentions.some(({ topic, from }) => topic === 'recipient' && from >= data.to) &&
    !mentions.some(({ topic, from }) => topic === 'recipient' && from >= verb.to && from < data.from)
  );
}

/** What the lead-in names, else personal data, where the nearest heading that names any data does. */
function announcedData({ leadIns, headings }: BlockView): Set<string> {
  const types = new Set(leadIns.slice(-1).flatMap(dataIn));
  if (types.size) return types;
  const isPersonal = headings.slice(-HEADINGS).some((heading) => dataIn(heading).includes('generic'));
  return new Set(isPersonal ? ['generic'] : []);
}

function dataIn({ mentions }: Passage): string[] {
  return mentions
    .filter(({ topic, id, phrase }) => topic === 'data' && (id !== 'generic' || PERSONAL.test(phrase)))
    .map(({ id }) => id);
}
