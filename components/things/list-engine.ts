import type {Kind} from '../../vocab/shapes/kind.js';
import {labelField, type Thing} from '../../vocab/shapes/thing.js';
import type {Row} from '../../pods/lists/row.js';
import {Arranger, type Arranged} from '../data/arranging/arranger.js';
import type {Filter} from '../data/arranging/conditions.js';
import type {FacetSet} from '../data/arranging/facet-set.js';
import type {ArrangedFields} from '../data/arranging/field.js';
import {remember} from '../data/arranging/remember.js';
import {searchedFields} from '../data/arranging/search.js';
import {sectionsOf, type Section} from '../data/arranging/sections.js';
import {parseSort} from '../data/arranging/sort-keys.js';
import type {ListingStrings} from '../strings/listing/strings.js';
import type {ValueWords} from '../strings/things/value-words.js';
import {kindFields} from './kind-fields.js';
import type {ListAddress} from './list-address.js';
import type {ListChoice} from '../data/choosing/list-choice.js';
import type {ListController, ListSource} from './list-controller.js';
import {engineStyles} from './list-engine.styles.js';
import {namesIn} from './list-names.js';
import {renderNothingFound} from './list-nothing.js';
import {renderMarked} from './marked.js';

/** Code that only some lists need, by what it makes. */
export interface ListTools {
  readonly makeEngine?: (list: ListController) => ListEngine;
  readonly makeAddress?: (list: ListController) => ListAddress;
  readonly makeFacets?: (fields: ArrangedFields<Thing>, language: string) => FacetSet<Thing>;
  readonly parseFilter?: (text: string, fields: ArrangedFields<Thing>) => Filter<Thing>;
}

/** What there is to know of a list that is searched, narrowed down, grouped or sorted by its fields. */
export interface Refined {
  readonly fields: ArrangedFields<Thing>;
  /** What the list can be narrowed down by; not there until a filter on the page has brought it along. */
  readonly facets?: FacetSet<Thing> | undefined;
  /** What holds for the list at all, as it was understood. */
  readonly filter: Filter<Thing>;
  /** Puts rows under headings; nothing for a list without any. */
  readonly sectionsOf?: ((rows: readonly Row<Thing>[]) => Section<Thing>[]) | undefined;
  /** Marks in a text of a field what is searched for. */
  mark(this: void, text: string, field: string): unknown;
  /** Says that nothing fits what is searched for and chosen, and leads back. */
  renderNothing(this: void, listing: ListingStrings): unknown;
}

const noFilter: Filter<Thing> = {conditions: [], mistakes: []};

/** Makes what lists use that are searched, narrowed down, grouped or sorted by their fields. */
export const makeEngine = (list: ListController) => new ListEngine(list);

/** Searches, narrows down, groups and sorts a list by its fields. */
export class ListEngine {
  private readonly fieldsOf = remember((kind: Kind, words: ValueWords, languages: string) =>
    kindFields(kind, words, languages.split(' ')),
  );
  private readonly arrangerOf = remember(
    (fields: ArrangedFields<Thing>, language: string, searched: string) => new Arranger(fields, language, namesIn(searched)),
  );
  private readonly facetsOf = remember((make: ListTools['makeFacets'], fields: ArrangedFields<Thing>, language: string) =>
    make?.(fields, language),
  );
  private readonly filterOf = remember(
    (parse: ListTools['parseFilter'], text: string, fields: ArrangedFields<Thing>) => parse?.(text, fields) ?? noFilter,
  );
  private readonly sortOf = remember((group: string, sort: string) => parseSort(`${group} ${sort}`));
  private readonly markOf = remember((fields: ArrangedFields<Thing>, searched: string, query: string) => {
    const names = new Set(searchedFields(fields, namesIn(searched)).map(({name}) => name));
    return (text: string, field: string) => (names.has(field) ? renderMarked(text, query) : text);
  });

  constructor(private readonly list: ListController) {
    (list.host.renderRoot as ShadowRoot).adoptedStyleSheets.push(engineStyles.styleSheet!);
  }

  /** The rows that fit what the page's author and the reader want, in the order in which they want them. */
  arrange({kind, list, words, languages}: ListSource, choice: ListChoice): Arranged<Thing> & {readonly refined: Refined} {
    const {host, tools} = this.list;
    const {search = '', groupBy = ''} = host;
    const fields = this.fieldsOf(kind, words, languages.join(' '));
    const sort = choice.sort || host.sort || labelField(kind.descriptor) || '';
    const filter = this.filterOf(tools.parseFilter, host.filter ?? '', fields);
    const facets = this.facetsOf(tools.makeFacets, fields, words.language);
    const arranged = this.arrangerOf(fields, words.language, search).arrange(
      list.state.rows,
      {
        conditions: filter.conditions,
        sort: this.sortOf(groupBy, sort),
        query: choice.query,
        choices: choice.choices,
      },
      facets,
    );
    const group = fields.get(namesIn(groupBy)[0] ?? '');
    const inSections = group && ((rows: readonly Row<Thing>[]) => sectionsOf(rows, group));
    const mark = this.markOf(fields, search, choice.query);
    return {...arranged, refined: {fields, facets, filter, sectionsOf: inSections, mark, renderNothing: this.renderNothing}};
  }

  private readonly renderNothing = (listing: ListingStrings) => renderNothingFound(listing, this.list);
}
