import {html, nothing, type TemplateResult} from 'lit';
import {keyOf} from '../../vocab/fragments/keys.js';
import type {Member} from '../../vocab/kinds/member/member.js';
import type {LocalGroup} from '../../pods/coop/groups.js';
import type {IndexedList} from '../../pods/fragments/read/indexed-list.js';
import type {IndexedValues} from '../../pods/fragments/read/values.js';
import type {Choices} from '../data/arranging/narrowing.js';
import type {FacetHost, FacetPlan, FacetSubject, Track} from '../data/facets/facet-plan.js';
import type {FacetStrings} from '../strings/facets/strings.js';

/** What the filters of a very long list ask of it. */
export interface FacetSource {
  readonly list: IndexedList<Member> | undefined;
  /** What is chosen by now. */
  readonly choices: Choices;
  /** Whether something is searched for. */
  readonly isSearched: boolean;
  /** What the box is called in which a value is looked for. */
  label(facet: string): string;
}

const fields = ['skills', 'place'] as const;

/** What a very long list can be narrowed down by: its index has the values, and how many rows have each. */
export class IndexedFacets {
  groups?: readonly LocalGroup[] | undefined;
  /** By the name of a field, and how the values begin. */
  private readonly known = new Map<string, IndexedValues>();
  /** Fields of which not all values can be listed. */
  readonly cut = new Set<string>();
  /** What is looked for among the values of a field. */
  private readonly sought = new Map<string, string>();

  constructor(
    private readonly host: FacetHost,
    private readonly track: Track,
    readonly source: FacetSource,
  ) {}

  /** How the panel of filters is made for such a list. */
  readonly plan: FacetPlan<Member> = {
    names: ['skills', 'place', 'group'],
    load: async () => {
      const [{makeMemberFacets}, {IndexedFacetSet}] = await Promise.all([
        import('./member-facets.js'),
        import('./indexed-facet-set.js'),
        ...fields.map((name) => this.read(name)),
      ]);
      const subject = makeMemberFacets();
      const indexed: FacetSubject<Member, FacetStrings> = {
        ...subject,
        fieldsOf: (ground, texts) => {
          this.groups = ground.groups;
          return subject.fieldsOf(ground, texts);
        },
        makeSet: (known, language) => new IndexedFacetSet(known, language, this),
        renderSearch: (name, label) => this.renderSearch(name, label),
      };
      return indexed;
    },
  };

  /** Of a chosen group, who is in it. */
  membersOf(group: string | undefined): ReadonlySet<string> | undefined {
    return group === undefined ? undefined : this.groups?.find(({iri}) => iri === group)?.members;
  }

  /** The values of a field, as far as they are known, that begin with what is looked for. */
  valuesOf(name: string): IndexedValues | undefined {
    const prefix = this.sought.get(name) ?? '';
    const found = this.known.get(`${name} ${prefix}`);
    if (found) return found;
    this.track(this.read(name, prefix));
    const all = this.known.get(`${name} `);
    return all && {...all, values: all.values.filter(({key}) => key.startsWith(prefix))};
  }

  /** Forgets what was read: the list is read again. */
  forget(): void {
    this.known.clear();
  }

  private async read(name: string, prefix = ''): Promise<void> {
    const {list} = this.source;
    if (!list?.hasValues(name)) return;
    const values = await list.values(name, prefix);
    if (values.ok) this.known.set(`${name} ${prefix}`, values.value);
    this.host.requestUpdate();
  }

  /** A box to look for a value with, where there are more than a list of them can hold. */
  private renderSearch(name: string, label: string): TemplateResult | typeof nothing {
    if (!this.cut.has(name)) return nothing;
    const handleInput = ({target}: Event) => {
      this.sought.set(name, keyOf((target as HTMLInputElement).value));
      this.host.requestUpdate();
    };
    return html`<label class="visually-hidden" for="find-${name}">${this.source.label(label)}</label>
      <input
        id="find-${name}"
        type="search"
        autocomplete="off"
        placeholder=${this.source.label(label)}
        @input=${handleInput}
      />`;
  }
}
