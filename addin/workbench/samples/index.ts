/** The sample tenders that come with the workbench; made by `npm run samples`, every name and figure invented. */
export interface Sample {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly url: string;
}

export const samples: readonly Sample[] = [
  {
    id: 'tidy',
    title: 'Tidy',
    description: 'Five bids for grounds maintenance, as a careful officer would keep them.',
    url: new URL('./tidy.xlsx', import.meta.url).href,
  },
  {
    id: 'messy',
    title: 'Messy',
    description: 'The same tender as it really arrives: titles, merged headings, prices as text, one price missing.',
    url: new URL('./messy.xlsx', import.meta.url).href,
  },
  {
    id: 'matrix',
    title: 'Matrix',
    description: 'Works priced item by item, with criteria and items down the side and bidders across.',
    url: new URL('./matrix.xlsx', import.meta.url).href,
  },
  {
    id: 'sheet-per-evaluator',
    title: 'Sheet per evaluator',
    description: 'Home care marked by three evaluators on a sheet each, with the consensus on a fourth.',
    url: new URL('./sheet-per-evaluator.xlsx', import.meta.url).href,
  },
];
