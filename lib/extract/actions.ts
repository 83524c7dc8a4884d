/** The link, mail address or telephone number that exercises a choice, a right or a contact. */
import { safeHref } from '../href.ts';
import type { Block } from '../model.ts';
import { type Address, addressesIn } from './addresses.ts';
import { type SentenceView, textOf } from './views.ts';

/** What is looked for: a page or form, a way to write or call, or whichever there is. */
export type Want = 'link' | 'contact' | 'any';

/** Of the next block, so many characters are read: an address stands at its beginning. */
const MAX_NEXT_CHARS = 400;

/** What a kind of address is worth for each want; null: not that. */
const WORTH: Record<Want, Record<Address['kind'], number | null>> = {
  link: { web: 3, mail: 1, phone: null },
  contact: { web: 1, mail: 9, phone: 8 },
  any: { web: 3, mail: 3, phone: 2 },
};

const REFUSAL =
  /opt[-_ ]?(?:out|in)|unsub|preference|choices?\b|do[-_ ]?not[-_ ]?(?:sell|track|share|call)|remove|manage|settings?\b|(?:delet|updat|edit|access|request|clos)e?|account|profile|dsar|aboutads|networkadvertising|youronlinechoices|withdraw|disable|subscri/i;
const CONTACT =
  /contact|e-?mail|feedback|support|help|write|form\b|send us|customer (?:service|care)|privacy(?: team| officer)?@/i;
const PRIVACY = /privacy/i;
/** Link texts that say nothing: what they do is said by the sentence. */
const HERE =
  /^(?:click |press |go |please click )?(?:here|this (?:link|page|form|site|website)|link|this|button|page)\W{0,3}$/i;
/** Links that explain, and do nothing. */
const EXPLAINS =
  /\b(?:terms|tos|eula|faqs?|wikipedia)\b|conditions of use|what \w+ are|about[-_ ]?cookies|(?:learn|find out|read) more|more information|cookies? (?:policy|statement|notice)|legal notice|acceptable use/i;
/** The policy itself is no way out of it. */
const POLICY_ITSELF =
  /^(?:our |the |this |their )?(?:[\w'’.]+ ){0,2}?privacy (?:policy|notice|statement)\W{0,2}$/i;
const EXPLAINING = -10;
const NO_WAY = -4;

/** The sentence points at what comes next. */
const POINTS_ON =
  /:\s*$|\b(?:below|following|as follows|here|next)\b|\b(?:these|this) (?:link|address|number|site|form)/i;
/** The next sentence goes on with how it is done. */
const GOES_ON =
  /^(?:to (?:do|make|exercise|opt|unsubscribe|request|submit)|simply|please|just|you (?:may|can|should|must) (?:also )?(?:do|exercise|opt|unsubscribe|submit|make|contact|write|e-?mail|call|send|reach|request)|send|write|e-?mail|contact|click|call|visit|go to|use|our (?:e-?mail|address|phone|telephone)|if you (?:wish|want|would like|choose|prefer) to (?:do so|opt|unsubscribe|exercise)|such requests|requests?|address|tel)\b/i;

/**
 * The link that exercises what a sentence offers, or null: a link or address in it, in the one that follows, or at the
 * beginning of the next block.
 */
export function hrefFor(sentence: SentenceView, want: Want): string | null {
  const { block: view, start, end } = sentence;
  const own = bestIn(view.block, start, end, want);
  if (own) return own;
  const pointsOn = POINTS_ON.test(textOf(sentence));
  const following = view.sentences[view.sentences.indexOf(sentence) + 1];
  if (following)
    return pointsOn || GOES_ON.test(textOf(following))
      ? bestIn(view.block, following.start, following.end, want)
      : null;
  return pointsOn && view.next ? bestIn(view.next, 0, MAX_NEXT_CHARS, want) : null;
}

/** The best link or address between two offsets; of equals the first. */
export function bestIn(block: Block, start: number, end: number, want: Want): string | null {
  let best: { href: string; worth: number } | null = null;
  const links = block.links.filter((link) => link.start < end && link.end > start);
  for (const link of links) {
    const href = safeHref(link.href);
    const worth = href ? worthOf(href, block.text.slice(link.start, link.end), want) : 0;
    if (href && worth > (best?.worth ?? 0)) best = { href: link.href, worth };
  }
  for (const address of addressesIn(block.text.slice(start, end))) {
    const isLink = links.some((link) => link.start < start + address.end && link.end > start + address.start);
    const worth = isLink ? 0 : worthOf(address.href, '', want);
    if (worth > (best?.worth ?? 0)) best = { href: address.href, worth };
  }
  return best?.href ?? null;
}

/** How well a link serves; 0 or less: not at all. */
function worthOf(href: string, text: string, want: Want): number {
  const kind = /^mailto:/i.test(href) ? 'mail' : /^tel:/i.test(href) ? 'phone' : 'web';
  const base = WORTH[want][kind];
  if (base === null) return 0;
  let worth = base;
  if (want !== 'contact' && REFUSAL.test(text)) worth += 4;
  if (want !== 'contact' && REFUSAL.test(href)) worth += 3;
  if (HERE.test(text)) worth += 3;
  if (CONTACT.test(text) || CONTACT.test(href)) worth += want === 'contact' ? 4 : 1;
  if (PRIVACY.test(text) || PRIVACY.test(href)) worth += 1;
  if (kind !== 'web') return worth;
  if (EXPLAINS.test(text) || EXPLAINS.test(href)) worth += EXPLAINING;
  if (POLICY_ITSELF.test(text)) worth += NO_WAY;
  return worth;
}
