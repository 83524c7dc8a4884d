/** `npm run calibrate -- DIR`: fits the weights that votes need, and writes them where the extractor reads them. */
import { writeFileSync } from 'node:fs';
import { bothSay } from '../../lib/extract/ballots.ts';
import { QUESTIONS, type Question } from '../../lib/extract/candidates.ts';
import type { Weights } from '../../lib/extract/cues.ts';
import { type AllWeights, type Jury, juryOf } from '../../lib/extract/index.ts';
import type { SentenceView } from '../../lib/extract/views.ts';
import { FOLDS, foldOf, heldAside, heldAsideToday, readAside } from './held-aside.ts';
import { type LabelledPolicy, loadLabelled } from './labels.ts';
import { fitOfToday, type Voted } from './of-today.ts';
import {
  answerName,
  answersSeen,
  fitPassages,
  type PassageExample,
  type PassageFit,
  passageExamples,
  passageOdds,
  passageWeights,
} from './passages.ts';
import { type AskedExample, questionExamples, schemeValue } from './questions.ts';
import { cueWeights, type Example, type Fit, fitPruned, logOdds } from './regression.ts';
import { fitSaid } from './said.ts';
import { seedExamples } from './seeds.ts';
import { type Answer, bestThreshold, calibrationTable, sureness } from './thresholds.ts';
import { asAnnotated, loadToday, todayExamples, todayPassages, todayTopics } from './today.ts';
import {
  fitTopics,
  NO_WORDS,
  type Thresholds,
  type TopicExample,
  type TopicFit,
  topicExamples,
  topicThresholds,
  topicWeights,
} from './topics.ts';

/** Where the extractor finds them. */
const FILE = new URL('../../lib/extract/weights.json', import.meta.url);
/** Cues kept of each question: the package must stay small. Choices are said in the most ways. */
const MAX_CUES: Record<Question, number> = {
  collect: 125,
  share: 125,
  recipient: 125,
  choice: 185,
  access: 165,
};

const [dir] = process.argv.slice(2);
if (!dir) {
  console.error('Usage: npm run calibrate -- DIR   (a folder laid out like ../shared/corpus)');
  process.exit(2);
}
const policies = loadLabelled(dir);
if (!policies.length) {
  console.error(`No annotated policies in ${dir}/opp115.`);
  process.exit(1);
}
const say = (text: string) => process.stderr.write(`${text}\n`);

// Each policy's topics as judged by a fit that has not seen it: what the questions will meet on new policies.
const examples = topicExamples(policies);
const today = loadToday(dir, policies.length);
const newExamples = todayTopics(today);
say(`topics: ${examples.length} sentences, and ${newExamples.length} of policies of today`);
const allExamples = [...examples, ...newExamples];
const heldTopics = inFolds((fold) => fitTopics(allExamples.filter(isOutside(fold))));
const topicsFor = (policy: number) => heldTopics[foldOf(policy)] as TopicFit;
const unseen = new Map<TopicExample, Float64Array>();
for (const example of examples) unseen.set(example, topicsFor(example.policy).score(example.cues));
const wholeTopics = fitTopics(allExamples);

const passages = passageExamples(policies);
const learnt = answersSeen(passages);
const newPassages = todayPassages(today);
const allPassages = [...passages, ...newPassages];
say(`passages: ${passages.length}, and ${newPassages.length} in ${today.length} policies of today`);
const heldPassages = inFolds((fold) => fitPassages(allPassages.filter(isOutside(fold)), learnt));
const unseenPassages = new Map(
  allPassages.map((one) => [one, passageOdds(heldPassages[foldOf(one.policy)] as PassageFit, one)] as const),
);
const passageOf = new Map(allPassages.flatMap((one) => one.views.map((view) => [view, one] as const)));

