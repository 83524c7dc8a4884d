/** The archived retailers: is each thing that the gold list names found, and is what is found in the list? */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PolicyPage, Statement } from '../../lib/model.ts';
import { readPage } from '../../lib/page/read.ts';
import type { Practice, Stance, Value } from '../../lib/taxonomy.ts';
import { Tally } from './agreement.ts';
import { filesOf, type Part } from './corpus.ts';
import { documentOf, type Extract } from './reader.ts';
import type { Row } from './rows.ts';

/** The practices whose lists are complete, so that a statement outside them is wrong. */
const LISTED: ReadonlySet<Practice> = new Set(['collect', 'share', 'sell', 'choice', 'access']);

export interface GoldStatement {
  practice: Practice;
  value: Value;
  stance: Stance;
  /** Verbatim from the Markdown, link marks included. */
  quote: string;
}

export interface Seed {
  name: string;
  html: string;
  gold: GoldStatement[];
}

/** How one policy was read: counts for recall and for precision, and what went wrong. */
export interface SeedReading {
  recall: Tally;
  precision: Tally;
  missed: GoldStatement[];
  wrong: Statement[];
}

/** The policies of `DIR/seeds`; none when the folder is absent. */
export function loadSeeds(dir: string, part?: Part): Seed[] {
  const folder = join(dir, 'seeds');
  return filesOf(folder, '.gold.json', part).map((file) => {
    const { name, statements } = JSON.parse(readFileSync(join(folder, file), 'utf8'));
    const html = readFileSync(join(folder, file.replace(/\.gold\.json$/, '.html')), 'utf8');
    return { name, html, gold: statements };
  });
}

/** One row per policy and one for all; `errors` names what was missed and what was wrong. */
export function seedRows(seeds: readonly Seed[], extract: Extract): { rows: Row[]; errors: string[] } {
  const rows: Row[] = [];
  const errors: string[] = [];
  const all = { recall: new Tally(), precision: new Tally() };
  for (const { name, html, gold } of seeds) {
    const { page } = readPage(documentOf(html), { url: null });
    const { recall, precision, missed, wrong } = compare(page, extract(page).statements, gold);
    rows.push(rowOf(name, recall, precision));
    all.recall.add(recall.right, recall.found, recall.expected);
    all.precision.add(precision.right, precision.found, precision.expected);
    for (const { practice, value, stance, quote } of missed)
      errors.push(`${name}: missed ${practice} ${value} ${stance}: “${quote}”`);
    for (const { practice, value, stance, evidence } of wrong)
      errors.push(`${name}: wrong ${practice} ${value} ${stance}: “${evidence.quote}”`);
  }
  rows.push(rowOf('all', all.recall, all.precision));
  return { rows, errors };
}

/** Compares what was found on a page with what is there. */
export function compare(
  page: PolicyPage,
  statements: readonly Statement[],
  gold: readonly GoldStatement[],
): SeedReading {
  const text = new PageText(page);
  const recall = new Tally();
  const missed = gold.filter(({ practice, value, stance, quote }) => {
    const places = text.sentencesOf(quote);
    const found = statements.some(
      (statement) =>
        isSame(statement, { practice, value, stance }) &&
        places.some((place) => overlap(place, text.placeOf(statement))),
    );
    return !found;
  });
  recall.add(gold.length - missed.length, 0, gold.length);
  const listed = statements.filter(({ practice }) => LISTED.has(practice));
  const wrong = listed.filter((statement) => !gold.some((expected) => isSame(statement, expected)));
  const precision = new Tally();
  precision.add(listed.length - wrong.length, listed.length, 0);
  return { recall, precision, missed, wrong };
}

type Said = Pick<GoldStatement, 'practice' | 'value' | 'stance'>;

function isSame(one: Said, two: Said): boolean {
  return one.practice === two.practice && one.value === two.value && one.stance === two.stance;
}

function rowOf(name: string, { recall, expected }: Tally, { precision }: Tally): Row {
  const f1 = recall + precision === 0 ? 0 : (2 * recall * precision) / (recall + precision);
  return { measure: 'seeds', task: name, level: 'policy', f1, precision, recall, human: null, n: expected };
}

interface Place {
  start: number;
  end: number;
}

function overlap(one: Place, two: Place): boolean {
  return one.start < two.end && two.start < one.end;
}

/** The text of all blocks in one string, so that a quote that runs over a block's end is found too. */
class PageText {
  readonly #starts: number[] = [];
  readonly #text: string;

  constructor(readonly page: PolicyPage) {
    let text = '';
    for (const block of page.blocks) {
      this.#starts.push(text.length);
      text += `${plain(block.text)} `;
    }
    this.#text = text;
  }

  placeOf({ evidence: { block, start, end } }: Statement): Place {
    const shift = this.#starts[block] ?? 0;
    return { start: shift + start, end: shift + end };
  }

  /** The sentences that hold any part of the quote, wherever it stands; none when it stands nowhere. */
  sentencesOf(quote: string): Place[] {
    const wanted = plain(withoutMarkdown(quote));
    const places: Place[] = [];
    for (let at = this.#text.indexOf(wanted); at >= 0; at = this.#text.indexOf(wanted, at + 1)) {
      const place = { start: at, end: at + wanted.length };
      places.push(...this.#sentences().filter((sentence) => overlap(sentence, place)));
    }
    return places;
  }

  #sentences(): Place[] {
    const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
    return this.page.blocks.flatMap(({ text }, block) => {
      const shift = this.#starts[block] ?? 0;
      return [...segmenter.segment(text)].map(({ index, segment }) => ({
        start: shift + index,
        end: shift + index + segment.length,
      }));
    });
  }
}

/** Lower case, plain quotes, dashes and spaces; as long as before, so that offsets hold. */
function plain(text: string): string {
  return text
    .replace(/[‘’‚′]/g, "'")
    .replace(/[“”„″]/g, '"')
    .replace(/[‐-―]/g, '-')
    .replace(/\s/g, ' ')
    .replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}

/** `[text](url)` as `text`, also when the quote ends before the address; no emphasis, no escapes; white space folded. */
function withoutMarkdown(quote: string): string {
  return quote
    .replace(/\[([^\][]*)\]\([^()]*\)/g, '$1')
    .replace(/[*\\[\]]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
