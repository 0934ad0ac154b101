/** Declarations of one supplier that cannot both hold, as problems: both are quoted, and neither is preferred. */
import type { Problem } from '../../result';
import type { SupplierFacts } from '../notice';
import type { Declaration } from './organisations';
import { quoted, remark } from './remark';

const names: Readonly<Record<Declaration, string>> = {
  sme: 'a small or medium-sized enterprise',
  vcse: 'a voluntary, community or social enterprise',
  supportedEmployment: 'a supported employment provider',
  publicServiceMutual: 'a public service mutual',
};

export const declared = (fact: string): string => (Object.hasOwn(names, fact) ? names[fact as Declaration] : fact);

export const contradictions = (suppliers: readonly SupplierFacts[]): readonly Problem[] =>
  suppliers.flatMap(({ name, conflicts = [] }) =>
    conflicts.map(({ fact, stated }) => {
      const yes = stated.find(({ value }) => value);
      const no = stated.find(({ value }) => !value);
      return remark(
        'conflicting-declaration',
        yes?.where ?? '',
        `${quoted(name)} is declared ${declared(fact)} (${quoted(yes?.raw ?? '')}) and not one (${quoted(no?.raw ?? '')}) on the same notice.`,
        'Ask the buyer which holds.',
      );
    }),
  );
