/** What phrases mean, each topic and id as one number: tables by number are read faster than maps of strings. */
import { TOPICS, type Topic } from './lexicon/entry.ts';

const numbers = new Map<string, number>();
/** By number; 0 is no meaning. */
const names = [''];
const ids = [''];
/** By number: the bit of the topic. */
const bits = [0];

/** The number of a meaning, 1 or more. Only lexicons and constants make new ones, so there are few. */
export function meaningOf(topic: Topic, id: string): number {
  const name = `${topic} ${id}`;
  const known = numbers.get(name);
  if (known !== undefined) return known;
  numbers.set(name, names.length);
  ids.push(id);
  bits.push(bitOf(topic));
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

/** A topic as one bit, so that the topics of many mentions are one number. */
export function bitOf(topic: Topic): number {
  return 1 << TOPICS.indexOf(topic);
}

/** The topics of mentions, a bit each. */
export function topicsOf(mentions: readonly { meaning: number }[]): number {
  let topics = 0;
  for (let i = 0; i < mentions.length; i++)
    topics |= bits[(mentions[i] as { meaning: number }).meaning] as number;
  return topics;
}
