/** The header of a table's column → what its cells say. */

/** What a column is about; `reason` is the first column of a bank's table, `party` names companies, `cookie` cookies. */
export type Role =
  | 'category'
  | 'examples'
  | 'collected'
  | 'disclosed'
  | 'shares'
  | 'sold'
  | 'purposes'
  | 'reason'
  | 'retention'
  | 'basis'
  | 'optout'
  | 'party'
  | 'cookie';

/** A header longer than this is a sentence about the table. */
const MAX_HEADER_CHARS = 300;

/** "Types of", "Name or category of", "Statutory category of" */
const KIND =
  '(?:(?:what|which|statutory|specific|name or) )?(?:(?:categor(?:y|ies)(?:\\(ies\\))?|types?|kinds?|elements?) (?:of )?)?';
const DATA =
  "(?:(?:the |your |children's |sensitive )?(?:personal |customer )?(?:information|data|pi|pii|identifiers)\\b|personal (?:information|data))";
const PARTIES =
  /\bthird[- ]part(?:y|ies)|\brecipients?\b|\b(?:external )?parties\b|\bto whom\b|\bwith whom\b|\bwho (?:do )?we (?:share|disclose)|\bservice providers?\b|\bentities\b|\badvertis(?:ers|ing partners)\b|\bad(?:vertising)? networks\b|(?:disclosed|disclose|shared|transferred|provided|given|sold) (?:it )?(?:to|with)$/;
const SALE = /\bsold\b|\bsell|\bsales?\b|cross[- ]?context|targeted advertising/;

/** Asked in this order: what is said first in a header decides, what is only said along the way does not. */
const RULES: readonly (readonly [Role | null, RegExp])[] = [
  [null, /^business need|^data (?:subjects?|processors?|controllers?|transfers?)\b/],
  [
    'retention',
    /retention|\bretain|how long|storage (?:period|duration|time)|terms? of storage|(?:stored|kept) (?:for|until)|^(?:kept|lasts|duration|expir(?:y|es|ation)|life ?(?:span|time)|deleted)\b/,
  ],
  // "We do not sell", "Obtained from third parties"
  [
    null,
    /\b(?:limit|not|never)\b|\b(?:from|(?:provided|collected) by) (?:\w+ ){0,2}(?:part|provider)|your (?:choices|rights)/,
  ],
  ['optout', /\bopt[- ]?out/],
  ['basis', /^(?:our |the |gdpr )?(?:legal|lawful) (?:bas[ei]s?\b|grounds?\b)/],
  ['reason', /^reasons? (?:we|\S+|\S+ \S+) (?:can|may) share/],
  ['shares', /^(?:does|do|did) .{1,80}\b(?:share|disclose)/],
  ['sold', /^(?:does|do|did|is|are) .{1,80}\b(?:sell|sold)/],
  [
    'collected',
    /^(?:(?:is|was|do|did|does|have) .{1,60}\b)?collect(?:ed)?\b(?! (?:by|from|via)\b)(?!.*\bdata$)/,
  ],
  [
    'purposes',
    /^(?:our |the )?(?:(?:business|commercial|processing)[\w /&,<>-]{0,30})?(?:purposes?|reasons?|uses?|use cases?|function)\b|^why\b|^(?:what|used) (?:(?:it|they|we)[\w '’]{1,9} )?(?:for|does)\b|^what (?:it|they) do(?:es)?\b|^how (?:do )?we use/,
  ],
  [
    null,
    /^(?:categor(?:y|ies) of )?sources?\b|^collected (?:from|via)|^where\b.*\b(?:from|get|obtain|collect)/,
  ],
  ['examples', /^(?:examples?|description|details|includes?|what (?:it|this|that) (?:is|means|includes))\b/],
];
const CATEGORY = new RegExp(
  `^(?:${KIND}${DATA}|(?:data|information) (?:type|category|categories|collected|element)|(?:statutory |ccpa )?categor(?:y|ies)$|what (?:we (?:collect|share)|(?:data |information )?(?:they|it|we) (?:gets?|receives?|collects?|sees?|share|send|give)|is (?:shared|collected))|(?:personal )?(?:data|information) (?:it|they) )`,
);
const PARTY =
  /^(?:name of )?(?:the )?(?:third[- ])?(?:part(?:y|ies)|vendors?|partners?|companies|company|set by|placed by|owner|entity|processors?|sub-?processors?|(?:service )?providers?|tools?|sdks?|plug-?ins?|integrations?|who(?: else)?(?: (?:gets|receives|sees) (?:it|your data|data))?)(?: names?)?$/;
/** Who is called a name, the heading says: it may be a cookie's. */
const COOKIE = /^(?:names? of (?:the )?)?(?:cookies?|trackers?)\b(?! (?:categor|type))|^names?$/;

/** What the cells under a header say, or null when it is nothing of use. */
export function roleOf(header: string): Role | null {
  const text = header
    .slice(0, MAX_HEADER_CHARS)
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/<br ?\/?>|["“”*_]/g, ' ')
    .replace(/ {2,}/g, ' ')
    .replace(/[?:. ]{1,9}$/, '')
    .trim();
  const rule = RULES.find(([, pattern]) => pattern.test(text));
  if (rule) return rule[0];
  if (PARTY.test(text)) return 'party';
  if (COOKIE.test(text)) return 'cookie';
  const isOfParties = PARTIES.test(text);
  if (!isOfParties && CATEGORY.test(text)) return 'category';
  if (SALE.test(text) && !/\bdisclos/.test(text)) return 'sold';
  return isOfParties || /\bdisclos|\bshared?\b|\bsharing\b/.test(text) ? 'disclosed' : null;
}
