/** Parties of a procurement, and the references to them, as organisations. */
import { displayName, nameKey } from '../../names';
import type { OrganisationFacts, Stated, SupplierFacts } from '../../notice';
import { countryAtEnd, hasOtherPostcodes } from '../abroad';
import { onOneLine, postcodeIn } from '../address';
import { identifiersIn, readIdentifier, settleNumbers } from '../identifiers';
import { known } from '../known';
import { legalForms } from '../legal-forms';
import { isPlaceholder } from '../placeholders';
import { regionCodes } from '../regions';
import { noSupplierNamed, type Read } from '../remark';
import { at, type Found, items, type Part, text, truth } from './json';

export const says = <T extends string | number | boolean>(found: Found<T> | undefined): Stated<T> | undefined =>
  found && { ...found, raw: String(found.value) };

const nameOf = (party: Part): Found<string> | undefined =>
  text(at(party, 'name')) ?? text(at(party, 'identifier', 'legalName'));

/** Identifiers it states, and the one in its id; a number without a scheme is not guessed at. */
function numbersOf(party: Part) {
  const stated = [at(party, 'identifier'), ...items(at(party, 'additionalIdentifiers'))].flatMap((identifier) => {
    const scheme = text(at(identifier, 'scheme'));
    const id = text(at(identifier, 'id'));
    return scheme && id ? readIdentifier(scheme.value.toUpperCase(), id.value, id.where) : [];
  });
  const own = text(at(party, 'id'));
  return stated.length > 0 || !own ? stated : identifiersIn(own.value, own.where);
}

/** In fields, or all in one text with line breaks, where the postcode has to be looked for. */
function addressOf(party: Part): Pick<OrganisationFacts, 'address' | 'postcode' | 'region'> {
  const lines = ['streetAddress', 'locality', 'postalCode'].flatMap((field) => text(at(party, 'address', field)) ?? []);
  const [first] = lines;
  const raw = lines.map(({ value }) => value).join('\n');
  const line = lines.toReversed().find(({ value }) => postcodeIn(value) !== undefined);
  const named = text(at(party, 'address', 'countryName')) ?? text(at(party, 'address', 'country'));
  const country = named?.value ?? countryAtEnd(raw);
  const postcode = line && !(country && hasOtherPostcodes(country)) ? postcodeIn(line.value) : undefined;
  const region = text(at(party, 'address', 'region'));
  const [code] = regionCodes(region?.value ?? '').filter((found) => found.length > 2);
  return known({
    address: first && { value: onOneLine(raw), raw, where: first.where },
    postcode: line && postcode !== undefined ? { value: postcode, raw: line.value, where: line.where } : undefined,
    region: region && code !== undefined ? { value: code, raw: region.value, where: region.where } : undefined,
  });
}

/** `undefined` where nobody is named. */
export function organisationOf(party: Part): Read<OrganisationFacts | undefined> {
  const found = nameOf(party);
  if (!found) return { value: undefined, problems: [] };
  const name = displayName(found.value);
  const { value: identifiers, problems } = settleNumbers(numbersOf(party), name);
  return {
    value: { name, key: nameKey(name), where: found.where, identifiers, ...addressOf(party) },
    problems,
  };
}

const small = new Set(['sme', 'micro', 'small', 'medium']);

/** "sme" or "large"; a scale of another word, or none, says neither. */
function smeOf(party: Part): Stated<boolean> | undefined {
  const scale = text(at(party, 'details', 'scale'));
  const word = scale?.value.toLowerCase() ?? '';
  if (!scale || !(small.has(word) || word === 'large')) return undefined;
  return { value: small.has(word), raw: scale.value, where: scale.where };
}

/** A supplier; a problem alone where it has no name, or a placeholder for one. */
export function supplierOf(party: Part, lots: readonly string[]): Read<readonly SupplierFacts[]> {
  const { value: organisation, problems } = organisationOf(party);
  if (!organisation || isPlaceholder(organisation.name))
    return {
      value: [],
      problems: [noSupplierNamed(organisation?.name ?? '', organisation?.where ?? party[0]?.where ?? '')],
    };
  const legalName = text(at(party, 'identifier', 'legalName'))?.value ?? organisation.name;
  return {
    value: [
      {
        ...organisation,
        ...known({
          sme: smeOf(party),
          vcse: says(truth(at(party, 'details', 'vcse'))),
          supportedEmployment: says(truth(at(party, 'details', 'shelteredWorkshop'))),
          publicServiceMutual: says(truth(at(party, 'details', 'publicServiceMissionOrganization'))),
        }),
        legalForms: legalForms(legalName, organisation.where, organisation.identifiers),
        lots,
      },
    ],
    problems,
  };
}
