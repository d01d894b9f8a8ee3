import {dsvFormat} from 'd3-dsv';
import {fold} from '../../../vocab/index.js';

/** What a table of members says of each, by what the columns may be called in French and in English, without accents. */
const columns = {
  webId: ['webid', 'web id', 'adresse solid', 'solid', 'pod', 'identifiant', 'identite', 'id'],
  name: [
    'nom complet',
    'nom et prenom',
    'prenom et nom',
    'nom prenom',
    'name',
    'full name',
    'membre',
    'member',
    'nom',
    'last name',
    'family name',
    'surname',
  ],
  firstName: ['prenom', 'first name', 'given name', 'firstname'],
  email: ['courriel', 'email', 'e-mail', 'mail', 'adresse mail', 'adresse email', 'adresse e-mail', 'mel'],
  language: ['langue', 'language', 'lang'],
} as const;
export type Column = keyof typeof columns;

export interface TableRow {
  /** Of the file, from 1 on, as editors count them: where the row begins. */
  readonly line: number;
  readonly values: Readonly<Partial<Record<Column, string>>>;
}

export interface Table {
  readonly rows: readonly TableRow[];
  readonly columns: readonly Column[];
  /** What the columns are called in the file. */
  readonly headings: readonly string[];
}

/** Bytes as text: UTF-8, with or without its mark, UTF-16 with its mark, else as old spreadsheets in Europe write it (Windows-1252). */
export function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', {fatal: true}).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** Reads a table whatever separates its columns; a table of one column, without headings, is a list of addresses. */
export function readTable(text: string): Table {
  const clean = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const told = /^sep=(.)\n/.exec(clean);
  const body = told ? clean.slice(told[0].length) : clean;
  const skipped = told ? 1 : 0;
  const all = dsvFormat(told?.[1] ?? separatorOf(body)).parseRows(body);
  const lines = lineNumbers(all, skipped);
  const [first = []] = all;
  const named = first.map(columnFor);
  const hasHeadings = named.some((column) => column !== undefined);
  const meant = hasHeadings ? named : columnsByContent(first);
  const rows = all.flatMap((cells, index): TableRow[] => {
    if ((hasHeadings && index === 0) || cells.every((cell) => !cell.trim())) return [];
    return [{line: lines[index]!, values: valuesOf(cells, meant)}];
  });
  return {rows, columns: meant.filter((column) => column !== undefined), headings: first.map((heading) => heading.trim())};
}

/** What separates the columns of the first line: what occurs most often there, outside quotes. */
function separatorOf(text: string): string {
  const [line = ''] = text.split('\n');
  const bare = line.replace(/"(?:[^"]|"")*"/g, '');
  const counts = [';', '\t', ',', '|'].map((sign) => [sign, bare.split(sign).length] as const);
  return counts.reduce((best, one) => (one[1] > best[1] ? one : best))[0];
}

function columnFor(heading: string): Column | undefined {
  const name = fold(heading.trim()).replace(/[_.]/g, ' ').replace(/\s+/g, ' ').trim();
  return (Object.keys(columns) as Column[]).find((column) => (columns[column] as readonly string[]).includes(name));
}

/** Without headings, addresses are told by what they look like. */
function columnsByContent(cells: readonly string[]): (Column | undefined)[] {
  return cells.map((cell) => {
    if (/^https?:\/\//i.test(cell.trim())) return 'webId';
    return /^\S+@\S+\.\S+$/.test(cell.trim()) ? 'email' : undefined;
  });
}

function valuesOf(cells: readonly string[], meant: readonly (Column | undefined)[]): TableRow['values'] {
  const values: Partial<Record<Column, string>> = {};
  for (const [index, column] of meant.entries()) {
    const value = cells[index]?.replace(/\s+/g, ' ').trim();
    if (column && value && !values[column]) values[column] = value;
  }
  return values;
}

/** The line on which each row begins: a text between quotes may have several. */
function lineNumbers(rows: readonly (readonly string[])[], skipped: number): number[] {
  let line = 1 + skipped;
  return rows.map((cells) => {
    const begun = line;
    line += 1 + cells.reduce((sum, cell) => sum + cell.split('\n').length - 1, 0);
    return begun;
  });
}
