/** Turns what is unreleased in the changelog into a version. */

const UNRELEASED = '## [Unreleased]';

/**
 * `date` as in "2026-01-31". Throws when nothing is unreleased.
 * @returns the new changelog, with an empty "Unreleased" on top
 */
export function released(changelog: string, version: string, date: string): string {
  const start = changelog.indexOf(UNRELEASED);
  if (start < 0) throw new Error(`The changelog has no "${UNRELEASED}".`);
  const from = start + UNRELEASED.length;
  const next = changelog.indexOf('\n## [', from);
  const end = next < 0 ? changelog.length : next;
  if (!changelog.slice(from, end).includes('\n- '))
    throw new Error('The changelog names nothing that is new.');
  const changes = changelog.slice(from, end).trim();
  const rest = changelog.slice(end).trim();
  const parts = [`${changelog.slice(0, from)}`, `## [${version}] - ${date}`, changes, rest];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

/** Whether a version is one, and comes after another: "0.10.0" after "0.9.3". */
export function isNext(version: string, current: string): boolean {
  if (!/^\d{1,5}\.\d{1,5}\.\d{1,5}$/.test(version)) return false;
  const [is, was] = [version, current].map((one) => one.split('.').map(Number));
  const place = is!.findIndex((number, index) => number !== was![index]);
  return place >= 0 && is![place]! > was![place]!;
}
