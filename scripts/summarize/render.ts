/** A read source → what is printed for it. */
import english from '../../assets/public/_locales/en/messages.json' with { type: 'json' };
import { cardToJson } from '../../lib/card/json.ts';
import { cardToText, printable } from '../../lib/card/text.ts';
import { SCHEMA, type Statement } from '../../lib/model.ts';
import type { Options } from './arguments.ts';
import { translateFrom } from './messages.ts';
import type { ReadSource } from './read-source.ts';

const t = translateFrom(english);

export type RenderOptions = Pick<Options, 'json' | 'explain'>;

/** Ends with a line end. */
export function render(name: string, { card, policy }: ReadSource, options: RenderOptions): string {
  if (options.json) return `${JSON.stringify(cardToJson(card, name, policy, options.explain))}\n`;
  const doubt = policy.isPolicy ? '' : 'This does not look like a privacy policy.\n';
  const cues = options.explain ? card.statements.map(explain).join('') : '';
  return `${printable(name)}\n${doubt}${cardToText(card, t)}${cues}\n`;
}

/** The line of a document that could not be read. */
export function renderProblem(name: string, problem: string, options: RenderOptions): string {
  return options.json ? `${JSON.stringify({ schema: SCHEMA, source: name, error: problem })}\n` : '';
}

/** "[3] share partner conditional (consent) 0.91", the quote, the cues. */
function explain(statement: Statement, index: number): string {
  const { practice, value, stance, condition, identifiability, confidence, cues, evidence } = statement;
  const qualified = [
    stance,
    ...(condition ? [`(${condition})`] : []),
    ...(identifiability === 'aggregated' ? ['aggregated'] : []),
  ].join(' ');
  return printableLines([
    '',
    `[${index}] ${practice} ${value} ${qualified} ${confidence.toFixed(2)}`,
    `    “${evidence.quote}”`,
    `    ${cues.join(', ')}`,
  ]);
}

function printableLines(lines: string[]): string {
  return lines.map((line) => `${printable(line)}\n`).join('');
}
