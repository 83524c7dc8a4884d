/** A version and its changelog. */
import { describe, expect, it, test } from 'vitest';
import { isNext, released } from '../scripts/release/changelog.ts';

const HEAD = '# Changelog\n\nAll that changed.\n\n## [Unreleased]';
const OLD = '## [0.1.0] - 2026-01-01\n\n### Added\n\n- The first.';

describe('the changelog', () => {
  it('gets the version, and room for what comes', () => {
    expect(released(`${HEAD}\n\n### Fixed\n\n- A thing.\n\n${OLD}\n`, '0.2.0', '2026-02-03')).toBe(
      `${HEAD}\n\n## [0.2.0] - 2026-02-03\n\n### Fixed\n\n- A thing.\n\n${OLD}\n`,
    );
  });

  it('can be the first', () => {
    expect(released(`${HEAD}\n\n- A thing.\n`, '0.2.0', '2026-02-03')).toBe(
      `${HEAD}\n\n## [0.2.0] - 2026-02-03\n\n- A thing.\n`,
    );
  });

  it.each([`${HEAD}\n\n${OLD}\n`, `# Changelog\n\n${OLD}\n`])(
    'with nothing new is no release',
    (changelog) => {
      expect(() => released(changelog, '0.2.0', '2026-02-03')).toThrow(/changelog/i);
    },
  );
});

test.each([
  ['0.2.0', '0.1.9', true],
  ['0.10.0', '0.9.3', true],
  ['1.0.0', '0.9.3', true],
  ['0.1.0', '0.1.0', false],
  ['0.0.9', '0.1.0', false],
  ['0.2', '0.1.0', false],
  ['v0.2.0', '0.1.0', false],
  ['', '0.1.0', false],
])('%j after %j: %s', (version, current, expected) => {
  expect(isNext(version, current)).toBe(expected);
});
