/**
 * What tells a privacy policy from other pages, as data. A cue has a strength from 0 to 1 and a weight; the sum of
 * both over all cues, and the bias, give the score. Weights were fitted on pages of known kind and rounded.
 */

/** A page on which no cue shows is as unlikely a policy as this (log-odds). */
export const BIAS = -4.2;

/** What a title or heading announces. The first of the title and the leading headings that announces anything counts. */
export const LEAD = {
  policy: {
    weight: 1.7,
    words:
      /\bprivacy\W+(?:(?:and|cookies?|data|security|legal|center|centre)\W+)*(?:policy|policies|notice|statement|supplement|declaration)\b|\b(?:statement|policy|notice) (?:of|on) (?:\w+ )?privacy\b|\bdata (?:protection|privacy)\b|^\W*(?:your )?privacy\W*$|^\W*data policy\W*$/i,
  },
  /** Of other languages: such a page is recognised, so that the card can say that it is not read. */
  foreign: {
    weight: 1.7,
    words:
      /datenschutz|confidentialit[ée]|vie privée|données personnelles|protecci[óo]n de datos|(?:política|aviso|declaración) de privacidad|informativa (?:sulla |sul |in materia di )?(?:privacy|trattamento)|(?:política|aviso) de privacidade|privacy(?:verklaring|beleid|statement)|integritetspolicy|personvern|privatlivspolitik|persondata|polityka prywatności|tietosuoja|ochrana osobních údajů|zásady ochrany/i,
  },
  /** Controls, and what is written about privacy. */
  aside: {
    weight: -1.5,
    words:
      /\bprivacy (?:settings|preferences|options|tools|checkup|dashboard|tips|guide|news|blog|advocates?|campaigners|groups?|laws?|bill|concerns|fears|fines?|lawsuits?|scandal|breach|watchdog|browser)\b/i,
  },
  privacy: { weight: 1.5, words: /\bprivacy\b/i },
  other: {
    weight: -3,
    words:
      /\bterms\b|\bconditions\b|\bagreement\b|\bguidelines\b|\bacceptable use\b|\bcode of conduct\b|\bfaqs?\b|\bcontent policy\b|\blicen[sc]e\b|\bsettings\b/i,
  },
} as const;
export type Lead = keyof typeof LEAD;

/** The title of a policy that stands behind other text; sections of contracts have numbers, or other names. */
export const LATE_TITLE =
  /^[^\d:]*\bprivacy (?:policy|notice|statement)\W*$|^[^\d:]*(?:datenschutz(?:erklärung|hinweise)|politique de (?:confidentialité|protection des données)|(?:política|aviso) de privaci?dade?|privacyverklaring)\W*$/i;

/** What a page's address says of it, over and above its title. */
export const ADDRESS = {
  policy: { weight: 1.5, words: /privacy|datenschutz|confidentialite|privacidad|integritet|personvern/i },
  other: {
    weight: -2.5,
    words:
      /\/(?:news|blogs?|articles?|stor(?:y|ies)|posts?|settings|preferences|account|search|wiki)(?:\/|$)/i,
  },
} as const;

/** The text's opening words say what it is, where no heading does. */
export const OPENING = { weight: 1.2, chars: 400 };

/** How many headings are topics of policies; full strength from `full` on. */
export const TOPICS = {
  weight: 1.8,
  full: 5,
  words:
    /\bcollect\w*|\bhow we (?:use|share|protect)\b|\b(?:use|sharing|disclosure|transfer\w*|security|protection|retention|storage|processing) of\b|\bretention\b|\byour (?:\w+ )?(?:rights|choices)\b|\bchild\w*|\bminors\b|\bcookies\b|\bopt[- ]out\b|\btransfers?\b|\bcontroller\b|\bthird part(?:y|ies)\b|\bpersonal (?:data|information)\b|\byour (?:data|information)\b|\bprivacy\b|\bchanges to\b|\blegal bas[ie]s\b|\binformation we\b/i,
};

/** How often words stand in the text: full strength at `DENSE_AT_FULL` in a thousand, growing with the root. */
export const DENSE_AT_FULL = 36;
/** A text shorter than this is taken as this long, so that few words do not weigh much. */
export const LEAST_WORDS = 200;

/** Policies name many things; a page that repeats a few is another ("cookies" in a recipe). None from `full` on. */
export const FEW_WORDS = { weight: -3, full: 8 };

export const DENSE = {
  /** What policies are about. */
  data: {
    weight: 3,
    words:
      /\bpersonal(?:ly)? (?:identif\w+ )?(?:information|data|details)\b|\b(?:your|user|customer) (?:information|data)\b|\binformation (?:about|from) (?:you|your|our users|visitors)\b|\bcookies?\b|\bip address(?:es)?\b|\be-?mail address(?:es)?\b|\bbrowser\b|\bweb beacons?\b|\blog files?\b|\bphone number\b|\bpostal\b/gi,
  },
  /** What is done with it. */
  acts: {
    weight: 3,
    words:
      /\bwe (?:(?:may|will|also|do|not|can|might|only|automatically) )*(?:collect|use|share|disclose|process|store|retain|receive|gather|sell|obtain|ask)\b|\b(?:collect(?:s|ed|ing|ion)?|disclos(?:e|es|ed|ing|ure)|shar(?:e|es|ed|ing)|process(?:ed|ing|es)?|gather(?:s|ed)?|stor(?:e|es|ed|age)|retain(?:ed)?|retention)\b/gi,
  },
  /** Who gets it, and what a person can say about it. */
  rights: {
    weight: 2,
    words:
      /\bthird[- ]part(?:y|ies)\b|\bservice providers?\b|\baffiliates\b|\badvertisers\b|\blaw enforcement\b|\bopt(?:ing)?[- ](?:out|in)\b|\bunsubscribe\b|\bconsent\b|\byour rights\b|\bdelete\b|\bcorrect\b|\bunder (?:the age of )?(?:13|thirteen|16|18)\b/gi,
  },
  /** A policy speaks of itself. */
  itself: {
    weight: 1.5,
    words:
      /\bthis (?:online |website |global )?(?:policy|notice|statement)\b|\bprivacy\b|\bdata protection\b/gi,
  },
  /** Rules for users, developers and authors; contracts. */
  rules: {
    weight: -2.8,
    words:
      /\bcontent\b|\byou must\b|\bguidelines\b|\bviolat\w+|\bnot allowed\b|\bdevelopers?\b|\bapis?\b|\byour (?:apps?|users|end users)\b|\bapplicant\b/gi,
  },
  contract: {
    weight: -0.5,
    words:
      /\bterms\b|\bagreement\b|\bliab(?:le|ility)\b|\bindemnif\w+|\bwarrant\w+|\blicen[sc]e\w*|\bterminat\w+|\barbitration\b|\bcopyright\w*|\bintellectual property\b|\bprohibit\w*|\bconditions\b|\bobligations?\b/gi,
  },
  /** "Personal data" and what is done with it, in other languages. */
  foreign: {
    weight: 7,
    words:
      /personenbezogen|verarbeit|données (?:à caractère )?personnel|vos données|traitement|datos personales|sus datos|tratamiento|dati personali|trattament|dados pessoais|tratamento|persoonsgegevens|verwerk|personuppgifter|personoplysninger|personopplysninger|behandl|danych osobowych|przetwarza|henkilötie|osobních údajů|zpracov/gi,
  },
} as const;
export type Dense = keyof typeof DENSE;
