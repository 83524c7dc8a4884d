/** Of several questions only the latest counts: a late answer to an earlier one is dropped. */

export interface Latest {
  /** Calls back with the answer unless something else was asked meanwhile. Rejects when the question does. */
  ask<Answer>(question: () => Promise<Answer>, take: (answer: Answer) => void): Promise<void>;
}

export function createLatest(): Latest {
  let asked = 0;
  return {
    async ask(question, take) {
      asked += 1;
      const mine = asked;
      const answer = await question();
      if (mine === asked) take(answer);
    },
  };
}
