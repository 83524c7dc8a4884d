/**
 * Policies of today: the corpus holds them without labels, so we have read a part of them ourselves. today.json
 * tells, by page and by sentence, what is said there; neither is named or quoted, only known again by its hash.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Question } from '../../lib/extract/candidates.ts';
import { passageCues, passagesOf } from '../../lib/extract/passages.ts';
import { viewsOf } from '../../lib/extract/sheets.ts';
import { CODES as TOPICS } from '../../lib/extract/topics.ts';
import { type BlockView, placeOf, type SentenceView } from '../../lib/extract/views.ts';
import type { PolicyPage } from '../../lib/model.ts';
import { readPage } from '../../lib/page/read.ts';
import { CATEGORIES, type Category, type Stance } from '../../lib/taxonomy.ts';
import { filesOf } from '../../test/evaluate/corpus.ts';
import { documentOf } from '../../test/evaluate/reader.ts';
import { type Listed, type ListedExample, listedExamples } from './listed.ts';
import { answerName, type PassageExample, VALUES } from './passages.ts';
import { ofEach, stemsIn, type TopicFit, type TopicTargets, topicCuesOf } from './topics.ts';

/** Where the labels stand. */
export const LABELS = new URL('today.json', import.meta.url);
/** Of the hash, so many characters tell pages and sentences apart. */
const TELLING = 8;

/** How much an example counts that we have labelled ourselves, beside one that three annotators have. */
const WEIGHTS: Readonly<Record<Question, number>> = {
  collect: 0.05,
  share: 0.03,
  recipient: 0.2,
  choice: 0.03,
  access: 0.05,
};

/** Of three annotators, so many would mark what one reader says, or finds arguable: chosen by figures held aside. */
const MARKED = 0.55;
const MARKED_IF_ARGUABLE = 0.1;

/** The same of what a sentence is about, and how much such a sentence counts. */
const MARKED_TOPIC = 0.7;
const MARKED_TOPIC_IF_ARGUABLE = 0.25;
const TOPIC_WEIGHT = 0.4;

/** Page → sentence → labels, such as "k.f c.contact s.provider(contact,financial) ~ch.setting a.delete". */
export type Labels = Record<string, Record<string, string>>;

const NOTHING: ReadonlyMap<string, never> = new Map<string, never>();

/** A policy that we have read. */
export interface TodayPolicy extends Listed {
  /** Its number, after those of the annotated policies: the part that it is held aside with. */
  policy: number;
  page: PolicyPage;
  /** What a sentence says: 1, or less where not every reader would say so. */
  saidIn: (sentence: SentenceView) => ReadonlyMap<string, number>;
  /** How it says so, plainly: "only if", or that it does not. */
  stancesIn: (sentence: SentenceView) => ReadonlyMap<string, Stance>;
  /** What a sentence is about, 1 or less in the same way; null where nobody has looked. */
  topicsIn: (sentence: SentenceView) => ReadonlyMap<Category, number> | null;
}

/** A candidate of a sentence in one of them. */
export interface TodayExample extends ListedExample {
  policy: number;
}

/** Every policy of `DIR/pages` that we have read. Numbers go on from `first`. */
export function loadToday(dir: string, first: number): TodayPolicy[] {
  const labels: Labels = JSON.parse(readFileSync(LABELS, 'utf8'));
  return filesOf(join(dir, 'pages'), '.html')
    .filter((file) => labels[hashOf(file)])
    .map((file, i) => {
      const html = readFileSync(join(dir, 'pages', file), 'utf8');
      const own = labels[hashOf(file)] as Record<string, string>;
      const { page } = readPage(documentOf(html), { url: null });
      const views = viewsOf(page);
      const labelsOf = new Map(
        views.flatMap(({ sentences }) =>
          sentences.map((one) => [one, own[hashOf(asWritten(one))] ?? ''] as const),
        ),
      );
      const answers = new Map([...labelsOf].map(([one, its]) => [one, answersIn(its)] as const));
      const stances = new Map([...labelsOf].map(([one, its]) => [one, stancesIn(its)] as const));
      const topics = new Map([...labelsOf].map(([one, its]) => [one, topicsIn(its)] as const));
      const saidIn = (sentence: SentenceView) => answers.get(sentence) ?? NOTHING;
      const listed = (question: Question, value: string, sentence: SentenceView) =>
        saidIn(sentence).get(`${question} ${value}`) ?? 0;
      return {
        policy: first + i,
        page,
        views,
        listed,
        saidIn,
        stancesIn: (sentence) => stances.get(sentence) ?? NOTHING,
        topicsIn: (sentence) => topics.get(sentence) ?? null,
      };
    });
}

/** Their sentences whose topics somebody has labelled. */
export function todayTopics(policies: readonly TodayPolicy[]): TopicTargets[] {
  return policies.flatMap(({ policy, views, topicsIn }) =>
    views.flatMap(({ sentences }) =>
      sentences.flatMap((sentence, i) => {
        const about = topicsIn(sentence);
        if (!about) return [];
        const targets = ofEach((category) => shareOfTopic(about.get(category) ?? 0));
        const cues = topicCuesOf(sentence, sentences[i - 1] ?? null);
        return [{ policy, cues, targets, weight: TOPIC_WEIGHT }];
      }),
    ),
  );
}

function shareOfTopic(said: number): number {
  if (said === 1) return MARKED_TOPIC;
  return said > 0 ? MARKED_TOPIC_IF_ARGUABLE : 0;
}

