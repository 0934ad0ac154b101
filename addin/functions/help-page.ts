/** The help page of a function, made from the function: Excel links to it while a formula is typed. */
import { encodeXml } from '../workbook/xml';
import { type CellResult, type CustomFunction, type HelpTable, isCellError } from './custom-function';

const style = `body{font:1rem/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color-scheme:light dark}
.wide{overflow-x:auto;margin:1rem 0}
table{border-collapse:collapse}
caption{text-align:left;font-weight:600}
th,td{border:1px solid;padding:.25rem .5rem;text-align:left;vertical-align:top}
h1{font-size:1.5rem}
h1,p,li{overflow-wrap:anywhere}
code{font:1rem ui-monospace,monospace}`;

const shown = (cell: CellResult): string => (isCellError(cell) ? `${cell.error} ${cell.message}` : String(cell));

const letters = 'ABCDEFGH';

/** Wider than a narrow screen perhaps, so it scrolls by itself, with the keyboard too. */
function table({ title, headings, rows }: HelpTable): string {
  const heads = headings.map((heading) => `<th scope="col">${encodeXml(heading)}</th>`).join('');
  const head = headings.length > 0 ? `<thead><tr>${heads}</tr></thead>` : '';
  const body = rows.map((row) => `<tr>${row.map((cell) => `<td>${encodeXml(cell)}</td>`).join('')}</tr>`).join('\n');
  return `<div class="wide" role="region" tabindex="0" aria-label="${encodeXml(title)}">
<table><caption>${encodeXml(title)}</caption>${head}<tbody>
${body}
</tbody></table>
</div>`;
}

export function helpPage({
  id,
  description,
  parameters,
  returns,
  notes,
  tables = [],
  example,
}: CustomFunction): string {
  const name = `GOODMARK.${id}`;
  const signature = parameters.map((each) => (each.optional ? `[${each.name}]` : each.name)).join(', ');
  const width = Math.max(...example.sheet.map((row) => row.length));
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${name}</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>${name}</h1>
<p>${encodeXml(description)}</p>
<p><code>=${name}(${encodeXml(signature)})</code></p>
${table({ title: 'Arguments', headings: ['argument', 'what it is'], rows: parameters.map((each) => [each.optional ? `${each.name} (optional)` : each.name, each.description]) })}
<p>${encodeXml(returns)}</p>
<h2>Example</h2>
${table({ title: 'Cells', headings: ['row', ...letters.slice(0, width)], rows: example.sheet.map((row, n) => [String(n + 1), ...row.map(String)]) })}
<p><code>=GOODMARK.${encodeXml(example.formula)}</code></p>
${table({ title: 'Result', headings: [], rows: example.result.map((row) => row.map(shown)) })}
<h2>Good to know</h2>
<ul>
${notes.map((note) => `<li>${encodeXml(note)}</li>`).join('\n')}
</ul>
${tables.map(table).join('\n')}
</main>
</body>
</html>
`;
}
