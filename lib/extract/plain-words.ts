/** Words so plain that they need no vote: a table of what a sentence says, by question. */
import type { Announced } from './announced.ts';
import type { Question } from './candidates.ts';
import type { Actor } from './clauses.ts';

export interface Plain {
  question: Question;
  /** Null for every value. */
  value: string | null;
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
  /** Its sentence mentions nothing else that answers the question. */
  isAlone?: true;
  /** What stands above its list announces it. */
  announced?: Announced;
}

/** "You may also ask us to …", "you have the right to …", "under the GDPR you may …": what follows is a right. */
const RIGHT =
  /\byou (?:may |might |also )*have (?:the|a) right (?:to|of)\b|\b(?:you|residents) (?:may|can) (?:also )?(?:request (?:that we|to know|to delete|access|a copy|(?:the )?(?:deletion|erasure|correction))|ask us to)\b|(?<!how )\byou (?:may|can) (?:access|see|correct|fix|delete|erase|export|download)(?:, [a-z]{3,8})+,? (?:and|or)\b|\b(?:GDPR|CCPA|CPRA)\b|\bwrite to \S+ if you want\b|\bask (?:us )?(?:that|to have)\b|\blets you (?:change|edit|correct|see|view|download|export|delete)\b|^to (?:close|delete|correct|export|download) your\b/i;
/** "Settings > Account > Delete": the way through a menu. */
const MENU = /\b(?:settings|account|profile|controls|preferences|privacy|menu) ?[>→›»]/i;
/** "To stop our newsletter, …", "you can always ask us not to …": what follows is a way to say no. */
const WAY =
  /^to (?:stop|opt|unsubscribe|refuse|withdraw|turn off|switch off|be removed)\b|\byou (?:may|can) (?:always |also )?(?:ask|tell) us (?:not to|to stop)\b/i;
const NOT_TO_RECEIVE = /\b(?:option|opportunity|choice) (?:not to|to not) receive\b/i;
const NEW_ACCOUNT = /\byou (?:(?:will|must|may|can) )?create an? (?:\w+ )?account\b/i;

export const PLAIN: readonly Plain[] = [
  { question: 'choice', value: 'dont-use', phrase: /^(?:completely|entirely|strictly|purely|totally) / },
  { question: 'choice', value: 'optout-link', phrase: /^unsubscribe/, sentence: /\byou (?:may|can)\b/i },
  { question: 'choice', value: 'optout-link', sentence: /\b(?:unsubscribe|opt[- ]out) link\b/i },
  { question: 'choice', value: 'optout-contact', beside: 'refuse', sentence: /\w@\w/ },
  { question: 'choice', value: null, sentence: WAY },
  { question: 'choice', value: 'optout-contact', phrase: / stop$/ },
  { question: 'choice', value: 'optin', phrase: /^(?:withdraw|revok|take back)/, isAlone: true },
  {
    question: 'choice',
    value: 'optin',
    phrase: /^(?:rel[iy]|rest|based)/,
    sentence: /\b(?:withdraw|revoke|take (?:it|that) back)\b/i,
  },
  { question: 'choice', value: 'optin', phrase: /^only (?:if|after|once|when)/ },
  {
    question: 'choice',
    value: 'setting',
    phrase: /untick|(?:it|them|this|that|these|switched|toggled|turned) off|off (?:in|under|via|at)$/,
  },
  { question: 'choice', value: 'setting', sentence: MENU, beside: 'refuse' },
  { question: 'choice', value: 'setting', phrase: /^let you|^(?:cookie|consent) (?:panel|banner|setting)/ },
  { question: 'choice', value: 'optout-link', phrase: /^opt(?:ing)? out$/, announced: 'rights' },
  { question: 'collect', value: 'inference', phrase: /^inference/ },
  { question: 'access', value: null, sentence: RIGHT },
  { question: 'access', value: null, sentence: MENU },
  {
    question: 'choice',
    value: 'browser',
    phrase: /your browser$/,
    sentence: /\b(?:can|may|or) (?:\w+ )?(?:block|refuse|reject|delete|clear)/i,
  },
  {
    question: 'choice',
    value: 'third-party-control',
    phrase: /^(?:daa|edaa|youronline|your online|opt out .*add)/,
    sentence: /\b(?:visit|opt|refuse|choices)\b/i,
  },
  {
    question: 'recipient',
    value: 'public',
    phrase:
      /^(?:becomes?|is|are) public|^(?:any|every)(?:one|body) .*(?:read|see|view)$|^visible|^whoever|^the world/,
  },
  { question: 'recipient', value: 'provider', verb: /^(?:shar|disclos|pass|hand|give)/, actor: 'we' },
  { question: 'recipient', value: 'named', sentence: /\bhosted by\b/i },
  { question: 'recipient', value: 'public', phrase: /^public information$/, verb: /disclos|post|becom/ },
  { question: 'recipient', value: 'legal', verb: /disclos|releas|transfer|shar|hand|pass|give/ },
  { question: 'recipient', value: 'successor', verb: /transfer|sold|assign|disclos|shar/ },
  { question: 'collect', value: null, announced: 'collect' },
  { question: 'recipient', value: null, announced: 'share' },
  { question: 'access', value: null, announced: 'rights' },
  { question: 'collect', value: 'cookies', verb: /^(?:use|place|set)/, actor: 'we' },
  { question: 'collect', value: null, verb: /^(?:you give|gives? us|tells? us|sends? us)$/ },
  { question: 'collect', value: 'content', phrase: /you (?:post|upload|write|say|type)$/ },
  { question: 'choice', value: 'setting', phrase: /^(?:option|opportunity|choice) (?:is|are) / },
  { question: 'choice', value: 'setting', sentence: NOT_TO_RECEIVE },
  { question: 'collect', value: 'activity', phrase: /^track |^how (?:long|often) / },
  { question: 'collect', value: 'activity', sentence: /\btracks? of\b/i },
  { question: 'collect', value: 'profile', sentence: NEW_ACCOUNT },
  {
    question: 'collect',
    value: 'social',
    phrase: /recipient/,
    verb: /^(?:request|ask|collect|obtain|gather)/,
  },
  { question: 'collect', value: 'survey', verb: /^(?:request|ask|collect|obtain|gather)/ },
];
