import type {ListChoice} from '../../data/choosing/list-choice.js';
import type {LibrarySort, LibraryView} from '../../strings/library/strings.js';

/** What a reader has chosen of a library, beside filters. */
export interface LibraryChoice {
  readonly query: string;
  readonly page: number;
  readonly sort: LibrarySort;
  readonly view: LibraryView;
  readonly folder: string | undefined;
}

export const sorts = ['newest', 'title', 'review-date'] as const satisfies readonly LibrarySort[];
export const views = ['list', 'table'] as const satisfies readonly LibraryView[];

/** What a page shows at first, by the attributes of its tag. */
function firstOf(tag: Element): Pick<LibraryChoice, 'sort' | 'view'> {
  return {sort: known(sorts, tag.getAttribute('sort')), view: known(views, tag.getAttribute('view'))};
}

/** What is chosen as it stands in page addresses: what a page shows at first is not said there. */
export function choiceOf(tag: Element, chosen: LibraryChoice, facets: ListChoice['choices'] = new Map()): ListChoice {
  const {query, page, sort, view, folder} = chosen;
  const first = firstOf(tag);
  const choices = new Map(facets);
  if (folder !== undefined) choices.set('category', folder);
  if (view !== first.view) choices.set('view', view);
  return {query, page, sort: sort === first.sort ? '' : sort, choices};
}

/** What an address says is chosen; what makes no sense there is as at first. */
export function adoptChoice(
  tag: Element,
  {query, page, sort, choices}: ListChoice,
): LibraryChoice & {readonly facets: ListChoice['choices']} {
  const first = firstOf(tag);
  const {category: folder, view, ...facets} = Object.fromEntries(choices);
  return {
    query,
    page,
    sort: sort ? known(sorts, sort, first.sort) : first.sort,
    view: view ? known(views, view, first.view) : first.view,
    folder,
    facets: new Map(Object.entries(facets)),
  };
}

function known<Name extends string>(names: readonly Name[], written: string | null, otherwise = names[0]!): Name {
  return names.find((name) => name === written) ?? otherwise;
}
