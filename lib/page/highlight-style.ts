/** How highlighted clauses look. Paper and ink are set together, so that they read on light and dark pages. */
import { PRACTICES, type Practice } from '../taxonomy.ts';

const INK = '#14181d';

/** The paper of each practice; every one has a contrast of at least 12 : 1 with the ink. */
export const HIGHLIGHT_COLOURS: Readonly<Record<Practice, string>> = {
  collect: '#cfe3ff',
  share: '#ffdfb3',
  sell: '#ffc9c2',
  choice: '#c5efcb',
  access: '#c6f0ec',
  retention: '#e5dbff',
  security: '#e1e5ea',
  children: '#ffd6ea',
  transfer: '#dceabf',
  change: '#f0e1ca',
  contact: '#d5def5',
  signal: '#ecf5b8',
};

/** Names of highlights besides those of the practices, and their paper. */
export const CURRENT = 'clausemark-current';
export const PREVIEW = 'clausemark-preview';
const CURRENT_COLOUR = '#ffe14d';
const PREVIEW_COLOUR = '#fff2a8';

export function highlightName(practice: Practice): string {
  return `clausemark-${practice}`;
}

function rule(name: string, paper: string, ink: string): string {
  return `::highlight(${name}) { background-color: ${paper}; color: ${ink}; }`;
}

const marks = PRACTICES.map(highlightName);

/** The rules for the document; shadow trees need them anew. Forced colours replace all of these. */
export const HIGHLIGHT_STYLE = [
  ...PRACTICES.map((practice) => rule(highlightName(practice), HIGHLIGHT_COLOURS[practice], INK)),
  rule(PREVIEW, PREVIEW_COLOUR, INK),
  rule(CURRENT, CURRENT_COLOUR, INK),
  '@media (forced-colors: active) {',
  ...[...marks, PREVIEW].map((name) => rule(name, 'Mark', 'MarkText')),
  rule(CURRENT, 'Highlight', 'HighlightText'),
  '}',
].join('\n');
