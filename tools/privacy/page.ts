import {between} from '../generate/between.js';
import {tableOf} from '../generate/table.js';
import type {ClickRecord, KeptRecord, PassingRecord, PrivacyRecords} from './record.js';

/** Puts the tables into the page, each between its two markers. */
export function withTables(page: string, {kept, passing, clicks}: PrivacyRecords): string {
  const tables = {kept: tableOfKept(kept), passing: tableOfPassing(passing), clicks: tableOfClicks(clicks)};
  return Object.entries(tables).reduce((text, [name, table]) => put(text, name, table), page);
}

function put(page: string, name: string, content: string): string {
  return between(page, `<!-- ${name}: written by “npm run privacy:table” -->`, `<!-- /${name} -->`, content);
}

function tableOfKept(kept: readonly KeptRecord[]): string {
  const rows = kept.map(({name, where, what, until, after}) => [`\`${name}\``, where, what, until, after]);
  return tableOf(['name', 'where', 'what', 'until', 'once signed out'], rows);
}

function tableOfPassing(passing: readonly PassingRecord[]): string {
  return tableOf(
    ['name', 'what', 'for what'],
    passing.map(({name, where, what}) => [`\`${name}\``, where, what]),
  );
}

function tableOfClicks(clicks: readonly ClickRecord[]): string {
  const rows = clicks.map(({choice, yes, no, test}) => [choice, yes.how, `${yes.clicks}`, no.how, `${no.clicks}`, test]);
  return tableOf(['choice', 'yes', 'clicks', 'no, or taking it back', 'clicks', 'tested by'], rows);
}
