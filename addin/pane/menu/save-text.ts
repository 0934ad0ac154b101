/** Hands a text to the browser's downloads. */
export function saveText(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser takes the address over as the click ends; letting it go at once loses the file in Firefox.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
