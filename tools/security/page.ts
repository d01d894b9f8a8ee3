import {between} from '../generate/between.js';
import type {AttackRecord, RightRecord, SecurityRecords} from './record.js';

/** Puts both tables into the page, each between its two markers. */
export function withTables(page: string, {attacks, rights}: SecurityRecords): string {
  return put(put(page, 'attacks', tableOfAttacks(attacks)), 'rights', tableOfRights(rights));
}

function put(page: string, name: string, content: string): string {
  return between(page, `<!-- ${name}: written by “npm run security:table” -->`, `<!-- /${name} -->`, content);
}

/** One row an attack, one column for each who tries. */
function tableOfAttacks(attacks: readonly AttackRecord[]): string {
  const people = distinct(attacks.map(({by}) => by));
  const rows = distinct(attacks.map(({test}) => test)).map((test) => {
    const tried = attacks.filter((attack) => attack.test === test);
    const answers = people.map((who) => tried.find(({by}) => by === who)?.answered ?? '');
    return [tried[0]!.tries, ...answers, whatIsSeen(tried), test];
  });
  return table([['what is tried', ...people, 'what is seen then', 'test'], ...rows]);
}

/** Who came off differently is named, unless nothing was changed. */
function whatIsSeen(tried: readonly AttackRecord[]): string {
  const sights = distinct(tried.map(sightOf));
  const changed = sights.filter((sight) => sight !== nothing);
  if (!changed.length) return nothing;
  if (changed.length === 1) return changed[0]!;
  const byWhom = (sight: string) => tried.filter((attack) => sightOf(attack) === sight).map(({by}) => by);
  return changed.map((sight) => `${byWhom(sight).join(', ')}: ${sight}`).join('. ');
}

const nothing = 'as before';

function sightOf({seen, tidied}: AttackRecord): string {
  return tidied === seen ? seen : `${seen}; once tidied: ${tidied}`;
}

function distinct(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}

/** One row a place, one column a person. */
function tableOfRights(rights: readonly RightRecord[]): string {
  const [places, people] = [distinct(rights.map(({place}) => place)), distinct(rights.map(({who}) => who))];
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
