/** Inside a sentence: which verb governs which words, who acts, and what is denied. */
import { isDeedDenied } from './denied-lists.ts';
import type { Mention } from './match.ts';
import type { SentenceView } from './views.ts';
import { vocabulary } from './words.ts';

export const ACTORS = ['we', 'you', 'they', 'none'] as const;
export type Actor = (typeof ACTORS)[number];

/** A verb of the lexicon in its clause. */
export interface Act {
  verb: Mention;
  actor: Actor;
  /** Denied: "we do not share". */
  denied: boolean;
  /** Inside "if …", "when …": it tells when, not what. */
  hypothetical: boolean;
}

/** Tokens from `from` up to, not including, `to`. */
interface Clause {
  from: number;
  to: number;
}

/** A denial reaches this many tokens ahead: "we do not, except as said below, sell". */
const MAX_REACH = 16;

const id = (word: string) => vocabulary.add(word);
const COMMA = id(',');
const SEMICOLON = id(';');
const AND = id('and');
const OR = id('or');
const BY = id('by');
const TO = id('to');
const OPEN = id('(');
const CLOSE = id(')');
const OUR = id('our');
const BE = new Set(['be', 'is', 'are', 'was', 'were', 'been', 'being', 'it is', 'get'].map(id));
/** "interested in an individual": who follows these does not act. */
const PREPOSITIONS = new Set(
  ['in', 'about', 'of', 'to', 'with', 'from', 'for', 'on', 'against', 'among', 'between', 'any'].map(id),
);
/** Whose something is, or whom something is done to: these do not act. */
const NO_SUBJECT: ReadonlySet<string> = new Set([
  'our',
  'your',
  'us',
  'their',
  'its',
  'them',
  'his',
  'her',
  'it',
]);
const OURS: ReadonlySet<string> = new Set(['our', 'us', 'ours']);
const OTHERS: ReadonlySet<string> = new Set(['you', 'they', 'he', 'she']);
const SUBJECTS: ReadonlySet<string> = new Set(['we', 'you', 'they']);
/** "information that we collect": the verb stands inside what is said of the information. */
const RELATIVE = new Set(['that', 'which', 'who', 'whom'].map(id));
/** "Whom we share it with", "do we sell it": who acts stands there for another reason. */
const NO_NEW = new Set(
  ['which', 'whom', 'do', 'does', 'did', 'will', 'would', 'shall', 'can', 'have'].map(id),
);
const MORE_THAN = new Set(['more', 'other', 'additional', 'further'].map(id));
/** "Shared with no one", "sold to nobody" */
const NOBODY = /^no(?: one|body|ne)?$/;
/** So many tokens lie between "share" and "with no one". */
const NEAR = 8;
const TO_WHOM = new Set(['with', 'to'].map(id));
/** They deny wherever they stand: "at no time do we sell it". */
export const NO = /^(?:no|none|neither|nor|nothing|no one|under no circumstances|in no way)$/;

/** The acts of a sentence, in order, and the clauses that hold them; made when asked for: most sentences are not. */
export class Syntax {
  readonly #sentence: SentenceView;
  /** Denied above is the deed that the sentence begins with: "We will never: sell your data". */
  readonly isDeedDenied: boolean;
  #clauses: Clause[] | null = null;
  #acts: Act[] | null = null;

  constructor(sentence: SentenceView) {
    this.#sentence = sentence;
    this.isDeedDenied = isDeedDenied(sentence);
  }

