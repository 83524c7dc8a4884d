/**
 * Choices and rights in the words of policies of today: "we rely on your consent", "you may object", "in your
 * settings". Older policies say the same in passing, about anything: they are not read so (era.ts).
 */
import type { Statement } from '../model.ts';
import type { Situation } from './candidates.ts';
import { bitOf } from './meanings.ts';
import { ASKS } from './stance.ts';
import { textOf } from './views.ts';

/** Consent that is no choice: as a parent gives it, or to be taken back. */
const NO_CHOICE =
  /withdr|revok|child|parent|\brights? (?:to|under)|retain|solely|without|opt(?:ed|ing)?[- ]out|chang|agent|(?<!our )behalf/i;

/** What a sentence says, in these words. */
interface Row {
  question: 'choice' | 'access';
  value: string;
  /** What a mention of the value reads. */
  phrase?: RegExp;
  /** What is mentioned instead of the value; null: any choice. */
  by?: string | null;
  /** All of them are said. */
  says: readonly RegExp[];
  /** This is not. */
  unless?: RegExp;
}

/** Somebody may do something, is told to, or asks for it. */
const MAY =
  /\b(?:rights?|entitled|able|ask|request(?:ing|s)?|(?:you|users|members|parents|consumers|residents|customers)(?: \w+){0,2} (?:may|can|wish|want|would like|have the)|(?:allow|enable|let|give)s? (?:you|users))\b|^\W*(?:to |the |please |by )*(?:manag|adjust|chang|customi|control|turn|opt|visit|choos|object|restrict|withdr|revok|limit|access|delet|eras|remov|review)/i;
/** What one does to choose. */
const CHOOSES =
  /\b(?:manage\b|managing|control|adjust|chang|modif|customi|cho[io]|select|turn|switch|disabl|limit|withdr|opt|stop|prevent|refus|object|visit|click|go to)/i;
const PANEL =
  /setting|preference|control|cent(?:er|re)|banner|toggle|consent|dashboard|choices? (?:link|button|page|panel|tool|icon)/;
const ELSEWHERE =
  /browser|device|phone|operating|mobile|computer|\bsafari|\bchrome|third[- ]part|security|\b(?:update|correct|review) (?:\w+ ){0,3}(?:info|data|det)/i;
/** "In the settings on your phone" */
const ON_DEVICE = /\bsettings (?:on|of|in) (?:your|the) (?:\w+ )?(?:device|phone|browser)\b/i;
/** "You can choose who", "control over how": nobody else does. */
const DECIDES = /^you .*(?:control|decide|choose|determine) (?:who|how|whether)|^control over/;
/** "Who sees", "how it is used" */
const OF_DATA = /\b(?:see|seen|view|shar|us(?:e|es|ed|ing)\b|display|appear|contact|reach|arriv|receiv)/i;
const SWITCHES =
  /\byou (?:can|may) (?:\w+ )?(?:turn off|disable|switch off|hide|pause|deactivate) (?!cookies)|\b(?:turn|switch) (?:\w+ ){1,4}off\b/i;

const REFUSES = /object|restrict|withdr|revok/;
const WRITES = /contact|writ|send|call|mail|tell|ask|text/;
const REFUSAL =
  /\b(?:withdr|revok|object(?!ive)|opt(?:ing)?[- ]?out|unsubscrib|restrict|limit our|stop (?:us|proc|send|rec))/i;
const UNAFFECTED =
  /(?<!without )affect|\b(?:if|where|after|once|when) you (?:have )?(?:withdr|revok|object)|settings|link|banner|portal|\bcmp\b|disabl/i;

/** "You have the right to opt out of the sale of your data" */
const RIGHT_TO_REFUSE =
  /\byou (?:(?:may|also) )*have (?:the|a) right to (?:limit|opt[- ]?out of (?:the |our |any )?sale)\b|^opt[- ]?out of (?:the |our )?sale of your/i;
const BY_CLICK = /\bclick|\blinks?\b|https?:|affect/i;

const WITHHOLDS =
  /^(?:you )?(?:do not|don't) provide|^(?:choos|prefer|option|right).* not |^declin|^refus|^fail|^(?:not|don't|never) (?:requir|have|need|necess)|^(?:may|can) skip| blank$|optional$|voluntary$/;
const OTHER_REFUSAL =
  /cookie|child|consent|\bwe (?:may |can |will |do |are )?(?:not (?!be able)|refuse|declin)|level|detail|authori|survey/i;

