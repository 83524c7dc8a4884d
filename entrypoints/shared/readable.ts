/** What can be read; the browser shows images, PDFs and raw data as documents too. */
import { genuine } from '../../lib/page/genuine.ts';

const READABLE: readonly string[] = ['text/html', 'application/xhtml+xml', 'text/plain'];

export function isReadable(document: Document): boolean {
  return READABLE.includes(genuine(document).contentType);
}