  get acts(): readonly Act[] {
    if (this.#acts) return this.#acts;
    this.#acts = [];
    for (const mention of this.#sentence.mentions) {
      if (mention.topic === 'verb') this.#acts.push(this.#actOf(mention));
    }
    return this.#acts;
  }

  /** The clause that a token stands in. */
  clauseAt(token: number): Clause {
    this.#clauses ??= clausesOf(this.#sentence);
    for (const clause of this.#clauses) if (token < clause.to) return clause;
    return this.#clauses.at(-1) ?? { from: token, to: token + 1 };
  }

  /** The act that governs a mention: the nearest verb before it in its clause, else the nearest after it. */
  governor(mention: Mention): Act | null {
    const clause = this.clauseAt(mention.from);
    let before: Act | null = null;
    for (const act of this.acts) {
      const { from } = act.verb;
      if (from < clause.from || from >= clause.to) continue;
      if (from <= mention.from) before = act;
      else if (!before || this.#isPassiveAfter(act, mention)) return act;
      else break;
    }
    return before;
  }

  /** "No information will be shared": no verb between, and a passive one after. */
  #isPassiveAfter(act: Act, mention: Mention): boolean {
    if (act.verb.from - mention.to > 6) return false;
    const { ids } = this.#sentence.block.tokens;
    for (let i = mention.to; i < act.verb.from; i++) {
      if (BE.has(ids[i] as number)) return true;
      if (ids[i] === COMMA || RELATIVE.has(ids[i] as number)) return false;
    }
    return false;
  }

  #actOf(verb: Mention): Act {
    const clause = this.clauseAt(verb.from);
    const { ids } = this.#sentence.block.tokens;
    let actor: Actor = 'none';
    let denied = this.isDeedDenied && verb.from - this.#sentence.from < MAX_REACH;
    let not = denied ? this.#sentence.from - 1 : Number.POSITIVE_INFINITY;
    let hypothetical = false;
    for (const mention of this.#sentence.mentions) {
      if (mention.from < clause.from || mention.from >= verb.from) continue;
      // "Be sold or" names a buyer elsewhere: who acts stands before what is done.
      if (mention.to > verb.from && verb.id === 'sell') continue;
      if (mention.topic === 'actor' || mention.topic === 'recipient') {
        // "Partners such as Wavepost" are still partners.
        if (this.#isSubject(mention) && !(actor === 'they' && mention.id === 'named'))
          actor = actorOf(mention);
        if (denied && mention.from - not > 1 && this.#actsAnew(mention, verb)) denied = false;
      } else if (mention.topic !== 'scope') continue;
      else if (mention.id === 'not') {
        denied = verb.from - mention.to < MAX_REACH;
        not = NO.test(mention.phrase) ? Number.POSITIVE_INFINITY : mention.to;
      } else if (mention.id === 'if') hypothetical = !hasComma(ids, mention.to, verb.from);
    }
    denied ||= this.#takesNone(verb);
    if (actor === 'none' && this.#isOurs(clause.from, verb.from)) actor = 'we';
    const byWhom = ids[verb.to] === BY ? this.#agentAfter(verb.to + 1) : null;
    return { verb, actor: byWhom ?? actor, denied, hypothetical };
  }

  /** "We will not link the data that we store": who acts stands behind the "not". */
  #actsAnew({ phrase, from, to }: Mention, verb: Mention): boolean {
    const { ids } = this.#sentence.block.tokens;
    return SUBJECTS.has(phrase) && verb.from - to <= 1 && !NO_NEW.has(ids[from - 1] as number);
  }

  /** "We use no cookies", "shared with no one", not "no more than we need" */
  #takesNone({ to }: Mention): boolean {
    const { block, mentions } = this.#sentence;
    const { ids } = block.tokens;
    return (
      !MORE_THAN.has(ids[to + 1] as number) && mentions.some((one) => isNobodyAfter(one, to, this.#sentence))
    );
  }

  /** Not "our" name, not "customer" in "customer information", not "about any individual", nor "we track you and". */
  #isSubject({ topic, phrase, from, to }: Mention): boolean {
    if (topic === 'actor' && NO_SUBJECT.has(phrase)) return false;
    const { ids } = this.#sentence.block.tokens;
    if (
      phrase === 'you' &&
      ids[to] !== TO &&
      this.#sentence.mentions.some((one) => one.topic === 'verb' && one.to === from)
    )
      return false;
    for (let i = from - 1; i >= Math.max(this.#sentence.from, from - 3); i--) {
      if (PREPOSITIONS.has(ids[i] as number)) return false;
      if (ids[i] === COMMA || ids[i] === AND || RELATIVE.has(ids[i] as number)) break;
    }
    return !this.#sentence.mentions.some(
      (other) =>
        other.topic === 'data' &&
        // "User data"
        ((other.from === to && !SUBJECTS.has(phrase)) ||
          (other.from <= from && other.to >= to && other.to - other.from > to - from)),
    );
  }

  /** "Our player and apps use": what is ours acts as we do, whatever it is called. */
  #isOurs(from: number, to: number): boolean {
    const { ids } = this.#sentence.block.tokens;
    if (ids[from] !== OUR) return false;
    return !this.#sentence.mentions.some(
      ({ topic, from: at }) => (topic === 'recipient' || topic === 'verb') && at > from && at < to,
    );
  }

  #agentAfter(token: number): Actor | null {
    const agent = this.#sentence.mentions.find(
      ({ topic, from }) => (topic === 'actor' || topic === 'recipient') && from >= token && from <= token + 2,
    );
    if (!agent) return null;
    return agent.topic === 'recipient' ? 'they' : (agent.id as Actor);
  }
}

