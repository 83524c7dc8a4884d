/** `node pack.mjs ROOT BROWSER OUTPUT`: makes the packages of the project in ROOT, in a folder of their own. */
import { zip } from 'wxt';

const [root, browser, outDir] = process.argv.slice(2);
await zip({ root, browser, outDir, configFile: `${root}/wxt.config.ts` });
