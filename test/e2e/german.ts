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
  rmSync(join(folder, '_locales/en'), { recursive: true });
  const manifest = join(folder, 'manifest.json');
  const text = readFileSync(manifest, 'utf8');
  writeFileSync(manifest, JSON.stringify({ ...JSON.parse(text), default_locale: 'de' }));
  return folder;
}
