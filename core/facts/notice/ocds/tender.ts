/** Values, days, places and conditions of a procurement's data. */
import type { NoticeFacts, NoticeValue, Stated } from '../../notice';
import { daysIn } from '../dates';
import { regionCodes } from '../regions';
import { at, each, type Found, items, itemsAt, number, type Part, text } from './json';

/** The day as its own clock says it: an instant is not moved to another country's midnight. */
export function dayOf(part: Part): Stated<string> | undefined {
  const found = text(part);
  const [value] = daysIn(found?.value.slice(0, 10) ?? '');
  return found && value !== undefined ? { value, raw: found.value, where: found.where } : undefined;
}

/** In pounds. `amount` is without VAT where a gross amount stands beside it; alone, nothing says which it is. */
export function moneyOf(part: Part): NoticeValue | undefined {
  const currency = text(at(part, 'currency'))?.value ?? 'GBP';
  const net = number(at(part, 'amount'));
  const gross = number(at(part, 'amountGross'));
  if (currency.toUpperCase() !== 'GBP') return undefined;
  const stated = (found: Found<number>): Stated<number> => ({ ...found, raw: String(found.value) });
  if (net) return { amount: stated(net), vat: gross ? 'ex' : null };
  return gross && { amount: stated(gross), vat: 'inc' };
}

/** Codes of the standard and of its UK extension, in the words of the law. */
const reservations: Readonly<Record<string, string>> = {
  shelteredWorkshop: 'Reserved to supported employment providers',
  publicServiceMissionOrganization: 'Reserved to public service mutuals',
  smeVcse: 'Reserved to small and medium-sized enterprises and to voluntary, community and social enterprises',
};

export function reservedOf(tender: Part): Stated<string> | undefined {
  const codes = [tender, ...items(at(tender, 'lots'))].flatMap((part) =>
    each(at(part, 'otherRequirements', 'reservedParticipation')),
  );
  const found = codes.flatMap((code) => text(code) ?? [])[0];
  if (!found || found.value === 'none') return undefined;
  const value = Object.hasOwn(reservations, found.value) ? reservations[found.value] : undefined;
  return { value: value ?? `Reserved: ${found.value}`, raw: found.value, where: found.where };
}

/** Where the contract is performed: of what was awarded, else of what is to be. */
export function deliveryOf(release: Part): readonly Stated<string>[] {
  const regions = (parts: readonly Part[]) =>
    [...itemsAt(parts, 'items'), ...parts]
      .flatMap((item) => [...each(at(item, 'deliveryAddresses')), at(item, 'deliveryAddress')])
      .flatMap((address) => {
        const region = text(at(address, 'region'));
        return region
          ? regionCodes(region.value).map((value) => ({ value, raw: region.value, where: region.where }))
          : [];
      });
  const awarded = regions([...items(at(release, 'awards')), ...items(at(release, 'contracts'))]);
  return awarded.length > 0 ? awarded : regions([at(release, 'tender')]);
}

const terms = [
  ['financialTerms', 'Payment terms'],
  ['performanceTerms', 'Contract performance conditions'],
  ['otherTerms', 'Other conditions'],
] as const;

/** Terms of the contract, and key performance indicators, which the standard calls agreed metrics. */
export function conditionsOf(release: Part): NoticeFacts['conditions'] {
  const stated = (label: string, found: Found<string> | undefined): readonly Stated<string>[] =>
    found ? [{ value: `${label}: ${found.value}`, raw: found.value, where: found.where }] : [];
  const holders = [at(release, 'tender'), ...itemsAt([release], 'tender', 'lots'), ...itemsAt([release], 'contracts')];
  return holders.flatMap((holder) => [
    ...terms.flatMap(([field, label]) => stated(label, text(at(holder, 'contractTerms', field)))),
    ...items(at(holder, 'agreedMetrics')).flatMap((metric) =>
      stated('Key performance indicator', text(at(metric, 'title')) ?? text(at(metric, 'description'))),
    ),
  ]);
}
