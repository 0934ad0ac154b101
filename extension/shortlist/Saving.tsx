import { useState } from 'react';
import { download } from '../parts/download';
import type { Shortlisted } from '../storage/shortlist';
import { asCsv, asHtml, asTabbed, asWorkbook } from './save';

const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Out of the browser: on the clipboard, or as a file that Goodmark in Excel reads without a question. */
export function Saving({ list }: { readonly list: readonly Shortlisted[] }) {
  const [told, setTold] = useState('');
  const tell = (task: () => Promise<void> | void, done: string) => async () => {
    try {
      await task();
      setTold(done);
    } catch (error) {
      setTold(`That did not work: ${error instanceof Error ? error.message : 'the browser refused'}.`);
    }
  };
  const copy = () =>
    navigator.clipboard.write([
      new ClipboardItem({
        'text/plain': new Blob([asTabbed(list)], { type: 'text/plain' }),
        'text/html': new Blob([asHtml(list)], { type: 'text/html' }),
      }),
    ]);
  const workbook = async () => download('shortlist.xlsx', new Uint8Array(await asWorkbook(list)), workbookType);
  const csv = () => download('shortlist.csv', asCsv(list), 'text/csv');
  return (
    <>
      <div className="actions">
        <button type="button" className="first" onClick={tell(workbook, 'Saved as shortlist.xlsx.')}>
          Save as workbook
        </button>
        <button type="button" onClick={tell(csv, 'Saved as shortlist.csv.')}>
          Save as CSV
        </button>
        <button type="button" onClick={tell(copy, 'Copied. Paste it into a sheet, a document or an email.')}>
          Copy as table
        </button>
      </div>
      <p role="status">{told}</p>
    </>
  );
}
