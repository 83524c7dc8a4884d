/** The built extension as it is where German is spoken: browsers here may have no German to be started in. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserName } from './driver.ts';
import { extensionFor } from './under-test.ts';

/** A copy whose only language is German; returns its folder. */
export function germanExtension(name: BrowserName): string {
  const folder = mkdtempSync(join(tmpdir(), 'clausemark-german-'));
  cpSync(extensionFor(name), folder, { recursive: true });
  const german = join(folder, '_locales/de/messages.json');
  // The keys stand with the default language.
  write(german, { ...read(join(folder, '_locales/en/messages.json')), ...read(german) });
  rmSync(join(folder, '_locales/en'), { recursive: true });
  const manifest = join(folder, 'manifest.json');
  write(manifest, { ...read(manifest), default_locale: 'de' });
  return folder;
}

function read(path: string): object {
  return JSON.parse(readFileSync(path, 'utf8'));
}

function write(path: string, content: object): void {
  writeFileSync(path, JSON.stringify(content));
}
