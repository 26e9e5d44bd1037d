/** A file of rows as they stood in another, which a spreadsheet opens. */

/** What a spreadsheet may take for the beginning of a formula, full-width signs included. */
const formula = /^\s*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/;

/** Nothing but digits and signs, as phones and scores are written: there is nothing in it to run. */
const numberAlone = /^[+-][\d\s()+.-]*$/;

/** One cell: never a formula. */
function csvCell(text: string): string {
  const harmless = formula.test(text) && !numberAlone.test(text) ? `'${text}` : text;
  return /[",\r\n;]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

/** Lines of cells, as a file that a spreadsheet opens: no cell of it is a formula. */
export function csvFile(lines: readonly (readonly string[])[]): string {
  return `\uFEFF${lines.map((cells) => cells.map(csvCell).join(',')).join('\r\n')}\r\n`;
}

/** Rows as they stood, each with a reason behind it, under the last of the headings. */
export function csvOf(
  headings: readonly string[],
  rows: readonly { cells: readonly string[]; reason: string }[],
): string {
  const lines = [
    headings,
    ...rows.map(({ cells, reason }) => [...headings.slice(0, -1).map((_, at) => cells[at] ?? ''), reason]),
  ];
  return csvFile(lines);
}

/** Hands a file to the browser. A blob rather than an address: people's numbers belong in no address. */
export function download(name: string, csv: string): void {
  const address = URL.createObjectURL(new Blob([csv], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
