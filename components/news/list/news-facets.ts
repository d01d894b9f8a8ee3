import type {Article} from '../../../vocab/kinds/article/article.js';
import {withNarrower, type CategoryScheme} from '../../../vocab/kinds/scheme/scheme.js';
import type {ArrangedField} from '../../data/arranging/field.js';
import {languageField} from '../../data/arranging/language-field.js';
import {remember} from '../../data/arranging/remember.js';
import type {FacetGround, FacetSubject} from '../../data/facets/facet-plan.js';
import {loadNewsFacetStrings} from '../../strings/news-facets/load.js';
import type {NewsFacetStrings} from '../../strings/news-facets/strings.js';

/** Reads the categories that the lists are filed by; none of one that cannot be read. */
export type ReadSchemes = () => Promise<readonly CategoryScheme[]>;

type NewsField = ArrangedField<Article>;

/** Makes the filters of the news: a choice is offered where there are two values at least. */
export async function makeNewsFacets(readSchemes: ReadSchemes): Promise<FacetSubject<Article, NewsFacetStrings>> {
  return new NewsFacets(await readSchemes());
}

class NewsFacets implements FacetSubject<Article, NewsFacetStrings> {
  readonly fewest = 2;
  readonly loadTexts = loadNewsFacetStrings;
  private readonly fields = remember((language: string) => [
    categoryField(this.schemes),
    authorField,
    languageField<Article>(language, ({language: tag}) => tag),
  ]);

  constructor(private readonly schemes: readonly CategoryScheme[]) {}

  fieldsOf({language}: FacetGround<Article>): readonly NewsField[] {
    return this.fields(language);
  }

  label(name: string, {labels}: NewsFacetStrings): string {
    return labels[name as keyof typeof labels];
  }

  clearSearch({clearSearch}: NewsFacetStrings): string {
    return clearSearch;
  }

  needsGroups(): boolean {
    return false;
  }
}

const authorField: NewsField = {name: 'author', values: ({thing}) => thing?.authorName ?? []};

/** Whoever looks into a category looks into those inside. One without a name is shown nowhere. */
function categoryField(schemes: readonly CategoryScheme[]): NewsField {
  const names = new Map(schemes.flatMap(({categories}) => categories.map(({iri, name}) => [iri, name] as const)));
  const around = new Map<string, Set<string>>();
  for (const scheme of schemes) {
    for (const {iri} of scheme.categories) {
      for (const inside of withNarrower(scheme, iri)) around.set(inside, (around.get(inside) ?? new Set()).add(iri));
    }
  }
  return {
    name: 'category',
    values: ({thing}) => [...new Set((thing?.category ?? []).flatMap((iri) => [...(around.get(iri) ?? [])]))],
    key: (iri) => iri,
    text: (iri) => names.get(iri) ?? iri,
  };
}
