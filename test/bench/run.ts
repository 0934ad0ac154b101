/** `npm run bench [-- name …] [-- --json]`: every figure the project promises, against its target. */
import { bundle } from './bundle';
import { engine } from './engine';
import { excelPane } from './excel-pane';
import { excelReading } from './excel-reading';
import { extension } from './extension';
import { extensionAnswer } from './extension-answer';
import { mappingAccuracy } from './mapping-accuracy';
import { holds, type Ratio } from './measure';
import { packTargets } from './pack-targets';
import { packWork } from './packs';
import { patchWorkbook } from './patch-workbook';
import { scoreCommitments } from './score-commitments';
import { workbenchTasks } from './workbench-tasks';

const benches: Readonly<Record<string, () => Promise<readonly Ratio[]>>> = {
  mapping: mappingAccuracy,
  score: scoreCommitments,
  patch: patchWorkbook,
  packs: packWork,
  targets: packTargets,
  engine,
  bundle,
  workbench: workbenchTasks,
  'excel-reading': excelReading,
  'excel-pane': excelPane,
  extension,
  'extension-answer': extensionAnswer,
};

const asked = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const json = process.argv.includes('--json');
const unknown = asked.filter((name) => !(name in benches));
if (unknown.length > 0) {
  process.stderr.write(`No bench is called ${unknown.join(' or ')}. There are: ${Object.keys(benches).join(', ')}.\n`);
  process.exit(2);
}

const found: Ratio[] = [];
for (const [name, bench] of Object.entries(benches)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  for (const ratio of await bench()) {
    found.push(ratio);
    if (!json) process.stdout.write(`${line(ratio)}\n`);
  }
}
if (json)
  process.stdout.write(
    `${JSON.stringify(Object.fromEntries(found.map((ratio) => [ratio.name, { ...ratio, holds: holds(ratio) }])), null, 2)}\n`,
  );
process.exitCode = found.every(holds) ? 0 : 1;

function line(ratio: Ratio): string {
  const { atMost, atLeast } = ratio.target;
  const shown =
    ratio.unit === 'share'
      ? `${(ratio.value * 100).toFixed(1)} %`
      : `${ratio.value.toFixed(ratio.unit === 'ratio' ? 2 : 0)}${ratio.unit === 'ratio' ? 'x' : ` ${ratio.unit}`}`;
  const target =
    atMost !== undefined ? `at most ${atMost}` : atLeast !== undefined ? `at least ${atLeast}` : 'for information';
  return `${holds(ratio) ? 'holds ' : 'MISSES'}  ${ratio.name}: ${shown} (${target})  ${ratio.detail}`;
}