const questions = {} as Record<Question, Weights>;
const heldQuestions = inFolds(() => ({}) as Record<Question, Weights>);
for (const question of QUESTIONS) {
  const asked = questionExamples(question, policies, examples, unseen);
  const listed = seedExamples(question, dir, wholeTopics);
  const ofToday = todayExamples(question, today, topicsFor);
  const learntFrom = [...asked, ...ofToday.map(asAnnotated)];
  const held = inFolds((fold) => fitQuestion(question, [...learntFrom.filter(isOutside(fold)), ...listed]));
  const answers = asked.map((one) =>
    answer(question, one, logOdds(held[foldOf(one.policy)] as Fit, one.cues)),
  );
  const sure = sureness(answers);
  const { threshold, segment, policy, precision } = bestThreshold(question, answers, sure, policies);
  const older = { threshold, sure };
  const voted = ofToday.map((one) => ({
    ...one,
    odds: withPassage(question, one, logOdds(held[foldOf(one.policy)] as Fit, one.cues)),
  }));
  const weightsOf = (fit: Fit, own: readonly Voted[]): Weights => ({
    ...asWeights(fit),
    ...older,
    ofToday: fitOfToday(question, own),
  });
  questions[question] = weightsOf(fitQuestion(question, [...learntFrom, ...listed]), voted);
  held.forEach((fit, fold) => {
    const own = voted.filter(isOutside(fold));
    (heldQuestions[fold] as Record<Question, Weights>)[question] = weightsOf(fit, own);
  });
  say(
    `${question}: ${answers.length} candidates, threshold ${threshold}; held aside: F1 ${segment.toFixed(3)} by segment, ` +
      `${policy.toFixed(3)} by policy, precision ${precision.toFixed(3)}`,
  );
  for (const row of calibrationTable(answers, sure)) say(`  confidence ${row}`);
}
const said = fitSaid(dir, say);
// What is read in a block tells its categories; words need tell only the others.
const sayingAlone = heldJuries(NO_WORDS);
const thresholds = topicThresholds(examples, unseen, policies, readAside(policies, sayingAlone));
const weights = allWeights(wholeTopics, fitPassages(allPassages, learnt), questions, thresholds);
say('the whole reader, held aside:');
const juries = heldJuries(thresholds);
for (const row of [...heldAside(policies, juries), ...heldAsideToday(today, juries)]) say(`  ${row}`);
writeFileSync(FILE, `${JSON.stringify(weights, null, 1).replace(/^ +/gm, '')}\n`);
say(`written: ${FILE.pathname}`);

function inFolds<One>(fit: (fold: number) => One): One[] {
  return Array.from({ length: FOLDS }, (_, fold) => fit(fold));
}

function isOutside(fold: number): (example: { policy: number }) => boolean {
  return ({ policy }) => foldOf(policy) !== fold;
}

/** For each part a jury that has not seen it. */
function heldJuries(thresholds: Thresholds): Jury[] {
  return inFolds((fold) => {
    const [topics, passages, questions] = [heldTopics[fold], heldPassages[fold], heldQuestions[fold]];
    if (!topics || !passages || !questions) throw new Error(`Nothing is fitted without part ${fold}.`);
    return juryOf(allWeights(topics, passages, questions, thresholds));
  });
}

/** The weights of one fit as the extractor reads them. */
function allWeights(
  topics: TopicFit,
  passages: PassageFit,
  questions: Record<Question, Weights>,
  thresholds: Thresholds,
): AllWeights {
  return {
    topics: topicWeights(topics, thresholds),
    passages: passageWeights(new Map([...passages, ...said])),
    questions,
  };
}

function answer(question: Question, one: AskedExample, odds: number): Answer {
  const { policy, segment, value } = one;
  return answerAt(question, policy, segment, value, withPassage(question, one, odds));
}

/** What the sentence, by its cues, and its passage say of a candidate, both unseen. */
function withPassage(
  question: Question,
  { sentence, value }: { sentence: SentenceView; value: string },
  odds: number,
): number {
  const passage = unseenPassages.get(passageOf.get(sentence.block) as PassageExample);
  return bothSay(odds, passage?.get(answerName(question, value)) ?? null);
}

function answerAt(question: Question, policy: number, segment: number, value: string, odds: number): Answer {
  const name = schemeValue(question, value) as string;
  const isRight = (policies[policy] as LabelledPolicy).persons.some((items) =>
    items.some((one) => one.task === question && one.segment === segment && one.value === name),
  );
  return { policy, segment, name, odds, isRight };
}

/** Fits the cues, and keeps those that matter most. */
function fitQuestion(question: Question, asked: readonly Example[]): Fit {
  const [fitted] = fitPruned(
    asked.map(({ cues }) => cues),
    [asked.map(({ target }) => target)],
    { most: MAX_CUES[question], minimumSeen: 10, first: { l1: 2, l2: 2 }, again: { l1: 0, l2: 2 } },
    asked.map(({ weight = 1 }) => weight),
  );
  return fitted as Fit;
}

/** The weights as the extractor reads them. */
function asWeights({ bias, weights }: Fit): Pick<Weights, 'bias' | 'cues'> {
  return { bias: Number(bias.toFixed(3)), cues: cueWeights(weights) };
}
