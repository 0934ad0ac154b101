import type { Recognition } from '../../../core/facts/recognition';
import { Disclosure } from '../Disclosure';
import { count } from '../numbers';
import { SheetsNotRead } from './SheetsNotRead';
import { TableCard } from './TableCard';

/** A card for each table that is used; the others, and sheets left out, wait behind a line each. */
export function Tables({ recognition: { tables, sheets } }: { readonly recognition: Recognition }) {
  const used = tables.filter(({ purposes }) => !purposes.every((purpose) => purpose === 'unknown'));
  const others = tables.filter((table) => !used.includes(table));
  return (
    <>
      {used.map((table) => (
        <TableCard key={table.id} table={table} />
      ))}
      {used.length === 0 && <p>No sheet has a row or a column of bidders with prices, marks or commitments.</p>}
      {others.length > 0 && (
        <Disclosure summary={<>{count(others.length, 'other list')}, not used</>}>
          {() => (
            <>
              {others.map((table) => (
                <TableCard key={table.id} table={table} />
              ))}
            </>
          )}
        </Disclosure>
      )}
      <SheetsNotRead sheets={sheets} />
    </>
  );
}
