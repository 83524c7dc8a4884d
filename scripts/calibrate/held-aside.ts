/** The whole reader, rules and all, on policies that its weights have not seen. */
import { QUESTIONS, type Question } from '../../lib/extract/candidates.ts';
import { extract, type Jury } from '../../lib/extract/index.ts';
import { type BlockView, placeOf } from '../../lib/extract/views.ts';
import type { Evidence, Reading, Statement } from '../../lib/model.ts';
import { CATEGORIES, type Stance } from '../../lib/taxonomy.ts';
import { type AnnotatedPolicy, type Item, rowsOf } from '../../test/evaluate/opp115.ts';
import { readerOf } from '../../test/evaluate/reader.ts';
import { asWritten, hashOf, type TodayPolicy } from './today.ts';

/** In how many parts the policies are held aside in turn. */
export const FOLDS = 5;

/** The part that a policy is held aside with. */
export function foldOf(policy: number): number {
  return policy % FOLDS;
}

/** What is found in each policy by the jury that has not seen its part. */
export function readAside(policies: readonly AnnotatedPolicy[], juries: readonly Jury[]): Item[][] {
  const readers = juries.map((jury) => readerOf((page) => extract(page, jury)));
  return policies.map(({ html }, index) => readers[foldOf(index)]?.(html) ?? []);
}

/** One line per task and level. */
export function heldAside(policies: readonly AnnotatedPolicy[], juries: readonly Jury[]): string[] {
  return rowsOf(policies, readAside(policies, juries)).map(
    ({ task, level, f1, precision, recall }) =>
      `${task.padEnd(10)}${level.padEnd(8)} F1 ${f1.toFixed(3)}, precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}`,
  );
}

/** What a policy says and what is read in it, of one question: "hash-of-sentence value"; of categories, "block category". */
interface Read {
  question: Question | 'category';
  said: ReadonlySet<string>;
  found: ReadonlySet<string>;
}

/** The same for policies of today: per question, by sentence and by policy; and how what is found is said. */
export function heldAsideToday(policies: readonly TodayPolicy[], juries: readonly Jury[]): string[] {
  const readings = policies.map((one) => extract(one.page, juries[foldOf(one.policy)] as Jury));
  const all = policies.flatMap((one, i) => readsOf(one, readings[i] as Reading));
  const stances = policies.map((one, i) => standingsOf(one, readings[i] as Reading));
  const rows = (['category', ...QUESTIONS] as const).flatMap((question) => {
    const own = all.filter((read) => read.question === question);
    return [
      todayRow(`${question.padEnd(10)}${question === 'category' ? 'block   ' : 'sentence'}`, own),
      todayRow(
        `${question.padEnd(10)}policy  `,
        own.map(({ said, found }) => ({ said: valuesOf(said), found: valuesOf(found) })),
      ),
    ];
  });
  for (const stance of ['conditional', 'no'] as const)
    rows.push(
      todayRow(
        `stance    ${stance.padEnd(11)}`,
        stances.map((one) => one[stance]),
      ),
    );
  return rows;
}

type Standings = Record<'conditional' | 'no', { said: Set<string>; found: Set<string> }>;

/**
 * What is said only on a condition or denied, of what we collect, share or sell. A condition is looked for where
 * the answer is found, whatever its stance: whether it is found is another question.
 */
function standingsOf({ views, stancesIn }: TodayPolicy, { statements }: Reading): Standings {
  const empty = () => ({ said: new Set<string>(), found: new Set<string>() });
  const all: Standings = { conditional: empty(), no: empty() };
  const labels = new Map<string, Stance>();
  for (const { sentences } of views)
    for (const one of sentences)
      for (const [answer, stance] of stancesIn(one)) {
        if (!/^(?:collect|recipient|sell) /.test(answer)) continue;
        labels.set(`${hashOf(asWritten(one))} ${answer}`, stance);
        if (stance === 'no') all.no.said.add(`${hashOf(asWritten(one))} ${answer}`);
      }
  for (const { practice, value, stance, evidence } of statements) {
    const item = `${hashOf(sentenceOf(views, evidence))} ${practice === 'share' ? 'recipient' : practice} ${value}`;
    const label = labels.get(item);
    if (stance === 'no' && /(?:collect|recipient|sell) /.test(item)) all.no.found.add(item);
    if (stance === 'conditional' && label) all.conditional.found.add(item);
    if (label === 'conditional') all.conditional.said.add(item);
  }
  return all;
}

