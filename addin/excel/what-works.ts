/** What Goodmark can do in this Excel, and what stands in where it cannot. */
import { version } from '../../core/version';
import type { Ability } from '../workbook/host';
import { floor, numberCards, type RequirementSet, type Requirements, undoGroups } from './api';

const ladder: readonly (Omit<Ability, 'works'> & { readonly needs: readonly RequirementSet[] })[] = [
  {
    title: 'Reading, scoring, writing and reverting',
    needs: floor,
    instead: 'Open the workbook in the Goodmark workbench in your browser.',
  },
  {
    title: 'Score cells that carry their working as a card',
    needs: [numberCards],
    instead: 'The working stands in a column beside each score, and in Why in this pane.',
  },
  {
    title: 'One step of Undo for everything written at once',
    needs: [undoGroups],
    instead: 'Use Revert in this pane: it also works after the file was closed.',
  },
  {
    title: 'GOODMARK functions in cells',
    needs: [['CustomFunctionsRuntime', '1.1']],
    instead: 'Scores are written as values, which need no function.',
  },
];

const has = (requirements: Requirements, needs: readonly RequirementSet[]): boolean =>
  needs.every(([set, least]) => requirements.isSetSupported(set, least));

export const abilities = (requirements: Requirements): readonly Ability[] =>
  ladder.map(({ needs, ...ability }) => ({ ...ability, works: has(requirements, needs) }));

/** Requirement sets worth naming when something does not work, and the newest version of each that we know of. */
const known: readonly RequirementSet[] = [
  ['ExcelApi', '1.21'],
  ['SharedRuntime', '1.2'],
  ['CustomFunctionsRuntime', '1.5'],
  ['RibbonApi', '1.2'],
];

/** `Office.context.diagnostics`. */
interface Diagnostics {
  readonly host: unknown;
  readonly platform: unknown;
  readonly version: string;
}

export const hostReport = (requirements: Requirements, { host, platform, version: build }: Diagnostics): string =>
  [
    `Goodmark ${version}`,
    `${host} ${build} on ${platform}`,
    ...known.map(([set, newest]) => `${set} ${newestSupported(requirements, set, newest) ?? 'none'}`),
  ].join('\n');

function newestSupported(requirements: Requirements, set: string, newest: string): string | undefined {
  const [major = '1', last = '0'] = newest.split('.');
  for (let minor = Number(last); minor > 0; minor--) {
    // A text: the number 1.20 would be 1.2.
    if (requirements.isSetSupported(set, `${major}.${minor}`)) return `${major}.${minor}`;
  }
  return undefined;
}
