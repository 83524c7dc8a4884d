/**
 * How far readers of one text agree: F1, precision against any reader, recall of what most readers have.
 * Items are sets of strings; a policy has as many sets as it has readers. All averages are micro averages.
 */

/** What one reader found in one policy. */
export type ItemSet = ReadonlySet<string>;

/** One policy: what each person found, in a fixed order of persons, and what the system found. */
export interface ReadPolicy {
  persons: readonly ItemSet[];
  system: ItemSet;
}

/** Fractions of 1. A fraction of nothing is 0. */
export interface Score {
  f1: number;
  precision: number;
  recall: number;
}

/** Counts of right, found and expected items. */
export class Tally {
  right = 0;
  found = 0;
  expected = 0;

  add(right: number, found: number, expected: number): void {
    this.right += right;
    this.found += found;
    this.expected += expected;
  }

  get precision(): number {
    return fraction(this.right, this.found);
  }

  get recall(): number {
    return fraction(this.right, this.expected);
  }

  get f1(): number {
    return fraction(2 * this.right, this.found + this.expected);
  }

  get score(): Score {
    return { f1: this.f1, precision: this.precision, recall: this.recall };
  }
}

/**
 * People against each other: F1 over all ordered pairs of two persons; precision of each person against
 * any of the others; recall by each person of what two others both have.
 */
export function humanScore(policies: readonly (readonly ItemSet[])[]): Score {
  const each = new Tally();
  const any = new Tally();
  const majority = new Tally();
  for (const persons of policies) {
    for (const person of persons) {
      const others = persons.filter((other) => other !== person);
      for (const other of others) each.add(common(person, other), person.size, other.size);
      any.add(common(person, union(others)), person.size, 0);
      for (const [one, two] of pairs(others)) {
        const both = intersection(one, two);
        majority.add(common(person, both), 0, both.size);
      }
    }
  }
  return { f1: each.f1, precision: any.precision, recall: majority.recall };
}

/**
 * The system against people: F1 against each person. Precision and recall are measured against every pair
 * of persons, so that the system faces as many readers as a person does.
 */
export function systemScore(policies: readonly ReadPolicy[]): Score {
  const each = new Tally();
  const any = new Tally();
  const majority = new Tally();
  for (const { persons, system } of policies) {
    for (const person of persons) each.add(common(system, person), system.size, person.size);
    for (const [one, two] of pairs(persons)) {
      any.add(common(system, union([one, two])), system.size, 0);
      const both = intersection(one, two);
      majority.add(common(system, both), 0, both.size);
    }
  }
  return { f1: each.f1, precision: any.precision, recall: majority.recall };
}

export function fraction(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}

function pairs<T>(all: readonly T[]): [T, T][] {
  return all.flatMap((one, index) => all.slice(index + 1).map((two): [T, T] => [one, two]));
}

function union(sets: readonly ItemSet[]): ItemSet {
  return new Set(sets.flatMap((set) => [...set]));
}

function intersection(one: ItemSet, two: ItemSet): ItemSet {
  return new Set([...one].filter((item) => two.has(item)));
}

function common(one: ItemSet, two: ItemSet): number {
  let count = 0;
  for (const item of one) if (two.has(item)) count++;
  return count;
}
