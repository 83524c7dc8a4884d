import { expect, test } from 'vitest';
import { createLatest } from '../lib/ui/latest.ts';

function later<T>(): { promise: Promise<T>; resolve: (value: T) => void } {
  let resolve: (value: T) => void = () => {};
  const promise = new Promise<T>((done) => {
    resolve = done;
  });
  return { promise, resolve };
}

test('an answer is taken', async () => {
  const taken: string[] = [];
  await createLatest().ask(
    async () => 'card',
    (answer) => taken.push(answer),
  );
  expect(taken).toEqual(['card']);
});

test.each([
  ['in the order of the questions', [0, 1]],
  ['in the other order', [1, 0]],
])('of two questions the later one counts, answered %s', async (_, order) => {
  const latest = createLatest();
  const answers = [later<string>(), later<string>()];
  const taken: string[] = [];
  const asked = answers.map(({ promise }) =>
    latest.ask(
      () => promise,
      (answer) => taken.push(answer),
    ),
  );
  for (const index of order) answers[index]!.resolve(`answer ${index}`);
  await Promise.all(asked);
  expect(taken).toEqual(['answer 1']);
});

test('a question that fails says so, and the next one counts', async () => {
  const latest = createLatest();
  const taken: string[] = [];
  await expect(
    latest.ask(
      () => Promise.reject(new Error('gone')),
      () => taken.push('never'),
    ),
  ).rejects.toThrow('gone');
  await latest.ask(
    async () => 'card',
    (answer) => taken.push(answer),
  );
  expect(taken).toEqual(['card']);
});
