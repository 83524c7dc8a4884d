/**
 * The nouns of Clausemark, in the order in which they come about:
 * PolicyPage (blocks) → Reading (statements) → Card → Evidence shown on the page.
 * Everything here is plain data: it survives JSON and `structuredClone`.
 */
import type { Category, Condition, DataType, Practice, Purpose, Stance, Value } from './taxonomy.ts';

/** Version of the output format (`summarize --json`, export). */
export const SCHEMA = 1;

/** A link inside a block; `start` and `end` are character offsets into the block's text. */
export interface Link {
  start: number;
  end: number;
  /** Absolute URL when the page's address is known; http, https, mailto or tel only. */
  href: string;
}

/** A cell of a table row; offsets into the block's text. */
export interface Cell {
  start: number;
  end: number;
  /** The text of the column's header, or null when the table has none. */
  header: string | null;
}

export type BlockKind = 'heading' | 'paragraph' | 'item' | 'row' | 'definition';

/** The smallest piece of a page that is read on its own. */
export interface Block {
  kind: BlockKind;
  /** White space folded (runs of spaces, tabs, line ends and non-breaking spaces become one space), trimmed. */
  text: string;
  /** The headings above it, outermost first; for a heading, those above it without itself. */
  section: string[];
  /** For a list item: the text that introduces its list ("We collect the following:"), outermost first. */
  leadIns: string[];
  links: Link[];
  /** For a table row only. */
  cells?: Cell[];
}

/** A page as read. */
export interface PolicyPage {
  url: string | null;
  title: string;
  /** What the page says its language is (`lang`), lower case primary subtag, or null. */
  language: string | null;
  blocks: Block[];
  /** Characters that were left out because a limit was reached. 0 when all was read. */
  omitted: number;
}

/** Where a statement stands: character offsets into the block's text. */
export interface Evidence {
  block: number;
  start: number;
  end: number;
  /** The block's text from `start` to `end`, verbatim. */
  quote: string;
  section: string[];
  /** For a list item: the nearest text that introduces its list. */
  leadIn: string | null;
}

/** One thing that a policy says. */
export interface Statement {
  practice: Practice;
  value: Value;
  stance: Stance;
  /** Set when and only when the stance is `conditional`. */
  condition: Condition | null;
  identifiability: 'identified' | 'aggregated';
  /** The words used for the data ("e-mail address"). */
  items: string[];
  dataTypes: DataType[];
  /** The words used for the recipients ("our shipping partners"). */
  recipients: string[];
  purposes: Purpose[];
  /** For a choice, an access right or a contact: the link, `mailto:` or `tel:` that exercises it. */
  href: string | null;
  /** For a choice: what it stops or allows, in the policy's words. */
  scope: string | null;
  /** Calibrated: of the statements with 0.9, nine in ten are right. */
  confidence: number;
  /** The cues that made it, strongest first, e.g. "verb collect", "actor we", "says long as is". */
  cues: string[];
  evidence: Evidence;
}

/** What a block is about. */
export interface BlockCategories {
  block: number;
  categories: Category[];
}

/** The date a policy gives itself: as written, and as ISO 8601 (YYYY-MM-DD, YYYY-MM or YYYY). */
export interface StatedDate {
  text: string;
  date: string;
}

/** Where a promise meets its exception; indices into `statements`. */
export interface PolicyException {
  promise: number;
  exception: number;
  kind: 'contradiction' | 'exception';
}

/** What the extractor makes of a page. */
export interface Reading {
  /** BCP 47 primary subtag of the text itself, or "und" when there is too little of it. */
  language: string;
  lastUpdated: StatedDate | null;
  words: number;
  statements: Statement[];
  categories: BlockCategories[];
}

/** A line of the card: one data type, recipient, choice … with all that the policy says of it. */
export interface CardLine {
  /** Stable within a card: "collect:contact:yes". */
  id: string;
  practice: Practice;
  value: Value;
  stance: Stance;
  condition: Condition | null;
  identifiability: 'identified' | 'aggregated';
  items: string[];
  /** Who gets it, in the policy's words; empty where the value tells it better (`legal`, `successor`). */
  recipients: string[];
  purposes: Purpose[];
  href: string | null;
  scope: string | null;
  /** Indices into the card's `statements`, best evidence first. */
  statements: number[];
}

/** Message keys that become one text: "name, address and phone number". */
export interface KeyList {
  keys: string[];
  join: 'and' | 'or';
}

/** A message of `_locales` with what fills its placeholders. */
export interface Phrase {
  key: string;
  substitutions: (string | KeyList)[];
}

/** Everything that the popup and the side panel show. */
export interface Card {
  schema: typeof SCHEMA;
  url: string | null;
  title: string;
  language: string;
  lastUpdated: StatedDate | null;
  words: number;
  /** Reading time, whole minutes, at least 1. */
  minutes: number;
  /** Characters of the page that were not read. */
  omitted: number;
  statements: Statement[];
  categories: BlockCategories[];
  collected: CardLine[];
  shared: CardLine[];
  choices: CardLine[];
  also: CardLine[];
  exceptions: PolicyException[];
  notMentioned: Practice[];
}
