/** Where each fact of places is from, for hints that name it and for a page about the data. Holds none of the data. */

export type PlaceSourceId = 'outcodes' | 'authorities' | 'regions' | 'region-map' | 'neighbours' | 'deprivation';

export interface PlaceSource {
  readonly id: PlaceSourceId;
  /** As a hint names it in brackets. */
  readonly short: string;
  readonly publisher: string;
  readonly title: string;
  /** The repository on GitHub and the state of it that was read. */
  readonly repository: string;
  readonly commit: string;
  readonly licence: string;
  /** The line that has to be shown with the data. */
  readonly attribution: string;
  readonly vintage: string;
  /** What was done to it, and what it cannot say. */
  readonly limits: string;
}

const ogl = 'Open Government Licence v3.0';
const crown =
  'Source: Office for National Statistics licensed under the Open Government Licence v.3.0. Contains OS data © Crown copyright and database right.';

export const placeSources: readonly PlaceSource[] = [
  {
    id: 'outcodes',
    short: 'middles of postcode districts, Gibbs/uk-postcodes',
    publisher: 'Gibbs',
    title: 'UK postcodes: outward codes with centroids',
    repository: 'Gibbs/uk-postcodes',
    commit: 'e770814e',
    licence: 'CC0 1.0',
    attribution: 'Postcode district centroids: Gibbs/uk-postcodes, CC0.',
    vintage: 'not stated',
    limits:
      'Rounded to a thousandth of a degree. E20 is moved to its true place. M50 and MK52 are missing, and are not known. Middles of districts: doors can be some kilometres away.',
  },
  {
    id: 'authorities',
    short: 'list of authorities, mySociety',
    publisher: 'mySociety',
    title: 'UK local authority names and codes',
    repository: 'mysociety/uk_local_authority_names_and_codes',
    commit: '67ef8b11',
    licence: 'CC BY 4.0',
    attribution: 'UK local authority names and codes by mySociety, CC BY 4.0, adapted.',
    vintage: 'authorities since 1 April 2023',
    limits:
      'Left out: the 25 districts of Northern Ireland before 2015, which have no codes; two combined authorities of the North East, which became one in May 2024; and its middles of counties, of which Lancashire’s is 190 km off: the mean of the districts is taken. Combined authorities are few, and some are younger than the list.',
  },
  {
    id: 'regions',
    short: 'region codes of Find a Tender, Cabinet Office',
    publisher: 'Cabinet Office',
    title: 'Region codes of the central digital platform (NUTS and ITL of 2021)',
    repository: 'cabinetoffice/GCGS-Central-Digital-Platform',
    commit: '9da6c201',
    licence: 'Crown copyright code list',
    attribution: 'Region codes: Cabinet Office, © Crown copyright.',
    vintage: '2021',
    limits: 'ITL of 2025 has other regions under codes of the same form, and is never compared with these.',
  },
  {
    id: 'region-map',
    short: 'authorities in regions of 2021, Office for National Statistics',
    publisher: 'Office for National Statistics, by ideal-postcodes/postcodes.io',
    title: 'Local authority districts and LAU1 areas to ITL of 2021',
    repository: 'ideal-postcodes/postcodes.io',
    commit: '4cf64ea',
    licence: `${ogl}; MIT`,
    attribution: crown,
    vintage: '2021',
    limits:
      'It names authorities of 2021: 24 of them have been replaced since. In Scotland it names 41 LAU1 areas, of which thirteen are only parts of a council area.',
  },
  {
    id: 'neighbours',
    short: 'neighbouring districts of 2021, Office for National Statistics',
    publisher: 'Office for National Statistics',
    title: 'Local Authority Districts 2021: neighbours',
    repository: 'ONSvisual/Local-Authority-Districts-2021-neighbours',
    commit: '79d1bd93',
    licence: `${ogl} (the repository itself names none)`,
    attribution: `${crown} Contains LPS Intellectual Property © Crown copyright.`,
    vintage: '2021, carried over to the authorities of today',
    limits:
      'Authorities that share a boundary, also one in an estuary: Bristol and Cardiff do. Ferries and bridges to islands are no boundary.',
  },
  {
    id: 'deprivation',
    short: 'composite UK index 2020, mySociety',
    publisher: 'mySociety',
    title: 'Composite UK Index of Multiple Deprivation 2020 by local authority',
    repository: 'mysociety/composite_uk_imd',
    commit: 'af4866b0',
    licence: 'CC BY 4.0',
    attribution: 'Composite UK Index of Multiple Deprivation by mySociety, CC BY 4.0, adapted.',
    vintage: '2020: the indices of England and Wales 2019, Scotland 2020 and Northern Ireland 2017 put on one scale',
    limits:
      'Older than the indices that nations have published since. Fifths hold a fifth of the population each, not a fifth of the authorities.',
  },
];

export function placeSource(id: PlaceSourceId): PlaceSource {
  const source = placeSources.find((each) => each.id === id);
  if (!source) throw new Error(`No source of places is called ${id}.`);
  return source;
}
