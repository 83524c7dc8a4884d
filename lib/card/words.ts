/** Words of the policy, merged: "Your E-mail address", "email addresses" → one item. */

/** Words before and after an item that say nothing about it: "your e-mail", "is sold or", "date and time you". */
const EDGES: ReadonlySet<string> = new Set(
  'your the a an our any their its such this that these those and or to with by via using is are be can may of about from who which we you they'.split(
    ' ',
  ),
);
/** What is left of words that name nothing: "with others", "what information". */
const NOTHING =
  /^(?:(?:other|following|certain|more|what|which|all|some|additional|same|(?:type|kind)s? of) )*(?:information|data|info|details?|others?|one)?(?: (?:collected|provided|obtained))?$/i;
/** "Companies that help", "partners with whom we contract", "acting on our behalf": what they do is told elsewhere. */
const DOING =
  / (?:with )?(?:to|who|that|which|whom)(?: we)? \w+$|^(?:(?:(?:act|work|perform)(?:ing|s)?|functions) |instructions?$|on our behalf).*/i;
const POSSESSIVE = /['’]s$/;

/** Takes what says nothing off items; those that name nothing fall away. */
export function itemWords(items: string[]): string[] {
  return items.map(withoutEdges).filter((item) => !NOTHING.test(item));
}

/** The same of recipients, without what they do. */
export function recipientWords(recipients: string[]): string[] {
  return itemWords(recipients.map((one) => one.replace(DOING, '')));
}

/**
 * One of each, most frequent first, then in order of appearance. Items are the same when they differ only in
 * case, in a hyphen or in a plural "s"; the form met first is kept.
 */
export function mergeWords(items: string[]): string[] {
  if (items.length < 2) return items;
  const forms = new Map<string, { text: string; count: number }>();
  for (const text of items) {
    const key = wordKey(text);
    const form = forms.get(key);
    if (form) form.count += 1;
    else forms.set(key, { text, count: 1 });
  }
  // Sorting is stable, so equals stay in order of appearance.
  return [...forms.values()].sort((a, b) => b.count - a.count).map((form) => form.text);
}

/** What makes two items the same: folded case, hyphens and spaces, no plural ("parties", but not "cookies", ends in "y"). */
export function wordKey(text: string): string {
  const folded = text
    .toLowerCase()
    .replace(/[- ]/g, '')
    .replaceAll('\u2019', "'")
    .replace(/(?<!k)ies$/, 'y');
  if (folded.endsWith('sses')) return folded.slice(0, -2);
  return folded.endsWith('s') && !folded.endsWith('ss') ? folded.slice(0, -1) : folded;
}

function withoutEdges(item: string): string {
  const words = item.trim().split(/\s+/);
  while (isEdge(words[0])) words.shift();
  while (isEdge(words.at(-1))) words.pop();
  return words.join(' ').replace(POSSESSIVE, '');
}

function isEdge(word = ''): boolean {
  return EDGES.has(word.toLowerCase());
}
