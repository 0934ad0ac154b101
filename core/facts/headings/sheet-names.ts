/** What a sheet is for, by its name alone: the tender, or something beside it. */
import { wordsOf } from './heading';

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

/** Of whatever case: a sheet of that name is not read as part of a tender. */
export const bearsOurName = (name: string): boolean => /^goodmark\b/i.test(name);

export interface SheetUse {
  readonly use: 'tender' | 'ours' | 'template' | 'superseded' | 'lookup' | 'guidance';
  /** The word that says so. */
  readonly word?: string;
}

export function sheetUse(name: string): SheetUse {
  if (bearsOurName(name)) return { use: 'ours' };
  const words = wordsOf(name);
  const template = named(words, templates);
  if (template) return { use: 'template', word: template };
  const old = named(words, superseded);
  if (old) return { use: 'superseded', word: old };
  if (named(words, lookups) && !named(words, heldData)) return { use: 'lookup' };
  return { use: named(words, guidance) ? 'guidance' : 'tender' };
}

/** A template, an example or an old version, or one that Goodmark wrote. */
export const saysOutOfUse = (name: string): boolean => ['ours', 'template', 'superseded'].includes(sheetUse(name).use);
