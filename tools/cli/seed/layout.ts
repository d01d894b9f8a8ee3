import {documentOf} from '../../../vocab/index.js';
import {Dice} from './dice.js';
import type {SyntheticPerson} from './person.js';

/** Documents in one container: a server lists some five hundred well. */
const mostInside = 500;
/** Rows of a page: about a thousand triples. */
export const rowsOfPage = 65;

/** Where the documents of a made-up coop lie. */
export class SeedLayout {
  /** @param list the members' list: its pages lie beside it. @param storage the coop's, where the people lie as well. */
  constructor(
    readonly list: string,
    readonly storage: string,
    readonly seed: number,
  ) {}

  /** The container of all made-up people. */
  get people(): string {
    return `${this.storage}people/`;
  }

  /** The container of some of them. */
  shelf(index: number): string {
    return `${this.people}${String(Math.floor(index / mostInside)).padStart(2, '0')}/`;
  }

  profile({index, id}: Pick<SyntheticPerson, 'index' | 'id'>): string {
    return `${this.shelf(index)}${id}.ttl`;
  }

  webId(person: Pick<SyntheticPerson, 'index' | 'id'>): string {
    return `${this.profile(person)}#me`;
  }

  /** Where the person's storage would be: nothing lies there. */
  personStorage({index, id}: Pick<SyntheticPerson, 'index' | 'id'>): string {
    return `${this.shelf(index)}${id}/`;
  }

  home(person: Pick<SyntheticPerson, 'index' | 'id'>): string {
    return `${this.personStorage(person)}coop/m/`;
  }

  /** A page of the list. Named by the seed, so that the pages that the steward makes are never in its way. */
  page(number: number): string {
    const folder = String(Math.floor(number / mostInside)).padStart(2, '0');
    return new URL(`pages/seed-${this.seed}/${folder}/${number}.ttl`, documentOf(this.list)).href;
  }

  /** Which page of this seed lies at an address, if it is one. */
  numberOf(page: string): number | undefined {
    const number = Number(/\/(\d+)\.ttl$/.exec(page)?.[1]);
    return number >= 0 && this.page(number) === page ? number : undefined;
  }

  /** The mark of a page's first write: the same each time, as its text is. */
  mark(number: number): string {
    const hex = new Dice(`${this.seed} page ${number}`).name(32);
    return `urn:uuid:${hex.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*$/, '$1-$2-8$3-8$4-$5')}`;
  }
}

/** How many pages so many people fill. */
export function pagesFor(members: number): number {
  return Math.ceil(members / rowsOfPage);
}
