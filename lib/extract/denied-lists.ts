/** Lists that what stands above them denies: "We do not share your data with:", "We will never:". */
import type { Statement } from '../model.ts';
import type { DataType, Practice, Value } from '../taxonomy.ts';
import type { Mention } from './match.ts';
import { deniedIn, withoutExcepted } from './stance.ts';
import { blank, idsOf, items, SURE_BY_RULE } from './statement.ts';
import { type Passage, type SentenceView, textOf } from './views.ts';

/** "We will never:", "We do not do any of the following:", "What we don't do": the deeds that follow. */
const DEEDS =
  /(?<!\byou|\busers|\bplease|[^\w\s]) (?:(?:do|does|will|would|shall)(?: not|n['’]t)|won['’]t|never)(?: (?:ever|knowingly|also|do|(?:any of )?the following))*:?$/i;
/** "With others except:", "if you do not:", "you may not:", "ask us not to share it with:" */
const LIMITED =
  /except|\b(?:unless|other than|without|only|but|if|until|when|where|because|ask|request|rights?|responsible|available|you (?:do|may|can|must|should|will))\b/i;
/** "We do not collect:", "we do not share the following data." */
const LEADS = /:$|\bfollowing\b/i;
/** "Let advertisers see it" */
const LETS = /^(?:let|allow|give|permit)\b/i;
/** Verbs whose denial means something for a list. */
const DENIABLE: ReadonlySet<string> = new Set(['collect', 'keep', 'share', 'sell']);
/** "Some of our partners collect it" begins with somebody who does it. */
const DOES: ReadonlySet<string> = new Set(['verb', 'actor', 'recipient']);

/** What is denied: whatever an item begins with, or the deeds of these verbs above it. */
interface Denied {
  deeds: boolean;
  verbs: readonly Mention[];
  /** Named beside the verbs. */
  data: readonly Mention[];
}

const NOTHING: Denied = { deeds: false, verbs: [], data: [] };
const known = new WeakMap<Passage, Denied>();

/** Whether an item begins with a deed that is denied above it: "sell your data". */
export function isDeedDenied(sentence: SentenceView): boolean {
  if (!deniedAbove(sentence).deeds) return false;
  if (LETS.test(textOf(sentence))) return true;
  return sentence.mentions.find(({ topic }) => DOES.has(topic))?.topic === 'verb';
}

/** What an item says that names what is not collected, or who is given nothing; empty where it is none. */
export function deniedItem(sentence: SentenceView): Statement[] {
  const { verbs, data: above } = deniedAbove(sentence);
  const { mentions } = sentence;
  // "We may share it with your bank" goes on by itself.
  if (!verbs.length || mentions.some(({ topic, phrase }) => topic === 'actor' && phrase === 'we')) return [];
  const standing = deniedIn(sentence, sentence.from, sentence.to);
  const kept = withoutExcepted(sentence, mentions, sentence.from);
  const own = kept.filter(({ topic }) => topic === 'data');
  const recipients = kept.filter(({ topic }) => topic === 'recipient');
  const said = (practice: Practice, value: Value, rest: Partial<Statement>): Statement => ({
    ...blank(sentence, practice, value, SURE_BY_RULE),
    ...standing,
    cues: ['denied'],
    ...rest,
  });
  return verbs.flatMap(({ id }) => {
    if (id !== 'share' && id !== 'sell')
      return idsOf<DataType>(own).map((type) =>
        said('collect', type, { dataTypes: [type], items: items(sentence, own, type) }),
      );
    const about = { dataTypes: idsOf<DataType>([...own, ...above]), items: items(sentence, own) };
    if (!own.length && !recipients.length) return [];
    if (id === 'sell') return [said('sell', 'personal', about)];
    if (!recipients.length) return [said('share', 'partner', about)];
    return idsOf<Value>(recipients).map((one) =>
      said('share', one, { ...about, recipients: items(sentence, recipients, one) }),
    );
  });
}

/** Of the first sentence of an item: by its lead-in, or by its heading where it has none. */
function deniedAbove({ block, from }: SentenceView): Denied {
  const passage = block.leadIns.at(-1) ?? block.headings.at(-1);
  if (block.block.kind !== 'item' || from || !passage) return NOTHING;
  const denied = known.get(passage) ?? deniedBy(passage);
  known.set(passage, denied);
  return denied;
}

function deniedBy({ text, tokens, mentions }: Passage): Denied {
  const start = Math.max(...['. ', '! ', '? '].map((end) => text.lastIndexOf(end))) + 1;
  const last = text.slice(start);
  if (LIMITED.test(last)) return NOTHING;
  const own = mentions.filter(({ from }) => (tokens.starts[from] as number) >= start);
  const not = own.find(({ topic, id }) => topic === 'scope' && id === 'not');
  if (!not) return NOTHING;
  if (DEEDS.test(last)) return { ...NOTHING, deeds: true };
  const verbs = own.filter(({ topic }) => topic === 'verb');
  const [first] = verbs;
  const isDenied =
    first &&
    LEADS.test(last) &&
    first.from >= not.to &&
    verbs.every(({ id }) => DENIABLE.has(id)) &&
    // "We do not sell it for money, we do share it with:"
    !own.some(({ topic, phrase, from }) => topic === 'actor' && phrase === 'we' && from > not.from);
  return isDenied
    ? {
        ...NOTHING,
        verbs: [...new Map(verbs.map((one) => [one.id, one])).values()],
        data: own.filter(({ topic }) => topic === 'data'),
      }
    : NOTHING;
}
