/** A row of a data table → what it says of a kind of data, read by the headers of its columns. */
import type { Block, Cell } from '../model.ts';
import { type Role, roleOf } from './columns.ts';
import type { Span } from './sentences.ts';

export type Answer = 'yes' | 'no';

/** Offsets are characters of the row's text. */
export interface RowFacts {
  /** The cell that names the data, or in a bank's table the reason, with whom and what. */
  category: Span | null;
  /** The cell that lists examples of it. */
  examples: Span | null;
  collected: Answer | null;
  /** The cell that names who gets it, or says that they do ("Yes"); `none`: nobody gets it. */
  disclosed: (Span & { none: boolean }) | null;
  sold: Answer | null;
  /** The cell that says to whom it is sold. */
  buyers: Span | null;
  purposes: Span | null;
  retention: Span | null;
  /** The legal basis is consent, and nothing else. */
  isOnConsent: boolean;
  /** The cell that says how to opt out. */
  optout: Span | null;
  /** The row is about who gets data: that stands in its first cell. */
  isOfParty: boolean;
  /** A cell names a cookie. */
  isOfCookie: boolean;
}

/** What the header of a column of names, or the heading above, says that they are. */
const COOKIES = /cookie|tracker|\bsdks?\b|pixel|\bset by\b|\blasts\b|\bexpir|life ?(?:span|time)/i;

/** An answer stands at the beginning of its cell. */
const MAX_ANSWER_CHARS = 200;

