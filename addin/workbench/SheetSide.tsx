import { Grid } from './grid/Grid';
import { SheetTabs } from './grid/SheetTabs';
import type { Tab } from './grid/sheet';
import { useSheet } from './use-sheet';
import type { Workbook } from './use-workbook';

function insteadOfCells({ name, hasCells }: Tab, isRead: boolean): string {
  if (!hasCells) return `${name} is a chart.`;
  return isRead ? `${name} cannot be shown.` : `Opening ${name}…`;
}

/** The sheet in front of the person, with the tabs of the others. */
export function SheetSide({ workbook }: { readonly workbook: Workbook }) {
  const { shown, selected, opening, choose, chooseSheet } = workbook;
  const tab = shown?.tabs.find(({ id }) => id === selected?.sheetId) ?? shown?.tabs[0];
  const sheet = useSheet(shown, tab);
  if (!shown || !tab)
    return (
      <section className="sheet-side" aria-label="Workbook">
        <p className="nothing-open">{opening ? `Opening ${opening}…` : 'Open a workbook, or drop one here.'}</p>
      </section>
    );
  return (
    <section className="sheet-side" aria-label="Workbook">
      {sheet && selected ? (
        <Grid
          key={`${shown.turn} ${sheet.id}`}
          sheet={sheet}
          blocks={shown.blocks}
          selection={selected.area}
          onSelect={(row, column) => choose(sheet, row, column)}
        />
      ) : (
        <p className="nothing-open">{insteadOfCells(tab, sheet === null)}</p>
      )}
      <SheetTabs sheets={shown.tabs} current={tab.id} onChoose={chooseSheet} />
    </section>
  );
}
