/** What a text from outside holds as JSON; `undefined` where it is none, which JSON itself never says. */
export function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
