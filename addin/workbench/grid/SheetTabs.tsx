import type { Tab } from './sheet';

interface Props {
  readonly sheets: readonly Tab[];
  readonly current: string;
  readonly onChoose: (id: string) => void;
}

/** The workbook's sheets; hidden ones can be looked at too, and say that they are hidden. */
export function SheetTabs({ sheets, current, onChoose }: Props) {
  const hasOwn = sheets.some(({ own }) => own.length > 0);
  return (
    <div className="below-grid">
      <nav className="sheet-tabs" aria-label="Sheets">
        <ul>
          {sheets.map(({ id, name, hidden }) => (
            <li key={id}>
              <button type="button" aria-current={id === current} onClick={() => onChoose(id)}>
                {name}
                {hidden && <i> (hidden)</i>}
              </button>
            </li>
          ))}
        </ul>
      </nav>
      {hasOwn && (
        <p className="own-key">
          <span className="own-swatch" aria-hidden="true" /> Written by Goodmark
        </p>
      )}
    </div>
  );
}