/** Right after a verb, or behind a preposition: "use no", "share it with no one", not "with no further notice". */
export function isNobodyAfter(
  { topic, phrase, from, to }: Mention,
  verb: number,
  { block, mentions }: SentenceView,
): boolean {
  if (topic !== 'scope' || !NOBODY.test(phrase)) return false;
  if (from <= verb || from - verb >= NEAR) return from === verb;
  if (!TO_WHOM.has(block.tokens.ids[from - 1] as number)) return false;
  return phrase !== 'no' || mentions.some((one) => one.topic === 'recipient' && one.from === to);
}

/** A company that is only named may be the policy's own. */
function actorOf({ topic, id }: Mention): Actor {
  if (topic === 'actor') return id as Actor;
  return id === 'named' ? 'none' : 'they';
}

function hasComma(ids: Int32Array, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (ids[i] === COMMA) return true;
  return false;
}

/** Cuts at ";", at "but", "however" …, and where "and" or a comma starts anew with a subject. */
function clausesOf(sentence: SentenceView): Clause[] {
  const { from, to } = sentence;
  const cuts: number[] = [];
  addSemicolons(cuts, sentence);
  for (const mention of sentence.mentions) if (isCut(sentence, mention)) cuts.push(mention.from);
  if (cuts.length > 1) cuts.sort((a, b) => a - b);
  const clauses: Clause[] = [];
  let start = from;
  for (const cut of cuts) {
    if (cut <= start || cut >= to) continue;
    clauses.push({ from: start, to: cut });
    start = cut;
  }
  clauses.push({ from: start, to });
  return clauses;
}

/** Outside of brackets. */
function addSemicolons(cuts: number[], { block, from, to }: SentenceView): void {
  const { ids } = block.tokens;
  let depth = 0;
  for (let i = from; i < to; i++) {
    const token = ids[i] as number;
    if (token === OPEN) depth++;
    else if (token === CLOSE) depth = Math.max(0, depth - 1);
    else if (token === SEMICOLON && depth === 0) cuts.push(i + 1);
  }
}

/** Whether a mention begins a clause. */
function isCut({ block, from, mentions }: SentenceView, mention: Mention): boolean {
  // "We do not, however, collect", "we never, though, sell" go on.
  if (mention.topic === 'scope')
    return mention.id === 'but' && !mentions.some(({ id, to }) => id === 'not' && to === mention.from - 1);
  if (mention.topic !== 'actor' || mention.from <= from + 1) return false;
  const before = block.tokens.ids[mention.from - 1];
  // "customers and visitors" goes on; "and you may" begins anew.
  if (before !== COMMA && before !== AND && before !== OR) return false;
  return mention.id === 'we' ? !OURS.has(mention.phrase) : OTHERS.has(mention.phrase);
}
