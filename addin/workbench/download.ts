import type { OpenWorkbook } from './client';

/** Hands the workbook as it stands to the browser's downloads; answers with what to say about it. */
export async function download({ save }: OpenWorkbook): Promise<string> {
  const { name, bytes } = await save();
  const url = URL.createObjectURL(new Blob([bytes]));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser takes the address over as the click ends; letting it go at once loses the file in Firefox.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
  return `Downloaded ${name}.`;
}
