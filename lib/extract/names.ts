/** The company's own names: "Tunewell collects …" says the same as "we collect …". */
import type { PolicyPage } from '../model.ts';
import { BEGINS_CAPITAL } from './characters.ts';
import type { Mention } from './match.ts';
import { meaningOf } from './meanings.ts';
import { merged, Taken } from './overlaps.ts';
import { spellingsOf, type Tokens, tokenize, words } from './tokens.ts';
import type { Sheet } from './views.ts';
import { namesWritten } from './written-names.ts';

const WE = meaningOf('actor', 'we');
const AFFILIATE = meaningOf('recipient', 'affiliate');

/** How a mention of the company's own name reads. */
export const OUR_NAME = 'our name';
/** How one reads of the companies that bear it: "the Tunewell Group", "other Tunewell companies". */
const OUR_GROUP = 'our group';
const GROUPS: ReadonlySet<string> = new Set(['companies', 'entities']);
/** The same where they have a capital: a group of members has none. */
const GREAT_GROUPS: ReadonlySet<string> = new Set(['group', 'family']);

/** A name used so often as the subject of a verb of its own is the company's. */
const ENOUGH = 2;
/** Characters of text that are searched for names: they are introduced at the start. */
const MAX_SEARCHED = 60_000;
const MAX_NAMES = 12;

/** Words that stand capitalised in every policy, and name no company. */
export const WRITTEN_BIG: readonly string[] =
  'us not cookies cookie users user customers members information personal data privacy policy parties party service services site website web company companies section california european pii do internet federal congress notice ip america inc llc ltd corp eea'.split(
    ' ',
  );
/** Capitalised where a company would act, and none, or one that most policies name (`EVERYWHERE`). */
const COMMON = new Set([
  ...WRITTEN_BIG,
  ...'we our you your it its they this that these those the a an if when in on at by for as all any some no there here who what how which visitors children parents third sites however please such other each where while although websites non does is are and or but with from browser browsers everyone anyone google facebook twitter apple microsoft amazon yahoo paypal instagram linkedin youtube advertisers partners affiliates participation registration access law state employees vendors individuals people one both either neither also only apps online providers content metadata merchants beacons official rules network address pin vin cin publisher lsos lso education mobile ads advertising necessary analytics gmbh nai daa'.split(
    ' ',
  ),
]);

/** Companies that most policies name: the site's own only where its title or a heading says so. */
const EVERYWHERE =
  /\b(?:google|facebook|twitter|apple|microsoft|amazon|yahoo|paypal|instagram|linkedin|youtube)\b/g;

/** "Information that Wavepost collects": a heading names whose policy it is, if it acts so often. */
const MANY = 8;
const COLLECTS = /\b(?:information|data)(?: that)? (\w+) collects\b/i;

/** Where many keep their documents: the address tells nothing of whose policy it is. */
const HOSTED = /^https?:\/\/(?:docs|drive|sites)\./;

