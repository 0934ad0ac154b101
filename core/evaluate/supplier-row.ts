/** One supplier of a notice as hints see it. */
import type { LegalForm, NoticeFacts, SupplierFacts } from '../facts/notice';
import type { SeenElsewhere } from '../seen/look-up';
import { lotsWon } from './lots-won';
import { pageName } from './page-name';
import { spokenDate } from './spoken';
import { placeToldOf } from './supplier-place';
import { derived, stated, type Told, type ToldRow } from './told';
import type { Locate } from './whereabouts';

export interface SupplierIn {
  readonly facts: NoticeFacts;
  readonly supplier: SupplierFacts;
  readonly elsewhere: SeenElsewhere;
  readonly locate?: Locate | undefined;
}

/** Strongest first: a register says what it is, a number what it must be, a name what it ought to be. */
const bases: readonly LegalForm['basis'][] = [
  'register-page',
  'charity-number',
  'company-number',
  'declared',
  'name-ending',
];

function ground(supplier: SupplierFacts, form: LegalForm['form']): Told {
  const grounds = supplier.legalForms.filter((legal) => legal.form === form);
  const best = bases.map((basis) => grounds.find((legal) => legal.basis === basis)).find((legal) => legal);
  return best ? derived(best.basis, [best.where]) : derived(undefined);
}

const registers: Readonly<Record<string, string>> = {
  'GB-CHC': 'the Charity Commission for England and Wales',
  'GB-SC': 'the Scottish Charity Regulator',
  'GB-NIC': 'the Charity Commission for Northern Ireland',
};

function declaredOtherwise({ supplier, elsewhere }: SupplierIn): Told {
  const yesNo = (value: boolean) => (value ? 'yes' : 'no');
  const contrary = elsewhere.declarations(supplier).map(({ of, here, portalName, published }) => {
    const when = published === null ? '' : `, ${spokenDate(published)}`;
    return `${of} ${yesNo(!here)} on a ${portalName} notice${when}, and ${yesNo(here)} here`;
  });
  const within = (supplier.conflicts ?? []).filter(({ fact }) => fact === 'sme' || fact === 'vcse');
  const texts = [...within.map(({ fact }) => `${fact.toUpperCase()} both yes and no on this notice`), ...contrary];
  return derived(
    texts.join('; ') || undefined,
    within.flatMap(({ stated: said }) => said.map(({ where }) => where)),
  );
}

export function supplierRow(given: SupplierIn): ToldRow {
  const { facts, supplier, elsewhere } = given;
  const company = supplier.identifiers.find(({ scheme }) => scheme === 'GB-COH');
  const charity = supplier.identifiers.find(({ scheme }) => registers[scheme] !== undefined);
  const awards = elsewhere.awards(supplier);
  const lots = lotsWon(facts, supplier);
  const [buyer] = facts.buyers;
  return {
    name: derived(supplier.name, [supplier.where]),
    sme: stated(supplier.sme),
    vcse: stated(supplier.vcse),
    supportedEmployment: stated(supplier.supportedEmployment),
    publicServiceMutual: stated(supplier.publicServiceMutual),
    cic: ground(supplier, 'cic'),
    charity: ground(supplier, 'charity'),
    registeredSociety: ground(supplier, 'registered-society'),
    companyNumber: company ? derived(company.id, [company.where]) : derived(undefined),
    charityNumber: charity ? derived(charity.id, [charity.where]) : derived(undefined),
    charityRegister: charity ? derived(registers[charity.scheme], [charity.where]) : derived(undefined),
    ...placeToldOf(supplier, facts, given.locate),
    awardsSeen: derived(awards.count),
    awardsSeenSince: derived(awards.since ?? undefined),
    declaredOtherwise: declaredOtherwise(given),
    takesAllLots: derived(lots.takesAll, lots.where),
    lotsWon: derived(lots.won, lots.where),
    lotsOfNotice: derived(
      lots.all,
      facts.lots.map(({ where }) => where),
    ),
    buyer: buyer ? derived(buyer.name, [buyer.where]) : derived(undefined),
    declaredOn: derived(pageName(facts)),
    noticeDate: stated(facts.published),
  };
}
