/** What phrases mean, each topic and id as one number: tables by number are read faster than maps of strings. */
import type { Topic } from './lexicon/entry.ts';

const numbers = new Map<string, number>();
/** By number; 0 is no meaning. */
const names = [''];
const ids = [''];

/** The number of a meaning, 1 or more. Only lexicons and constants make new ones, so there are few. */
export function meaningOf(topic: Topic, id: string): number {
  const name = `${topic} ${id}`;
  const known = numbers.get(name);
  if (known !== undefined) return known;
  numbers.set(name, names.length);
  ids.push(id);
  return names.push(name) - 1;
}

/** "data contact" */
export function nameOf(meaning: number): string {
  return names[meaning] as string;
}

/** "contact" */
export function idOf(meaning: number): string {
  return ids[meaning] as string;
}
