/** `npm run bench -- [--json]`: speed and size as ratios in one run, with the machine they were taken on. */
import { cpus } from 'node:os';
import { NETWORKS } from './network.ts';
import { policySources, toPage } from './pages.ts';
import { clickRows, growthRows, onPageRows, type Row, raceRows, sizeRows, throughputRows } from './rows.ts';

const asJson = process.argv.includes('--json');
const { from, sources } = policySources();
if (sources.length === 0) {
  process.stderr.write(
    'Nothing to read: there are neither fixtures in test/pages nor a corpus in ../shared.\n',
  );
  process.exit(1);
}
const machine = {
  processor: cpus()[0]?.model ?? 'unknown',
  cores: cpus().length,
  node: process.version,
  platform: `${process.platform} ${process.arch}`,
};
const pages = sources.map(toPage);
const rows = [...raceRows(pages), ...growthRows(pages), ...throughputRows(sources), ...sizeRows()];
for (const network of NETWORKS) rows.push(...(await onPageRows(network)), ...(await clickRows(network)));

if (asJson) process.stdout.write(`${JSON.stringify({ machine, policies: sources.length, rows }, null, 2)}\n`);
else printTable(rows);

function printTable(rows: Row[]): void {
  const { processor, cores, node, platform } = machine;
  const lines = [
    `${sources.length} policies from ${from}; ${processor}, ${cores} cores, node ${node}, ${platform}`,
    '',
    ...rows.map(line),
  ];
  if (sizeRows().length === 0) lines.push('', 'No sizes: run `npm run zip` first.');
  process.stdout.write(`${lines.join('\n')}\n`);
}

function line({ measure, value, unit, aim, met }: Row): string {
  const shown = value.toLocaleString('en', { maximumFractionDigits: value < 100 ? 2 : 0 });
  const verdict = met === null ? '' : `  ${met ? 'ok' : 'MISSED'} (${aim})`;
  return `${measure.padEnd(56)} ${shown.padStart(10)} ${unit}${verdict}`;
}
