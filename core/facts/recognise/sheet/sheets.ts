/** Which sheets are read: hidden, template, superseded and lookup sheets are listed with the reason instead. */
import type { Grid } from '../../../source';
import { wordsOf } from '../headings/headings';

export interface SheetDecision {
  readonly grid: Grid;
  readonly read: boolean;
  /** Sentences that state rules are taken even from sheets whose tables are not read. */
  readonly statementsOnly: boolean;
  readonly reason: string;
}

const named = (words: readonly string[], list: readonly string[]): string | undefined =>
  list.find((phrase) => ` ${words.join(' ')} `.includes(` ${phrase} `));

const templates = [
  'template',
  'templed',
  'blank',
  'specimen',
  'dummy',
  'worked example',
  'example',
  'do not use',
  'sample bid',
];
const superseded = [
  'old',
  'superseded',
  'archive',
  'archived',
  'obsolete',
  'deprecated',
  'draft do not use',
  'previous version',
  'not used',
  'backup',
  'hen',
];
const lookups = [
  'lookup',
  'look up',
  'list',
  'dropdown',
  'drop down',
  'validation',
  'data validation',
  'picklist',
  'ref data',
  'reference data',
];
const guidance = [
  'guidance',
  'instruction',
  'read me',
  'readme',
  'how to',
  'cover',
  'cover sheet',
  'content',
  'version control',
  'change log',
  'canllawiau',
  'cyfarwyddiadau',
  'definition',
];

/** A name such as "Price list" or "Bidder list" holds bids or prices, not choices for drop-downs. */
const heldData = [
  'price',
  'bidder',
  'supplier',
  'tenderer',
  'commitment',
  'bid',
  'item',
  'rate',
  'criteria',
  'need',
  'measure',
];

/** Decides by visibility and by the sheet's name; if that leaves no visible sheet, the visible ones are read after all. */
export function decideSheets(grids: readonly Grid[]): readonly SheetDecision[] {
  const decisions = grids.map(decide);
  if (decisions.some((decision) => decision.read)) return decisions;
  return decisions.map((decision) =>
    decision.grid.visibility === 'visible' && decision.grid.values.length > 0 && !isOurs(decision.grid.name)
      ? { ...decision, read: true, reason: 'Read, because no other sheet holds the tender.' }
      : decision,
  );
}

/** A template, an example or an old version, by its name. */
export function saysOutOfUse(name: string): boolean {
  const words = wordsOf(name);
  return named(words, templates) !== undefined || named(words, superseded) !== undefined || isOurs(name);
}

const isOurs = (name: string): boolean => /^goodmark\b/i.test(name);

function decide(grid: Grid): SheetDecision {
  const not = (reason: string, statementsOnly = false): SheetDecision => ({
    grid,
    read: false,
    statementsOnly,
    reason,
  });
  if (grid.visibility !== 'visible')
    return not(
      grid.visibility === 'hidden' ? 'Hidden sheet: listed, not read.' : 'Very hidden sheet: listed, not read.',
    );
  if (isOurs(grid.name)) return not('Written by Goodmark: not read as part of the tender.');
  const words = wordsOf(grid.name);
  const template = named(words, templates);
  if (template) return not(`Its name says it is a template or example ("${template}"): listed, not read.`);
  const old = named(words, superseded);
  if (old) return not(`Its name says it is out of use ("${old}"): listed, not read.`);
  const lookup = named(words, lookups);
  if (lookup && !named(words, heldData)) return not('A sheet of lists for drop-downs: listed, not read.');
  if (named(words, guidance)) return not('Guidance: its tables are not read, only rules stated in words.', true);
  return { grid, read: true, statementsOnly: false, reason: 'Read.' };
}
