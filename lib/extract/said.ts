/** What the sentences of a page say. */
import type { Statement } from '../model.ts';
import type { Practice } from '../taxonomy.ts';
import type { Voters } from './accept.ts';
import type { Situation } from './candidates.ts';
import { noticesOf } from './notices.ts';
import { blank } from './statement.ts';
import { hintsOf, statementsOf } from './statements.ts';
import type { SentenceView } from './views.ts';

/** Takes sentences in the order of the text. */
export interface Listener {
  read: (situations: readonly Situation[]) => void;
  /** What was said. */
  statements: () => Statement[];
}

/** What is read from hints where nothing plainer is said. */
const HINTED = ['collect', 'share'] as const;
/** Of a text of fewer sentences, also its hints count: a longer one would say it plainly. */
const FEW = 5;

/** What a heading says that the text below it is about, where its own words do not. */
const TITLES: readonly (readonly [Practice, RegExp])[] = [
  ['change', /\bchange[sd]?\b(?! (?:my|your)\b)/i],
  ['security', /\bsecur|\bsafe(?:ty)?\b/i],
  ['children', /\bchildren|\bkids\b/i],
  ['contact', /^[^a-z]*contact\b|\breach us\b/i],
];
/** How sure one is of what only a heading says: set, not fitted. */
const HEADED = 0.6;

/** A listener that forgets what it has read of sentences as soon as it can. */
export function listenerOf(voters: Voters): Listener {
  /** Sentence by sentence. */
  const said: Statement[][] = [];
  /** Of what the page has said nothing yet; and the first that it says. */
  const unsaid = new Set<Practice>(HINTED);
  const heard: Situation[] = [];
  /** Of what a heading names, the first sentence under it; null once it is said. */
  const headed = new Map<Practice, SentenceView | null>();
  return {
    read: (situations) => {
      for (const situation of situations) {
        if (heard.length < FEW) heard.push(situation);
        const { sentence, previous } = situation;
        const title = previous ? '' : (sentence.block.headings.at(-1)?.text ?? '');
        for (const [practice, said] of TITLES)
          if (!headed.has(practice) && said.test(title)) headed.set(practice, sentence);
        const statements = statementsOf(situation, voters);
        for (const notice of noticesOf(situation)) statements.push(notice);
        if (!statements.length) continue;
        said.push(statements);
        for (const { practice, stance } of statements) {
          if (stance !== 'no') unsaid.delete(practice);
          headed.set(practice, null);
        }
      }
    },
    // The less a text says, the more a hint counts: where it names no data at all that it collects, or shares with
    // nobody, "we use the information" is the most precise that it says.
    statements: () => {
      const all = withoutDenialsAboutChildren(said);
      for (const [practice, sentence] of headed)
        if (sentence) all.push(blank(sentence, practice, 'stated', HEADED));
      if (heard.length === FEW) return all;
      for (const practice of HINTED) {
        if (!unsaid.has(practice)) continue;
        const hints = heard.flatMap((situation) => hintsOf(situation, practice, voters));
        const surest = hints.toSorted((one, other) => other.confidence - one.confidence)[0];
        if (surest) all.push(surest);
      }
      return all;
    },
  };
}

/**
 * The statements of all sentences, but for some denials: "We do not knowingly collect data from children", on a page
 * that collects from others, tells of children and denies nothing to the reader.
 */
function withoutDenialsAboutChildren(read: readonly Statement[][]): Statement[] {
  const isCollected = read.some((own) =>
    own.some(({ practice, stance }) => practice === 'collect' && stance === 'yes'),
  );
  const all: Statement[] = [];
  for (const own of read) {
    for (const one of own) if (!isCollected || !isDenialAboutChildren(one, own)) all.push(one);
  }
  return all;
}

function isDenialAboutChildren(
  { practice, stance, evidence }: Statement,
  own: readonly Statement[],
): boolean {
  if (stance === 'yes' || !DENIED.has(practice)) return false;
  const [said = '', besides] = evidence.quote.split(BESIDES);
  return (!besides && own.some((other) => other.practice === 'children')) || CHILDREN.test(said);
}

/** "We do not sell your data, nor do we sell that of children": the first is denied to all. */
const BESIDES = /, nor (?:do|does|have|has|will) \w+ /i;

const CHILDREN = /\b(?:child|children|minors)\b|\bunder (?:the age of )?1[3-8]\b/i;
const DENIED: ReadonlySet<Practice> = new Set(['collect', 'share', 'sell']);
