/** What each block is about: what its words tell (topics.ts), and what was read in it. */
import type { BlockCategories, Statement } from '../model.ts';
import { CATEGORIES, type Category, type Practice } from '../taxonomy.ts';

/**
 * As in the OPP-115 scheme, where an answer belongs to a category. Of retention, changes and children our statements say
 * more than its annotators mark.
 */
const CATEGORY: Readonly<Partial<Record<Practice, Category>>> = {
  collect: 'first-party',
  share: 'third-party',
  sell: 'third-party',
  choice: 'choice',
  access: 'access',
  security: 'security',
  signal: 'signal',
};

/** The categories of blocks, in the order of the text, with those of the statements. */
export function withSaid(
  told: readonly BlockCategories[],
  statements: readonly Statement[],
): BlockCategories[] {
  const about = new Map<number, Set<Category>>(
    told.map(({ block, categories }) => [block, new Set(categories)]),
  );
  for (const { practice, evidence } of statements) {
    const category = CATEGORY[practice];
    if (!category) continue;
    const own = about.get(evidence.block) ?? new Set();
    about.set(evidence.block, own.add(category));
  }
  return [...about]
    .sort(([a], [b]) => a - b)
    .map(([block, own]) => ({ block, categories: CATEGORIES.filter((one) => own.has(one)) }));
}
