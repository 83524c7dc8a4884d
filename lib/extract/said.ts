/** What the sentences of a page say. */
import type { Statement } from '../model.ts';
import type { Practice } from '../taxonomy.ts';
import type { Voters } from './accept.ts';
import type { Situation } from './candidates.ts';
import { noticesOf } from './notices.ts';
import { hintsOf, statementsOf } from './statements.ts';

/** Takes sentences in the order of the text, and forgets what it has read of them as soon as it can. */
export class Said {
  readonly #voters: Voters;
  /** Sentence by sentence. */
  readonly #said: Statement[][] = [];
  /** Of what the page has said nothing yet; and until it has, all that it says. */
  readonly #unsaid = new Set<Practice>(['collect', 'share']);
  #situations: Situation[] = [];

  constructor(voters: Voters) {
    this.#voters = voters;
  }

  read(situations: readonly Situation[]): void {
    for (const situation of situations) {
      const statements = statementsOf(situation, this.#voters);
      for (const notice of noticesOf(situation)) statements.push(notice);
      if (!statements.length) continue;
      this.#said.push(statements);
      for (const { practice, stance } of statements) if (stance !== 'no') this.#unsaid.delete(practice);
    }
    if (this.#unsaid.size) this.#situations.push(...situations);
    else this.#situations = [];
  }

  /**
   * The less a page says, the more a hint counts: where it names no data at all that it collects, or shares with
   * nobody, "we use the information" is the most precise that it says.
   */
  statements(): Statement[] {
    const all = withoutDenialsAboutChildren(this.#said);
    for (const practice of ['collect', 'share'] as const) {
      if (!this.#unsaid.has(practice)) continue;
      for (const situation of this.#situations) all.push(...hintsOf(situation, practice, this.#voters));
    }
    return all;
  }
}

/**
 * The statements of all sentences, but for some denials: "We do not knowingly collect data from children", on a page
 * that collects from others, tells of children and denies nothing to the reader.
 */
function withoutDenialsAboutChildren(read: readonly Statement[][]): Statement[] {
  const all = read.flat();
  if (!all.some(({ practice, stance }) => practice === 'collect' && stance === 'yes')) return all;
  return read.flatMap((own) => {
    const isTold = own.some(({ practice }) => practice === 'children');
    return own.filter(
      ({ practice, stance, evidence }) =>
        stance !== 'no' || !DENIED.has(practice) || !(isTold || CHILDREN.test(evidence.quote)),
    );
  });
}

const CHILDREN = /\b(?:child|children|minors)\b|\bunder (?:the age of )?1[3-8]\b/i;
const DENIED: ReadonlySet<Practice> = new Set(['collect', 'share', 'sell']);
