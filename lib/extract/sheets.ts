/** Lays a page out for reading: its sentences, and what the lexicons find in them. */
import type { PolicyPage, StatedDate } from '../model.ts';
import { markSmall, withCompanies } from './companies.ts';
import { lastUpdated } from './dates.ts';
import { withoutEmphasis } from './emphasis.ts';
import { isOfToday } from './era.ts';
import { LEXICONS } from './lexicon/index.ts';
import { Matcher, type Mention } from './match.ts';
import { namesOf, noteNames, withNames } from './names.ts';
import { sentencesOf } from './sentences.ts';
import { withHeaders } from './tables.ts';
import { type Tokens, tokenize, words } from './tokens.ts';
import type { BlockView, Passage, SentenceView, Sheet } from './views.ts';

const matcher = new Matcher(LEXICONS);

/** Counts pages, so that a word knows on which it was met last. */
let lastPage = 0;

/** A page whose blocks are laid out one by one, so that none is kept longer than it is read. */
export interface Layout {
  sheets: readonly Sheet[];
  /** When the page says of itself that it was changed. */
  updated: StatedDate | null;
  /** Lays out a block; those of one section in a row take the least time. */
  viewOf: (sheet: Sheet) => BlockView;
}

/** Of a page. The company's own names count as "we". */
export function layoutOf(page: PolicyPage): Layout {
  words.keepUp();
  words.tidy();
  const number = ++lastPage;
  const blocks = withHeaders(page.blocks.map(withoutEmphasis));
  const updated = lastUpdated(blocks);
  const ofToday = isOfToday(blocks, updated);
  const sheets = blocks.map((block, index) => {
    const { text } = block;
    const tokens = tokenize(text);
    markSmall(text, tokens, number);
    return { text, tokens, index, block };
  });
  const names = namesOf(page, sheets);
  noteNames(names, number);
  const known = new Map<string, Passage>();
  const passageOf = (text: string, tokens: Tokens): Passage => {
    const mentions = withNames(
      withoutAddresses(matcher.mentions(tokens), text, tokens),
      tokens,
      names,
      number,
    );
    return { text, tokens, mentions: withCompanies(mentions, text, tokens, number) };
  };
  // Headings and lead-ins stand over many blocks: each text is laid out once.
  const once = (text: string): Passage => {
    const found = known.get(text) ?? passageOf(text, tokenize(text));
    known.set(text, found);
    return found;
  };
  const headings = new Above(once);
  const leadIns = new Above(once);
  const headers = new Above(once);
  const viewOf = ({ text, tokens, index, block }: Sheet) => {
    const { mentions } = passageOf(text, tokens);
    const view: BlockView = {
      text,
      tokens,
      mentions,
      index,
      block,
      headings: headings.of(block.section),
      leadIns: leadIns.of(block.leadIns),
      headers: headers.of(block.cells?.map(({ header }) => header ?? '') ?? []),
      isOfToday: ofToday,
      next: blocks[index + 1] ?? null,
      sentences: [],
    };
    view.sentences = sentenceViews(view);
    return view;
  };
  return { sheets, updated, viewOf };
}

/** A part of a web address stands no farther from its beginning. */
const MAX_ADDRESS = 150;

/** "policies.tunewell.example/partner-sites" names no partner: at most, an address is a choice. */
function withoutAddresses(mentions: Mention[], text: string, { starts }: Tokens): Mention[] {
  if (!text.includes('://')) return mentions;
  return mentions.filter(({ topic, from }) => {
    const before = text.slice(Math.max(0, (starts[from] as number) - MAX_ADDRESS), starts[from]);
    return topic === 'choice' || !before.slice(before.lastIndexOf(' ') + 1).includes('://');
  });
}

/** Every block of a page, laid out. */
export function viewsOf(page: PolicyPage): BlockView[] {
  const { sheets, viewOf } = layoutOf(page);
  return sheets.map(viewOf);
}

/** What stands above blocks: mostly the same as above the block before, and then the same array. */
class Above {
  readonly #layOut: (text: string) => Passage;
  #texts: readonly string[] = [];
  #passages: Passage[] = [];

  constructor(layOut: (text: string) => Passage) {
    this.#layOut = layOut;
  }

  of(texts: readonly string[]): Passage[] {
    if (!isSame(texts, this.#texts)) {
      this.#texts = texts;
      this.#passages = texts.map(this.#layOut);
    }
    return this.#passages;
  }
}

function isSame(some: readonly string[], others: readonly string[]): boolean {
  if (some.length !== others.length) return false;
  for (let i = 0; i < some.length; i++) if (some[i] !== others[i]) return false;
  return true;
}

function sentenceViews(view: BlockView): SentenceView[] {
  const { tokens, mentions } = view;
  let token = 0;
  let mention = 0;
  return sentencesOf(view.text).map(({ start, end }) => {
    while (token < tokens.count && (tokens.starts[token] as number) < start) token++;
    const from = token;
    while (token < tokens.count && (tokens.starts[token] as number) < end) token++;
    while (mention < mentions.length && (mentions[mention]?.from as number) < from) mention++;
    const first = mention;
    while (mention < mentions.length && (mentions[mention]?.from as number) < token) mention++;
    return { block: view, start, end, from, to: token, mentions: mentions.slice(first, mention) };
  });
}
