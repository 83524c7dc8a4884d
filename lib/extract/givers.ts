/** Who is spoken of and given nothing: "data that we receive from partners", "third-party" in "third-party processors". */
import type { Accepted } from './accept.ts';
import type { Candidate, Situation } from './candidates.ts';
import type { Mention } from './match.ts';
import type { SentenceView } from './views.ts';

/** What takes from somebody. */
const TAKING = /^(?:receiv|obtain|get|gather|acquir|collect|buy|import|retriev)/;
/** "… from", and nothing after it that gives. */
const FROM = /\bfrom\b(?:(?!\b(?:shar|disclos)\w+)[^.;]){0,80}$/i;

const LAW = /^ (?:laws?|acts?|rules?)\b/i;
const ADDRESS = /https?:|www\.|\//;

/** Whether a sentence names a recipient only as one from whom data comes. */
export function isGiver({ sentence, syntax }: Situation, { act, value, mentions }: Candidate): boolean {
  if (value === 'named' && mentions.every((mention) => isNoCompany(sentence, mention))) return true;
  if (value === 'legal' || value === 'affiliate' || !act) return false;
  return mentions.every((mention) => {
    const by = syntax.governor(mention);
    return (
      by !== null &&
      by.actor !== 'they' &&
      by.actor !== 'you' &&
      TAKING.test(by.verb.phrase) &&
      FROM.test(before(sentence, mention))
    );
  });
}

/** "https://google.example/privacy", "the Open Books law" */
function isNoCompany(sentence: SentenceView, mention: Mention): boolean {
  const text = before(sentence, mention);
  const { block, end } = sentence;
  const behind = block.text.slice(block.tokens.ends[mention.to - 1], end);
  return ADDRESS.test(text.slice(text.lastIndexOf(' ') + 1)) || LAW.test(behind);
}

function before({ block, start }: SentenceView, { from }: Mention): string {
  return block.text.slice(start, block.tokens.starts[from]);
}

const ONE = /^third.party$/i;
/** So many words may stand between "third-party" and the one it tells of. */
const NEAR = 2;
/** Words, and nothing that lists. */
const ONLY_WORDS = /^[ -](?:(?!and |or )[\w-]+ )*$/;

/** Whether "third-party" only tells of what kind other recipients are: "a third-party regulated processor". */
export function isAdjective(
  { block }: SentenceView,
  { value, mentions }: Accepted,
  accepted: readonly Accepted[],
): boolean {
  if (value !== 'partner') return false;
  const others = accepted.filter((one) => one.value !== 'partner').flatMap((one) => one.mentions);
  const { starts, ends } = block.tokens;
  return mentions.every(
    ({ from: start, to }) =>
      ONE.test(block.text.slice(starts[start], ends[to - 1])) &&
      others.some(
        ({ from }) =>
          from >= to && from - to <= NEAR && ONLY_WORDS.test(block.text.slice(ends[to - 1], starts[from])),
      ),
  );
}
