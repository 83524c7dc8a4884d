/** What a choice stops or allows, in the policy's own words: "opt out of our newsletter" → "our newsletter". */

/** A longer scope is cut between words. */
const MAX_SCOPE_CHARS = 90;
/** The words of a scope are looked for in so many characters after what introduces it. */
const MAX_TAIL_CHARS = 240;
/** Of a longer text, only the beginning is read. */
const MAX_TEXT_CHARS = 2000;
/** "that originate from …" adds nothing to a scope that has so many characters already. */
const MIN_NAMED_CHARS = 12;

const NOT = "(?:do not|don['’]t|does not|no longer)";
const WISH = '(?:wish|want|like|prefer|desire|care)';
const DECIDE =
  '(?:choose|chose|opt|elect|decide|prefer|wish|want|option|right|opportunity|choice|ask|request|free)';
const RECEIVE = '(?:receive|receiving|get|getting|be sent|be contacted with)';
const GIVE =
  '(?:provide|providing|submit|submitting|disclose|give|giving|supply|supplying|enter|furnish|divulge|reveal)';
const REFUSE =
  '(?:block|blocking|reject|rejecting|refuse|refusing|disable|disabling|decline|declining|turn off|turning off|switch off|deactivate|stop|prevent|delete|deleting|clear|clearing|remove)';
const REFUSED =
  '(?:cookies|beacons|pixels|trackers?|tracking|javascript|notifications?|alerts|location services?|location|targeted ads|advertisements|advertising)';

/** What introduces a scope; the surest stands first. The scope is the group, or else begins behind the match. */
const INTRODUCTIONS: readonly RegExp[] = [
  /\bopt(?:s|ed|ing)?[ -]?out (?:of|from) /i,
  /\bunsubscrib(?:e|es|ed|ing) (?:yourself )?(?:from|to) /i,
  /\b(?:removed|deleted|excluded) from /i,
  /\b(?:remove|delete|take|exclude|withdraw) (?:yourself|you|me|(?:your|my)(?: [\w-]+){1,4}) (?:from|off) /i,
  new RegExp(`\\b${NOT} ${WISH} (?:for us )?to ${RECEIVE} `, 'i'),
  new RegExp(`\\b(?:stop|cease|discontinue|cancel|avoid|decline|refuse|stopping) ${RECEIVE} `, 'i'),
  new RegExp(`\\b(?:not|never) (?:to )?${RECEIVE} `, 'i'),
  new RegExp(`\\b${NOT} ${WISH} (?:(?:for )?us|me|that we) (?:to )?`, 'i'),
  new RegExp(`\\b${NOT} ${WISH} (?:to have |to participate in |to |(?=(?:your|any|this|the|our) ))`, 'i'),
  new RegExp(`\\b(?:not|refuse|decline|without) (?:to )?${GIVE} (?:us (?:with )?)?`, 'i'),
  new RegExp(`\\b${DECIDE} not to (?:have |accept |participate in |allow (?:us|them|\\w+) to )?`, 'i'),
  new RegExp(`\\b${REFUSE} ((?:[\\w-]+ ){0,4}?${REFUSED})\\b`, 'i'),
  /\bobject(?:ion)? to /i,
  /\b(?:withdraw|revoke)(?:ing)? (your (?:[\w-]+ ){0,2}?(?:consent|permission))/i,
  /\b(?:limit|restrict|control|prohibit)(?:ing)? (?=(?:our|the|how|what|which|your|use|sharing|certain|who)\b)/i,
  /\bdo not (?=(?:sell|share|track)\b)/i,
  /\b(?:chang|updat|modify|manag|edit|set|adjust|customi[sz]|alter|review|visit)(?:e|ing|ting)? ((?:your|our|the) (?:[\w-]+ ){0,3}?(?:preferences?|settings|choices|options|subscriptions?))\b/i,
  /\b(?:delet|clos|deactivat|cancel|terminat)(?:e|ing|ling)? ((?:your|an|the|my) (?:[\w-]+ ){0,2}?(?:account|registration|membership|subscription|profile))\b/i,
  /\bopt(?:s|ed|ing)?[ -]?in (?:to|for) /i,
];

