import { useRef, useState } from 'react';
import { download } from './download';
import { SampleMenu } from './SampleMenu';
import type { Workbook } from './use-workbook';

interface Props {
  readonly workbook: Workbook;
  readonly onUseInExcel: () => void;
}

/** What can be done with workbooks as files. */
export function Bar({ workbook, onUseInExcel }: Props) {
  const { shown, openFile, openSample } = workbook;
  const input = useRef<HTMLInputElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const [saved, setSaved] = useState('');
  return (
    <header className="file-bar">
      <span className="product">Goodmark workbench</span>
      <input
        ref={input}
        type="file"
        hidden
        aria-label="Workbook to open"
        accept=".xlsx,.xlsm,.csv"
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) openFile(file);
          // The same file may be chosen again after a change on disk.
          currentTarget.value = '';
          opener.current?.focus();
        }}
      />
      <button type="button" ref={opener} onClick={() => input.current?.click()}>
        Open .xlsx
      </button>
      <SampleMenu onChoose={openSample} />
      <button
        type="button"
        disabled={!shown}
        onClick={async () => {
          if (shown) setSaved(await download(shown.open));
        }}
      >
        Download scored copy
      </button>
      <button type="button" onClick={onUseInExcel}>
        Use in Excel
      </button>
      <span className="only-heard" role="status">
        {saved}
      </span>
    </header>
  );
}
