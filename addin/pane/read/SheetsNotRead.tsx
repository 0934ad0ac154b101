import type { Recognition } from '../../../core/facts/recognition';
import { Disclosure } from '../Disclosure';
import { count } from '../numbers';

/** Sheets left out, and hidden rows and columns that were read all the same, each with the reason. */
export function SheetsNotRead({ sheets }: { readonly sheets: Recognition['sheets'] }) {
  const told = sheets.filter(({ read, hiddenRows, hiddenColumns }) => !read || hiddenRows + hiddenColumns > 0);
  if (told.length === 0) return null;
  return (
    <Disclosure summary={<>{count(told.length, 'sheet')} with something to know</>}>
      {() => (
        <>
          <ul className="plain-list">
            {told.map(({ name, read, reason, hiddenRows, hiddenColumns }) => (
              <li key={name}>
                <strong>{name}</strong>
                {read ? '' : ': not read, '}
                {read ? ': ' : ''}
                {read
                  ? `${count(hiddenRows, 'hidden row')} and ${count(hiddenColumns, 'hidden column')} were read all the same`
                  : reason}
              </li>
            ))}
          </ul>
        </>
      )}
    </Disclosure>
  );
}
