import { inWords } from '../parts/dates';
import type { Shortlisted } from '../storage/shortlist';
import { columns } from './table';

interface Props {
  readonly list: readonly Shortlisted[];
  readonly remove: (entry: Shortlisted) => void;
}

/** The columns that are short texts; what was said and where it comes from are shown as an officer reads them. */
const brief = columns.slice(1, 6);

export const SupplierTable = ({ list, remove }: Props) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by the keyboard that scrolls it
  <section className="scroll" aria-label="Suppliers" tabIndex={0}>
    <table>
      <thead>
        <tr>
          <th scope="col">Supplier</th>
          {brief.map(({ heading }) => (
            <th scope="col" key={heading}>
              {heading}
            </th>
          ))}
          <th scope="col">What was said</th>
          <th scope="col">Declared on</th>
          <th scope="col">Remove</th>
        </tr>
      </thead>
      <tbody>
        {list.map((entry) => (
          <Row key={`${entry.key} ${entry.notice.address}`} entry={entry} remove={remove} />
        ))}
      </tbody>
    </table>
  </section>
);

const Row = ({ entry, remove }: { readonly entry: Shortlisted; readonly remove: Props['remove'] }) => (
  <tr>
    <th scope="row">
      <bdi>{entry.name}</bdi>
    </th>
    {brief.map(({ heading, cell }) => (
      <td key={heading}>{cell(entry)}</td>
    ))}
    <td className="said">
      {entry.said.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </td>
    <td>
      <a href={entry.notice.address} target="_blank" rel="noreferrer">
        {entry.notice.title ?? entry.notice.id}
      </a>
      <p className="quiet">
        {entry.notice.portalName}
        {entry.notice.published !== null && `, ${inWords(entry.notice.published)}`}
      </p>
    </td>
    <td>
      <button type="button" aria-label={`Remove ${entry.name}`} onClick={() => remove(entry)}>
        Remove
      </button>
    </td>
  </tr>
);
