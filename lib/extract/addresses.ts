/** Addresses written as plain text: e-mail, telephone, web. */
import { matchesOf } from './matches.ts';

/** An address found in a text; offsets are characters of it. */
export interface Address {
  kind: 'mail' | 'phone' | 'web';
  start: number;
  end: number;
  /** mailto:, tel:, http: or https: */
  href: string;
}

/** Longer parts are no parts of addresses. */
const MAX_PART = 64;
/** How the sign of a mail address begins. */
const SIGN = /[@[({]/;
/** "privacy [at] tunewell [dot] example" */
const AT = /^ ?[[({] ?at ?[\])}] ?/i;
const DOT = /^ ?[[({] ?dot ?[\])}] ?/i;
/** So long is " [ dot ] ". */
const MAX_BRACKETED = 9;

const WEB = /\b(?:https?:\/\/|www\.)[^\s<>"“”()[\]{}|]{4,500}/gi;
/** (800) 555-0100 · 1-800-555-0100 · +44 (0)20 7946 0000 · 020 7946 0000 · 555-0100 */
const PHONE =
  /(?<![\w./@#+-])(?:(?:\+?1[ .-]?)?\(?\d{3}\)?[ .–-]{0,2}\d{3}[ .–-]\d{4}|\+\d{1,3}[ .-]?[\d(][\d() .–-]{5,18}\d|0\d{2,4}[ -]\d{3,4}[ -]?\d{3,4}|\d{3}[.-]\d{4})(?![\w@/-]|\.\d)/g;
/** "Fax: ", "company registration number: ": what stands right before a number that nobody calls. */
const NOT_CALLED = /\b(?:fax\b.{0,8}|regist\w+ .{0,9})$/i;
const CALL = /\b(?:call|calling|phone|telephone|tel|toll|dial|mobile|hotline|helpline)\b/i;
/** Words this near before a number say what it is. */
const LABEL_CHARS = 60;
/** A number without a word such as "call" before it is only taken with its area code. */
const FULL_DIGITS = 10;
const MAX_DIGITS = 15;

/** The addresses of a text, in order of their kind: mail, phone, web. Linear in its length. */
export function addressesIn(text: string): Address[] {
  return [...mails(text), ...phones(text), ...sites(text)];
}

function mails(text: string): Address[] {
  const found: Address[] = [];
  for (let at = text.search(SIGN); at >= 0 && at < text.length; at++) {
    const char = text[at] as string;
    if (char !== '@' && char !== '[' && char !== '(' && char !== '{') continue;
    const sign = char === '@' ? '@' : AT.exec(text.slice(at, at + MAX_BRACKETED))?.[0];
    if (!sign) continue;
    const local = localPart(text.slice(Math.max(0, at - MAX_PART), at));
    const domain = domainPart(text.slice(at + sign.length, at + sign.length + 4 * MAX_PART));
    if (!local || !domain) continue;
    found.push({
      kind: 'mail',
      start: at - local.length,
      end: at + sign.length + domain.length,
      href: `mailto:${local.trim()}@${domain.name}`,
    });
    at += sign.length + domain.length - 1;
  }
  return found;
}

/** What stands right before the @, without what only encloses it; null when nothing does. */
function localPart(before: string): string | null {
  const folded = before.endsWith(' ') ? before.slice(0, -1) : before;
  let start = folded.length;
  while (start > 0 && /[\w.+-]/.test(folded[start - 1] as string)) start--;
  const local = folded.slice(start).replace(/^[._-]{1,9}/, '');
  return /[a-z\d]$/i.test(local) ? local + before.slice(folded.length) : null;
}

/** The host name at the beginning of a text: labels between dots, the last of letters. */
function domainPart(after: string): { name: string; length: number } | null {
  const labels: string[] = [];
  let at = 0;
  let length = 0;
  for (;;) {
    const label = /^[a-z\d][a-z\d-]{0,62}/i.exec(after.slice(at, at + MAX_PART))?.[0];
    if (!label) break;
    labels.push(label);
    at += label.length;
    length = at;
    const dot = after[at] === '.' ? '.' : DOT.exec(after.slice(at, at + MAX_BRACKETED))?.[0];
    if (!dot) break;
    at += dot.length;
  }
  const isHost = labels.length > 1 && /^[a-z]{2,}$/i.test(labels.at(-1) ?? '');
  return isHost ? { name: labels.join('.'), length } : null;
}

function phones(text: string): Address[] {
  if (!/\d/.test(text)) return [];
  return matchesOf(PHONE, text).flatMap((match) => {
    const before = text.slice(Math.max(0, match.index - LABEL_CHARS), match.index);
    const label = before.split(/\d/).at(-1) as string;
    const digits = match[0].replace(/\D/g, '');
    if (NOT_CALLED.test(label) || digits.length > MAX_DIGITS) return [];
    if (digits.length < FULL_DIGITS && !CALL.test(label)) return [];
    const href = `tel:${match[0].startsWith('+') ? '+' : ''}${digits}`;
    return [{ kind: 'phone' as const, start: match.index, end: match.index + match[0].length, href }];
  });
}

function sites(text: string): Address[] {
  return matchesOf(WEB, text).flatMap((match) => {
    const written = match[0].replace(/[.,;:!?'’*_]{1,9}$/, '');
    const href = /^http/i.test(written) ? written : `http://${written}`;
    if (!URL.canParse(href) || !new URL(href).hostname.includes('.')) return [];
    return [{ kind: 'web' as const, start: match.index, end: match.index + written.length, href }];
  });
}
