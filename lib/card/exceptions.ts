/** Where a promise meets its exception: which *yes* contradicts or limits which *no* or *only if*. */
import type { PolicyException, Statement } from '../model.ts';
import { isAboutSale, isClaim, isPromise, MIN_CONFIDENCE, mayBeClaim, mayBePromise } from './promises.ts';
import { judge } from './verdict.ts';

/** More than this and nobody reads them. */
const MAX_EXCEPTIONS = 5;
/** One promise with a long row of exceptions must not hide the other promises. */
const MAX_PER_PROMISE = 3;
/** Of what says the same, only the most certain are compared: the work stays bounded on endless pages. */
const MAX_PER_LINE = 12;
/** Who says that a policy contradicts itself must be surer than that. */
const MIN_CONFIDENCE_TO_CONTRADICT = 0.6;

/** What all promises not to sell have in common, in whatever words. */
const SALE = 'sell:personal';

interface Pair extends PolicyException {
  weight: number;
  promiseLine: string;
  exceptionLine: string;
}

/**
 * The most telling pairs, at most five. Pairs of one promise stand together; the promise with the most
 * telling exception comes first. Of statements that say the same, the most certain one is taken.
 */
export function findExceptions(statements: Statement[]): PolicyException[] {
  const promises = mostCertain(statements, mayBePromise, isPromise);
  if (!promises.length) return [];
  const claims = mostCertain(statements, mayBeClaim, isClaim);
  const pairs: Pair[] = [];
  for (const promise of promises) {
    for (const claim of claims) {
      const pair = pairOf(statements, promise, claim);
      if (pair) pairs.push(pair);
    }
  }
  return grouped(mostTelling(pairs));
}

/** Indices of the statements that are so, at most `MAX_PER_LINE` of each practice and value. */
function mostCertain(
  statements: Statement[],
  mayBeSo: (statement: Statement) => boolean,
  isSo: (statement: Statement) => boolean,
): number[] {
  const possible: number[] = [];
  statements.forEach((statement, index) => {
    if (statement.confidence >= MIN_CONFIDENCE && mayBeSo(statement)) possible.push(index);
  });
  possible.sort((a, b) => statements[b]!.confidence - statements[a]!.confidence);
  const taken = new Map<string, number>();
  return possible.filter((index) => {
    const statement = statements[index]!;
    const line = lineOf(statement);
    const count = taken.get(line) ?? 0;
    // Its words are looked at last: that takes longest.
    if (count === MAX_PER_LINE || !isSo(statement)) return false;
    taken.set(line, count + 1);
    return true;
  });
}

function pairOf(statements: Statement[], promiseIndex: number, claimIndex: number): Pair | null {
  const promise = statements[promiseIndex]!;
  const claim = statements[claimIndex]!;
  const verdict = judge(promise, claim);
  if (!verdict || isTooShaky(verdict.kind, promise, claim)) return null;
  return {
    promise: promiseIndex,
    exception: claimIndex,
    kind: verdict.kind,
    weight: verdict.weight + certainty(promise, claim),
    promiseLine: isAboutSale(promise) ? SALE : lineOf(promise),
    exceptionLine: lineOf(claim),
  };
}

function isTooShaky(kind: PolicyException['kind'], promise: Statement, claim: Statement): boolean {
  return (
    kind === 'contradiction' && Math.min(promise.confidence, claim.confidence) < MIN_CONFIDENCE_TO_CONTRADICT
  );
}

/** Breaks ties: a flat "no" is a stronger promise than "only if", certain statements go before others. */
function certainty(promise: Statement, claim: Statement): number {
  const strength = promise.stance === 'no' ? 3 : 0;
  // Of two statements of one sentence, the one about sale names what the sentence promises.
  const aptness = isAboutSale(promise) && promise.practice === 'sell' ? 1 : 0;
  return strength + aptness + promise.confidence + claim.confidence;
}

function lineOf(statement: Statement): string {
  return `${statement.practice}:${statement.value}`;
}

/** The best pairs, each exception used once and each promise (by what it promises) by one statement. */
function mostTelling(pairs: Pair[]): Pair[] {
  const spokesman = new Map<string, number>();
  const exceptions = new Set<string>();
  const perPromise = new Map<string, number>();
  const chosen: Pair[] = [];
  for (const pair of pairs.toSorted((a, b) => b.weight - a.weight)) {
    const speaker = spokesman.get(pair.promiseLine) ?? pair.promise;
    const count = perPromise.get(pair.promiseLine) ?? 0;
    if (speaker !== pair.promise || exceptions.has(pair.exceptionLine) || count >= MAX_PER_PROMISE) continue;
    spokesman.set(pair.promiseLine, speaker);
    exceptions.add(pair.exceptionLine);
    perPromise.set(pair.promiseLine, count + 1);
    chosen.push(pair);
    if (chosen.length === MAX_EXCEPTIONS) break;
  }
  return chosen;
}

function grouped(pairs: Pair[]): PolicyException[] {
  const order = [...new Set(pairs.map((pair) => pair.promise))];
  return order.flatMap((promise) =>
    pairs
      .filter((pair) => pair.promise === promise)
      .map(({ exception, kind }) => ({ promise, exception, kind })),
  );
}
