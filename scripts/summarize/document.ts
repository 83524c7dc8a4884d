/** Text of any format → a document that `readPage` can read. */
import { marked } from 'marked';
import type { Loaded } from './load.ts';
import { parseHtml } from './parse-html.ts';

/** A first line longer than this is a sentence, not a title. */
const MAX_TITLE_CHARS = 120;

export function toDocument({ text, format }: Pick<Loaded, 'text' | 'format'>): Document {
  if (format === 'html') return parseHtml(text);
  const title = firstLine(text);
  const body = format === 'markdown' ? marked.parse(text, { async: false }) : paragraphs(text);
  return parseHtml(page(title, body));
}

function page(title: string, body: string): string {
  return `<!doctype html><html><head><title>${asHtml(title)}</title></head><body>${body}`;
}

/** Paragraphs stand between empty lines; a line that begins like a list item is one of its own. */
function paragraphs(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .split(/\n[ \t]*\n|\n(?=[ \t]*(?:[-*•]|\d{1,3}[.)])[ \t])/)
    .map((paragraph) => `<p>${asHtml(paragraph.trim())}</p>`)
    .join('\n');
}

/** The first line that says something, as the title of a text that has none. */
function firstLine(text: string): string {
  const line = text.match(/\S[^\n]*/)?.[0] ?? '';
  const title = line.replace(/^#{1,6}/, '').trim();
  return title.length > MAX_TITLE_CHARS ? '' : title;
}

function asHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
