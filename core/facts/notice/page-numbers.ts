/** Numbers of registers as pages print them beside an organisation. */
import type { Passage } from '../../page';
import type { Identifier } from '../notice';
import { isAbroad } from './abroad';
import { identifiersIn, type ReadIdentifier, readIdentifier, settleNumbers } from './identifiers';
import { labelMeans, type PageFact } from './labels';
import type { Passages } from './passages';
import type { Read } from './remark';

const schemeOf: Partial<Record<PageFact, string>> = {
  'company-number': 'GB-COH',
  'charity-number': 'GB-CHC',
  'charity-number-scotland': 'GB-SC',
  'charity-number-northern-ireland': 'GB-NIC',
  'mutuals-number': 'GB-MPR',
  ppon: 'GB-PPON',
};

/** A number behind its label; a word behind the number, such as "(opens in a new tab)", is not part of it. */
function numberIn(scheme: string, { text, where }: Passage): readonly ReadIdentifier[] {
  const named = identifiersIn(text, where);
  if (named.length > 0) return named;
  const whole = readIdentifier(scheme, text, where);
  const first = readIdentifier(scheme, text.trim().split(/[\s(,;]+/)[0] ?? '', where);
  return first[0]?.kind === 'read' && whole[0]?.kind !== 'read' ? first : whole;
}

/** "Companies House number: 1558756" under a label such as "Reference", or a registration number of a British company. */
function looseNumber(passage: Passage, abroad: boolean): readonly ReadIdentifier[] {
  const [, head = '', rest = ''] = /^([^:]{3,60}):\s*(.+)$/.exec(passage.text) ?? [];
  const meaning = labelMeans(head);
  const scheme = meaning && schemeOf[meaning];
  if (scheme) return numberIn(scheme, { ...passage, text: rest });
  const named = identifiersIn(passage.text, passage.where);
  const isRegistration = /registration|cofrestru/i.test(passage.label);
  if (named.length > 0 || !isRegistration || abroad) return named;
  return numberIn('GB-COH', passage).filter(({ kind }) => kind === 'read');
}

/** Every number that the page gives for the organisation. */
export function readNumbers(passages: Passages, name: string): Read<readonly Identifier[]> {
  const country = passages.of('country')[0]?.text;
  const abroad = country !== undefined && isAbroad(country);
  // Typed as the literal it is, since `Object.entries` forgets its keys.
  const schemes = Object.entries(schemeOf) as readonly [PageFact, string][];
  return settleNumbers(
    [
      ...schemes.flatMap(([fact, scheme]) => passages.of(fact).flatMap((passage) => numberIn(scheme, passage))),
      ...passages.of('organisation-number').flatMap((passage) => looseNumber(passage, abroad)),
    ],
    name,
  );
}
