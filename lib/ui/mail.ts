/** Turns a `mailto:` of a policy into a letter that is ready to send: polite, short, naming the site. */
import type { MessageKey, Translator } from '../locale.ts';
import type { Card, CardLine } from '../model.ts';
import type { Access } from '../taxonomy.ts';

const ASK_ACCESS: Readonly<Record<Access, MessageKey>> = {
  view: 'mailAskView',
  edit: 'mailAskEdit',
  delete: 'mailAskDelete',
  export: 'mailAskExport',
  deactivate: 'mailAskDeactivate',
};

type Request = Pick<CardLine, 'practice' | 'value' | 'scope'>;

/**
 * `href` is a `mailto:`; a subject or body that the policy gives itself is kept. Only the address is taken
 * over besides: no copies (`cc`, `bcc`) to others.
 */
export function readyMail(
  href: string,
  line: Request,
  card: Pick<Card, 'url' | 'title'>,
  words: Translator,
): string {
  const mail = new URL(href);
  const site = siteOf(card);
  const subject = mail.searchParams.get('subject') ?? words.text('mailSubject', site);
  const body = mail.searchParams.get('body') ?? bodyOf(line, site, card.url ?? site, words);
  return `mailto:${mail.pathname}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
}

/** "shop.example", or the page's title when it has no address. */
export function siteOf(card: Pick<Card, 'url' | 'title'>): string {
  if (!card.url || !URL.canParse(card.url)) return card.title;
  return new URL(card.url).hostname.replace(/^www\./, '') || card.title;
}

function bodyOf(line: Request, site: string, url: string, words: Translator): string {
  const paragraphs = [
    words.text('mailGreeting'),
    words.text('mailIntroduction', site),
    words.text(askKey(line), line.scope ?? ''),
    words.text('mailSource', url),
    ...(isQuestion(line) ? [] : [words.text('mailDone')]),
    words.text('mailThanks'),
  ];
  // RFC 6068: line ends in the body of a mailto are CR LF.
  return paragraphs.join('\r\n\r\n');
}

function askKey(line: Request): MessageKey {
  if (line.practice === 'access') return ASK_ACCESS[line.value as Access];
  if (isQuestion(line)) return 'mailAskQuestion';
  return line.scope ? 'mailAskStop' : 'mailAskRefuse';
}

/** Whom to ask: then the letter has room for a question, and nothing has to be done. */
function isQuestion(line: Request): boolean {
  return line.practice !== 'choice' && line.practice !== 'access';
}
