/** A card as plain text for a terminal. */
import type { Card } from '../model.ts';
import { type Entry, facts, outline } from './outline.ts';
import type { Translate } from './phrase.ts';

/** One quote for each line: who wants all of them takes the JSON. Longer ones are cut. */
const MAX_QUOTE_CHARS = 300;

/** Ends with a line end. Control characters of the page cannot reach the terminal. */
export function cardToText(card: Card, t: Translate): string {
  const head = [card.title, card.url, facts(card, t).join(' · ')].filter((line) => line);
  const body = outline(card, t).flatMap((section) => [
    '',
    section.heading,
    ...section.entries.flatMap(entryLines),
  ]);
  return `${[...head, ...body].map((line) => printable(line!)).join('\n')}\n`;
}

function entryLines(entry: Entry): string[] {
  const details = entry.details.length > 0 ? ` – ${entry.details.join('; ')}` : '';
  const lines = [`  ${entry.title}${details}`];
  if (entry.href) lines.push(`    → ${entry.href}`);
  if (entry.quotes[0]) lines.push(`    “${shortened(entry.quotes[0].text)}”`);
  return lines;
}

function shortened(text: string): string {
  return text.length > MAX_QUOTE_CHARS ? `${text.slice(0, MAX_QUOTE_CHARS).trimEnd()}…` : text;
}

/** Without control characters (a page could recolour or retitle the terminal) and without bidi overrides. */
export function printable(text: string): string {
  return text.replace(/\p{Cc}/gu, ' ').replace(/[\u202a-\u202e\u2066-\u2069]/g, '');
}
