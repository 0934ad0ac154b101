/**
 * Numbers under which registers know an organisation. The scheme decides what a number is, never its shape: SC012345 can be
 * a Scottish company and a Scottish charity. Ids that a portal makes up for each notice (GB-FTS, GB-CFS, GB-SRS) are none.
 */
import type { Problem } from '../../result';
import type { Where } from '../../source';
import { saysNothing } from '../cells';
import type { Identifier } from '../notice';
import { quoted, type Read, remark } from './remark';

const companyPrefix =
  'SC|NI|R0|OC|SO|NC|LP|SL|NL|FC|SF|NF|BR|OE|IP|SP|NP|NO|RS|CE|CS|RC|SR|NR|AC|SA|NA|GE|GS|GN|IC|SI|NV';
const prefixed = new RegExp(`^(${companyPrefix})(\\d{1,6})$`);
const withSuffix = /^(?:IP|SP|NP|RS)\d{5}[A-Z]$/;

/** The eight characters of a company number; `undefined` for what cannot be one, such as a hospital's code. */
export function companyNumber(text: string): string | undefined {
  const plain = text.toUpperCase().replace(/[\s.-]/g, '');
  if (/^\d{5,8}$/.test(plain) && Number(plain) > 0) return plain.padStart(8, '0');
  if (withSuffix.test(plain)) return plain;
  const [, prefix, digits] = prefixed.exec(plain) ?? [];
  return prefix !== undefined && digits !== undefined && Number(digits) > 0
    ? `${prefix}${digits.padStart(6, '0')}`
    : undefined;
}

/** How the id of each scheme is brought to one form; `undefined` where it is none of that scheme. */
const schemes: Readonly<Record<string, (text: string) => string | undefined>> = {
  'GB-COH': companyNumber,
  'GB-CHC': (text) => /^\d{6,7}(?:-\d{1,3})?$/.exec(text.replace(/\s/g, ''))?.[0],
  'GB-SC': (text) => {
    const digits = /^(?:SC)?(\d{5,6})$/i.exec(text.replace(/\s/g, ''))?.[1];
    return digits === undefined ? undefined : `SC${digits.padStart(6, '0')}`;
  },
  'GB-NIC': (text) => /^(?:NIC)?(1\d{5})$/i.exec(text.replace(/\s/g, ''))?.[1],
  'GB-PPON': (text) => /^[A-Z]{4}-\d{4}-[A-Z0-9]{4}$/.exec(text.trim().toUpperCase())?.[0],
  'GB-NHS': (text) => /^[A-Z0-9]{3,6}$/.exec(text.trim().toUpperCase())?.[0],
  'GB-UKPRN': (text) => /^\d{8}$/.exec(text.trim())?.[0],
  'GB-MPR': (text) => /^[A-Z0-9]{2,12}$/.exec(text.trim().toUpperCase())?.[0],
};

/** In such a register an organisation keeps its number from notice to notice. */
export const isLasting = (scheme: string): boolean => Object.hasOwn(schemes, scheme);

export type ReadIdentifier =
  | { readonly kind: 'read'; readonly identifier: Identifier }
  /** A known register, and a number that is none of it. */
  | { readonly kind: 'unclear'; readonly scheme: string; readonly raw: string; readonly where: Where };

/** An id of a stated scheme; nothing for schemes that identify nobody from one notice to the next. */
export function readIdentifier(scheme: string, id: string, where: Where): readonly ReadIdentifier[] {
  const form = isLasting(scheme) ? schemes[scheme] : undefined;
  if (form === undefined || saysNothing(id)) return [];
  const normal = form(id);
  return normal === undefined
    ? [{ kind: 'unclear', scheme, raw: id, where }]
    : [{ kind: 'read', identifier: { scheme, id: normal, where } }];
}

const known = Object.keys(schemes).join('|');
const whole = new RegExp(`\\b(${known})[-:] ?([A-Z0-9][A-Z0-9-]{1,20})`, 'gi');

/** An organisation has a few numbers; a text that goes on and on is searched no further. */
const longest = 1000;

/** "GB-PPON-PDTL-7248-GWZW" and "GB-COH:01234567": identifiers that name their scheme. */
export const identifiersIn = (text: string, where: Where): readonly ReadIdentifier[] =>
  [...text.slice(0, longest).matchAll(whole)].flatMap(([, scheme = '', id = '']) =>
    readIdentifier(scheme.toUpperCase(), id, where),
  );

/** What was read, and a problem for each number that its register cannot have given. */
export const settleNumbers = (read: readonly ReadIdentifier[], name: string): Read<readonly Identifier[]> => ({
  value: read.flatMap((one) => (one.kind === 'read' ? [one.identifier] : [])),
  problems: read.flatMap((one) => (one.kind === 'read' ? [] : [unclear(one, name)])),
});

const registers: Readonly<Record<string, string>> = {
  'GB-COH': 'a company number',
  'GB-CHC': 'a charity number',
  'GB-SC': 'a Scottish charity number',
  'GB-NIC': 'a charity number of Northern Ireland',
  'GB-PPON': 'a public procurement organisation number',
};

const unclear = ({ scheme, raw, where }: ReadIdentifier & { readonly kind: 'unclear' }, name: string): Problem =>
  remark(
    'unclear-identifier',
    where,
    `${quoted(raw)} is given as ${registers[scheme] ?? `a number of ${scheme}`} of ${quoted(name)} and is none.`,
    'Look the organisation up by its name.',
  );