/** The sentence that was read: a quote may have more. */
function sentenceOf(views: readonly BlockView[], { block, start, quote }: Evidence): string {
  const sentences = views.find(({ index }) => index === block)?.sentences;
  const one = sentences?.find((sentence) => placeOf(sentence.block, sentence).start === start);
  return one ? asWritten(one) : quote;
}

function readsOf({ views, saidIn, topicsIn }: TodayPolicy, reading: Reading): Read[] {
  const labels = views.flatMap(({ sentences }) =>
    sentences.flatMap((one) =>
      [...saidIn(one)].map(([answer, share]) => [asWritten(one), answer, share] as const),
    ),
  );
  const said = labels.filter(([, , share]) => share === 1);
  const arguable = labels.filter(([, , share]) => share < 1);
  const found = reading.statements
    .filter(({ stance }) => stance !== 'no')
    .flatMap((one) => answersOf(one).map((answer) => [sentenceOf(views, one.evidence), answer] as const));
  const answers = QUESTIONS.map((question) => ({
    question,
    said: itemsOf(said, question),
    // What is arguable is neither right nor wrong.
    found: without(itemsOf(found, question), itemsOf(arguable, question)),
  }));
  return [...answers, aboutOf(views, topicsIn, reading)];
}

/** Of the blocks that somebody has labelled whole. */
function aboutOf(
  views: readonly BlockView[],
  topicsIn: TodayPolicy['topicsIn'],
  { categories }: Reading,
): Read {
  const said = new Set<string>();
  const found = new Set<string>();
  const foundIn = new Map(categories.map((one) => [one.block, one.categories]));
  for (const { index, sentences } of views) {
    const topics = sentences.map(topicsIn);
    if (!topics.every((one) => one !== null)) continue;
    for (const category of CATEGORIES) {
      const most = Math.max(0, ...topics.map((one) => one.get(category) ?? 0));
      if (most === 1) said.add(`${index} ${category}`);
      const isArguable = most > 0 && most < 1;
      if (!isArguable && foundIn.get(index)?.includes(category)) found.add(`${index} ${category}`);
    }
  }
  return { question: 'category', said, found };
}

/** Of sentences and answers such as "choice setting", those to one question. */
function itemsOf(all: readonly (readonly [string, string, ...unknown[]])[], question: Question): Set<string> {
  return new Set(
    all.flatMap(([sentence, answer]) => {
      const [asked, value] = answer.split(' ');
      return asked === question ? [`${hashOf(sentence)} ${value}`] : [];
    }),
  );
}

function without(items: ReadonlySet<string>, others: ReadonlySet<string>): Set<string> {
  return new Set([...items].filter((item) => !others.has(item)));
}

function valuesOf(items: ReadonlySet<string>): Set<string> {
  return new Set([...items].map((item) => item.slice(item.indexOf(' '))));
}

function todayRow(name: string, reads: readonly Pick<Read, 'said' | 'found'>[]): string {
  let [said, found, right] = [0, 0, 0];
  for (const one of reads) {
    said += one.said.size;
    found += one.found.size;
    right += [...one.found].filter((item) => one.said.has(item)).length;
  }
  const precision = right / Math.max(1, found);
  const recall = right / Math.max(1, said);
  const f1 = (2 * right) / Math.max(1, said + found);
  return `today ${name} F1 ${f1.toFixed(3)}, precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}`;
}

function answersOf({ practice, value, dataTypes }: Statement): string[] {
  if (practice === 'share') return [`recipient ${value}`, ...dataTypes.map((type) => `share ${type}`)];
  return [`${practice} ${value}`];
}