/** A promise holds but for what follows, if that is the person's own decision. */
const CONDITION = / (?:without|unless|until) /i;
const CONSENT = /\b(?:consent|permission|authori[sz]\w+|opt|agree|request|ask|choose)\b/i;
/** Where the words for the thing end and those for the way begin. */
const CLAUSE_END =
  /[;:.!?](?=\s|$)|[()[\]"“”]| (?:by|please|via|through|using|within|simply|just|unless|but|because|though|although|however|whenever|whether|so that|so we|at any ?time|in the future|from us|or to|or use|and most|you (?:may|can|should|must|will|need|have the|simply|are)|we (?:will|may|provide|offer|ask)|and (?:we|you|to|make)|click|follow|contact|if|when|before|after|once|then|as described|as set|below|here|is|are|may|will|can|should|must|without)\b| [–—-] /i;
/** A comma goes on with the enumeration when a few words and "or", "and" or another comma follow. */
const ENUMERATION =
  /^, (?!(?:please|you|we|click|contact|send|follow|but|i|by|to|at|visit|call|write|which|who|that|including|such|your|it|if|as|all|go|do|this|the)\b)(?:(?:or|and) [\w -]{1,40}|[\w -]{1,40}(?:,| or | and ))/i;
const LOOSE_START =
  /^(?:to accept |to |receiving |getting |further |receive |from |accept |or (?:otherwise )?[a-z]+ )/i;
const LOOSE_END = new Set(
  'of the and or with to your our for from in on a an that any by as such you we at be not conducted originated owned provided sent made'.split(
    ' ',
  ),
);
/** What points at something else says nothing. */
const POINTER =
  /^(?:it|this|that|these|those|so|do so|such|them|us|your|the|all|doing so|receiving|be|how|what|who|which)$/i;

/** What a choice sentence stops or allows, at most 90 characters, or null when it does not say. */
export function scopeOf(text: string): string | null {
  const sentence = text.slice(0, MAX_TEXT_CHARS);
  for (const introduction of INTRODUCTIONS) {
    const match = introduction.exec(sentence);
    if (!match) continue;
    const tail = match[1] ?? sentence.slice(match.index + match[0].length);
    const scope = tidy(clause(tail.slice(0, MAX_TAIL_CHARS)));
    if (scope) return scope;
  }
  return tidy(clause(promised(sentence)));
}

/** "We will never share your address without your consent" → "share your address". */
function promised(sentence: string): string {
  const condition = CONDITION.exec(sentence);
  if (!condition || !CONSENT.test(sentence.slice(condition.index).slice(0, MAX_SCOPE_CHARS))) return '';
  const before = sentence.slice(0, condition.index);
  const word = [' not ', ' never '].find((denial) => before.includes(denial));
  return word ? before.slice(before.lastIndexOf(word) + word.length) : '';
}

/** The beginning of a text up to the end of its clause. */
function clause(tail: string): string {
  const body = ` ${tail}`.slice(0, CLAUSE_END.exec(` ${tail}`)?.index);
  for (let comma = body.indexOf(','); comma >= 0; comma = body.indexOf(',', comma + 1)) {
    if (!ENUMERATION.test(body.slice(comma))) return body.slice(0, comma);
  }
  return body;
}

function tidy(clause: string): string | null {
  const words = clause.trim().replace(LOOSE_START, '').split(' ');
  const relative = words.findIndex((word) => word === 'that' || word === 'which');
  if (relative > 0 && words.slice(0, relative).join(' ').length >= MIN_NAMED_CHARS) words.length = relative;
  while (words.length && (LOOSE_END.has(words.at(-1) ?? '') || words.join(' ').length > MAX_SCOPE_CHARS))
    words.pop();
  const scope = words.join(' ');
  return scope.length < 3 || POINTER.test(scope) ? null : scope;
}
