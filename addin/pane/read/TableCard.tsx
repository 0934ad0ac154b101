import type { RecognisedTable } from '../../../core/facts/recognition';
import { CellLink } from '../CellLink';
import { usePane } from '../context';
import { Disclosure } from '../Disclosure';
import { needsTick } from '../mapping';
import { count } from '../numbers';
import { inWords, layoutWords, purposeWords, sentenceCase } from '../words';
import { FieldRow } from './FieldRow';

/** One table found: where, what it is taken for and why, and what each column means. */
export function TableCard({ table }: { readonly table: RecognisedTable }) {
  const { ticked } = usePane();
  const doubtful = table.columns.filter(needsTick);
  const certain = table.columns.filter((column) => !needsTick(column));
  const waiting = doubtful.filter(({ where }) => !ticked.has(where)).length;
  const used = certain.filter(({ fact }) => fact !== null).length;
  const skipped = table.rows.filter((row) => row.class !== 'data' && row.class !== 'blank' && row.reason !== undefined);
  return (
    <section className="card" aria-label={`What stands in ${table.id}`}>
      <h3>
        {sentenceCase(inWords(table.purposes.map((purpose) => purposeWords[purpose])))} <CellLink where={table.id} />
      </h3>
      <p className="quiet">
        {[table.owner?.name, table.lot?.name].filter((name) => name !== undefined).join(', ')}
        {(table.owner || table.lot) && ': '}
        {table.layout === 'reference' ? `${sentenceCase(layoutWords.reference)}.` : table.reason}
      </p>
      {doubtful.length > 0 && (
        <ul className="fields" aria-label={waiting > 0 ? `${count(waiting, 'column')} to check` : 'Checked columns'}>
          {doubtful.map((column) => (
            <FieldRow key={column.where} column={column} />
          ))}
        </ul>
      )}
      {certain.length > 0 && (
        <Disclosure
          summary={
            <>
              {count(used, 'column')} certain
              {certain.length > used && `, ${certain.length - used} not used`}
            </>
          }
        >
          {() => (
            <>
              <ul className="fields">
                {certain.map((column) => (
                  <FieldRow key={column.where} column={column} />
                ))}
              </ul>
            </>
          )}
        </Disclosure>
      )}
      {skipped.length > 0 && (
        <Disclosure summary={<>{count(skipped.length, 'row')} not read as data</>}>
          {() => (
            <>
              <ul className="plain-list">
                {skipped.slice(0, 50).map(({ row, reason, class: rowClass }) => (
                  <li key={row}>
                    Row {row + 1}: {rowClass}, {reason}
                  </li>
                ))}
              </ul>
            </>
          )}
        </Disclosure>
      )}
    </section>
  );
}
