import type {LibraryItem} from '../../../vocab/kinds/document/document.js';
import type {ArrangedField} from '../../data/arranging/field.js';
import {Search} from '../../data/arranging/search.js';
import {Sorter} from '../../data/arranging/sort.js';
import type {LibrarySort} from '../../strings/library/strings.js';
import type {Folders} from '../categories/folders.js';
import type {DocumentRow} from './arrange.js';

type DocumentField = ArrangedField<LibraryItem>;

const title: DocumentField = {name: 'title', values: ({thing}) => (thing?.title ? [thing.title] : [])};
const reviewDate: DocumentField = {
  name: 'reviewDate',
  scale: 'date',
  values: ({thing}) => (thing?.reviewDate ? [thing.reviewDate] : []),
};

/** What finds and sorts documents: loaded when somebody searches, or wants another order than the newest first. */
export class LibrarySearch {
  private readonly search: Search<LibraryItem>;
  private readonly sorter: Sorter<LibraryItem>;

  /** @param folders a document is found by the names of its categories, and of those that hold them. */
  constructor(folders: Folders | undefined, language: string) {
    const words: DocumentField = {name: 'words', values: ({thing}) => (thing ? wordsOf(thing, folders) : [])};
    this.search = new Search([words]);
    this.sorter = new Sorter(new Map([title, reviewDate].map((field) => [field.name, field])), language);
  }

  /** The rows that fit, in their order. */
  find(rows: readonly DocumentRow[], query: string): readonly DocumentRow[] {
    return this.search.of(rows, query);
  }

  /** The rows in an order; what has nothing to be sorted by comes last. */
  sort(rows: readonly DocumentRow[], by: Exclude<LibrarySort, 'newest'>): readonly DocumentRow[] {
    const field = by === 'title' ? 'title' : 'reviewDate';
    return this.sorter.sort(rows, [{field, isDescending: false}]);
  }
}

function wordsOf(document: LibraryItem, folders: Folders | undefined): string[] {
  const {title, summary, keyword, author, category} = document;
  const held = category.flatMap((iri) => folders?.path(iri) ?? []);
  const named = held.flatMap(({name, otherNames}) => [name, ...otherNames]);
  return [title ?? '', summary ?? '', ...keyword, ...author, ...named];
}
