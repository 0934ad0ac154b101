/** Queues what a sheet of ours has beside its cells. */
import type { OutputSheet } from '../workbook/port';
import { rangeAt } from './range-area';
import { widthInPoints } from './write-cells';

export function putFrame(sheet: Excel.Worksheet, { widths, frozenRows, lists = [] }: OutputSheet): void {
  for (const [column, width] of widths.entries())
    rangeAt(sheet, { top: 0, bottom: 0, left: column, right: column }).format.columnWidth = widthInPoints(width);
  if (frozenRows > 0) sheet.freezePanes.freezeRows(frozenRows);
  for (const { area, texts } of lists) {
    const { dataValidation } = rangeAt(sheet, area);
    dataValidation.rule = { list: { inCellDropDown: true, source: texts.join(',') } };
    dataValidation.errorAlert = {
      style: 'Warning',
      title: 'Goodmark',
      message: `Meant are: ${texts.join(', ')}.`,
      showAlert: true,
    };
  }
}

/** Its name comes last of all: the table of a sheet that goes may have it still. */
export function putTable(sheet: Excel.Worksheet, { table }: OutputSheet): void {
  if (!table) return;
  const added = sheet.tables.add(rangeAt(sheet, table.area), true);
  added.style = 'TableStyleLight1';
  added.showBandedRows = false;
}

/** A stacked bar chart, its names down the side in the order of the rows. */
export function putChart(sheet: Excel.Worksheet, { chart }: OutputSheet): void {
  const [first, ...others] = chart?.series ?? [];
  if (!chart || !first) return;
  const added = sheet.charts.add('BarStacked', rangeAt(sheet, first.values), 'Columns');
  added.title.text = chart.title;
  const names = rangeAt(sheet, chart.categories);
  const one = added.series.getItemAt(0);
  one.name = first.name;
  one.setXAxisValues(names);
  for (const { name, values } of others) {
    const series = added.series.add(name);
    series.setValues(rangeAt(sheet, values));
    series.setXAxisValues(names);
  }
  added.axes.categoryAxis.reversePlotOrder = true;
  const { top, left, bottom, right } = chart.anchor;
  added.setPosition(sheet.getCell(top, left), sheet.getCell(bottom, right));
}
