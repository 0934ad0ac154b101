/** A synthetic workbook with nearly everything a buyer's file can hold, all names and figures invented. */
import ExcelJS from 'exceljs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** A picture of one white pixel. */
const pixel = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8/5+hHgAHggJ/PchI7wAAAABJRU5ErkJggg==';

const types = 'http://schemas.openxmlformats.org';
const office = `${types}/officeDocument/2006/relationships`;

/** Bids!A4:E9 is a plain table below merged titles; Commitments holds an Excel table; Locked is protected. */
export async function richWorkbook(): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const bids = book.addWorksheet('Bids', { views: [{ state: 'frozen', ySplit: 4, xSplit: 1 }] });
  bids.mergeCells('A1:E1');
  bids.getCell('A1').value = 'Riverside works (synthetic example)';
  bids.getRow(4).values = ['Bidder', 'Price', 'SME (Y/N)', 'Mark', 'Weighted'];
  bids.getRow(4).eachCell((cell) => {
    cell.font = { bold: true, color: { argb: 'FFFFFFFF' } };
    cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FF1F4E79' } };
    cell.border = { bottom: { style: 'thin' } };
  });
  const rows = ['Osier & Quill', 'Brackenfell', 'Hollowmere', 'Tarnside', 'Fernley <North>'];
  for (const [n, name] of rows.entries()) {
    const row = bids.getRow(5 + n);
    row.values = [name, 1000 + 37.5 * n, n % 2 ? 'Y' : 'N', n + 1];
    row.getCell(2).numFmt = '"£"#,##0.00';
    row.getCell(5).value = { formula: `D${5 + n}*10`, result: (n + 1) * 10 };
  }
  // A buyer's border drawn far to the right, over cells that hold nothing.
  for (let row = 4; row <= 9; row++) bids.getCell(row, 7).border = { right: { style: 'dotted' } };
  bids.getCell('A5').note = 'Incumbent. Synthetic note.';
  bids.getCell('B9').value = { text: 'see annex', hyperlink: 'https://example.invalid/annex' };
  for (let row = 5; row <= 9; row++)
    bids.getCell(row, 3).dataValidation = { type: 'list', allowBlank: true, formulae: ['"Y,N"'] };
  bids.addConditionalFormatting({
    ref: 'D5:D9',
    rules: [{ type: 'cellIs', operator: 'lessThan', priority: 1, formulae: ['2'], style: { font: { bold: true } } }],
  });
  bids.autoFilter = 'A4:E9';
  bids.getColumn(1).width = 30;
  bids.pageSetup = { orientation: 'landscape', printTitlesRow: '1:4' };
  bids.addImage(book.addImage({ base64: pixel, extension: 'png' }), 'A13:B16');

  const commitments = book.addWorksheet('Commitments');
  commitments.addTable({
    name: 'Commitments',
    ref: 'A2',
    headerRow: true,
    columns: [{ name: 'Bidder' }, { name: 'Commitment' }, { name: 'Quantity' }],
    rows: rows.map((name, n) => [name, `${n + 1} apprentices`, n + 1]),
  });
  const locked = book.addWorksheet('Locked');
  locked.getCell('A1').value = 'Scores of the first round';
  await locked.protect('synthetic', {});
  book.addWorksheet('Lists', { state: 'veryHidden' }).getCell('A1').value = 'Y';
  book.definedNames.add('Bids!$B$5:$B$9', 'Prices');
  return addByHand(new Uint8Array(await book.xlsx.writeBuffer()));
}

