/** Words of the policy, merged: "Your E-mail address", "email addresses" → one item. */

/** Words in front of an item that say nothing about it. */
const DETERMINERS: ReadonlySet<string> = new Set([
  'your',
  'the',
  'a',
  'an',
  'our',
  'any',
  'his',
  'her',
  'their',
  'its',
  'such',
]);

/** Trims items and takes leading "your", "the" … off them; empty ones fall away. */
export function itemWords(items: string[]): string[] {
  return items.map(withoutDeterminer).filter((item) => item !== '');
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

/** What makes two items the same: folded case and hyphens, no plural "s". */
export function wordKey(text: string): string {
  const folded = text.toLowerCase().replaceAll('-', '').replaceAll('\u2019', "'");
  if (folded.endsWith('sses')) return folded.slice(0, -2);
  return folded.endsWith('s') && !folded.endsWith('ss') ? folded.slice(0, -1) : folded;
}

function withoutDeterminer(item: string): string {
  const trimmed = item.trim();
  const space = trimmed.indexOf(' ');
  return space > 0 && DETERMINERS.has(trimmed.slice(0, space).toLowerCase())
    ? trimmed.slice(space + 1)
    : trimmed;
}
