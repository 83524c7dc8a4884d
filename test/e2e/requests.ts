/** Tells the requests that pages make from all others. */

/** What browsers ask for by themselves: settings, updates, whether somebody is signed in, whether a download is safe. */
const BROWSERS_OWN: readonly RegExp[] = [
  /^https:\/\/(accounts\.google\.com|update\.googleapis\.com|sb-ssl\.google\.com):443$/,
  /^http:\/\/update\.googleapis\.com\/service\/update2\//,
  /^https:\/\/(firefox\.settings|content-signature-2\.cdn|firefox-settings-attachments\.cdn|aus5|location|incoming\.telemetry)\.(services\.)?mozilla\.(com|org|net):443$/,
  /^https?:\/\/dummy\.test\//,
  /\/favicon\.ico$/,
];

/** What the project's own pages load. */
const PARTS_OF_PAGES = /^http:\/\/www\.larkandloom\.example\/(app\/)?(shop\.css|app\.js|slow\.js)$/;

/**
 * What is left of `requests` when each visit has taken its page, once: a page that is fetched a second time is
 * left too.
 */
export function unexpectedRequests(requests: readonly string[], visits: readonly string[]): string[] {
  const left = requests.filter(
    (url) => !PARTS_OF_PAGES.test(url) && !BROWSERS_OWN.some((own) => own.test(url)),
  );
  for (const visit of visits) {
    const index = left.indexOf(visit.split('#')[0]!);
    if (index >= 0) left.splice(index, 1);
  }
  return left;
}