/** What exceljs cannot write: chart, sparkline, newer rules, dynamic array, macros, custom XML, printer settings. */
function addByHand(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  const text = (name: string) => strFromU8(parts[name] ?? new Uint8Array());
  const put = (name: string, content: string) => {
    parts[name] = strToU8(content);
  };
  const edit = (name: string, from: string | RegExp, to: string) => {
    const before = text(name);
    const after = before.replace(from, to);
    if (after === before) throw new Error(`Nothing to change in ${name}.`);
    put(name, after);
  };
  const sheet = 'xl/worksheets/sheet1.xml';
  const rels = 'xl/worksheets/_rels/sheet1.xml.rels';
  edit(
    rels,
    '</Relationships>',
    `<Relationship Id="rId90" Type="${office}/printerSettings" Target="../printerSettings/printerSettings1.bin"/></Relationships>`,
  );
  parts['xl/printerSettings/printerSettings1.bin'] = new Uint8Array([0, 1, 2, 250, 251, 252]);
  edit(sheet, /<pageSetup /, '<pageSetup r:id="rId90" ');
  edit(sheet, '</sheetData>', "</sheetData><!-- kept: a comment of the buyer's tool -->");
  edit(sheet, '</worksheet>', sparklineAndRule);
  edit(
    sheet,
    /<c r="E9"([^>]*)>.*?<\/c>/,
    '<c r="E9"$1 cm="1"><f t="array" ref="E9">_xlfn._xlws.SORT(D9)*10</f><v>50</v></c>',
  );

  const drawing = 'xl/drawings/drawing1.xml';
  edit(drawing, /<\/xdr:wsDr>/, chartFrame);
  edit(
    'xl/drawings/_rels/drawing1.xml.rels',
    '</Relationships>',
    `<Relationship Id="rId91" Type="${office}/chart" Target="../charts/chart1.xml"/></Relationships>`,
  );
  put('xl/charts/chart1.xml', buyersChart);
  put('xl/metadata.xml', dynamicArrays);
  parts['xl/vbaProject.bin'] = new Uint8Array([208, 207, 17, 224, 1, 2, 3]);
  put('customXml/item1.xml', '<notes xmlns="urn:another:add-in">kept</notes>');
  put(
    'customXml/itemProps1.xml',
    `<ds:datastoreItem ds:itemID="{11111111-2222-3333-4444-555555555555}" xmlns:ds="${types}/officeDocument/2006/customXml"/>`,
  );
  put(
    'customXml/_rels/item1.xml.rels',
    `<Relationships xmlns="${types}/package/2006/relationships"><Relationship Id="rId1" Type="${office}/customXmlProps" Target="itemProps1.xml"/></Relationships>`,
  );
  edit(
    'xl/_rels/workbook.xml.rels',
    '</Relationships>',
    `<Relationship Id="rId92" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" Target="vbaProject.bin"/>` +
      `<Relationship Id="rId93" Type="${office}/sheetMetadata" Target="metadata.xml"/>` +
      `<Relationship Id="rId94" Type="${office}/customXml" Target="../customXml/item1.xml"/></Relationships>`,
  );
  edit(
    '[Content_Types].xml',
    '</Types>',
    '<Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/>' +
      '<Override PartName="/xl/printerSettings/printerSettings1.bin" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.printerSettings"/>' +
      '<Override PartName="/xl/charts/chart1.xml" ContentType="application/vnd.openxmlformats-officedocument.drawingml.chart+xml"/>' +
      '<Override PartName="/xl/metadata.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheetMetadata+xml"/>' +
      '<Override PartName="/customXml/itemProps1.xml" ContentType="application/vnd.openxmlformats-officedocument.customXmlProperties+xml"/></Types>',
  );
  edit(
    '[Content_Types].xml',
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml',
    'application/vnd.ms-excel.sheet.macroEnabled.main+xml',
  );
  return zipSync(parts, { level: 6, mtime: new Date('2026-09-03T10:00:00Z') });
}

const sparklineAndRule =
  '<extLst><ext uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main">' +
  '<x14:sparklineGroups xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:sparklineGroup><x14:sparklines>' +
  '<x14:sparkline><xm:f>Bids!B5:D5</xm:f><xm:sqref>I5</xm:sqref></x14:sparkline></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups></ext>' +
  '<ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main">' +
  '<x14:conditionalFormattings><x14:conditionalFormatting xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main">' +
  '<x14:cfRule type="dataBar" id="{AAAAAAAA-0000-0000-0000-000000000001}"><x14:dataBar><x14:cfvo type="autoMin"/><x14:cfvo type="autoMax"/>' +
  '<x14:negativeFillColor rgb="FFFF0000"/><x14:axisColor rgb="FF000000"/></x14:dataBar></x14:cfRule><xm:sqref>B5:B9</xm:sqref>' +
  '</x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst></worksheet>';

const chartFrame =
  '<xdr:twoCellAnchor><xdr:from><xdr:col>10</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>2</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from>' +
  '<xdr:to><xdr:col>14</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>20</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>' +
  '<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="9" name="Buyer chart"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>' +
  '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart">' +
  '<c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="rId91"/>' +
  '</a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor></xdr:wsDr>';

const buyersChart =
  '<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><c:chart><c:plotArea><c:layout/>' +
  '<c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:ser><c:idx val="0"/><c:order val="0"/><c:val><c:numRef><c:f>Bids!$B$5:$B$9</c:f></c:numRef></c:val></c:ser>' +
  '<c:axId val="1"/><c:axId val="2"/></c:barChart><c:catAx><c:axId val="1"/><c:scaling/><c:delete val="0"/><c:axPos val="b"/><c:crossAx val="2"/></c:catAx>' +
  '<c:valAx><c:axId val="2"/><c:scaling/><c:delete val="0"/><c:axPos val="l"/><c:crossAx val="1"/></c:valAx></c:plotArea></c:chart></c:chartSpace>';

const dynamicArrays =
  '<metadata xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:xda="http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray">' +
  '<metadataTypes count="1"><metadataType name="XLDAPR" minSupportedVersion="120000" copy="1" pasteAll="1" pasteValues="1" merge="1" splitFirst="1" rowColShift="1" clearFormats="1" clearComments="1" assign="1" coerce="1" cellMeta="1"/></metadataTypes>' +
  '<futureMetadata name="XLDAPR" count="1"><bk><extLst><ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}"><xda:dynamicArrayProperties fDynamic="1" fCollapsed="0"/></ext></extLst></bk></futureMetadata>' +
  '<cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>';