/** The candidates of one question in these policies; `topicsFor` gives topics that have not seen the policy. */
export function todayExamples(
  question: Question,
  policies: readonly TodayPolicy[],
  topicsFor: (policy: number) => TopicFit,
): TodayExample[] {
  return policies.flatMap((one) =>
    listedExamples(question, one, topicsFor(one.policy)).map((example) => ({
      ...example,
      policy: one.policy,
      weight: WEIGHTS[question],
    })),
  );
}

/** The same as annotators would mark it. */
export function asAnnotated(example: TodayExample): TodayExample {
  return { ...example, target: shareOfAnnotators(example.target) };
}

function shareOfAnnotators(said: number): number {
  if (said === 1) return MARKED;
  return said > 0 ? MARKED_IF_ARGUABLE : 0;
}

/** The passages of these policies, with what their sentences say. */
export function todayPassages(policies: readonly TodayPolicy[]): PassageExample[] {
  return policies.flatMap(({ policy, views, saidIn }) =>
    passagesOf(views).map((passage) => ({
      policy,
      weights: WEIGHTS,
      views: passage,
      cues: passageCues(passage, stemsIn),
      targets: answersOf(passage, saidIn),
    })),
  );
}

function answersOf(passage: readonly BlockView[], saidIn: TodayPolicy['saidIn']): Map<string, number> {
  const answers = new Map<string, number>();
  for (const { sentences } of passage)
    for (const sentence of sentences)
      for (const [one, share] of saidIn(sentence)) {
        const [question = '', value = ''] = one.split(' ');
        const name = answerName(question as Question, value);
        answers.set(name, Math.max(shareOfAnnotators(share), answers.get(name) ?? 0));
      }
  return answers;
}

/** A sentence as it stands on the page: so labels know it. */
export function asWritten(sentence: SentenceView): string {
  return placeOf(sentence.block, sentence).quote;
}

/** What stands for a page's name or a sentence in the labels. */
export function hashOf(text: string): string {
  const folded = text.replace(/\s+/g, ' ').trim();
  return createHash('sha256').update(folded).digest('hex').slice(0, TELLING);
}

const CODES: Record<string, Question> = {
  c: 'collect',
  d: 'share',
  s: 'recipient',
  ch: 'choice',
  a: 'access',
};
const LABEL = /^[~?-]?([a-z]+)\.([a-z-]+)(?:\(([a-z,]*)\))?$/;

/** Before the letter of a category that a sentence is about, or `NO_TOPIC`. */
const TOPIC = /^~?k\.([a-z]+)$/;
/** Somebody has looked, and the sentence is about none. */
export const NO_TOPIC = 'k.none';

/** Is this a label of a value that there is? `sell`, and data types in brackets, are labels too. */
export function isLabel(label: string): boolean {
  const [, topic] = TOPIC.exec(label) ?? [];
  if (topic) return label === NO_TOPIC || Object.values(TOPICS).includes(topic);
  const [, code = '', value = '', types] = LABEL.exec(label) ?? [];
  const question = CODES[code];
  if (!question) return /^[~?-]?sell$/.test(label);
  const known: readonly string[] = VALUES[question];
  const shared: readonly string[] = types?.split(',').filter(Boolean) ?? [];
  const isTold = types === undefined || question === 'recipient';
  return known.includes(value) && isTold && shared.every((type) => VALUES.share.includes(type));
}

/** What "~" stands for: as many careful readers would say so. */
const ARGUABLE = 0.5;

/** "c.contact ~s.provider(contact)" → "collect contact" 1, "recipient provider" ½, "share contact" ½. Denials say nothing. */
export function answersIn(labels: string): Map<string, number> {
  const answers = new Map<string, number>();
  for (const label of labels.split(' ')) {
    const [, code = '', value = '', types = ''] = LABEL.exec(label) ?? [];
    const question = CODES[code];
    if (!question || label.startsWith('-')) continue;
    const share = label.startsWith('~') ? ARGUABLE : 1;
    const shared = types.split(',').filter(Boolean);
    for (const answer of [`${question} ${value}`, ...shared.map((type) => `share ${type}`)])
      answers.set(answer, Math.max(share, answers.get(answer) ?? 0));
  }
  return answers;
}

/** What stands before a label. */
const STANCES: Readonly<Record<string, Stance>> = { '?': 'conditional', '-': 'no' };

/** "?s.partner -c.contact c.device -sell" → "recipient partner" conditional, "collect contact" no, "collect device" yes, "sell personal" no. */
export function stancesIn(labels: string): Map<string, Stance> {
  const stances = new Map<string, Stance>();
  for (const label of labels.split(' ')) {
    const [, code = '', value = ''] = LABEL.exec(label) ?? [];
    const answer = CODES[code] ? `${CODES[code]} ${value}` : /sell$/.test(label) ? 'sell personal' : '';
    if (answer && !label.startsWith('~')) stances.set(answer, STANCES[label[0] as string] ?? 'yes');
  }
  return stances;
}

/** "k.f ~k.u c.contact" → first-party 1, audience ½; null without any such label. */
export function topicsIn(labels: string): Map<Category, number> | null {
  const about = new Map<Category, number>();
  let isLookedAt = false;
  for (const label of labels.split(' ')) {
    const [, topic] = TOPIC.exec(label) ?? [];
    if (!topic) continue;
    isLookedAt = true;
    const category = CATEGORIES.find((one) => TOPICS[one] === topic);
    if (category)
      about.set(category, Math.max(label.startsWith('~') ? ARGUABLE : 1, about.get(category) ?? 0));
  }
  return isLookedAt ? about : null;
}
