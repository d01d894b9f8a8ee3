import type {AttackRecord, RightRecord, SecurityRecords} from './record.js';

/** Puts both tables into the page, each between its two markers. */
export function withTables(page: string, {attacks, rights}: SecurityRecords): string {
  return between(between(page, 'attacks', tableOfAttacks(attacks)), 'rights', tableOfRights(rights));
}

function between(page: string, name: string, content: string): string {
  const start = `<!-- ${name}: written by “npm run security:table” -->`;
  const end = `<!-- /${name} -->`;
  const [from, to] = [page.indexOf(start), page.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`The page needs the lines “${start}” and “${end}”.`);
  return `${page.slice(0, from + start.length)}\n\n${content}\n\n${page.slice(to)}`;
}

/** One row for all who came off the same. */
function tableOfAttacks(attacks: readonly AttackRecord[]): string {
  const groups = new Map<string, AttackRecord[]>();
  for (const attack of attacks) {
    const {test, answered, seen, tidied} = attack;
    const key = JSON.stringify([test, answered, seen, tidied]);
    groups.set(key, [...(groups.get(key) ?? []), attack]);
  }
  const rows = [...groups.values()].map((group) => {
    const [{test, tries, answered, seen, tidied}] = group as [AttackRecord, ...AttackRecord[]];
    const left = tidied === seen ? seen : `${seen}; once tidied: ${tidied}`;
    return [tries, group.map(({by}) => by).join(', '), answered, left, test];
  });
  return table([['what is tried', 'by whom', 'the server answers', 'what is seen then', 'test'], ...rows]);
}

/** One row a place, one column a person. */
function tableOfRights(rights: readonly RightRecord[]): string {
  const [places, people] = [[...new Set(rights.map(({place}) => place))], [...new Set(rights.map(({who}) => who))]];
  const cell = (place: string, who: string) => rights.find((right) => right.place === place && right.who === who)?.may ?? '';
  return table([['place', ...people], ...places.map((place) => [place, ...people.map((who) => cell(place, who))])]);
}

/** A table in the form that the formatter leaves as it is. */
function table(rows: readonly (readonly string[])[]): string {
  const [header, ...body] = rows as [readonly string[], ...(readonly string[])[]];
  const widths = header.map((_, column) => Math.max(3, ...rows.map((row) => row[column]!.length)));
  const line = (cells: readonly string[]) => `| ${cells.map((cell, column) => cell.padEnd(widths[column]!)).join(' | ')} |`;
  const rule = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`;
  return [line(header), rule, ...body.map(line)].join('\n');
}
