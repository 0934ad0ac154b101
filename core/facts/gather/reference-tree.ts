/** The parts of a reference: "1.2a" is 1, 2, a; a closing zero ("1.0 Quality") heads its family and does not count. */
function partsOf(reference: string): readonly string[] {
  const parts = reference.toLowerCase().match(/\d+|\p{L}+/gu) ?? [];
  return parts.length > 1 && parts.at(-1) === '0' ? parts.slice(0, -1) : parts;
}

/** One key for the spellings of a reference: "1.2 a", "1.2(a)" and "1.2a". */
export const referenceKey = (reference: string): string => partsOf(reference).join('.');

/** The name under the longest reference that this one continues: 1.2.1 stands under 1.2, else under 1. */
export function parentName(reference: string, nameByKey: ReadonlyMap<string, string>): string | undefined {
  const parts = partsOf(reference);
  for (let length = parts.length - 1; length > 0; length -= 1) {
    const name = nameByKey.get(parts.slice(0, length).join('.'));
    if (name !== undefined) return name;
  }
  return undefined;
}
