/**
 * The first look at a page, for next to nothing: could it be a privacy policy at all? It is taken on every page that a
 * person opens, so it asks the browser for three things only: the title, the address and the text in one piece.
 */
import { genuine } from './page/genuine.ts';

/** A title or an address with any of these is worth a second look. */
const ANNOUNCED =
  /privacy|cookie|tracking|data (?:protection|policy|privacy)|datenschutz|confidentialit|vie.priv|donn[ée]es.personnel|protecci[óo]n.de.datos|privacidad|privatliv|personvern|persondata|integritet|prywatno|tietosuoja|ochran/i;

/** What policies say again and again and other pages hardly ever do, in the languages in which they are recognised. */
const TELLING =
  /privacy|personal(?:ly)? (?:data|details|identif|info)|\byour (?:data|information)|information (?:about you|we)|\bwe (?:do not |don.t |never |may |will |also )?(?:collect|disclose|rent|sell)\b|personenbezogen|données (?:à caractère )?personnel|vos données|datos personales|dati personali|dados pessoais|persoonsgegevens|personuppgifter|personoplysninger|personopplysninger|danych osobowych|henkilötie|osobních údajů/gi;
/** Beyond that nothing is looked for, so that no page, however long, takes more than some hundredths of a second. */
const MAX_CHARS = 5_000_000;
/** Once may be a letter to subscribe to. */
const LEAST_TELLING = 2;
/** Pages of more text than this mention their privacy policy in menus and banners, and in their scripts. */
const MANY_CHARS = 20_000;
const MENTION = 'privacy'.length;
/** One that mentions it as often as this is about it. */
const MANY_MENTIONS = 500;

/** A page of hardly any text may keep it in shadow trees, which the browser's text leaves out. */
const FEW_CHARS = 1000;
/** Such a page has them near its beginning. */
const MAX_ASKED = 200;

/** Whether a closer look is worth its while; `address` is the page's, or what is known of it. */
export function mayBePolicy(document: Document, address: string): boolean {
  const { title, body } = genuine(document);
  // In one go: the browser makes a program of the expression for each kind of text that it meets.
  if (ANNOUNCED.test(`${title} ${address}`)) return true;
  const text = (body && genuine(body).textContent) ?? '';
  return isTelling(text.slice(0, MAX_CHARS)) || (text.length < FEW_CHARS && hasShadows(document));
}

/** A browser makes one text of a page faster than a script can look at a hundredth of its nodes. */
function isTelling(text: string): boolean {
  const isLong = text.length > MANY_CHARS;
  let found = 0;
  let times = 0;
  TELLING.lastIndex = 0;
  for (let match = TELLING.exec(text); match; match = TELLING.exec(text)) {
    if (isLong && match[0].length === MENTION) times += 1;
    else found += 1;
    if (found >= LEAST_TELLING || times >= MANY_MENTIONS) return true;
  }
  return false;
}

function hasShadows(document: Document): boolean {
  const elements = genuine(document).querySelectorAll('*');
  for (let index = 0; index < Math.min(elements.length, MAX_ASKED); index++)
    if (mayHost(elements[index]!)) return true;
  return false;
}

/** Closed shadow trees are seen from within only; elements of the page's own making are the ones to have them. */
function mayHost(element: Element): boolean {
  const { tagName, shadowRoot } = genuine(element);
  return tagName.includes('-') || shadowRoot !== null;
}
