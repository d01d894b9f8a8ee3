import {keyOf} from '../../vocab/fragments/keys.js';
import type {Member} from '../../vocab/kinds/member/member.js';
import type {Row} from '../../pods/lists/row.js';
import type {Facet} from '../data/arranging/facet.js';
import {FacetSet} from '../data/arranging/facet-set.js';
import {mostValues} from '../data/arranging/facet-values.js';
import type {FacetValue, FacetValues} from '../ui/facets.js';
import type {ArrangedField} from '../data/arranging/field.js';
import type {IndexedFacets} from './indexed-facets.js';

/** What a very long list is narrowed down by, in the place of what counts the rows of a list that is there as a whole. */
export class IndexedFacetSet extends FacetSet<Member> {
  constructor(
    known: readonly ArrangedField<Member>[],
    private readonly tongue: string,
    private readonly index: IndexedFacets,
  ) {
    const own = known.map((field) => (field.key ? field : {...field, key: keyOf}));
    super(new Map(own.map((field): [string, ArrangedField<Member>] => [field.name, field])), tongue);
  }

  override narrow<R extends Row<Member>>(rows: readonly R[]): readonly R[] {
    super.narrow(rows, rows, new Map());
    return rows;
  }

  override facet(name: string): Facet<Member> | undefined {
    return name === 'group' || this.index.source.list?.hasValues(name) ? super.facet(name) : undefined;
  }

  override label(name: string, choice: string): string {
    if (name === 'group') return this.index.groups?.find(({iri}) => iri === choice)?.name ?? choice;
    return this.index.valuesOf(name)?.values.find(({key}) => key === choice)?.label ?? super.label(name, choice);
  }

  override variety(name: string): number {
    return this.every(name).values.length;
  }

  override values(name: string, chosen?: string): FacetValues {
    const {source} = this.index;
    const others = [...source.choices.keys()].some((one) => one !== name) || source.isSearched;
    // Where all who fit are known, they are counted; where they are not, how many would be left is not known either.
    if (others && chosen === undefined && source.list?.answer.isWhole) return super.values(name);
    const {values, isCut} = this.every(name);
    const kept = [...values].sort((a, b) => Number(b.key === chosen) - Number(a.key === chosen) || b.count! - a.count!);
    const missing = chosen !== undefined && !values.some(({key}) => key === chosen);
    const shown: FacetValue[] = [
      ...(missing ? [{key: chosen, label: this.label(name, chosen), count: undefined}] : []),
      ...kept.slice(0, mostValues),
    ];
    const {compare} = new Intl.Collator(this.tongue, {sensitivity: 'base', numeric: true});
    const counted = others ? shown.map((value) => ({...value, count: undefined})) : shown;
    const isShort = isCut || values.length > mostValues;
    if (isShort) this.index.cut.add(name);
    return {values: counted.sort((a, b) => compare(a.label, b.label)), isCut: isShort};
  }

  private every(name: string): FacetValues {
    if (name !== 'group') return this.index.valuesOf(name) ?? {values: [], isCut: false};
    const groups = this.index.groups ?? [];
    return {values: groups.map(({iri, name: label, members}) => ({key: iri, label, count: members.size})), isCut: false};
  }
}
