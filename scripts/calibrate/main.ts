/** `npm run calibrate -- DIR`: fits the weights that votes need, and writes them where the extractor reads them. */
import { writeFileSync } from 'node:fs';
import { QUESTIONS, type Question } from '../../lib/extract/candidates.ts';
import type { Weights } from '../../lib/extract/cues.ts';
import type { TopicWeights } from '../../lib/extract/topics.ts';
import { loadLabelled } from './labels.ts';
import { type AskedExample, questionExamples } from './questions.ts';
import { type Example, type Fit, fit, predict } from './regression.ts';
import { seedExamples } from './seeds.ts';
import { bestThreshold } from './thresholds.ts';
import { fitTopics, type TopicExample, topicExamples, topicWeights } from './topics.ts';

/** Where the extractor finds them. */
const FILE = new URL('../../lib/extract/weights.json', import.meta.url);
const FOLDS = 5;
/** Cues kept per question: the file must stay small enough to open and read. */
const MAX_CUES = 400;

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
say(`topics: ${examples.length} sentences`);
const unseen = new Map<TopicExample, Float64Array>();
for (let fold = 0; fold < FOLDS; fold++) {
  const { score } = fitTopics(examples.filter(({ policy }) => policy % FOLDS !== fold));
  for (const example of examples)
    if (example.policy % FOLDS === fold) unseen.set(example, score(example.cues));
  say(`  fold ${fold + 1} of ${FOLDS}`);
}
const wholeTopics = fitTopics(examples);
const topics: TopicWeights = topicWeights(wholeTopics, examples, unseen, policies);

const questions = {} as Record<Question, Weights>;
for (const question of QUESTIONS) {
  const asked = questionExamples(question, policies, examples, unseen);
  const listed = seedExamples(question, dir, wholeTopics);
  const chances = new Map<AskedExample, number>();
  for (let fold = 0; fold < FOLDS; fold++) {
    const held = fitQuestion([...asked.filter(({ policy }) => policy % FOLDS !== fold), ...listed]);
    for (const one of asked) if (one.policy % FOLDS === fold) chances.set(one, predict(held, one.cues));
  }
  const { threshold, ...held } = bestThreshold(question, asked, chances, policies);
  const whole = [...asked, ...listed];
  questions[question] = asWeights(fitQuestion(whole), threshold, whole);
  const { segment, policy, precision } = held;
  say(
    `${question}: ${asked.length} candidates, threshold ${threshold}; held aside: F1 ${segment.toFixed(3)} by segment, ` +
      `${policy.toFixed(3)} by policy, precision ${precision.toFixed(3)}`,
  );
}
writeFileSync(FILE, `${JSON.stringify({ topics, questions }, null, 1).replace(/^ +/gm, '')}\n`);
say(`written: ${FILE.pathname}`);

function fitQuestion(asked: readonly Example[]): Fit {
  return fit(asked, { l1: 1, l2: 5, minimumSeen: 10, epochs: 12 });
}

/** The weights as the extractor reads them: of the cues those that matter most, by weight and by how often they are seen. */
function asWeights({ bias, weights }: Fit, threshold: number, asked: readonly Example[]): Weights {
  const seen = new Map<string, number>();
  for (const { cues } of asked) for (const cue of cues.keys()) seen.set(cue, (seen.get(cue) ?? 0) + 1);
  const matters = ([cue, weight]: readonly [string, number]) =>
    Math.abs(weight) * Math.sqrt(seen.get(cue) ?? 0);
  const cues = [...weights]
    .sort((a, b) => matters(b) - matters(a))
    .slice(0, MAX_CUES)
    .map(([cue, weight]) => [cue, Number(weight.toFixed(2))] as const)
    .filter(([, weight]) => weight !== 0)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return { bias: Number(bias.toFixed(3)), threshold, cues: Object.fromEntries(cues) };
}
