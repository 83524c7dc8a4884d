/** The text of a report about a clause that was read wrong. It is only copied; nothing is sent. */
import { titleOf } from '../card/outline.ts';
import type { Translator } from '../locale.ts';
import type { Card, Statement } from '../model.ts';

/** Markdown; the policy's words stand in a quote, so that no page can write into the rest. */
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
    `- ${words.text('reportPage', card.url ?? card.title)}`,
    `- ${words.text('reportLine', titleOf(statement, words.translate))} (${practice}, ${value}, ${stance})`,
    `- ${words.text('reportSection', oneLine(evidence.section.join(' › ')))}`,
    `- ${words.text('reportCues', oneLine(cues.join(', ')))}`,
    '',
    `> ${oneLine(evidence.leadIn ? `${evidence.leadIn} ${evidence.quote}` : evidence.quote)}`,
    '',
    words.text('reportShould'),
  ];
  return `${lines.join('\n')}\n`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}
