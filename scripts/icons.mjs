/** Makes the PNG icons of the drawings in assets/, with an installed Chromium: `node scripts/icons.mjs`. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { indexed } from './icons/indexed-png.mjs';
import { ROOT } from './setup/command.mjs';
import { findBrowser } from './setup/find-browser.mjs';

/** Sizes in pixels: toolbars take 16, all else 128, which is drawn so plainly that it is told at any size. */
const SIZES = { 'icon-small.svg': [16], 'icon.svg': [128] };

const executablePath = findBrowser('chromium');
if (!executablePath) throw new Error('No Chromium found: set CHROME_PATH to one.');
const browser = await puppeteer.launch({ executablePath, args: ['--no-sandbox'] });
try {
  const page = await browser.newPage();
  for (const [file, sizes] of Object.entries(SIZES)) {
    const drawing = await readFile(join(ROOT, 'assets', file), 'utf8');
    for (const size of sizes) {
      await page.setViewport({ width: size, height: size });
      await page.setContent(
        `<style>body{margin:0}svg{display:block;width:100vw;height:100vh}</style>${drawing}`,
      );
      const picture = await page.screenshot({ omitBackground: true });
      await writeFile(join(ROOT, `assets/public/icon/${size}.png`), indexed(Buffer.from(picture)));
    }
  }
} finally {
  await browser.close();
}
