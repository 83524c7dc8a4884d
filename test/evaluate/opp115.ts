/** Reading like a person: the 87 annotated policies, people against each other and the system against people. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { humanScore, type ItemSet, type Score, systemScore } from './agreement.ts';
import { filesOf, type Part } from './corpus.ts';
import { ANNOTATED, IGNORED, TASKS, type Task } from './mapping.ts';
import type { Row } from './rows.ts';

const LEVELS = ['segment', 'policy'] as const;
export type Level = (typeof LEVELS)[number];

const PERSONS = ['a', 'b', 'c'] as const;

/** "Segment 3 says that contact data is collected." The value is one of the scheme, in lower case. */
export interface Item {
  task: Task;
  segment: number;
  value: string;
}

export interface AnnotatedPolicy {
  id: string;
  /** One `<section data-segment="n">` per segment. */
  html: string;
  /** How many segments there are. */
  segments: number;
  /** What each of the three persons found. */
  persons: Item[][];
}

/** Reads a policy's HTML and says what it found. */
export type Reader = (html: string) => Item[];

interface Annotation {
  segment: number;
  annotator: string;
  category: string;
  values: Record<string, string>;
}

/** The policies of `DIR/opp115`, in the order of their names; none when the folder is absent. */
export function loadPolicies(dir: string, part?: Part): AnnotatedPolicy[] {
  const folder = join(dir, 'opp115');
  return filesOf(folder, '.json', part).map((file) => {
    const { id, segments, annotations } = JSON.parse(readFileSync(join(folder, file), 'utf8'));
    const html = readFileSync(join(folder, file.replace(/\.json$/, '.html')), 'utf8');
    const persons = PERSONS.map((person) =>
      (annotations as Annotation[]).filter(({ annotator }) => annotator === person).flatMap(itemsOf),
    );
    return { id, html, segments, persons };
  });
}

/** How far the persons agree. */
export function humanRows(
  policies: readonly AnnotatedPolicy[],
): { task: Task; level: Level; score: Score }[] {
  return everyRow((task, level) => ({
    task,
    level,
    score: humanScore(policies.map(({ persons }) => persons.map((items) => itemSet(items, task, level)))),
  }));
}

/** How far the reader agrees with the persons. */
export function systemRows(policies: readonly AnnotatedPolicy[], read: Reader): Row[] {
  return rowsOf(policies, readAll(policies, read));
}

/** What the reader finds in each policy. `onPolicy` is told of each that is about to be read. */
export function readAll(
  policies: readonly AnnotatedPolicy[],
  read: Reader,
  onPolicy: (id: string) => void = () => {},
): Item[][] {
  return policies.map(({ id, html }) => {
    onPolicy(id);
    return read(html);
  });
}

/** The rows of readings made before: `found[i]` is what the system found in `policies[i]`. */
export function rowsOf(policies: readonly AnnotatedPolicy[], found: readonly Item[][]): Row[] {
  return humanRows(policies).map(({ task, level, score }) => {
    const read = policies.map(({ persons }, index) => ({
      persons: persons.map((items) => itemSet(items, task, level)),
      system: itemSet(found[index] ?? [], task, level),
    }));
    return { measure: 'opp115', task, level, ...systemScore(read), human: score, n: policies.length };
  });
}

function everyRow<T>(row: (task: Task, level: Level) => T): T[] {
  return TASKS.flatMap((task) => LEVELS.map((level) => row(task, level)));
}

/** The items of one task as strings that can be compared. */
function itemSet(items: readonly Item[], task: Task, level: Level): ItemSet {
  const own = items.filter((item) => item.task === task);
  return new Set(own.map(({ segment, value }) => (level === 'segment' ? `${segment} ${value}` : value)));
}

/** One annotation is an item of its category and at most one of each attribute. */
function itemsOf({ segment, category, values }: Annotation): Item[] {
  const items: Item[] =
    category === 'Other' ? [] : [{ task: 'category', segment, value: category.toLowerCase() }];
  for (const [task, { category: owner, attribute }] of Object.entries(ANNOTATED)) {
    const value = values[attribute]?.toLowerCase();
    if (category !== owner || value === undefined || IGNORED.has(value)) continue;
    if (task !== 'choice' && task !== 'access' && values['Does/Does Not'] === 'Does Not') continue;
    items.push({ task: task as Task, segment, value });
  }
  return items;
}
