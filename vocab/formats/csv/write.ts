/** The media type of what {@link writeTable} makes. */
export const tableType = 'text/csv';

/** What spreadsheets take for the beginning of a formula (OWASP, CSV injection). */
const formula = /^[=+\-@\t\r]/;

/**
 * Writes a table as comma-separated values (RFC 4180), with a mark at the beginning by which spreadsheets know that it is UTF-8. Text that
 * they would take for a formula is written so that they do not.
 */
export function writeTable(rows: readonly (readonly (string | number)[])[]): string {
  return `\uFEFF${rows.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}

function cell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const text = formula.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
