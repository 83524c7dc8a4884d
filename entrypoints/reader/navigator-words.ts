/** What the in-page navigator says: in the person's language, about the practice of a clause. */
import { HIGHLIGHT_COLOURS } from '../../lib/page/highlight-style.ts';
import type { LegendEntry, NavigatorTexts } from '../../lib/page/navigator.ts';
import { PRACTICES, type Practice } from '../../lib/taxonomy.ts';
import { browserWords } from '../shared/words.ts';

export function navigatorTexts(): NavigatorTexts {
  const { text } = browserWords();
  return {
    title: text('navigatorTitle'),
    previous: text('navigatorPrevious'),
    next: text('navigatorNext'),
    close: text('navigatorClose'),
    language: text('localeCode'),
  };
}

/** The colours that are on the page. */
export function legendOf(clauses: { practice: Practice }[]): LegendEntry[] {
  const present = new Set(clauses.map(({ practice }) => practice));
  return PRACTICES.filter((practice) => present.has(practice)).map((practice) => ({
    label: practiceWords(practice),
    colour: HIGHLIGHT_COLOURS[practice],
  }));
}

/** "3 of 41"; before the first step, only how many there are. */
export function positionWords(index: number | null, count: number): string {
  const { text, count: counted, number } = browserWords();
  if (index === null) return counted('toolsMarked', count);
  return text('navigatorPosition', number(index + 1), number(count));
}

export function practiceWords(practice: Practice): string {
  return browserWords().text(`practice_${practice}`);
}
