/** Bytes → text: what is no text at all, and in which encoding the rest is. */

/** PDF readers accept the mark within the first kilobyte, so we look as far. */
const PDF_MARK_WITHIN = 1024;
/** Where HTML must declare its encoding (HTML Standard, "prescan a byte stream"). */
const CHARSET_WITHIN = 1024;
/** A zero byte this early, and it is a picture or a program. */
const ZERO_WITHIN = 8192;

export function looksLikePdf(bytes: Uint8Array): boolean {
  return latin1(bytes, PDF_MARK_WITHIN).includes('%PDF-');
}

/** Zero bytes are no text, except in UTF-16, which says so with its first two bytes. */
export function looksBinary(bytes: Uint8Array): boolean {
  return byteOrderMark(bytes) === null && bytes.subarray(0, ZERO_WITHIN).includes(0);
}

/**
 * Decodes as browsers do: byte order mark, then the server's `charset`, then the page's own declaration. Where
 * none is given: UTF-8 when it is valid, windows-1252 when not.
 */
export function decodeText(bytes: Uint8Array, charset: string | null): string {
  const declared = byteOrderMark(bytes) ?? knownCharset(charset) ?? knownCharset(declaredCharset(bytes));
  if (declared) return new TextDecoder(declared).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // Not UTF-8. Old pages without a declaration are nearly always Western.
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

function byteOrderMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

function declaredCharset(bytes: Uint8Array): string | null {
  const [, ...metas] = latin1(bytes, CHARSET_WITHIN).toLowerCase().split('<meta');
  const declaration = metas.map((meta) => meta.split('>')[0]!.split('charset')[1]).find((rest) => rest);
  return declaration?.match(/^\s*=\s*["']?([\w-]+)/)?.[1] ?? null;
}

function knownCharset(label: string | null): string | null {
  if (!label) return null;
  try {
    return new TextDecoder(label).encoding;
  } catch {
    // An encoding that nobody knows is as good as none.
    return null;
  }
}

function latin1(bytes: Uint8Array, length: number): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, length)).toString('latin1');
}
