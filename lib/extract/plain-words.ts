/** Words so plain that they need no vote: a table of what a sentence says, by question. */
import type { Announced } from './announced.ts';
import type { Question } from './candidates.ts';
import type { Actor } from './clauses.ts';

export interface Plain {
  /** What the mention reads. */
  phrase?: RegExp;
  /** The verb that governs it. */
  verb?: RegExp;
  /** Who does it. */
  actor?: Actor;
  /** What else its sentence mentions. */
  beside?: string;
  /** What its sentence says. */
  sentence?: RegExp;
  /** What its sentence does not say. */
  unless?: RegExp;
  /** Its sentence mentions nothing else that answers the question. */
  isAlone?: true;
  /** Only in policies of today (era.ts): they mean it where older ones speak along the way. */
  isOfToday?: true;
  /** What stands above its list announces it. */
  announced?: Announced;
}

/** "You may also ask us to …", "you have the right to …", "under the GDPR you may …": what follows is a right. */
const RIGHT =
  /\byou (?:may |also )*have (?:the|a)? ?rights? (?:to|of|under)\b|\b(?:you|residents|consumers|individuals)(?: [\w, ]{1,60})? (?:may|can) (?:also )?(?:request (?:that we|to (?:know|delete|receive)|access|a copy|(?:the )?(?:deletion|erasure|correction))|ask (?:us |for )|direct us to)|(?<!how )\b(?:you|members|users) (?:may|can) (?:access|see|view|correct|change|edit|amend|update|delete|export|download)(?:, [a-z]{3,8})+,? (?:and|or)\b|\b(?:GDPR|CCPA|CPRA)\b|\bask (?:us )?that\b|\blets you (?:change|edit|see|view|download|export|delete)\b|^to (?:close|delete|export|download) your\b|\bentitle[sd]? (?:\w+ )?to\b|\brights? (?:includ|to (?:know|access|delete|correct|portab))/i;
