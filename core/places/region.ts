/**
 * Regions as Find a Tender writes them: ITL of 2021 with UK before its codes. Codes that begin with TL are refused:
 * they may be of 2025, when 110 authorities changed region under codes of the same form.
 */
import { nameKey } from './authority-name';
import type { PlacesData, Region } from './places-data';

/** Whether a region lies in another, or is it: the codes are a tree by their letters. */
export const contains = (outer: string, inner: string): boolean => inner.startsWith(outer);

/** The region it lies in: UKD33, UKD3, UKD, UK, none. */
export const parentOf = (code: string): string | undefined => (code.length > 2 ? code.slice(0, -1) : undefined);

/** The smallest region in which all of them lie; `undefined` for none, and where only the whole country has them all. */
export function commonRegion(codes: readonly string[]): string | undefined {
  const [first = '', ...others] = codes;
  const shared = others.reduce((common, code) => {
    let length = 0;
    while (length < common.length && common[length] === code[length]) length++;
    return common.slice(0, length);
  }, first);
  return shared.length > 2 ? shared : undefined;
}

/** Names that Contracts Finder gives its regions, as the largest regions; its "England" is no one of them. */
const contractsFinder: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'north east': 'UKC',
    'north west': 'UKD',
    'yorkshire and the humber': 'UKE',
    'east midlands': 'UKF',
    'west midlands': 'UKG',
    'east of england': 'UKH',
    london: 'UKI',
    'south east': 'UKJ',
    'south west': 'UKK',
    wales: 'UKL',
    scotland: 'UKM',
    'northern ireland': 'UKN',
  }),
);

/** The code alone, which needs no data. */
export const contractsFinderCode = (name: string): string | undefined => contractsFinder.get(nameKey(name));

export const contractsFinderRegion = (name: string, data: PlacesData): Region | undefined =>
  data.regions.get(contractsFinderCode(name) ?? '');

const withoutEngland = (name: string): string => nameKey(name.replace(/\(england\)/i, ''));
/** "Durham CC" is also called Durham, where no region is just that. */
const withoutCouncil = (name: string): string => withoutEngland(name).replace(/ cc$/, '');

/** The one region of this name. Lincolnshire is two codes for one area, the larger; West Midlands is two areas, none. */
function byName(name: string, data: PlacesData): Region | undefined {
  const key = nameKey(name);
  const all = [...data.regions.values()];
  const exact = all.filter((region) => withoutEngland(region.name) === key || nameKey(region.name) === key);
  const found = exact.length > 0 ? exact : all.filter((region) => withoutCouncil(region.name) === key);
  const [largest, ...others] = found;
  const isOneArea = others.every(
    ({ code, districts }) => contains(largest?.code ?? '', code) && districts.length === largest?.districts.length,
  );
  return isOneArea ? largest : undefined;
}

/** What a page or a field says of a region: "UKD33 - Manchester", "UKE4", "Manchester". A code goes before a name. */
export function readRegion(text: string, data: PlacesData): Region | undefined {
  const said = text.normalize('NFKC').trim();
  const [code] = /^UK[A-Z0-9]{0,3}(?![A-Z0-9])/.exec(said.toUpperCase()) ?? [];
  if (code !== undefined) return data.regions.get(code);
  return said === '' ? undefined : byName(said, data);
}
