import type { Area } from '../../../core/source';
import type { OutputCell, OutputSheet } from '../../workbook/port';
import { xmlText } from './cell-text';
import { type Dialect, xmlDeclaration } from './dialect';
import { fixedReference } from './reference';

type Chart = NonNullable<OutputSheet['chart']>;

/** The cells of a one-column or one-row area, in order. */
function cellsOf(rows: OutputSheet['rows'], area: Area): readonly (OutputCell | undefined)[] {
  const cells: (OutputCell | undefined)[] = [];
  for (let row = area.top; row <= area.bottom; row++)
    for (let column = area.left; column <= area.right; column++) cells.push(rows[row]?.[column]);
  return cells;
}

/** What a program that does not calculate draws the chart from. */
function cache(cells: readonly (OutputCell | undefined)[], kind: 'str' | 'num'): string {
  const points = cells.map((cell, index) => {
    const value = cell?.value ?? null;
    if (value === null || (kind === 'num' && typeof value !== 'number')) return '';
    return `<c:pt idx="${index}"><c:v>${xmlText(String(value))}</c:v></c:pt>`;
  });
  const format = kind === 'num' ? '<c:formatCode>General</c:formatCode>' : '';
  return `<c:${kind}Cache>${format}<c:ptCount val="${cells.length}"/>${points.join('')}</c:${kind}Cache>`;
}

const richText = (text: string, size: number): string =>
  `<c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="${size}" b="1"/></a:pPr>` +
  `<a:r><a:rPr lang="en-GB" sz="${size}" b="1"/><a:t>${xmlText(text)}</a:t></a:r></a:p></c:rich></c:tx>`;

/**
 * A stacked bar chart of one sheet's own cells, the first row on top. Elements stand in the order of CT_ChartSpace
 * (ECMA-376 part 1, 21.2): Excel calls a file damaged when they do not.
 */
export function chartXml(dialect: Dialect, sheet: string, chart: Chart, rows: OutputSheet['rows']): string {
  const categories = cellsOf(rows, chart.categories);
  const category =
    `<c:cat><c:strRef><c:f>${xmlText(fixedReference(sheet, chart.categories))}</c:f>` +
    `${cache(categories, 'str')}</c:strRef></c:cat>`;
  const series = chart.series.map(
    ({ name, values }, index) =>
      `<c:ser><c:idx val="${index}"/><c:order val="${index}"/><c:tx><c:v>${xmlText(name)}</c:v></c:tx>` +
      `<c:invertIfNegative val="0"/>${category}<c:val><c:numRef><c:f>${xmlText(fixedReference(sheet, values))}</c:f>` +
      `${cache(cellsOf(rows, values), 'num')}</c:numRef></c:val></c:ser>`,
  );
  return (
    `${xmlDeclaration}<c:chartSpace xmlns:c="${dialect.chart}" xmlns:a="${dialect.drawing}" xmlns:r="${dialect.relationships}">` +
    '<c:roundedCorners val="0"/><c:chart>' +
    `<c:title>${richText(chart.title, 1200)}<c:overlay val="0"/></c:title><c:autoTitleDeleted val="0"/>` +
    '<c:plotArea><c:layout/><c:barChart><c:barDir val="bar"/><c:grouping val="stacked"/><c:varyColors val="0"/>' +
    series.join('') +
    '<c:dLbls><c:numFmt formatCode="0.0;;" sourceLinked="0"/><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>' +
    '<c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/>' +
    '<c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>' +
    '<c:gapWidth val="60"/><c:overlap val="100"/><c:axId val="111111111"/><c:axId val="222222222"/></c:barChart>' +
    '<c:catAx><c:axId val="111111111"/><c:scaling><c:orientation val="maxMin"/></c:scaling><c:delete val="0"/>' +
    '<c:axPos val="l"/><c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/>' +
    '<c:minorTickMark val="none"/><c:tickLblPos val="low"/><c:crossAx val="222222222"/><c:crosses val="autoZero"/>' +
    '<c:auto val="1"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/></c:catAx>' +
    '<c:valAx><c:axId val="222222222"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/>' +
    '<c:axPos val="b"/><c:majorGridlines/><c:numFmt formatCode="General" sourceLinked="0"/>' +
    '<c:majorTickMark val="out"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>' +
    '<c:crossAx val="111111111"/><c:crosses val="max"/><c:crossBetween val="between"/></c:valAx></c:plotArea>' +
    '<c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend><c:plotVisOnly val="1"/>' +
    '<c:dispBlanksAs val="gap"/></c:chart></c:chartSpace>'
  );
}

/** The drawing that holds the chart, over the cells of its anchor. `relationship` leads to the chart part. */
export function drawingXml(dialect: Dialect, chart: Chart, relationship: string): string {
  const corner = (name: string, column: number, row: number) =>
    `<xdr:${name}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${name}>`;
  const { top, left, bottom, right } = chart.anchor;
  return (
    `${xmlDeclaration}<xdr:wsDr xmlns:xdr="${dialect.sheetDrawing}" xmlns:a="${dialect.drawing}">` +
    `<xdr:twoCellAnchor>${corner('from', left, top)}${corner('to', right + 1, bottom + 1)}` +
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="Chart 1" descr="${xmlText(chart.title)}"/>` +
    '<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
    `<a:graphic><a:graphicData uri="${dialect.chart}"><c:chart xmlns:c="${dialect.chart}" ` +
    `xmlns:r="${dialect.relationships}" r:id="${relationship}"/></a:graphicData></a:graphic></xdr:graphicFrame>` +
    '<xdr:clientData/></xdr:twoCellAnchor></xdr:wsDr>'
  );
}