/** The names, lower case, as lists of words; longest first. `sheets` are those of all blocks. */
export function namesOf(page: PolicyPage, sheets: readonly Sheet[]): string[][] {
  const counts = new Map<string, number>();
  const first = page.blocks.find(({ kind }) => kind === 'heading')?.text ?? '';
  const written = new Map<string, number>();
  let headings = '';
  let searched = 0;
  for (const { text, tokens, block } of sheets) {
    if (searched > MAX_SEARCHED) break;
    searched += text.length;
    if (block.kind !== 'heading')
      for (const name of namesWritten(text, tokens)) written.set(name, (written.get(name) ?? 0) + 1);
    else headings += ` ${COLLECTS.exec(text)?.[1] ?? ''}`;
  }
  const told = headings.split(' ').filter((name) => (written.get(name) ?? 0) >= MANY);
  const host = HOSTED.test(page.url ?? '') ? '' : (page.url?.split('/')[2] ?? '');
  const own = new Set(`${page.title} ${first} ${told.join(' ')} ${host}`.toLowerCase().match(EVERYWHERE));
  const isNameWord = (word: string) =>
    /[A-Z]/.test(word) && (!COMMON.has(word.toLowerCase()) || own.has(word.toLowerCase()));
  const count = (name: string, by: number) => {
    const parts =
      name
        .replaceAll('’', "'")
        .replace(/'s$/, '')
        .match(/[\w&'.]+/g) ?? [];
    while (parts.length && !isNameWord(parts[0] as string)) parts.shift();
    if (parts.some((word) => !/[A-Z&]/.test(word)) || !isNameWord(parts.at(-1) ?? '')) return;
    const key = parts.map((word) => word.replace(/\.$/, '').toLowerCase()).join(' ');
    if (key.length > 2 && (!COMMON.has(key) || own.has(key)) && /[a-z]/.test(key))
      counts.set(key, (counts.get(key) ?? 0) + by);
  };
  for (const [name, times] of written) count(name, times);
  for (const part of page.title.split(/[|:–—-]+/)) {
    const name = part.trim().toLowerCase();
    if (counts.has(name)) count(part.trim(), ENOUGH);
  }
  const labels = host.toLowerCase().split('.');
  for (const [name, times] of counts)
    if (labels.includes(name.replace(/\W/g, ''))) counts.set(name, times + ENOUGH);
  return (
    [...counts]
      .filter(([, times]) => times >= ENOUGH)
      .sort((a, b) => b[1] - a[1])
      .slice(0, MAX_NAMES)
      // "tunewell.example" is three tokens.
      .map(([name]) => spellingsOf(tokenize(name)))
      .sort((a, b) => b.length - a.length)
  );
}

/** Notes the words with which the names of a page begin. */
export function noteNames(names: readonly string[][], page: number): void {
  const beginnings = names.flatMap(([first = '']) => [words.of(first), words.of(`${first}'s`)]);
  for (const word of beginnings) words.beginsNameOn[word] = page;
}

/** The mentions, and each of the names in the text as an actor "we". */
export function withNames(
  mentions: Mention[],
  tokens: Tokens,
  names: readonly string[][],
  page: number,
): Mention[] {
  if (!names.length) return mentions;
  const own: Mention[] = [];
  const { beginsNameOn } = words;
  for (let from = 0; from < tokens.count; from++) {
    if (beginsNameOn[tokens.words[from] as number] !== page) continue;
    const name = nameAt(from, tokens, names);
    if (!name) continue;
    own.push({
      topic: 'actor',
      id: 'we',
      meaning: WE,
      phrase: OUR_NAME,
      from,
      to: from + name.length,
    });
    from += name.length - 1;
    if (isGroup(tokens, from + 1))
      own.push({
        topic: 'recipient',
        id: 'affiliate',
        meaning: AFFILIATE,
        phrase: OUR_GROUP,
        from,
        to: from + 2,
      });
  }
  if (!own.length) return mentions;
  const taken = new Taken(own, 'actor');
  const others = mentions.filter(
    (mention) => !((mention.topic === 'recipient' || mention.topic === 'actor') && taken.has(mention)),
  );
  return merged(others, own);
}

/** The first of the names that stands there. */
function nameAt(from: number, tokens: Tokens, names: readonly string[][]): string[] | null {
  for (const name of names) {
    let length = 0;
    while (length < name.length && isWord(tokens.words[from + length], name[length] as string)) length++;
    if (length === name.length) return name;
  }
  return null;
}

function isGroup({ words: read, forms }: Tokens, at: number): boolean {
  const word = read[at];
  if (word === undefined) return false;
  const { spelling } = words.wordOf(word);
  return (
    GROUPS.has(spelling) || (((forms[at] as number) & BEGINS_CAPITAL) !== 0 && GREAT_GROUPS.has(spelling))
  );
}

function isWord(word: number | undefined, name: string): boolean {
  if (word === undefined) return false;
  const { spelling } = words.wordOf(word);
  if (!spelling.startsWith(name)) return false;
  return spelling.length === name.length || spelling.slice(name.length) === "'s";
}
