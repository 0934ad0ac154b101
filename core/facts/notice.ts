/** The facts of one notice (or company, or service), free of any layout: what hints see. Every fact keeps its `where`. */
import type { PageKind } from '../page';
import type { Where } from '../source';

/** A value as somebody stated it. A fact that nobody stated is absent: blank is never no and never zero. */
export interface Stated<T> {
  readonly value: T;
  /** The words it was read from. */
  readonly raw: string;
  readonly where: Where;
}

/** What one notice states in two ways. Both stay as they were said; whoever shows one says that there is the other. */
export interface Conflict<T = string | number | boolean> {
  /** The member of `SupplierFacts` or `NoticeFacts` it is about: "sme". */
  readonly fact: string;
  readonly stated: readonly Stated<T>[];
}

/** `scheme` as in the OCDS register of organisation identifiers: GB-COH, GB-CHC, GB-SC, GB-NIC, GB-PPON. */
export interface Identifier {
  readonly scheme: string;
  /** Normalised: a company number has its eight characters. */
  readonly id: string;
  readonly where: Where;
}

export interface OrganisationFacts {
  /** As printed. */
  readonly name: string;
  /** `nameKey` of the name. */
  readonly key: string;
  readonly where: Where;
  /** Further places of the page that print its name: it won several lots, or stands in a list as well. */
  readonly also?: readonly Where[];
  readonly identifiers: readonly Identifier[];
  readonly address?: Stated<string>;
  /** In its usual form: "OX3 0BP". */
  readonly postcode?: Stated<string>;
  /** Code of the 2021 tree with the prefix UK: "UKJ14". */
  readonly region?: Stated<string>;
}

/** What a legal form is inferred from is said, since a name ending is weaker than a register. */
export interface LegalForm {
  readonly form:
    | 'company'
    | 'cic'
    | 'charity'
    | 'registered-society'
    | 'partnership'
    | 'public-body'
    | 'overseas'
    | 'other';
  readonly basis: 'register-page' | 'company-number' | 'charity-number' | 'name-ending' | 'declared';
  readonly where: Where;
}

/** A declaration that the page contradicts itself in is absent, and stands in `conflicts`. */
export interface SupplierFacts extends OrganisationFacts {
  readonly sme?: Stated<boolean>;
  readonly vcse?: Stated<boolean>;
  readonly supportedEmployment?: Stated<boolean>;
  readonly publicServiceMutual?: Stated<boolean>;
  /** Every form for which there is ground: a CIC limited by shares is a company and a CIC. */
  readonly legalForms: readonly LegalForm[];
  /** Lots it was awarded, as printed; empty where the notice does not say. */
  readonly lots: readonly string[];
  readonly conflicts?: readonly Conflict<boolean>[];
}

/** £ with what is said of VAT. */
export interface NoticeValue {
  readonly amount: Stated<number>;
  readonly vat: 'ex' | 'inc' | null;
}

export interface LotFacts {
  readonly name: string;
  readonly where: Where;
  readonly value?: NoticeValue;
  readonly smeSuitable?: Stated<boolean>;
  readonly vcseSuitable?: Stated<boolean>;
}

export interface NoticeCriterion {
  readonly name: string;
  readonly kind: 'price' | 'cost' | 'quality' | null;
  /** Share of the whole, 0 to 1. */
  readonly weight?: Stated<number>;
  /** Place in an order of importance, 1 first, where that stands for weights. */
  readonly order?: Stated<number>;
  readonly lot: string | null;
  readonly where: Where;
}

/** `pipeline` to `end`: the stages of a procurement that a notice type stands for. */
export type Stage = 'pipeline' | 'planning' | 'tender' | 'award' | 'contract' | 'change' | 'end' | 'other';

export interface NoticeFacts {
  readonly portal: string;
  readonly portalName: string;
  readonly kind: PageKind;
  readonly address: string;
  /** What names this notice on its portal: "083650-2026", a GUID, a company number. */
  readonly id: string;
  readonly ocid?: Stated<string>;
  readonly title?: Stated<string>;
  /** As printed: "UK6: Contract award notice". */
  readonly noticeType?: Stated<string>;
  readonly stage: Stage;
  /** ISO date. */
  readonly published?: Stated<string>;
  readonly awarded?: Stated<string>;
  readonly signed?: Stated<string>;
  readonly starts?: Stated<string>;
  readonly ends?: Stated<string>;
  /** Law it is run under, as far as the notice says: the Procurement Act 2023 or the regulations before it. */
  readonly regime?: Stated<'procurement-act-2023' | 'earlier-regulations' | 'scotland'>;
  readonly aboveThreshold?: Stated<boolean>;
  readonly procedure?: Stated<string>;
  readonly value?: NoticeValue;
  readonly description?: Stated<string>;
  readonly smeSuitable?: Stated<boolean>;
  readonly vcseSuitable?: Stated<boolean>;
  /** Reserved to supported employment providers, mutuals or local suppliers, in the notice's words. */
  readonly reserved?: Stated<string>;
  /** Where the contract is performed: region codes. */
  readonly delivery: readonly Stated<string>[];
  readonly buyers: readonly OrganisationFacts[];
  readonly suppliers: readonly SupplierFacts[];
  readonly lots: readonly LotFacts[];
  readonly criteria: readonly NoticeCriterion[];
  /** Payment terms, key performance indicators and other conditions, in the notice's words. */
  readonly conditions: readonly Stated<string>[];
  /** Where the page and the notice's own data differ, the page's words stand above and both stand here. */
  readonly conflicts?: readonly Conflict[];
}
