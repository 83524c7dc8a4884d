/** Candidates of the annotated policies, each with what the annotators said of it. */
import { candidatesOf, cuesOf, PROPOSES, type Question, situationOf } from '../../lib/extract/candidates.ts';
import type { SentenceView } from '../../lib/extract/views.ts';
import type { Statement } from '../../lib/model.ts';
import type { Value } from '../../lib/taxonomy.ts';
import { ANNOTATED, IGNORED, itemOf } from '../../test/evaluate/mapping.ts';
import { type LabelledPolicy, sentencesMarked } from './labels.ts';
import type { Example } from './regression.ts';
import { sentencesBySegment, type TopicExample } from './topics.ts';

/** A candidate, what it would say, and the share of annotators who marked it. */
export interface AskedExample extends Example {
  policy: number;
  segment: number;
  sentence: SentenceView;
  value: string;
}

export const ANNOTATORS = 3;
/** Values that the scheme splits and we do not. */
const ALSO: Record<string, string[]> = {
  'delete account (partial)': ['delete account (full)'],
  public: ['other users'],
};
/** Annotators mark a fact once a segment: a sentence that says it again is a little right too. */
const SAID_ELSEWHERE = 0.25;

/** The candidates of one question over all policies. */
export function questionExamples(
  question: Question,
  policies: readonly LabelledPolicy[],
  examples: readonly TopicExample[],
  topics: ReadonlyMap<TopicExample, Float64Array>,
): AskedExample[] {
  const marked = policies.map((policy) => markedBy(question, policy));
  const most = mostPerBlock(examples, topics);
  return examples.flatMap((example) => {
    const { sentence, previous, policy, segment } = example;
    const own = topics.get(example) as Float64Array;
    const situation = situationOf(sentence, previous, own, most.get(sentence.block) as Float64Array);
    const { inSentence, inSegment } = marked[policy] as Marked;
    return candidatesOf(situation, PROPOSES[question]).flatMap((candidate) => {
      const { value } = candidate;
      if (schemeValue(question, value) === null) return [];
      const here = inSentence(sentence, value).size;
      const there = inSegment(segment, value).size;
      const target = (here + (there - here) * SAID_ELSEWHERE) / ANNOTATORS;
      return [{ policy, segment, sentence, value, cues: cuesOf(situation, candidate), target }];
    });
  });
}

/** Which annotators marked a value of ours, in a sentence or anywhere in a segment. */
export interface Marked {
  inSentence: (sentence: SentenceView, value: string) => ReadonlySet<string>;
  inSegment: (segment: number, value: string) => ReadonlySet<string>;
}

export function markedBy(question: Question, policy: LabelledPolicy): Marked {
  const { sentences, segments } = marksOf(question, policy);
  const all = (marks: Marks | undefined, value: string): Set<string> => {
    const name = schemeValue(question, value);
    if (!marks || name === null) return new Set();
    return new Set([name, ...(ALSO[name] ?? [])].flatMap((one) => [...(marks.get(one) ?? [])]));
  };
  return {
    inSentence: (sentence, value) => all(sentences.get(sentence), value),
    inSegment: (segment, value) => all(segments.get(segment), value),
  };
}

/** The scheme's name for a value, or null when it has none. */
export function schemeValue(question: Question, value: string): string | null {
  const practice = question === 'share' ? 'collect' : question === 'recipient' ? 'share' : question;
  const statement = {
    practice,
    value: value as Value,
    stance: 'yes',
    recipients: [] as string[],
  } as Statement;
  return itemOf(statement)?.value ?? null;
}

type Marks = Map<string, Set<string>>;

function marksOf(
  question: Question,
  policy: LabelledPolicy,
): { sentences: Map<SentenceView, Marks>; segments: Map<number, Marks> } {
  const bySegment = sentencesBySegment(policy);
  const sentences = new Map<SentenceView, Marks>();
  const segments = new Map<number, Marks>();
  const { category, attribute } = ANNOTATED[question];
  for (const annotation of policy.annotations) {
    const value = annotation.values[attribute]?.toLowerCase();
    if (annotation.category !== category || !value || IGNORED.has(value)) continue;
    const isDenial = annotation.values['Does/Does Not'] === 'Does Not';
    if (isDenial && question !== 'choice' && question !== 'access') continue;
    const all = bySegment.get(annotation.segment) ?? [];
    mark(segments, annotation.segment, value, annotation.annotator);
    for (const sentence of sentencesMarked(all, annotation.spans[attribute] ?? '')) {
      mark(sentences, sentence, value, annotation.annotator);
    }
  }
  return { sentences, segments };
}

function mark<Key>(into: Map<Key, Marks>, key: Key, value: string, annotator: string): void {
  const marks = into.get(key) ?? new Map<string, Set<string>>();
  into.set(key, marks);
  marks.set(value, (marks.get(value) ?? new Set<string>()).add(annotator));
}

function mostPerBlock(
  examples: readonly TopicExample[],
  topics: ReadonlyMap<TopicExample, Float64Array>,
): Map<object, Float64Array> {
  const most = new Map<object, Float64Array>();
  for (const example of examples) {
    const own = topics.get(example) as Float64Array;
    const highest = most.get(example.sentence.block) ?? own.slice();
    own.forEach((score, i) => {
      highest[i] = Math.max(highest[i] as number, score);
    });
    most.set(example.sentence.block, highest);
  }
  return most;
}
