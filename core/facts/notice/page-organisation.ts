/** One organisation as a block of a page prints it. */
import type { Block } from '../../page';
import { displayName, nameKey } from '../names';
import type { OrganisationFacts } from '../notice';
import { countryAtEnd, hasOtherPostcodes } from './abroad';
import { onOneLine, postcodeIn } from './address';
import { readNumbers } from './page-numbers';
import type { Passages } from './passages';
import { regionCodes } from './regions';
import type { Read } from './remark';

/** Lines without a label are the address, unless one is labelled so. What has an @ or a link is not. */
function readAddress(passages: Passages, name: string): Pick<OrganisationFacts, 'address' | 'postcode'> {
  const parts = ['address', 'town', 'postcode'] as const;
  const labelled = parts.flatMap((fact) => passages.of(fact));
  const lines = (passages.of('address').length > 0 ? labelled : [...passages.unlabelled, ...labelled]).filter(
    ({ text }) => !/@|https?:|www\./i.test(text) && displayName(text) !== name,
  );
  const [first] = lines;
  if (!first) return {};
  const raw = lines.map(({ text }) => text).join('\n');
  const line = [...passages.of('postcode'), ...lines.toReversed()].find(({ text }) => postcodeIn(text) !== undefined);
  const country = passages.of('country')[0]?.text ?? countryAtEnd(raw);
  const postcode = line && !(country && hasOtherPostcodes(country)) ? postcodeIn(line.text) : undefined;
  return {
    address: { value: onOneLine(raw), raw, where: first.where },
    ...(line && postcode !== undefined && { postcode: { value: postcode, raw: line.text, where: line.where } }),
  };
}

/** The narrowest region stated; "UK" alone places nobody. */
function readRegion(passages: Passages): Pick<OrganisationFacts, 'region'> {
  const stated = [...passages.of('region'), ...passages.of('delivery')].flatMap(({ text, where }) =>
    regionCodes(text).map((value) => ({ value, raw: text, where })),
  );
  const [narrowest] = stated
    .filter(({ value }) => value.length > 2)
    .toSorted((a, b) => b.value.length - a.value.length);
  return narrowest ? { region: narrowest } : {};
}

export function readOrganisation(block: Block, passages: Passages): Read<OrganisationFacts> {
  const name = displayName(block.name.text);
  const numbers = readNumbers(passages, name);
  return {
    value: {
      name,
      key: nameKey(name),
      where: block.name.where,
      identifiers: numbers.value,
      ...readAddress(passages, name),
      ...readRegion(passages),
    },
    problems: numbers.problems,
  };
}
