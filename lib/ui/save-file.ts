/** Saves text as a file of the person's computer, by way of the browser's own download. */

/** How long the browser may take to begin the download before its source is let go, in milliseconds. */
const RELEASE_AFTER_MS = 10_000;

export function saveFile(name: string, type: string, text: string): void {
  const href = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = href;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(href), RELEASE_AFTER_MS);
}

/** "clausemark-shop.example-2026-11-21.json": letters, digits, dots and dashes only. */
export function fileName(site: string, day: string, extension: string): string {
  const safe = site.replace(/[^\p{Letter}\p{Number}.-]+/gu, '-').slice(0, 60);
  return `clausemark-${safe}-${day}.${extension}`;
}

/** Today where the person is, YYYY-MM-DD. */
export function today(): string {
  const now = new Date();
  const two = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
