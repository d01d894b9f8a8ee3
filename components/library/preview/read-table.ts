import {dsvFormat} from 'd3-dsv';

/** What of a table is shown: browsers are slow with more, and nobody reads it on a page. */
export const mostRows = 200;
const mostColumns = 50;
const longestCell = 500;

/** What stands between the cells of a table, the most usual first: French spreadsheets write semicolons, since decimals have commas. */
const delimiters = [',', ';', '\t', '|'];
/** As many lines are looked at to find that out. */
const sampledLines = 20;

/** A table of texts. */
export interface ReadTable {
  readonly head: readonly string[];
  /** Each as long as the head. */
  readonly rows: readonly (readonly string[])[];
  /** Whether there are more rows or columns, or longer cells. */
  readonly isCut: boolean;
}

/**
 * Reads comma-separated values (RFC 4180), or values with another sign in between.
 * @param isWhole whether the text ends where the table does: else its last row is left out, of which there may be only a part.
 */
export function readTable(text: string, isWhole: boolean): ReadTable {
  const all = dsvFormat(delimiterIn(text))
    .parseRows(text)
    .filter((row) => row.some((cell) => cell.trim()));
  const whole = isWhole || all.length < 2 ? all : all.slice(0, -1);
  const [head = [], ...rows] = whole;
  const width = Math.min(Math.max(...[head, ...rows.slice(0, mostRows)].map(({length}) => length)), mostColumns);
  const fit = (row: readonly string[]) => Array.from({length: width}, (_, index) => shorten(row[index] ?? ''));
  const isWide = whole.some((row) => row.length > width || row.some((cell) => cell.length > longestCell));
  return {
    head: fit(head),
    rows: rows.slice(0, mostRows).map(fit),
    isCut: !isWhole || rows.length > mostRows || isWide,
  };
}

/** The sign that cuts the first lines into equally many cells; of several such, the one that makes most. */
function delimiterIn(text: string): string {
  const sample = text.split('\n', sampledLines).join('\n');
  const scored = delimiters.map((delimiter) => {
    const [first = 0, ...others] = dsvFormat(delimiter)
      .parseRows(sample)
      .filter((row) => row.join(''))
      .map(({length}) => length);
    return {delimiter, isEven: first > 1 && others.every((length) => length === first), first};
  });
  const [best] = scored.sort((one, other) => Number(other.isEven) - Number(one.isEven) || other.first - one.first);
  return best!.delimiter;
}

function shorten(cell: string): string {
  return cell.length > longestCell ? `${cell.slice(0, longestCell - 1)}…` : cell;
}