const NO =
  /^(?:no\b|n$|none\b|nothing\b|nobody\b|n\/a|not\b|never\b|[-–—✗✘✕✖×❌]|(?:we|they|it)(?: \w+)? (?:do|does|did|have|has|is|are) not\b|(?:we )?(?:do|does|did) not\b|(?:we )?don't\b)/i;
const YES = /^(?:yes\b|y$|x$|true$|[✓✔☑✅●•]|sold\b|shared\b|collected\b|we (?:do|collect|may)\b)/i;
/** "• None": the bullet alone would be a yes. */
const BULLET = /^[\s•●*·-]+(?=\w)/;
/** "Not sold; shared with advertising networks": shared for advertising is as good as sold. */
const SHARED_YET = /(?:[;,.]|\bbut) ?(?:\w+ ){0,3}(?:shared|sold) (?:with|for|to)\b/i;

/** A header that says no more: with whom, another column tells. */
const SHARED = /^shar(?:ed|ing)\W*$/i;
const ADVERTISING = /\bad(?:s|vert\w+)?\b/i;

/** A header, and no list of what something is. */
const TITLE = /^[^,;]{1,100}$/;
/** "We do not keep it": read as what it says. */
const SENTENCE = /\bwe\b|\b(?:is|are) (?:not|never)\b/i;

/** The blocks of a page: rows whose page marks no headers have those that the first of them reads like. */
export function withHeaders<Read extends Block>(blocks: readonly Read[]): Read[] {
  /** Of the table that is being read. */
  let headers: string[] | null = null;
  return blocks.map((block) => {
    const texts = block.cells?.map(({ start, end }) => block.text.slice(start, end));
    if (!texts || block.cells?.some(({ header }) => header)) {
      headers = null;
      return block;
    }
    if (!headers) {
      const roles = new Set(texts.map((one) => (TITLE.test(one) ? roleOf(one) : null)));
      headers = roles.add(null).add('examples').size > 3 ? texts : [];
    }
    // The headers, which a long table may say again.
    if (headers.join() === texts.join()) return block;
    const above = headers.length === texts.length && !SENTENCE.test(block.text) ? headers : [];
    const cells = block.cells?.map((cell, i) => ({ ...cell, header: above[i] ?? null }));
    return { ...block, cells };
  });
}

/** "Consent (Art. 6(1)(a) GDPR)", but neither "No consent needed" nor "Consent or legitimate interest". */
const CONSENT =
  /^(?!no|without)(?:art\S* 6\S* (?:gdpr )?\(?)?(?:\w+ ){0,2}consent\b(?!.*(?:[;/&]|, (?!art)|\b(?:or|and|not|interests?|contract|obligations?|where)\b))/i;

/** What a row says, or null when it is no row of this kind or its columns have no headers that say so. */
export function rowFacts(block: Block): RowFacts | null {
  if (block.kind !== 'row' || !block.cells) return null;
  const byRole = new Map<Role, Cell>();
  for (const cell of block.cells) {
    const text = block.text.slice(cell.start, cell.end);
    let role = cell.header && text.trim() ? roleOf(cell.header) : null;
    if (role === 'category' && byRole.has(role)) role = 'examples';
    // "Recipients", "Sold", "Shared": for advertising across sites, as the laws of some states set it beside a sale.
    if (role === 'disclosed' && byRole.has('sold') && SHARED.test(cell.header as string)) role = 'sold';
    // "Sold: no", "Shared for advertising: yes", "ad networks": one yes is enough.
    const isYes = role === 'sold' && (answerOf(text) === 'yes' || ADVERTISING.test(text));
    if (role && (isYes || !byRole.has(role))) byRole.set(role, cell);
  }
  const facts = factsOf(block.text, byRole, block.section.at(-1) ?? '');
  const says = facts.collected ?? facts.sold ?? facts.disclosed ?? facts.purposes ?? facts.retention;
  const names = facts.category ?? facts.examples;
  const isOfTaker = facts.isOfParty && facts.purposes;
  return says && (names || isOfTaker || facts.isOfCookie) ? facts : null;
}

function factsOf(text: string, byRole: ReadonlyMap<Role, Cell>, heading: string): RowFacts {
  const span = (role: Role): Span | null => {
    const cell = byRole.get(role);
    return cell ? { start: cell.start, end: cell.end } : null;
  };
  const textOf = (role: Role): string => text.slice(span(role)?.start, span(role)?.end ?? 0);
  const answer = (role: Role): Answer | null => answerOf(textOf(role));
  const sold = span('sold') ? (answer('sold') ?? 'yes') : null;
  return {
    category: span('category') ?? span('reason'),
    examples: span('examples'),
    collected: answer('collected') ?? impliedBy(byRole.get('category')) ?? impliedBy(byRole.get('examples')),
    disclosed: disclosedBy(text, span, answer),
    sold,
    buyers: sold === 'yes' ? span('sold') : null,
    purposes: span('purposes'),
    retention: span('retention'),
    isOnConsent: CONSENT.test(textOf('basis')),
    optout: span('optout'),
    isOfParty: byRole.get('party')?.start === 0 || byRole.get('disclosed')?.start === 0,
    isOfCookie:
      byRole.has('cookie') &&
      COOKIES.test([heading, ...Array.from(byRole.values(), ({ header }) => header)].join(' ')),
  };
}

/** A column "Categories of data we collect" lists what is collected. */
function impliedBy(column: Cell | undefined): Answer | null {
  return /^(?!ex).*\bcollect/i.test(column?.header ?? '') ? 'yes' : null;
}

/** A bank's table asks "Does Tunewell share?" beside the reason, which names the recipients. */
function disclosedBy(
  text: string,
  span: (role: Role) => Span | null,
  answer: (role: Role) => Answer | null,
): RowFacts['disclosed'] {
  const shares = answer('shares');
  const who = shares ? (span('reason') ?? span('shares')) : (span('disclosed') ?? span('party'));
  if (!who) return null;
  return { ...who, none: (shares ?? answerOf(text.slice(who.start, who.end))) === 'no' };
}

/** Yes or no, or null when a cell says neither. */
export function answerOf(text: string): Answer | null {
  const said = text.slice(0, MAX_ANSWER_CHARS).replaceAll('’', "'").replace(BULLET, '').trim();
  if (NO.test(said)) return SHARED_YET.test(said) ? 'yes' : 'no';
  return YES.test(said) ? 'yes' : null;
}
