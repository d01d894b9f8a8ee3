import type {LibraryItem} from '../../../vocab/kinds/document/document.js';
import type {ArrangedField} from '../../data/arranging/field.js';
import {languageField} from '../../data/arranging/language-field.js';
import {remember} from '../../data/arranging/remember.js';
import type {FacetGround, FacetSubject} from '../../data/facets/facet-plan.js';
import {loadLibraryFacetStrings} from '../../strings/library-facets/load.js';
import type {LibraryFacet, LibraryFacetStrings} from '../../strings/library-facets/strings.js';
import {formatName} from '../../ui/format-name.js';
import type {ReadersText} from './library-lists.js';

type DocumentField = ArrangedField<LibraryItem>;

/** Makes the filters of a library: a choice is offered where there are two values at least. */
export function makeDocumentFacets(readersText: () => ReadersText): FacetSubject<LibraryItem, LibraryFacetStrings> {
  return new DocumentFacets(readersText);
}

class DocumentFacets implements FacetSubject<LibraryItem, LibraryFacetStrings> {
  readonly fewest = 2;
  readonly loadTexts = loadLibraryFacetStrings;
  private readonly fields = remember((language: string, readersText: ReadersText): readonly DocumentField[] => [
    ...plainFields,
    languageField<LibraryItem>(language, (document) => document.language),
    readersField(readersText),
  ]);

  constructor(private readonly readersText: () => ReadersText) {}

  fieldsOf({language}: FacetGround<LibraryItem>): readonly DocumentField[] {
    return this.fields(language, this.readersText());
  }

  label(name: string, {labels}: LibraryFacetStrings): string {
    return labels[name as LibraryFacet];
  }

  clearSearch({clearSearch}: LibraryFacetStrings): string {
    return clearSearch;
  }

  needsGroups(): boolean {
    return false;
  }
}

const plainFields: readonly DocumentField[] = [
  {name: 'author', values: ({thing}) => thing?.author ?? []},
  {name: 'format', values: ({thing}) => (thing?.format ? [formatName(thing.format)].filter(Boolean) : [])},
  {name: 'year', values: ({thing}) => /^\d{4}/.exec(thing?.dated ?? '') ?? []},
];

/** It is the list that says it, and not the document. */
function readersField(readersText: ReadersText): DocumentField {
  return {
    name: 'readers',
    values: ({source}) => [readersText(source)].filter(Boolean),
    key: (text) => text,
  };
}
