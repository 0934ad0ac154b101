import { describe, expect, it } from 'vitest';
import { Damage } from '../../../addin/workbook/damage';
import { decodeXml, encodeXml, XmlScanner } from '../../../addin/workbook/xml';

function tokens(text: string): readonly string[] {
  const scanner = new XmlScanner(text);
  const found: string[] = [];
  while (scanner.next())
    found.push(
      scanner.opens()
        ? `${scanner.empty ? 'empty' : 'open'} ${scanner.name}`
        : scanner.closes()
          ? `close ${scanner.name}`
          : `text ${scanner.characters()}`,
    );
  return found;
}

describe('the scanner', () => {
  it('gives tags and text, and passes over comments and instructions', () => {
    expect(tokens('<?xml version="1.0"?><a><!-- <b/> --><x:b r="1"/>£5 &amp; &#163;&#x41;</a>')).toEqual([
      'open a',
      'empty b',
      'text £5 & £A',
      'close a',
    ]);
  });

  it('takes ">" inside a value and CDATA for what they are', () => {
    const scanner = new XmlScanner('<f when="a>b" other=\'"\'><![CDATA[<raw> & ]]></f>');
    scanner.next();
    expect([scanner.attribute('when'), scanner.attribute('other')]).toEqual(['a>b', '"']);
    expect(scanner.content()).toBe('<raw> & ');
    expect(scanner.closes('f')).toBe(true);
  });

  it('gives offsets that splice exactly', () => {
    const text = '<row r="3"><c r="A3" s = "12"><v>5</v></c></row>';
    const scanner = new XmlScanner(text);
    while (scanner.next() && !scanner.opens('c'));
    const style = [...scanner.attributes()].find(({ name }) => name === 's');
    expect(text.slice(scanner.start, scanner.end)).toBe('<c r="A3" s = "12">');
    expect(style && text.slice(style.start, style.end)).toBe('12');
    scanner.skip();
    expect(text.slice(scanner.start, scanner.end)).toBe('</c>');
  });

  it('finds an attribute by its plain name first, then behind a prefix', () => {
    const scanner = new XmlScanner('<sheet xmlns:id="no" r:id="rId1" sheetId="4"/>');
    scanner.next();
    expect([scanner.attribute('id'), scanner.attribute('sheetId'), scanner.attribute('name')]).toEqual([
      'rId1',
      '4',
      undefined,
    ]);
  });

  it('refuses a document type, so that no entity can grow', () => {
    expect(() => tokens('<!DOCTYPE a [<!ENTITY b "ha"><!ENTITY c "&b;&b;">]><a>&c;</a>')).toThrow(Damage);
    expect(decodeXml('&c;')).toBe('&c;');
  });

  it.each(['<a', '<a b="', '</a>', '<!-- ', '<![CDATA[ ', '<>'])('calls %s damaged', (text) => {
    expect(() => tokens(text)).toThrow(Damage);
  });

  it('calls an element that never closes damaged when asked to pass it', () => {
    const scanner = new XmlScanner('<a><b>');
    scanner.next();
    expect(() => scanner.skip()).toThrow(Damage);
  });

  it('encodes what it decodes', () => {
    const text = 'A & B < "C" > \'D\'';
    expect(decodeXml(encodeXml(text))).toBe(text);
  });
});
