import {html, nothing, type TemplateResult} from 'lit';
import type {Member} from '../../../vocab/kinds/member/member.js';
import type {IndexedList} from '../../../pods/fragments/read/indexed-list.js';
import type {Question} from '../../../pods/fragments/read/question.js';
import type {Row} from '../../../pods/lists/row.js';
import type {FacetBar} from '../../data/facets/facet-bar.js';
import type {Track} from '../../data/facets/facet-plan.js';
import {LanguageController} from '../../data/language.js';
import {loadNearStrings} from '../../strings/near/load.js';
import type {NearStrings} from '../../strings/near/strings.js';
import type {Strings} from '../../strings/strings.js';
import {renderProblem} from '../../ui/problem.js';
import {makeFilters, type Detour, type MemberBar} from '../facet-bar.js';
import type {AroundPeople} from './around-people.js';
import {nearStyles} from './near.styles.js';
import type {NearHost} from './near-host.js';

/** Makes the button with which people look around a place, beside that of the filters. @param bar what the list has already. */
export function makeBar(host: NearHost, track: Track, bar?: MemberBar): MemberBar {
  return new NearBar(host, track, bar ?? makeFilters(host, track));
}

/** The filters of a list of members, and beside them the button that opens the choice of a place to look around. That comes when it is pressed. */
class NearBar implements MemberBar {
  private readonly language: LanguageController<NearStrings>;
  private people?: AroundPeople;
  private loading?: Promise<void> | undefined;
  private hasFailed = false;

  constructor(
    private readonly host: NearHost,
    private readonly track: Track,
    private filters: MemberBar,
  ) {
    this.language = new LanguageController(host, loadNearStrings);
    track(this.language.ready);
    (host.renderRoot as ShadowRoot).adoptedStyleSheets.push(nearStyles.styleSheet!);
  }

  over(filters: FacetBar<Member>): this {
    this.filters = filters;
    return this;
  }

  narrow<R extends Row<Member>>(searched: readonly R[], all: readonly Row<Member>[], language: string): readonly R[] {
    const rows = this.filters.narrow(searched, all, language);
    return (this.around?.arrange(rows) as readonly R[] | undefined) ?? rows;
  }

  detour(list: IndexedList<Member>, question: Question): Detour | undefined {
    return this.around?.detour(list, question);
  }

  render(strings: Strings): TemplateResult {
    return html`${this.filters.render(strings)} ${this.host.near ? this.renderNear(strings) : nothing}`;
  }

  renderNothing(strings: Strings, query: string): TemplateResult | undefined {
    return this.around?.renderNothing() ?? this.filters.renderNothing(strings, query);
  }

  refresh(): void {
    this.filters.refresh();
  }

  /** What somebody looks around with; nothing where the page does not want that any more. */
  private get around(): AroundPeople | undefined {
    return this.host.near ? this.people : undefined;
  }

  private renderNear(strings: Strings): TemplateResult | typeof nothing {
    const texts = this.language.strings;
    if (!texts) return nothing;
    const isOpen = this.people?.isOpen ?? this.loading !== undefined;
    return html`<button
        type="button"
        class="near"
        part="near"
        aria-expanded=${isOpen ? 'true' : 'false'}
        @click=${() => this.toggle()}
      >
        ${texts.open}
      </button>
      ${this.people?.render() ?? this.renderWait(strings)}`;
  }

  private renderWait(strings: Strings): TemplateResult | typeof nothing {
    if (this.hasFailed) return renderProblem(strings, {kind: 'offline', url: location.href}, () => this.toggle());
    return this.loading ? html`<p class="muted loading" role="status">${strings.loading}</p>` : nothing;
  }

  private toggle(): void {
    if (this.people) return this.people.toggle();
    this.hasFailed = false;
    this.track((this.loading ??= this.load()));
    this.host.requestUpdate();
  }

  private async load(): Promise<void> {
    const {host, track, language} = this;
    try {
      const {AroundPeople} = await import('./around-people.js');
      this.people = new AroundPeople(host, track, language);
      this.people.toggle();
      await this.people.ready;
    } catch {
      // The code comes over the network like everything else. The list goes on without it.
      [this.hasFailed, this.loading] = [true, undefined];
    }
    host.requestUpdate();
  }
}
