/** The text of a report about a clause that was read wrong. It is only copied; nothing is sent. */
import { link, plain } from '../card/markdown.ts';
import { titleOf } from '../card/outline.ts';
import type { Translator } from '../locale.ts';
import type { Card, Statement } from '../model.ts';

/** Markdown, into which no page can write: its words are escaped, and the clause stands in a quote. */
export function misreadingReport(
  statement: Statement,
  card: Pick<Card, 'url' | 'title'>,
  version: string,
  words: Translator,
): string {
  const { practice, value, stance, evidence, cues } = statement;
  const lines = [
    words.text('reportTitle', version),
    '',
    `- ${words.text('reportPage', card.url ? `<${link(card.url)}>` : plain(card.title))}`,
    `- ${words.text('reportLine', titleOf(statement, words.translate))} (${practice}, ${value}, ${stance})`,
    `- ${words.text('reportSection', plain(evidence.section.join(' › ')))}`,
    `- ${words.text('reportCues', plain(cues.join(', ')))}`,
    '',
    `> ${plain(evidence.leadIn ? `${evidence.leadIn} ${evidence.quote}` : evidence.quote)}`,
    '',
    words.text('reportShould'),
  ];
  return `${lines.join('\n')}\n`;
}
