/** One row of the evaluation, as printed and as written with `--json`. */
import type { Score } from './agreement.ts';

export interface Row extends Score {
  measure: 'opp115' | 'seeds' | 'pages' | 'page-html' | 'pi-extract';
  task: string;
  level: string;
  /** How people do on the same; null where none were asked. */
  human: Score | null;
  /** Of what the row is: policies, gold statements, pages, sentences. */
  n: number;
}
