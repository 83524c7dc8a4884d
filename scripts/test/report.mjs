/** Runs steps one after the other, each under a heading, and sums up. */

/** @typedef {import('../test.mjs').Step} Step */
/** @typedef {import('../test.mjs').Counts} Counts */

/**
 * The last line reads like "812 passed, 0 failed, 3 skipped".
 * @param {Step[]} steps the first is needed by all others: when it throws nothing else is run
 * @returns {0 | 1} the exit status
 */
export function report(steps) {
  /** @type {string[]} */
  const lines = [];
  /** @type {string[]} */
  const failures = [];
  /** @type {string[]} */
  const retried = [];
  const total = { passed: 0, failed: 0, skipped: 0 };
  for (const [index, step] of steps.entries()) {
    console.log(`\n== ${step.title} ==`);
    const start = Date.now();
    const { counts, ran } = attempt(step);
    const seconds = ((Date.now() - start) / 1000).toFixed(1);
    lines.push(
      `${counts.failed > 0 ? 'FAILED' : 'ok    '} ${seconds.padStart(6)} s  ${step.title}: ${inWords(counts)}`,
    );
    console.log(`-- ${step.title}: ${inWords(counts)} (${seconds} s)`);
    failures.push(...(counts.failures ?? []));
    retried.push(...(counts.retried ?? []));
    total.passed += counts.passed;
    total.failed += counts.failed;
    total.skipped += counts.skipped;
    if (index === 0 && !ran) break;
  }
  list('What passed only at the second try', retried);
  list('What failed', failures);
  console.log(`\n== Summary ==\n${lines.join('\n')}\n\n${inWords(total)}`);
  return total.failed > 0 ? 1 : 0;
}

/**
 * @param {string} title
 * @param {string[]} entries
 */
function list(title, entries) {
  if (entries.length > 0) console.log(`\n== ${title} ==\n${entries.join('\n')}`);
}

/** @param {Step} step */
function attempt(step) {
  try {
    return { counts: step.run(), ran: true };
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return { counts: { passed: 0, failed: 1, skipped: 0 }, ran: false };
  }
}

/** @param {Counts} counts */
function inWords({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
