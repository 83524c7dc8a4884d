/** Each measurement of measures "speed and size" as a row: what, how much, what is aimed at. */
import { buildCard } from '../../lib/card/index.ts';
import { extract } from '../../lib/extract/index.ts';
import type { PolicyPage } from '../../lib/model.ts';
import { clicks } from './click.ts';
import { contestants } from './contestants.ts';
import type { Network } from './network.ts';
import { medianRatio, onPageCosts } from './on-page.ts';
import { charsOf, concatenated, toPage } from './pages.ts';
import { contentScripts, packages } from './sizes.ts';
import { median, race } from './timing.ts';

/** Characters that each contestant reads in a round; the slowest needs some seconds for them. */
const RACE_CHARS = 400_000;
const GROWTH = [10, 100, 1000];
const GROWTH_ROUNDS = 3;
const GROWTH_WARM_UP = 1;
const MAX_SCRIPT_BYTES = 32_000;
const MAX_PACKAGE_BYTES = 150_000;

export interface Row {
  measure: string;
  value: number;
  unit: string;
  /** In words, or null when nothing is aimed at. */
  aim: string | null;
  met: boolean | null;
}

/** How many times as long the others take on the same text, in one run. */
export function raceRows(pages: readonly PolicyPage[]): Row[] {
  const chosen = upTo(pages, RACE_CHARS);
  const times = race(contestants(chosen));
  const ours = times.clausemark!;
  const chars = chosen.reduce((sum, page) => sum + charsOf(page), 0);
  return [
    row('text read in the race', chars, 'characters'),
    ...Object.entries(times).map(([name, time]) => row(name, chars / time / 1000, 'million characters/s')),
    atLeast('wink-nlp takes', times.wink! / ours, 3),
    atLeast('compromise takes', times.compromise! / ours, 20),
    atMost('we take, against Intl.Segmenter', ours / times.segmenter!, 2, '×'),
  ];
}

/** Time per character on longer and longer pages, against the shortest. */
export function growthRows(pages: readonly PolicyPage[]): Row[] {
  const sized = GROWTH.map((count) => concatenated(pages, count));
  const runs = sized.map(
    (page, index) => [String(GROWTH[index]), () => buildCard(page, extract(page))] as const,
  );
  const times = race(Object.fromEntries(runs), GROWTH_ROUNDS, GROWTH_WARM_UP);
  const perChar = sized.map((page, index) => times[String(GROWTH[index])]! / charsOf(page));
  return GROWTH.slice(1).map((count, index) =>
    atMost(
      `time per character, ${count} policies against ${GROWTH[0]}`,
      perChar[index + 1]! / perChar[0]!,
      1.2,
      '×',
    ),
  );
}

/** From HTML to card, on one core: parsing, reading, extraction, card. */
export function throughputRows(sources: readonly string[]): Row[] {
  const { whole } = race(
    {
      whole: () =>
        sources.map((html) => {
          const page = toPage(html);
          return buildCard(page, extract(page));
        }),
    },
    GROWTH_ROUNDS,
  );
  return [row('policies from HTML to card', sources.length / (whole! / 1000), 'per second and core')];
}

/** Of the content script on pages that are no policy. Their load is HTML alone: without a network, the strictest case. */
export async function onPageRows({ name, conditions }: Network): Promise<Row[]> {
  const costs = await onPageCosts(conditions);
  if (!costs) return [];
  return [
    row(
      `content script, median of ${costs.length} ordinary pages`,
      median(costs.map(({ script }) => script)),
      'ms of processor time',
    ),
    row(`load of these pages, ${name}, median`, median(costs.map(({ load }) => load)), 'ms'),
    atMost(`content script against load, ${name}, median`, medianRatio(costs) * 100, 1, '%'),
  ];
}

/** On the longest policy of the corpus, read when it was loaded, as it is when a person looks at it. */
export async function clickRows({ name, conditions }: Network): Promise<Row[]> {
  const rounds = await clicks(conditions);
  if (!rounds) return [];
  const load = median(rounds.map((round) => round.load));
  const card = median(rounds.map((round) => round.card));
  const empty = median(rounds.map((round) => round.empty));
  return [
    row(`load of the longest policy, HTML alone, ${name}`, load, 'ms'),
    row('click to card there', card, 'ms'),
    row('of which any page of an extension takes', empty, 'ms'),
    atMost(`click to card against load, ${name}`, (100 * card) / load, 10, '%'),
  ];
}

export function sizeRows(): Row[] {
  return [
    ...contentScripts().map(({ file, bytes }) => atMost(file, bytes, MAX_SCRIPT_BYTES, 'bytes')),
    ...packages().map(({ file, bytes }) => atMost(file, bytes, MAX_PACKAGE_BYTES, 'bytes')),
  ];
}

function upTo(pages: readonly PolicyPage[], maxChars: number): PolicyPage[] {
  let chars = 0;
  return pages.filter((page) => {
    chars += charsOf(page);
    return chars <= maxChars;
  });
}

function row(measure: string, value: number, unit: string): Row {
  return { measure, value, unit, aim: null, met: null };
}

function atLeast(measure: string, value: number, least: number): Row {
  return { measure, value, unit: '× as long', aim: `at least ${least}`, met: value >= least };
}

function atMost(measure: string, value: number, most: number, unit: string): Row {
  return { measure, value, unit, aim: `at most ${most.toLocaleString('en')}`, met: value <= most };
}
