/** How links to policies are called and addressed: patterns, each with the score that it gives, from 0 to 1. */

export interface LinkPattern {
  words: RegExp;
  score: number;
}

/** The text of the link; the first pattern that fits counts. */
export const NAMES: readonly LinkPattern[] = [
  // Policies for some people only.
  {
    score: 0.7,
    words:
      /\b(?:california|texas|children['’]?s?|kids|applicants?|candidates?|employees?|recruitment|hipaa|facial)\b[^.]{0,24}\bprivacy (?:policy|notice|statement)\b|\bprivacy (?:policy|notice|statement) for\b/i,
  },
  {
    score: 0.85,
    words:
      /\bprivacy\W+(?:(?:and|cookies?|data|security)\W+)*(?:policy|policies|notice|statement)\b|\b(?:statement|policy|notice) (?:of|on) (?:\w+ )?privacy\b/i,
  },
  {
    score: 0.85,
    words:
      /datenschutz|confidentialité|vie privée|données personnelles|protección de datos|(?:política|aviso) de privacida|informativa (?:sulla )?privacy|privacyverklaring|privacybeleid|integritetspolicy|personvern|privatlivspolitik|polityka prywatności|tietosuoja|ochrana osobních údajů/i,
  },
  // A part of the policy.
  {
    score: 0.45,
    words: /\bprivacy rights\b|\bnotice (?:at|of) collection\b|\bcookies? (?:policy|notice|statement)\b/i,
  },
  // Controls.
  { score: 0.4, words: /\bprivacy (?:choices|options|preferences|settings|manager)\b/i },
  { score: 0.35, words: /\bdo not (?:sell|share)\b|\bad ?choices\b|^\W*cookies\W*$/i },
  // What is written or sold about privacy.
  {
    score: 0.2,
    words:
      /\bprivacy (?:tips|laws?|act|bill|news|fines?|screens?|browser|shield|sandbox|fence|glass|film|advocates?)\b/i,
  },
  { score: 0.8, words: /^\W*(?:your |our )?privacy\W*$|\bprivacy\W+(?:and|security|legal|terms|cookies)\b/i },
  {
    score: 0.8,
    words:
      /\bprivacy (?:cent(?:er|re)|hub|portal)\b|\bdata (?:policy|protection)\b|(?:\band|&|\/) privacy\W*$/i,
  },
  {
    score: 0.5,
    words: /\bprivacy\b|\bhow we (?:use|handle|protect) (?:your|personal) (?:data|information)\b/i,
  },
];

/** The address of the link; the first pattern that fits counts. */
export const ADDRESSES: readonly LinkPattern[] = [
  {
    score: 0.6,
    words:
      /privacy[-_ ]?(?:policy|notice|statement)|datenschutz|confidentialite|donnees-personnelles|privacidad|\/privacy(?:\.\w{2,5})?\/?$/i,
  },
  { score: 0.3, words: /privacy|cookie-?policy/i },
];

/** Where articles and wares stand: a link there is about privacy, not to a policy. */
export const ARTICLES = /\/(?:news|blogs?|articles?|stor(?:y|ies)|posts?|tags?|topics?|products?|jobs?)\//i;

/** What page makers call the foot of a page, in class and id. */
export const FOOTER = /foot|colophon|legal|bottom/i;
