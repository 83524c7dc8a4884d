/** A card as Markdown, with quotes, address and dates: for the clipboard and for notes. */
import type { Card } from '../model.ts';
import { type Entry, facts, outline, type Quote } from './outline.ts';
import type { Translate } from './phrase.ts';

/** More quotes than this for one line are repetition; the page itself shows them all. */
const MAX_QUOTES = 3;

/** Characters that mean something in Markdown or in the HTML inside it. Page text is shown, never obeyed. */
const MARKUP = /[\\`*_~[\]<>#|&]/g;

/**
 * @param readOn the day on which the page was read, ISO 8601 (YYYY-MM-DD); the card knows no clock.
 */
export function cardToMarkdown(card: Card, t: Translate, readOn: string): string {
  const head = [`# ${plain(card.title || card.url || t('extensionName'))}`, ''];
  if (card.url) head.push(`<${link(card.url)}>`, '');
  head.push(plain([...facts(card, t), t('factRead', [readOn])].join(' · ')), '');
  const body = outline(card, t).flatMap((section) => [
    `## ${section.heading}`,
    '',
    ...section.entries.flatMap(entryLines),
    '',
  ]);
  return [...head, ...body, `_${plain(t('cardDisclaimer'))}_`, ''].join('\n');
}

function entryLines(entry: Entry): string[] {
  const title = entry.quotes.length > 0 ? `**${plain(entry.title)}**` : plain(entry.title);
  const details = entry.details.map(plain).join('; ');
  const href = entry.href ? ` <${link(entry.href)}>` : '';
  return [
    `- ${title}${details ? ` – ${details}` : ''}${href}`,
    ...entry.quotes.slice(0, MAX_QUOTES).map(quoteLine),
  ];
}

function quoteLine(quote: Quote): string {
  const section = quote.section ? ` (${plain(quote.section)})` : '';
  return `  > “${plain(quote.text)}”${section}`;
}

/** On one line, and nothing in it is Markdown. */
export function plain(text: string): string {
  return text.replace(/\s+/g, ' ').replace(MARKUP, '\\$&');
}

/** An address inside angle brackets must not end them. */
export function link(href: string): string {
  return href.replace(/[<>\s]/g, (character) => encodeURIComponent(character));
}
