/** Who may know whom: the borders that CONTRIBUTING names. */
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { absolute, importsOf, reachOf, textOf, trackedFiles } from './sources.ts';

const FILES = trackedFiles();
const CODE = FILES.filter((path) => /^(lib|entrypoints)\/.*\.(ts|svelte)$/.test(path));
/** The engine, which runs alike in the worker, in Node and in tests. */
const ENGINE = CODE.filter((path) => /^lib\/(extract|card)\//.test(path));

const TOP_LEVEL =
  /^(entrypoints|lib|assets|test|scripts|docs|package\.json|package-lock\.json|wxt\.config\.ts|tsconfig\.json|[A-Z]+\.md|LICENSE|\..+)$/;

/** The compiler takes its time, in milliseconds. */
const COMPILER_MS = 60_000;

/** Of what browsers and Node both have and the language has not, the engine uses this. */
const COMMON_GLOBALS = `declare class URL { constructor(url: string); static canParse(url: string): boolean; ${[
  'href',
  'protocol',
  'hostname',
  'host',
  'pathname',
  'search',
]
  .map((name) => `readonly ${name}: string;`)
  .join(' ')} }`;

function within(folder: string): (path: string) => boolean {
  return (path) => path.startsWith(`${folder}/`);
}

/** Lines like "lib/card/x.ts → lib/page/y.ts" for imports that are not allowed. */
function trespasses(files: string[], forbidden: (imported: string) => boolean, of = importsOf): string[] {
  return files.flatMap((path) => [...of(path)].filter(forbidden).map((imported) => `${path} → ${imported}`));
}

const reach = (path: string) => [...reachOf(path)];

describe('imports', () => {
  it('are found at all', () => {
    expect(importsOf('lib/messages.ts')).toEqual(expect.arrayContaining(['wxt/browser', 'lib/model.ts']));
    expect(reach('entrypoints/background/index.ts')).toContain('lib/extract/index.ts');
  });

  it('the engine reaches neither pages, nor panels, nor messages, nor any package', () => {
    const isEngines = (path: string) => /^lib\/(extract\/|card\/|[a-z-]+\.ts$)/.test(path);
    expect(trespasses(ENGINE, (path) => !isEngines(path) || path === 'lib/messages.ts', reach)).toEqual([]);
  });

  it('what reads pages reaches no extractor and no panel', () => {
    const pages = CODE.filter(within('lib/page'));
    const isForbidden = (path: string) => /^lib\/(extract|ui)\//.test(path);
    expect(trespasses(pages, isForbidden, reach)).toEqual([]);
  });

  it('of lib only the messages touch the browser', () => {
    const others = CODE.filter(within('lib')).filter((path) => path !== 'lib/messages.ts');
    expect(trespasses(others, (path) => /^(wxt|@wxt|webextension)/.test(path))).toEqual([]);
  });

  it('lib reaches no entry point', () => {
    expect(trespasses(CODE.filter(within('lib')), within('entrypoints'))).toEqual([]);
  });

  it('the content script brings no extractor and no panel along', () => {
    const scripts = CODE.filter((path) => /^entrypoints\/(glance|reader)\//.test(path));
    // Types are gone when it is built: only what runs counts.
    const isForbidden = (path: string) => /^lib\/(extract|ui)\//.test(path);
    expect(trespasses(scripts, isForbidden, reach)).toEqual([]);
  });
});

describe('the engine', () => {
  it('knows no document, no network, no timer', { timeout: COMPILER_MS }, () => {
    const globals = absolute('test/engine-globals.d.ts');
    const options: ts.CompilerOptions = {
      strict: true,
      noEmit: true,
      target: ts.ScriptTarget.ESNext,
      module: ts.ModuleKind.Preserve,
      moduleResolution: ts.ModuleResolutionKind.Bundler,
      allowImportingTsExtensions: true,
      resolveJsonModule: true,
      lib: ['lib.esnext.d.ts'],
      types: [],
    };
    const host = ts.createCompilerHost(options);
    const { getSourceFile, fileExists } = host;
    host.fileExists = (name) => name === globals || fileExists(name);
    host.getSourceFile = (name, ...rest) =>
      name === globals
        ? ts.createSourceFile(name, COMMON_GLOBALS, ts.ScriptTarget.ESNext)
        : getSourceFile(name, ...rest);
    const program = ts.createProgram([globals, ...ENGINE.map(absolute)], options, host);
    const found = ts.getPreEmitDiagnostics(program);
    expect(found.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))).toEqual([]);
  });

  it('knows no clock and no chance', () => {
    const pattern = /\bDate\.now\b|\bnew Date\(\s*\)|\bMath\.random\b/;
    expect(ENGINE.filter((path) => pattern.test(textOf(path)))).toEqual([]);
  });
});

describe('text of pages stays text', () => {
  it('nothing makes markup or code of it', () => {
    const pattern =
      /\{@html|\b(innerHTML|outerHTML|insertAdjacentHTML|setHTMLUnsafe|srcdoc)\b|\beval\(|\bnew Function\(/;
    expect(CODE.filter((path) => pattern.test(textOf(path)))).toEqual([]);
  });

  it('nothing asks the network', () => {
    const pattern = /\b(fetch|XMLHttpRequest|WebSocket|EventSource|sendBeacon|importScripts)\b\s*\(/;
    expect(CODE.filter((path) => pattern.test(textOf(path)))).toEqual([]);
  });
});

describe('the repository', () => {
  it('has nothing else at its top', () => {
    const entries = new Set(FILES.map((path) => path.split('/')[0]!));
    expect([...entries].filter((entry) => !TOP_LEVEL.test(entry))).toEqual([]);
  });

  it('each source file says in its first line what it does', () => {
    const sources = FILES.filter((path) => /^(lib|entrypoints|scripts)\/.*\.(ts|mjs|svelte)$/.test(path));
    expect(sources.filter((path) => !/^(\/\*\*|<!--) ?\S|^\/\*\*\r?\n \* \S/.test(textOf(path)))).toEqual([]);
  });
});
