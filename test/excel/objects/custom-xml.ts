import { type HostObject, hostObject, invalidArgument, itemNotFound, textArgument } from '../host-object';
import type { World } from '../world';

const namespaceOf = (xml: string): string | undefined =>
  /^(?:<\?.*?\?>)?\s*<[\w:]+[^>]*?\sxmlns="([^"]*)"/.exec(xml)?.[1];

export function customXmlParts(world: World): HostObject {
  const { book } = world;
  const part = (id: string): HostObject => {
    const found = book.xmlParts.find((one) => one.id === id);
    if (!found) throw itemNotFound('CustomXmlPartCollection.getItem');
    return hostObject({
      type: 'CustomXmlPart',
      id,
      get: { id: () => id, namespaceUri: () => namespaceOf(found.xml) },
      call: {
        getXml: () => found.xml,
        setXml: (xml) => {
          found.xml = wellFormed(xml);
        },
        delete: () => {
          book.xmlParts = book.xmlParts.filter((one) => one !== found);
        },
      },
    });
  };
  return hostObject({
    type: 'CustomXmlPartCollection',
    items: () => book.xmlParts.map(({ id }) => part(id)),
    call: {
      getItem: (id) => part(textArgument(id, 'CustomXmlPartCollection.getItem')),
      getByNamespace: (uri) =>
        hostObject({
          type: 'CustomXmlPartScopedCollection',
          items: () => book.xmlParts.filter(({ xml }) => namespaceOf(xml) === uri).map(({ id }) => part(id)),
          call: { getItem: (id) => part(textArgument(id, 'CustomXmlPartScopedCollection.getItem')) },
        }),
      add: (xml) => {
        const id = `{part-${book.nextId++}}`;
        book.xmlParts.push({ id, xml: wellFormed(xml) });
        return part(id);
      },
    },
  });
}

/** Excel refuses XML that it cannot parse; the commonest fault of ours would be a character XML cannot hold. */
function wellFormed(xml: unknown): string {
  const text = textArgument(xml, 'CustomXmlPart.setXml');
  const bad =
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
    /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|&(?!\w+;|#)|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;
  const opened = [...text.matchAll(/<([\w:]+)(?:\s[^>]*)?(?<!\/)>/g)].map(([, name]) => name);
  const closed = [...text.matchAll(/<\/([\w:]+)>/g)].map(([, name]) => name);
  if (bad.test(text) || opened.toSorted().join() !== closed.toSorted().join())
    throw invalidArgument('CustomXmlPart.setXml');
  return text;
}
