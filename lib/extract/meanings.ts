/** What phrases mean, each topic and id as one number: tables by number are read faster than maps of strings. */
import type { Topic } from './lexicon/entry.ts';

/** By topic, then by id. */
const numbers = new Map<Topic, Map<string, number>>();
/** By number; 0 is no meaning. */
const names = [''];
const ids = [''];

/** The number of a meaning, 1 or more. Only lexicons and constants make new ones, so there are few. */
export function meaningOf(topic: Topic, id: string): number {
  const own = numbers.get(topic) ?? new Map<string, number>();
  const known = own.get(id);
  if (known !== undefined) return known;
  numbers.set(topic, own.set(id, names.length));
  ids.push(id);
  return names.push(`${topic} ${id}`) - 1;
}

/** "data contact" */
export function nameOf(meaning: number): string {
  return names[meaning] as string;
}

/** "contact" */
export function idOf(meaning: number): string {
  return ids[meaning] as string;
}
