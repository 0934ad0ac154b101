/** Keys under which names of authorities and regions are compared: spelling counts, marks and capitals do not. */

/** "Hammersmith & Fulham" and "hammersmith and fulham" have one key. */
export const nameKey = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/&/g, ' and ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^the /, '');

const before =
  /^(?:(?:london |royal |metropolitan )?borough of |borough council of |city and county of |(?:city|county) of |council of the )/;
const welshBefore = /^(?:cyngor )?(?:bwrdeistref sirol |dinas |sir (?:y )?)?/;
const after =
  /(?: (?:london boro|council|borough|city|county|district|metropolitan|mbc|cbc|city of|county of|unitary authority|ua))+$/;

/** The place in the name of its council: "London Borough of Camden", "Camden Council" and "Camden" have one key. */
export function plainName(name: string): string {
  const key = nameKey(name);
  return key.replace(after, '').replace(before, '').replace(welshBefore, '').trim() || key;
}

/** What kind of council a name says it is: a Newcastle Borough Council is not Newcastle City Council. */
export const kindsIn = (name: string): readonly string[] =>
  nameKey(name).match(/\b(?:borough|city|county|district)\b/g) ?? [];
