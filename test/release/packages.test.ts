/** The packages: small enough, the same each time, made of nothing but their sources, and fit for the stores. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hashOf, namesIn, type Packages, pack, ROOT, rebuild, type Target, unpack } from './packages.ts';

/** A thousand bytes each. */
const MAX_PACKAGE_KB = 150;
const MAX_CONTENT_SCRIPT_KB = 32;

/** Installing all packages takes most of it: twenty seconds from a full cache, longer from the registry. */
const REBUILD_MS = 300_000;

const TARGETS: readonly Target[] = ['chrome', 'firefox'];

/** Svelte's runtime makes templates of strings that its compiler wrote; no text of a page gets there. */
const KNOWN_WARNING = { code: 'UNSAFE_VAR_ASSIGNMENT', file: 'panel.js' };

const folder = mkdtempSync(join(tmpdir(), 'clausemark-packages-'));
const packages = {} as Record<Target, Packages>;

// One after the other: every build writes its own paths into the project's `.wxt/tsconfig.json`, and reads them there.
beforeAll(async () => {
  for (const target of TARGETS) packages[target] = await pack(ROOT, target, join(folder, target));
}, REBUILD_MS);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.each(TARGETS)('for %s', (target) => {
  it(`is at most ${MAX_PACKAGE_KB} kB`, () => {
    expect(statSync(packages[target].extension).size / 1000).toBeLessThanOrEqual(MAX_PACKAGE_KB);
  });

  it('has a small script for every page', () => {
    const script = join(folder, target, `${target}-mv3`, 'glance.js');
    expect(statSync(script).size / 1000).toBeLessThanOrEqual(MAX_CONTENT_SCRIPT_KB);
  });

  it('names the licences of what is in it, and has no maps, tests or settings', async () => {
    const names = await namesIn(packages[target].extension);
    expect(names).toContain('licences.txt');
    const other =
      /^(_locales\/\w+\/messages\.json|icon\/\d+\.png|manifest\.json|licences\.txt|\w+\.(html|js|css))$/;
    expect(names.filter((name) => !other.test(name))).toEqual([]);
  });
});

describe.concurrent('made again, a package is the same, byte for byte', () => {
  it('for Chrome', async () => {
    const again = await pack(ROOT, 'chrome', join(folder, 'again'));
    expect(hashOf(again.extension)).toBe(hashOf(packages.chrome.extension));
  });

  it(
    'for Firefox, by whoever has nothing but the sources',
    async () => {
      const copy = join(folder, 'sources');
      mkdirSync(copy);
      await unpack(packages.firefox.sources!, copy);
      const rebuilt = await rebuild(copy, 'firefox');
      expect(hashOf(rebuilt.extension)).toBe(hashOf(packages.firefox.extension));
      expect(hashOf(rebuilt.sources!)).toBe(hashOf(packages.firefox.sources!));
    },
    REBUILD_MS,
  );
});

describe('the sources', () => {
  it('are nothing but what it takes', async () => {
    const names = await namesIn(packages.firefox.sources!);
    expect(names.filter((name) => /^(test|docs|node_modules|\.)/.test(name))).toEqual([]);
    expect(names).toEqual(
      expect.arrayContaining(['package-lock.json', 'README.md', 'LICENSE', 'wxt.config.ts']),
    );
  });
});

describe('the linter of Firefox’s store', () => {
  it('finds no error, and no warning but the known one', () => {
    const { errors, warnings } = lint(join(folder, 'firefox/firefox-mv3'));
    expect(errors).toEqual([]);
    expect(
      warnings.filter(({ code, file }) => code !== KNOWN_WARNING.code || file !== KNOWN_WARNING.file),
    ).toEqual([]);
    expect(warnings.length).toBeLessThanOrEqual(1);
  });
});

interface Finding {
  code: string;
  message: string;
  file: string;
}

/** The linter's exit status tells of errors too; what it found is on its output. */
function lint(extension: string): { errors: Finding[]; warnings: Finding[] } {
  const program = join(ROOT, 'node_modules/.bin/web-ext');
  const options = [
    'lint',
    '--source-dir',
    extension,
    '--output',
    'json',
    '--no-config-discovery',
    '--no-input',
  ];
  const ignoringStatus = ['-c', '"$0" "$@" || true', program, ...options];
  return JSON.parse(
    execFileSync('sh', ignoringStatus, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }),
  );
}