/** That is a right of parents. */
const OF_CHILD = /\bchild(?:ren)?['’]s\b/i;
/** "Settings > Account > Delete": the way through a menu. */
const MENU = /\b(?:settings|account|profile|preferences|privacy|my \w+) ?[>→›»]/i;
/** Something is switched, by its owner. */
const SWITCHED =
  /\b(?:turn|switch|opt(?:s|ed|ing)?\b|disabl|revok|withdr|chang|manag|control|adjust|reset|block|limit|reject|refus|stop|clear|delet|set\b|hide|off\b)/i;
/** "Click", "at", "through": a link that is named is a way to go. */
const GO = /\b(?:click|tap|press|use|using|visit|via|through|follow|select|at|opt[- ]out|link)\b/i;
/** "To stop our newsletter, …", "you can always ask us not to …": what follows is a way to say no. */
const WAY =
  /^to (?:stop|opt|unsubscribe|withdraw|turn off|be removed)\b|\byou (?:may|can) (?:always |also )?(?:ask|tell) us (?:not to|to stop)\b/i;
/** "If you would rather not hear from us, please write to us": whom to tell. */
const WRITES = /\b(?:us|our|letter|writ|call)/;
const UNWILLING =
  /\b(?:opt(?:ing)?[- ]?out|unsubscribe|(?:do|does) not (?:want|wish)|don['’]t (?:want|wish)|no longer (?:wish|want)|not to (?:receive|share)|rather not|prefer (?:that )?(?:we |you )?(?:do )?not)\b/i;
/** "Please adjust your e-mail preferences" */
const ADJUSTS =
  /\b(?:adjust|manag|chang|edit|updat)\w* (?:\w+ ){0,3}preferences\b|\bun-?(?:click|check|tick)/i;
const OF_BROWSERS = /\b(?:browser|cookies|flash|do not un|contact us|e-?mail us)/i;
/** "If you do not agree, please do not use our site" */
const KEEPS_OFF =
  /\b(?:if|where) you (?:do not|don['’]t|cannot|are) .{0,140}\b(?:(?:please|should|must) (?:do )?not (?:use|make|access|submit|provide|register)|refrain from)\b/i;
/** What parents do for children, and other ways than these. */
const ELSE_MEANT = /\b(?:child|parent|guardian|under (?:\d|that)|clicking|questions)/i;
const OBJECTS = /\b(?:may|can|rights?)\b.{0,90}\bobject\b|^object\b/i;
/** "Click “unsubscribe”", "the link at the foot of every message": the message carries the way. */
const UNSUBSCRIBES =
  /\b(?:unsubscribe|opt[- ]out) link\b|\b(?:click|use|using|via)\b.{0,20}\b(?:unsubscribe|opt[- ]out)\b|\bunsubscribe\b.{0,60}\b(?:link|foot|bottom)/i;
/** "If you “opt in” to receiving offers" */
const OPTS_IN = /\bopt(?:ed|ing)?["”]?[- ]in\b/i;
const NOT_TO_RECEIVE = /\b(?:option|choice) (?:not to|to not) receive\b/i;
const NEW_ACCOUNT = /\byou (?:(?:will|must|may|can) )?create an? (?:\w+ )?account\b/i;
const NOT_IN = /\b(?:not|previously) opt|parents|opt-in (?:\w+ )?(?:box|list)|a business|\//i;

/** Predictions are made by us, unless it is said that we make none. */
const INFERS = /\bwe\b/i;
const DENIES = /\b(?:not|never|no)\b/i;
/** What is written, said or scanned: newer than the votes. */
const TAKEN =
  /^(?:collect|store|keep|process|use|record|receive|read|access|analy[sz]e|retain|get|obtain|ask|require)/;
/** "With your permission, we read …", "processed only with your explicit consent" */
const PERMITTED =
  /\bwith your (?:\w+ )?(?:permission|consent),? we (?:may )?(?:read|access|collect|receive|process)\b|\b(?:collected|processed) only (?:with your|if you|after you)\b/i;

/** "Other members see your nickname", "anyone with the link can view it" */
const SEEN =
  /\b(?:others?|any(?:one|body)|every(?:one|body)|public|people|friends)\b(?: [\w-]+){0,5} (?:(?:can|may|will) (?:\w+ )?(?:see|view|read|hear|access)|sees? (?:your|what you))\b/i;
/** "Your review" */
const YOURS = /\byour (?:review|comment|post|photo|nickname)s?\b/i;

/** "We may receive information about you from data brokers" */
const TAKE = /^(?:collect|receive|obtain|get|gather|acquire|buy|purchase)/;
const FROM_OTHERS =
  /\b(?:receive|obtain|get|collect|gather|acquire|buy|purchase)\b[^.;]{0,90}\bfrom (?:\w+ ){0,3}(?:others?|third part\w+|partners?|brokers?|affiliates|providers|sources|networks|companies)\b/i;

const ASK = /^(?:request|ask|collect|obtain|gather)/;

/** "May be visible to others", "is shown publicly", "becomes public" */
const SHOWN =
  /\b(?:visible|displayed|shown|viewable|available|accessible|published|posted|seen|viewed|read|accessed|shared)\b.{0,30}\b(?:to|by|with) (?:\w+ ){0,2}(?:others?|anyone|everyone|search engines|the (?:general )?public|the world)\b|\bpublic(?:ly)? (?:viewable|visible|displayed?|posted)|\b(?:shown|displayed|share[ds]?|posted|made|make|publish|available|seen)\b(?: \w+){0,3} publicly\b|\b(?:is|are|be|becomes|made) (?:\w+ )?public\b/i;
/** "Is not public", and what we find where it is. */
const HIDDEN =
  /\b(?:not|never|no longer|intended|only|voluntarily)\b|n['’]t\b|\bfrom (?:\w+ ){0,3}public|publicly[- ](?:available|accessible) (?:\w+ )?(?:sources?|data|information)|\bwe (?:may |also )*(?:collect|obtain|receive)|\b(?:request removal|ask you)\b/i;

/** By question and value; under `any`, what is said of every value but "generic". */
export const PLAIN: Partial<Record<Question, Readonly<Record<string, readonly Plain[]>>>> = {
  collect: {
    any: [
      { sentence: PERMITTED },
      { announced: 'collect' },
      {
        actor: 'we',
        verb: /^(?:collect|gather|obtain|receive|record|log|capture|asks? for|may ask|analy[sz]e|process|(?:see|count) (?:which|how|what|when))s?$/,
        isOfToday: true,
      },
      { verb: /^(?:you give|gives? us|tells? us|sends? us)$/ },
    ],
    inference: [{ phrase: /^inference/ }, { sentence: INFERS, unless: DENIES }],
    content: [
      { actor: 'we', verb: TAKEN },
      {
        phrase: /you (?:post|upload|write|type|enter|submit|send|create)$/,
      },
    ],
    biometric: [{ actor: 'we', verb: TAKEN }],
    social: [
      {
        phrase: /^(?:sign|log|register|link|connect)/,
        sentence:
          /\bwe (?:\w+ )?(?:receive|get|obtain|collect|access)\b|\b(?:sends?|gives?|provides?|tells?) us\b/i,
      },
      { phrase: /recipient/, verb: ASK },
      { phrase: /contact$|^address book/, actor: 'we', verb: TAKEN },
    ],
    cookies: [{ verb: /^(?:use|place|set)/, actor: 'we' }],
    generic: [{ actor: 'we', verb: TAKE, sentence: FROM_OTHERS }],
    activity: [{ phrase: /^track |^how long / }, { sentence: /\btracks? of\b/i }],
    profile: [{ sentence: NEW_ACCOUNT }],
    survey: [{ verb: ASK }],
  },
  share: { any: [{ announced: 'given' }] },
  recipient: {
    any: [{ announced: 'share' }],
    provider: [
      {
        phrase: /^(?:sub ?)?processor$|^service provider$|^vendor$|^contractor$/,
        verb: /^(?:use|employ|engage)/,
      },
      { phrase: /^(?:hire|employ) / },
      { verb: /^(?:shar|disclos|pass|hand|give)/, actor: 'we' },
    ],
    public: [
      {
        phrase: /^(?:becomes?|is|are) public|^(?:any|every)one .*(?:read|see|view)$|^(?:visible|viewable)/,
      },
      { sentence: SEEN },
      { phrase: / appear /, sentence: YOURS },
      { sentence: SHOWN, unless: HIDDEN },
    ],
    advertiser: [
      {
        sentence: /\bwe (?:\w+ ){0,2}use\b.{0,60}\b(?:data|information)\b.{0,40}\bto inform\b/i,
      },
    ],
    successor: [{ verb: /transfer|sold|assign|disclos|shar/ }],
    legal: [{ verb: /disclos|releas|transfer|shar|hand|pass|give/ }],
  },
  choice: {
    any: [{ sentence: WAY }],
    'optout-link': [
      { sentence: UNSUBSCRIBES },
      {
        phrase:
          /^opt out of .*(?:sale|sharing|targeted)|^(?:direct|ask) us .*(?:sell|shar)|^limit .*sensitive/,
        sentence: /\b(?:sale|sell\w*|sharing|profiling|sensitive)\b/i,
      },
      {
        phrase: /^your (?:privacy|ad|cookie) choices$|^do not (?:sell|share) |^unsubscribe |opt out link$/,
        sentence: GO,
      },
      { phrase: /^opt(?:ing)? out$/, announced: 'rights' },
      { phrase: /click/, announced: 'refusal', isOfToday: true },
    ],
    'optout-contact': [
      { beside: 'refuse', sentence: /\w@\w/ },
      { phrase: / (?:stop|quit)$/ },
      { phrase: WRITES, sentence: UNWILLING, unless: ELSE_MEANT },
      { phrase: /^object/, sentence: OBJECTS },
      { phrase: /mail|writ/, announced: 'refusal', isOfToday: true },
    ],
    setting: [
      {
        phrase:
          /untick|(?:it|them|this|these|switched|turned) off|^let you|^(?:cookie|consent) (?:banner|setting)|^(?:option|choice)s? (?:is|are) /,
      },
      {
        phrase: / [>→›»]$|^(?:settings?|preferences) |^(?:in|under|via|through) .*setting$|^visibility$/,
        sentence: SWITCHED,
      },
      { phrase: /^(?:settings?|preferences) /, announced: 'refusal', isOfToday: true },
      { sentence: NOT_TO_RECEIVE },
      { sentence: ADJUSTS, unless: OF_BROWSERS },
    ],
    browser: [
      {
        phrase:
          /^(?:limit ad|opt out of ads|reset .*id)|(?:device|phone|system|ios|android) (?:\w+ )?(?:settings?|permissions?|controls?)$/,
        sentence: SWITCHED,
      },
      {
        phrase: /^(?:gpc|global|opt out pref)/,
        sentence: /\b(?:honou?r|recogni|process|treat|respect|enabl|using)/i,
        unless: DENIES,
        isOfToday: true,
      },
      { phrase: /permission|^(?:in|phone|device|ios|android) /, announced: 'refusal', isOfToday: true },
    ],
    'third-party-control': [
      { announced: 'refusal', isOfToday: true },
      {
        phrase: /^network|^aboutads|online ?choices|browser add|(?:nai|daa|consumer) opt/,
        sentence: /\b(?:opt|declin|prevent|stop)/i,
        isOfToday: true,
      },
    ],
    optin: [
      { sentence: OPTS_IN, unless: NOT_IN },
      { phrase: /^(?:withdraw|revok)/, isAlone: true, unless: ELSE_MEANT },
    ],
    'dont-use': [
      { sentence: KEEPS_OFF, unless: ELSE_MEANT },
      { phrase: /^(?:completely|entirely|purely) / },
      {
        phrase: /^(?:decide|choose) not to (?:give|shar|provid)|^not (?:provid|giv|shar)/,
        sentence: /\b(?:without|but|though|not (?:be able|work))\b/i,
      },
    ],
  },
  access: { any: [{ sentence: RIGHT, unless: OF_CHILD }, { sentence: MENU }, { announced: 'rights' }] },
};