/** "If you do not agree, please stop using our site" */
const LEAVES =
  /\b(?:if|where) you (?:do not|don['’]t|object|disagree)\b.{0,120}\b(?:must|should|need to|always|please) (?:discontinue|cease|stop|leave|not use)\b/i;
/** "If you choose not to tell us, we may be unable to help", "you may decline" */
const GOES_WITHOUT =
  /\bif you (?:choose|decide|opt|prefer|do not|don['’]t|decline|refuse)\b.{0,20}\b(?:not|provide|share|give)\b.{0,120}\b(?:unable|not be able|cannot|can['’]t|not (?:work|function))|\b(?<!if )you (?:may|can|are free to) (?:decline\b|refuse\b|still browse)|\b(?:can|may) [^.;]{1,60}\bwithout (?:creating|having|providing) (?:an account)|\bchoice not to (?:provide|share|give)|\byou (?:(?:are|do) not|(?:are|do)n['’]t) (?:required|need|have) to (?:provide|create|fill)|\b(?:providing|provision|filling|responses?)\b.{0,60} (?:is|are) (?:\w+ )?(?:optional|voluntary)\b/i;

const INDUSTRY =
  /aboutads|network ?adv|alliance|^d?na?ai?|edaa|online ?choices|add on|choices$|^google .*opt|opt out of google/;
const VIEWS =
  /^(?:access|review|view|see)\w* (?:to )?(?:your|their|personal)|cop(?:y|ies) of|^(?:request|right|have).* access/;
const OURS =
  /\bwe (?:may|will|shall|can|delete|reserve|need|must|process|collect|receive|use)\b|(?:policy|notice|statement)\b|cookies|preferences|\b(?:after|once|when|if) you (?:delete|close|choose|ask|request)|upon|how (?:to|long)|appeal|verif|authori[sz]ed|third part\w+ [mcw]|\bnot\b|cannot|provide us|give us|seek|affect|respond/i;

const ROWS: readonly Row[] = [
  ...ASKS.map((one): Row => ({ question: 'choice', value: 'optin', says: [one], unless: NO_CHOICE })),
  { question: 'choice', value: 'setting', phrase: PANEL, says: [MAY, CHOOSES], unless: ELSEWHERE },
  { question: 'choice', value: 'browser', by: null, phrase: /setting/, says: [CHOOSES, ON_DEVICE] },
  { question: 'choice', value: 'setting', says: [SWITCHES], unless: ELSEWHERE },
  { question: 'choice', value: 'setting', phrase: DECIDES, says: [OF_DATA], unless: ELSEWHERE },
  {
    question: 'choice',
    value: 'setting',
    by: null,
    phrase: /^choose wh/,
    says: [OF_DATA],
    unless: /browser|device|\bwe (?:reserve|may)\b/i,
  },
  {
    question: 'choice',
    value: 'optout-contact',
    by: null,
    phrase: REFUSES,
    says: [MAY],
    unless: UNAFFECTED,
  },
  { question: 'choice', value: 'optout-contact', phrase: WRITES, says: [REFUSAL], unless: UNAFFECTED },
  {
    question: 'choice',
    value: 'optout-contact',
    by: null,
    phrase: /opt|limit/,
    says: [RIGHT_TO_REFUSE],
    unless: BY_CLICK,
  },
  { question: 'choice', value: 'dont-use', phrase: WITHHOLDS, says: [], unless: OTHER_REFUSAL },
  { question: 'choice', value: 'dont-use', says: [LEAVES] },
  {
    question: 'choice',
    value: 'dont-use',
    says: [GOES_WITHOUT],
    unless: /cookie|child|consent|permission|allow/i,
  },
  {
    question: 'choice',
    value: 'third-party-control',
    phrase: INDUSTRY,
    says: [CHOOSES],
    unless: /member|adhere|participat/i,
  },
  {
    question: 'choice',
    value: 'third-party-control',
    says: [
      /gaoptout|adssettings|google(?:['’]s)? security settings|\binstall(?:ing)? .{0,20}(?:plug-?in|add-?on)|\badchoices|opt-?out: ?https?:|\bopt(?:ing)?[- ]out of (?:\w+ ){0,4}(?:google|microsoft|facebook|meta)\b/i,
    ],
  },
  {
    question: 'access',
    value: 'deactivate',
    says: [
      /\byou (?:may|can) (?:\w+ )?(?:close|deactivate|disable|pause) your account\b|\bto close your account\b/i,
    ],
  },
  { question: 'access', value: 'view', phrase: VIEWS, says: [MAY], unless: OURS },
  {
    question: 'access',
    value: 'view',
    by: 'export',
    phrase: /copy/,
    says: [MAY, /\breceive a copy\b(?!.*\b(?:portab|machine|transf|transmi))/i],
    unless: OURS,
  },
  { question: 'access', value: 'delete', phrase: /delet|eras|remov/, says: [MAY], unless: OURS },
  { question: 'access', value: 'export', phrase: /./, says: [MAY], unless: OURS },
];

const SPOKEN = bitOf('choice') | bitOf('access') | bitOf('scope');

/** What a sentence of a policy of today offers. */
export function offersOf({ mentioned, sentence }: Situation): readonly Row[] {
  if ((mentioned & SPOKEN) === 0) return [];
  const text = textOf(sentence);
  return ROWS.filter(
    ({ value, by = value, phrase, says, unless }) =>
      (!phrase ||
        sentence.mentions.some(
          ({ topic, id, phrase: said }) => (by ? id === by : topic === 'choice') && phrase.test(said),
        )) &&
      says.every((one) => one.test(text)) &&
      !unless?.test(text),
  );
}

/** "If you opt out, …", "opting out does not …": what comes of it is no way to do it. */
const AFTERWARDS =
  /\b(?:if|when|once|after|until) (?:you|users?)(?:['’]ve| have)?(?: \w+)? (?:opt(?:ed)?|unsubscribed?|withdr\w+|block|reject)\b|\bopt(?:ing)?[- ]?outs?\b (?:\w+ ){0,3}(?:does|do|will|is|are|may) not|\b(?:cannot|can['’]t|not be) (?:able to )?(?:opt|unsubscri)/i;
const HOW = /\bclick|\blinks?\b|\bbutton|https?:|\bat any time/i;

/** "Needs no consent", "without your consent", where nothing is denied, or of one's rights alone: nobody is asked. */
const UNASKED =
  /\breduce your rights\b|(?:\bnot|\bnever|n['’]t) (?:\w+ ){0,2}?(?:need|require|rely|have to)|^(?!.*(?:\b(?:not|never|no|cannot)\b|n['’]t\b)).*\bwithout (?:\w+ ){0,5}?consent/i;

/** "In your phone's settings", "to remember your settings", Do Not Track: none of ours, or nothing that one does there. */
const OTHER_PANEL =
  /\b(?:cookies?|they|to|us|helps?) (?:\w+ )?(?:remember|recogni[sz]e|stor|sav)\w*\b[^.;]{0,40}\b(?:settings|preferences)\b|\b(?:global privacy|GPC|DNT|do[- ]not[- ]track)\b|\bremember\w* (?:\w+ ){0,3}(?:settings|preferences)|\b(?:browser|device|phone|mobile)['’]?s? (?:\w+ )?(?:setting|preference|permission|control)|(?:settings|preferences) (?:on|of|in) (?:your|the) (?:\w+ )?(?:browser|device|phone)/i;
const OUR_PANEL = /account|\bour\b|\bapp\b|cookie settings/i;

/**
 * Without what is only presumed: consent, where it tells which data one may take along; a link to refuse, where
 * another way is named or what follows is told; settings of ours, where those of a browser are meant.
 */
export function withoutPresumed({ sentence }: Situation, all: Statement[]): Statement[] {
  const text = textOf(sentence);
  const isPortable = all.some(({ value }) => value === 'export');
  const isUnasked = UNASKED.test(text) && !all.some(({ condition }) => condition === 'consent');
  const statements = isPortable || isUnasked ? all.filter(({ value }) => value !== 'optin') : all;
  if (!statements.some(({ value }) => value === 'optout-link' || value === 'setting')) return statements;
  const isNamed = /unsubscri/i.test(text) || sentence.mentions.some(({ id }) => id === 'optout-link');
  const isElsewhere = statements.some(
    ({ value }) =>
      value === 'third-party-control' || (!isNamed && (value === 'setting' || value === 'browser')),
  );
  const isNoLink = isElsewhere || (AFTERWARDS.test(text) && !HOW.test(text));
  const isNoSetting = OTHER_PANEL.test(text) && !OUR_PANEL.test(text);
  return statements.filter(
    ({ value }) => !(isNoLink && value === 'optout-link') && !(isNoSetting && value === 'setting'),
  );
}
