import {fieldAttribute, fieldName} from '../../../vocab/shapes/kind.js';
import type {ListChoice} from './list-choice.js';

const own = ['q', 'page', 'sort'];

/** Reads what is chosen of the list with this key out of a page's address: `?k.q= &k.page= &k.sort= &k.<field>=`. */
export function readChoice(key: string, address: string): ListChoice {
  const {searchParams} = new URL(address);
  const get = (name: string) => searchParams.get(`${key}.${name}`) ?? '';
  const choices = [...searchParams].flatMap(([name, value]): [string, string][] => {
    const field = name.startsWith(`${key}.`) ? name.slice(key.length + 1) : '';
    return field && value && !own.includes(field) ? [[fieldName(field), value]] : [];
  });
  return {
    query: get('q'),
    page: Math.max(1, Math.floor(Number(get('page'))) || 1),
    sort: get('sort'),
    choices: new Map(choices),
  };
}

/** The page's address with what is chosen in it; parameters that are not this list's stay. */
export function writeChoice(key: string, {query, page, sort, choices}: ListChoice, address: string): string {
  const url = new URL(address);
  for (const name of [...url.searchParams.keys()]) if (name.startsWith(`${key}.`)) url.searchParams.delete(name);
  const set = (name: string, value: string) => value && url.searchParams.set(`${key}.${name}`, value);
  set('q', query);
  for (const [name, choice] of choices) set(fieldAttribute(name), choice);
  set('sort', sort);
  set('page', page > 1 ? String(page) : '');
  return url.href;
}
