/** Companies named in a text, known by how they are written: capitals where none are needed. */
import { BEGINS_CAPITAL, HAS_CURLY, HAS_FOREIGN, HAS_SIGN } from './characters.ts';
import type { Mention } from './match.ts';
import { matchesOf } from './matches.ts';
import { meaningOf } from './meanings.ts';
import { OUR_NAME, WRITTEN_BIG } from './names.ts';
import { merged, Taken } from './overlaps.ts';
import type { Spelt } from './spellings.ts';
import { type Tokens, words } from './tokens.ts';

const NAMED = meaningOf('recipient', 'named');
/** How the mention of a name reads that no lexicon knows. */
export const A_NAME = 'a name';

/** Written with a capital, and no company. */
const PLACES_AND_TIMES = new Set([
  ...WRITTEN_BIG,
  ...'january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday united states american canada canadian europe union kingdom english spanish french german eu usa uk new york nevada virginia colorado connecticut texas oregon utah delaware illinois massachusetts vermont washington florida switzerland swiss australia brazil china india ireland policies statement act code terms use conditions agreement app shield harbor framework trade commission civil department commerce coppa ccpa cpra gdpr hipaa glba ftc url html http https ssl tls isp gps id faq dnt gpc flash javascript java gif safari firefox chrome explorer opera windows mac ios android wifi bluetooth sms mms pdf cpo dpo member customer track mrs street avenue suite box road drive floor attn attention guidelines center recipients usage apis sdks ids dpa dpf dns whois article art nfts defi saas cdns direction pursuant between operate controllers duties programs offers disclosures registrations technical north south east west blvd email god non urls nai daa cbpr prp html5 sdk idfa rsvp apec luxembourg hungary californian californians annex cctv imei usc statutes chapter bitcoin whom get sell anonymous sensitive diagnostic api soc gifs add aml cmp alternative dublin paris singapore france spain italy germany pci dss yes like export'.split(
    ' ',
  ),
]);
/** Words of names that alone, or with their like, name none: "European Economic Area", "Standard Contractual Clauses". */
const COMMON = new Set(
  'economic area clauses rules identifiable alliance digital properties property principles objects protocol initiative session creators border shared marketplace management corporate patriot'.split(
    ' ',
  ),
);
/** What a company does for another: "Wavepost hosts our site." */
const DOES = new Set('handles processes hosts powers sends delivers stores operates'.split(' '));
/** What can be a name, were it written with a capital, unlike "Communicating"; possessives count as their word. */
const NAME = /^(?!\w{5,30}(?:ing|ed)$)[a-z][a-z0-9']{2,}$/;
const POSSESSIVE = /'s$/;
const MAX_WORDS = 4;
/** So many characters around a name, all of them without a small letter, are shouted. */
const AROUND = 45;
const SHOUTED = /^[^a-z]{45,}$/;
/** So many words before a name, with capitals and only short ones between, make a title. */
const MANY_CAPITALS = 3;
const MAX_SMALL = 4;
/** So many words before a name are looked at. */
const MAX_TITLE = 12;
const GAP = /^[ /-]$/;

/** A word of lower-case letters, as often as not the same that stands capitalised in a title. */
const SMALL = /(?<![\w'’-])[a-z][a-z'’]+/g;
const HYPHEN = 0x2d;
const STRAIGHT = 0x27;
const CURLY = 0x2019;

/** Marks the words that a text writes small: on this page, a capital on them is a matter of style. */
export function markSmall(
  text: string,
  { count, starts, ends, forms, words: read }: Tokens,
  page: number,
): void {
  for (let i = 0; i < count; i++) {
    const form = forms[i] as number;
    // Where a capital comes first, only a sign lets a small word follow: "Legal@tunewell.example".
    if (form & BEGINS_CAPITAL && !(form & (HAS_SIGN | HAS_FOREIGN))) continue;
    const start = starts[i] as number;
    const end = ends[i] as number;
    if (form) markParts(text.slice(Math.max(0, start - 1), end + 1), page);
    else if (!isJoined(text, start, end)) words.smallOn[read[i] as number] = page;
  }
}

/** "'tis", "co-brand", "users'": part of another word. */
function isJoined(text: string, start: number, end: number): boolean {
  const before = text.charCodeAt(start - 1);
  return before === HYPHEN || isApostrophe(before) || isApostrophe(text.charCodeAt(end));
}

function isApostrophe(code: number): boolean {
  return code === STRAIGHT || code === CURLY;
}

/** "privacy" in "privacy@tunewell.example" */
function markParts(text: string, page: number): void {
  for (const [part] of matchesOf(SMALL, text)) {
    const word = words.of(part);
    words.smallOn[word] = page;
  }
}

/** The mentions, and each name of a company that is none of the site's own as a recipient "named". */
export function withCompanies(mentions: Mention[], text: string, tokens: Tokens, page: number): Mention[] {
  const { count, starts } = tokens;
  const found: Mention[] = [];
  for (let from = 0; from < count; from++) {
    if (!isName(tokens, from, page)) continue;
    let to = from + 1;
    while (to - from < MAX_WORDS && to < count && isName(tokens, to, page)) to++;
    const isStart = from === 0 || '.?!:'.includes(text[starts[from - 1] as number] as string);
    // "Our printer in Leeds": a place.
    const isPlace =
      from > 0 &&
      words.wordOf(tokens.words[from - 1] as number).spelling === 'in' &&
      ',.;'.includes(text[tokens.ends[to - 1] as number] as string);
    // A sentence begins with a capital anyway: there, two words make a name, or one that does what companies do.
    const isTold = !isStart || to - from > 1 || (to < count && doesWork(tokens, to));
    if (isTold && !isPlace && !isCommon(tokens, from, to) && !isStyled(text, tokens, from, page))
      found.push({ topic: 'recipient', id: 'named', meaning: NAMED, phrase: A_NAME, from, to });
    from = to - 1;
  }
  if (!found.length) return mentions;
  const recipients = new Taken(mentions, 'recipient');
  const actors = new Taken(mentions, 'actor');
  const free = found.filter(
    (name) => !recipients.has(name) && !actors.has(name) && !isOwnProduct(name, mentions, text, tokens),
  );
  return free.length ? merged(mentions, free) : mentions;
}

/** "Tunewell Team Chat": what begins with the site's own name is its own. */
function isOwnProduct(
  { from }: Mention,
  mentions: readonly Mention[],
  text: string,
  { starts, ends }: Tokens,
): boolean {
  return (
    text.slice(ends[from - 1], starts[from]) === ' ' &&
    mentions.some(({ phrase, to }) => to === from && phrase === OUR_NAME)
  );
}

/**
 * "NEITHER WE NOR OUR LICENSORS", "Data Disclosed to Comply With Regulatory Requirements: we …": where all words have
 * capitals, a capital names nobody.
 */
function isStyled(text: string, tokens: Tokens, from: number, page: number): boolean {
  const { starts, ends, forms, words: read } = tokens;
  const at = starts[from] as number;
  if (SHOUTED.test(text.slice(Math.max(0, at - AROUND), at + AROUND))) return true;
  let capitals = 0;
  let isStyle = false;
  for (let i = from - 1; i >= Math.max(0, from - MAX_TITLE); i--) {
    const end = ends[i] as number;
    if (!GAP.test(text.slice(end, starts[i + 1]))) break;
    if ((forms[i] as number) & BEGINS_CAPITAL) {
      capitals++;
      isStyle ||= words.smallOn[read[i] as number] === page;
    } else if (end - (starts[i] as number) > MAX_SMALL) return false;
  }
  return isStyle && capitals >= MANY_CAPITALS;
}

function isCommon({ words: read }: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (!COMMON.has(words.wordOf(read[i] as number).spelling)) return false;
  return true;
}

function doesWork({ words: read }: Tokens, at: number): boolean {
  return DOES.has(words.wordOf(read[at] as number).spelling);
}

function isName({ forms, words: read }: Tokens, at: number, page: number): boolean {
  const form = forms[at] as number;
  if (!(form & BEGINS_CAPITAL)) return false;
  const word = words.wordOf(read[at] as number);
  // "O’Tune" and "O'Tune" are two names.
  const asName =
    form & HAS_CURLY ? nameWords(word.spelling, '’') : (word.asName ?? nameWords(word.spelling, "'"));
  if (!(form & HAS_CURLY)) word.asName = asName;
  for (const one of asName) if (words.smallOn[one] === page) return false;
  return asName.length > 0;
}

/** The word that a name is, and its plural; none where it can be no name. */
function nameWords(spelling: string, apostrophe: string): Spelt[] {
  const plain = spelling.replace(POSSESSIVE, '');
  if (!NAME.test(spelling) || PLACES_AND_TIMES.has(plain)) return [];
  const written = plain.replaceAll("'", apostrophe);
  return [words.of(written), words.of(`${written}s`)];
}
