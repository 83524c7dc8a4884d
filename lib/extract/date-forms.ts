/** Dates in a text, in the forms in which policies write them → ISO 8601. */
import { matchesOf } from './matches.ts';

/** A date found in a text; offsets are characters of it. */
export interface WrittenDate {
  start: number;
  end: number;
  /** YYYY-MM-DD, YYYY-MM or YYYY. */
  date: string;
  /** Short forms ("5/12", "2016") are numbers of anything, and count as dates only right after a label. */
  needsLabel: boolean;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const DAY = '(\\d{1,2})(?: ?(?:st|nd|rd|th))?';
const YEAR = "((?:19|20)\\d\\d|['’]\\d\\d)";
/** Between the parts of a date in words. */
const GAP = '[ .,/\\-–]{0,3}';
/** Neither part of a longer number or of a word, nor a range or a section number. */
const OPEN = '(?<![a-z0-9./–-])';
const SHUT = '(?![a-z0-9–]|[./-]\\d)';

/** With slashes or hyphens the month stands first, as in the US, unless the text has a date where it cannot. */
const NUMERIC = '(\\d{1,2})([-/])(\\d{1,2})\\2((?:19|20)?\\d\\d)';

interface Form {
  pattern: RegExp;
  /** The ISO date, or null when there is no such day. */
  read: (parts: string[]) => string | null;
  needsLabel?: true;
}

/** The first form that matches at a place wins: longer ones stand first. */
const FORMS: Form[] = [
  // October 17, 2007 · Jan. 1st, 2020
  form(`${MONTH}${GAP}${DAY}${GAP}${YEAR}`, ([month, day, year]) => iso(year, month, day)),
  // 1 January 2023 · 17-Oct-2007 · 5th day of May, 2014
  form(`${DAY}(?: day)?(?: of)?${GAP}${MONTH}${GAP}${YEAR}`, ([day, month, year]) => iso(year, month, day)),
  // March 2016 · Oct, 2007 · March of 2016
  form(`${MONTH}${GAP}(?:of )?${YEAR}`, ([month, year]) => iso(year, month)),
  // 2024-05-01 · 2024.5.1
  form('((?:19|20)\\d\\d)([-/.])(\\d{1,2})\\2(\\d{1,2})', ([year, , month, day]) => iso(year, month, day)),
  // 03/25/2015 · 10-17-07
  form(NUMERIC, ([month, , day, year]) => iso(year, month, day)),
  // 25.05.2018: the day first, as where dates have dots, unless there is no such month
  form('(\\d{1,2})\\.(\\d{1,2})\\.((?:19|20)?\\d\\d)', ([a, b, year]) => iso(year, b, a) ?? iso(year, a, b)),
  // 05/2018 · 04 - 2021
  labelled('(\\d{1,2}) ?[-/.] ?((?:19|20)\\d\\d)', ([month, year]) => iso(year, month)),
  // 2018-05
  labelled('((?:19|20)\\d\\d)[-/.](\\d{2})', ([year, month]) => iso(year, month)),
  // 5/12: a month of a year, since a date without its year dates nothing
  labelled('(\\d{1,2})/(\\d\\d)', ([month, year]) => iso(year, month)),
  // 2016
  labelled('((?:19|20)\\d\\d)', ([year]) => iso(year)),
];

/** 25/03/2015 */
const DAY_FIRST = form(NUMERIC, ([day, , month, year]) => iso(year, month, day));
const IMPOSSIBLE_MONTH = new RegExp(`${OPEN}(?:1[3-9]|[23]\\d)([-/])\\d{1,2}\\1(?:19|20)?\\d\\d${SHUT}`, 'i');

function form(source: string, read: Form['read']): Form {
  return { pattern: new RegExp(OPEN + source + SHUT, 'gi'), read };
}

function labelled(source: string, read: Form['read']): Form {
  return { ...form(source, read), needsLabel: true };
}

/** The dates of a text in order, none overlapping. Linear in its length. */
export function datesIn(text: string): WrittenDate[] {
  // A year has two digits at the least.
  if (!/\d\d/.test(text)) return [];
  const found: WrittenDate[] = [];
  const forms = IMPOSSIBLE_MONTH.test(text) ? [DAY_FIRST, ...FORMS] : FORMS;
  for (const { pattern, read, needsLabel = false } of forms) {
    for (const match of matchesOf(pattern, text)) {
      const date = read(match.slice(1));
      if (date) found.push({ start: match.index, end: match.index + match[0].length, date, needsLabel });
    }
  }
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  let free = 0;
  return found.filter(({ start, end }) => {
    if (start < free) return false;
    free = end;
    return true;
  });
}

/** Digits or names → ISO 8601, or null when there is no such date. */
function iso(year = '', month?: string, day?: string): string | null {
  const y = fullYear(year);
  if (month === undefined) return y;
  const m = /\d/.test(month) ? Number(month) : MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1;
  if (m < 1 || m > 12) return null;
  const monthText = `${y}-${String(m).padStart(2, '0')}`;
  if (day === undefined) return monthText;
  const d = Number(day);
  const days = new Date(Date.UTC(Number(y), m, 0)).getUTCDate();
  return d >= 1 && d <= days ? `${monthText}-${String(d).padStart(2, '0')}` : null;
}

/** "07" is 2007 and "98" is 1998: no policy on the web is older than the web. */
function fullYear(year: string): string {
  const digits = year.replace(/\D/g, '');
  if (digits.length === 4) return digits;
  return (Number(digits) >= 90 ? '19' : '20') + digits;
}
