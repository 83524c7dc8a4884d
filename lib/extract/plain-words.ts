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
  /\byou (?:may |might |also )*have (?:the|a|certain)? ?rights? (?:to|of|under)\b|\b(?:you|residents|customers|consumers|people|individuals|they)(?: [\w, ]{1,60})? (?:may|can) (?:also |always |each |at any time )?(?:request (?:that we|to know|to delete|access|a copy|(?:the )?(?:deletion|erasure|correction))|ask (?:us |(?:us )?for )|confirm whether|direct us to)|(?<!how )\byou (?:may|can) (?:access|see|view|look at|correct|fix|change|edit|amend|update|delete|erase|export|download|obtain)(?:, [a-z]{3,8})+,? (?:and|or)\b|\b(?:GDPR|CCPA|CPRA)\b|\bask (?:us )?(?:that|to have)\b|\blets you (?:change|edit|correct|see|view|download|export|delete)\b|^to (?:close|delete|correct|export|download) your\b|\bentitle[sd]? (?:\w+ )?to\b|\brights? (?:includ|to (?:know|access|delete|correct|portab))/i;
/** That is a right of parents. */
const OF_CHILD = /\bchild(?:ren)?['’]s\b/i;
/** "Settings > Account > Delete": the way through a menu. */
const MENU = /\b(?:settings|account|profile|controls|preferences|privacy|menu|my \w+) ?[>→›»]/i;
/** Something is switched, by its owner. */
const SWITCHED =
  /\b(?:turn(?:s|ed|ing)?|switch(?:es|ed|ing)?|opt(?:s|ed|ing)?|disabl\w+|revok\w+|withdr[ae]w\w*|chang\w+|manag\w+|control\w*|adjust\w*|reset\w*|block\w*|limit\w*|reject\w*|refus\w*|stop\w*|untick\w*|clear\w*|delet\w+|mute\w*|set|hide|off)\b/i;
/** "Click", "at", "through": a link that is named is a way to go. */
const GO = /\b(?:click|clicking|tap|press|use|using|visit|via|through|follow|select|at|opt[- ]out|link)\b/i;
/** "To stop our newsletter, …", "you can always ask us not to …": what follows is a way to say no. */
const WAY =
  /^to (?:stop|opt|unsubscribe|refuse|withdraw|turn off|switch off|be removed)\b|\byou (?:may|can) (?:always |also )?(?:ask|tell) us (?:not to|to stop)\b/i;
const OBJECTS = /\b(?:may|can|rights?|entitled)\b.{0,90}\bobject\b|^object\b/i;
/** "Click “unsubscribe”", "the link at the foot of every message": the message carries the way. */
const UNSUBSCRIBES =
  /\b(?:unsubscribe|opt[- ]out) link\b|\b(?:click|tap|press|use|using|via)\b.{0,20}\b(?:unsubscribe|opt[- ]out)\b|\bunsubscribe\b.{0,60}\b(?:link|footer|foot|bottom)\b/i;
/** "Only after you approve", "provided you have ticked the box" */
const AGREED =
  /\bonly (?:if|after|once|when) you (?:agree|approve|consent|allow|opt|ask|tick)|\b(?:once|if|provided|unless) (?:that )?you(?:['’]ve| have)? (?:\w+ )?(?:agreed|consented|opted in|approved|ticked|granted|given (?:us )?(?:your )?(?:\w+ )?(?:consent|permission))\b/i;
const NOT_TO_RECEIVE = /\b(?:option|opportunity|choice) (?:not to|to not) receive\b/i;
const NEW_ACCOUNT = /\byou (?:(?:will|must|may|can) )?create an? (?:\w+ )?account\b/i;

/** Predictions are made by us, unless it is said that we make none. */
const INFERS = /\bwe\b/i;
const DENIES = /\b(?:not|never|no)\b/i;
/** What is written, said or scanned: newer than the votes. */
const TAKEN =
  /^(?:collect|store|keep|process|use|record|receive|read|access|review|analy[sz]e|save|retain|get|obtain|log|import|ask|require|capture)/;
/** "With your permission, we read …", "processed only with your explicit consent" */
const PERMITTED =
  /\bwith your (?:\w+ )?(?:permission|consent),? we (?:may )?(?:read|access|collect|import|receive|process|record)\b|\b(?:collected|processed|gathered|recorded|accessed) (?:\w+ )?only (?:with your|if you|after you)\b/i;

/** "Other members see your nickname", "anyone with the link can view it" */
const SEEN =
  /\b(?:others?|any(?:one|body)|every(?:one|body)|public|people|friends|followers)\b(?: [\w-]+){0,5} (?:(?:can|may|will|might) (?:\w+ )?(?:see|view|read|hear|access|find|copy)|sees? (?:your|what you))\b/i;
/** "Your review", "what you post" */
const YOURS =
  /\byour (?:review|comment|post|photo|name|answer|rating|profile|nickname|username)s?\b|\b(?:what|that) you post\b/i;

/** "We may receive information about you from data brokers" */
const TAKE = /^(?:collect|receive|obtain|get|buy|gather|acquire)s?$/;
const FROM_OTHERS =
  /\b(?:receive|obtain|get|buy|collect|gather|acquire)\b[^.;]{0,90}\bfrom (?:\w+ ){0,3}(?:others?|third part\w+|partners?|vendors?|brokers?|affiliates|providers|sources|networks|companies|databases)\b/i;

const ASK = /^(?:request|ask|collect|obtain|gather)/;

/** "May be visible to others", "is shown publicly", "becomes public" */
const SHOWN =
  /\b(?:visible|displayed|shown|viewable|available|accessible|disclosed|published|posted|seen|viewed|read|heard|accessed|shared|discoverable)\b.{0,30}\b(?:to|by|with) (?:\w+ ){0,2}(?:others?|any(?:one|body)|every(?:one|body)|search engines|the (?:general )?public|the world)\b|\bpublic(?:ly)? (?:viewable|visible|displayed?|posted)|\b(?:shown|displayed?|share[ds]?|posted?|published?|appears?|made|make|publish|post|available|seen|visible)\b(?: \w+){0,3} publicly\b|\b(?:is|are|be|becomes?|made) (?:\w+ )?public\b/i;
/** "Is not public", and what we find where it is. */
const HIDDEN =
  /\b(?:not|never|no longer|intended|only|voluntarily)\b|n['’]t\b|\bfrom (?:\w+ ){0,3}public|publicly[- ](?:available|accessible) (?:\w+ )?(?:sources?|data|information|records?)|\bwe (?:may |also )*(?:collect|obtain|receive)|\b(?:request removal|ask you)\b/i;

/** By question and value; under `any`, what is said of every value but "generic". */
export const PLAIN: Partial<Record<Question, Readonly<Record<string, readonly Plain[]>>>> = {
  collect: {
    any: [
      { sentence: PERMITTED },
      { announced: 'collect' },
      {
        actor: 'we',
        verb: /^(?:collect|gather|obtain|receive|record|log|capture|asks? for|may ask|analy[sz]e|process(?:es)?)s?$/,
        isOfToday: true,
      },
      { verb: /^(?:you give|gives? us|tells? us|sends? us)$/ },
    ],
    inference: [{ phrase: /^inference/ }, { sentence: INFERS, unless: DENIES }],
    content: [
      { actor: 'we', verb: TAKEN },
      {
        phrase: /you (?:post|upload|write|say|type|enter|submit|send|create|dictate|paste)(?: in)?$/,
      },
    ],
    biometric: [{ actor: 'we', verb: TAKEN }],
    social: [
      {
        phrase: /^(?:sign|log|register|link|connect)/,
        sentence:
          /\bwe (?:\w+ )?(?:receive|get|obtain|collect|access|import)\b|\b(?:sends?|gives?|shares?|provides?|tells?) us\b/i,
      },
      { phrase: /recipient/, verb: ASK },
    ],
    cookies: [{ verb: /^(?:use|place|set)/, actor: 'we' }],
    generic: [{ actor: 'we', verb: TAKE, sentence: FROM_OTHERS }],
    activity: [{ phrase: /^track |^how (?:long|often) / }, { sentence: /\btracks? of\b/i }],
    profile: [{ sentence: NEW_ACCOUNT }],
    survey: [{ verb: ASK }],
  },
  recipient: {
    any: [{ announced: 'share' }],
    provider: [
      {
        phrase: /^(?:sub ?)?processor$|^service provider$|^vendor$|^contractor$/,
        verb: /^(?:use|employ|engage)/,
      },
      { verb: /^(?:shar|disclos|pass|hand|give)/, actor: 'we' },
    ],
    public: [
      {
        phrase:
          /^(?:becomes?|is|are) public|^(?:any|every)(?:one|body) .*(?:read|see|view)$|^(?:visible|viewable|whoever|the (?:world|public can)$|(?:view|see|read|accesse)[dn]? by)/,
      },
      { sentence: SEEN },
      { phrase: / (?:appear|published|displayed) /, sentence: YOURS },
      { sentence: SHOWN, unless: HIDDEN },
    ],
    advertiser: [
      {
        sentence: /\bwe (?:\w+ ){0,2}use\b.{0,60}\b(?:data|information)\b.{0,40}\bto (?:inform|tell|show)\b/i,
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
          /^opt out of .*(?:sale|sharing|targeted)|^(?:direct|instruct|tell|ask) us .*(?:sell|shar)|^limit .*sensitive/,
        sentence: /\b(?:sale|sell\w*|sharing|profiling|sensitive)\b/i,
      },
      {
        phrase:
          /^your (?:privacy|ad|cookie) choices$|^do not (?:sell|share) .*|^unsubscribe .*|(?:unsubscribe|opt out) link$/,
        sentence: GO,
      },
      { phrase: /^opt(?:ing)? out$/, announced: 'rights' },
    ],
    'optout-contact': [
      { beside: 'refuse', sentence: /\w@\w/ },
      { phrase: / stop$|^stop to / },
      { phrase: /^object/, sentence: OBJECTS },
    ],
    setting: [
      {
        phrase:
          /untick|(?:it|them|this|that|these|switched|toggled|turned) off|off (?:in|under|via|at)$|^let you|^(?:cookie|consent) (?:panel|banner|setting)|^(?:option|opportunity|choice) (?:is|are) /,
      },
      {
        phrase:
          / [>→›»]$|^(?:settings?|preferences|controls) |^(?:in|under|open|via|through) .*setting$|^visibility$|can see$/,
        sentence: SWITCHED,
      },
      {
        phrase: /^(?:cookie|privacy|consent|vendor|ad|advertising|data) (?:setting|preference)/,
        sentence: /\b(?:press|click|tap|select|chang\w+ your mind|object)(?:ing)?\b/i,
      },
      { sentence: NOT_TO_RECEIVE },
    ],
    browser: [
      {
        phrase:
          /^(?:limit ad|allow apps|app tracking|opt out of ads|reset .*id)|(?:device|phone|system|ios|android|computer) (?:\w+ )?(?:settings?|permissions?|controls?)$/,
        sentence: SWITCHED,
      },
      {
        phrase: /your browser$/,
        sentence: /\b(?:can|may|or) (?:\w+ )?(?:block|refuse|reject|delete|clear)/i,
      },
    ],
    'third-party-control': [{ announced: 'refusal' }],
    optin: [{ sentence: AGREED }, { phrase: /^(?:withdraw|revok|take back)/, isAlone: true }],
    'dont-use': [
      { phrase: /^(?:completely|entirely|strictly|purely|totally) / },
      {
        phrase:
          /^(?:decide|choose|prefer) not to (?:give|shar|tell|connect)|^need only|^not (?:provid|giv|shar)/,
        sentence: /\b(?:without|but|not (?:be able|work))\b/i,
      },
      {
        phrase: /^(?:not|don't|never) (?:have|need|required|obliged) to |^without /,
        sentence:
          /\bnot (?:have|need|required|obliged) to\b.{0,90}\b(?:without (?:it|this|them|that)|but|though)\b|n['’]t (?:have|need) to\b.{0,90}\b(?:without|but)\b/i,
      },
    ],
  },
  access: { any: [{ sentence: RIGHT, unless: OF_CHILD }, { sentence: MENU }, { announced: 'rights' }] },
};
