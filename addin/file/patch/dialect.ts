/** Namespaces of a workbook, in the transitional form that Excel writes and in the strict form of ISO/IEC 29500-1. */
export interface Dialect {
  readonly main: string;
  /** Also the stem of every relationship type: `${relationships}/worksheet`. */
  readonly relationships: string;
  readonly sheetDrawing: string;
  readonly drawing: string;
  readonly chart: string;
  readonly customXml: string;
  readonly customProperties: string;
  readonly propertyTypes: string;
  /** The two forms spell this kind of relationship differently. */
  readonly customPropertiesKind: string;
}

const transitional: Dialect = {
  main: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  relationships: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  sheetDrawing: 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing',
  drawing: 'http://schemas.openxmlformats.org/drawingml/2006/main',
  chart: 'http://schemas.openxmlformats.org/drawingml/2006/chart',
  customXml: 'http://schemas.openxmlformats.org/officeDocument/2006/customXml',
  customProperties: 'http://schemas.openxmlformats.org/officeDocument/2006/custom-properties',
  propertyTypes: 'http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes',
  customPropertiesKind: 'custom-properties',
};

const strict: Dialect = {
  main: 'http://purl.oclc.org/ooxml/spreadsheetml/main',
  relationships: 'http://purl.oclc.org/ooxml/officeDocument/relationships',
  sheetDrawing: 'http://purl.oclc.org/ooxml/drawingml/spreadsheetDrawing',
  drawing: 'http://purl.oclc.org/ooxml/drawingml/main',
  chart: 'http://purl.oclc.org/ooxml/drawingml/chart',
  customXml: 'http://purl.oclc.org/ooxml/officeDocument/customXml',
  customProperties: 'http://purl.oclc.org/ooxml/officeDocument/customProperties',
  propertyTypes: 'http://purl.oclc.org/ooxml/officeDocument/docPropsVTypes',
  customPropertiesKind: 'customProperties',
};

/** The dialect of a workbook part: a new part in the other one would make Excel call the file damaged. */
export const dialectOf = (workbookXml: string): Dialect => (workbookXml.includes(strict.main) ? strict : transitional);

/** Content types are the same in both dialects. */
export const contentTypes = {
  worksheet: 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml',
  styles: 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml',
  drawing: 'application/vnd.openxmlformats-officedocument.drawing+xml',
  chart: 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml',
  table: 'application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml',
  xml: 'application/xml',
  customProperties: 'application/vnd.openxmlformats-officedocument.custom-properties+xml',
  customXmlProperties: 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml',
} as const;

export const xmlDeclaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
