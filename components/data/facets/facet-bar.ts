import {html, nothing, type TemplateResult} from 'lit';
import type {Row} from '../../../pods/lists/row.js';
import type {Strings} from '../../strings/strings.js';
import {renderProblem} from '../../ui/problem.js';
import type {Choices} from '../arranging/narrowing.js';
import {facetBarStyles} from './facet-bar.styles.js';
import {facetsOf, mistakenFacets} from './facet-names.js';
import type {FacetPanel} from './facet-panel.js';
import type {FacetHost, FacetPlan, Track} from './facet-plan.js';

/**
 * The button that opens the filters. Comes with the pages whose authors want it; what it opens comes when it is pressed.
 */
export class FacetBar<T> {
  private isOpen = false;
  private hasFailed = false;
  private loading?: Promise<void>;
  private panel?: FacetPanel<T>;
  private checked = '';
  /** What the page's address says, until the panel is there. */
  private adopted: Choices = new Map();

  constructor(
    private readonly host: FacetHost,
    private readonly track: Track,
    private readonly plan: FacetPlan<T>,
  ) {
    (host.renderRoot as ShadowRoot).adoptedStyleSheets.push(facetBarStyles.styleSheet!);
  }

  /**
   * The rows that fit what is chosen, in their order.
   * @param searched those that fit what is searched for.
   * @param all all that the list has: they say how values are written.
   */
  narrow<R extends Row<T>>(searched: readonly R[], all: readonly Row<T>[], language: string): readonly R[] {
    return this.panel?.narrow(searched, all, language) ?? searched;
  }

  /** What is chosen, by facet. */
  get choices(): Choices {
    return this.panel?.choices ?? this.adopted;
  }

  /** Whether something is chosen that cannot be worked out yet. */
  get isComing(): boolean {
    return this.loading !== undefined && !this.panel;
  }

  /** Takes over what is chosen by the page's address. */
  adopt(choices: Choices): void {
    this.adopted = choices;
    if (this.panel) this.panel.choices = choices;
    else if (choices.size) this.track((this.loading ??= this.load()));
  }

  /** The button, the panel while it is open, and what is chosen. */
  render(strings: Strings): TemplateResult | typeof nothing {
    this.check();
    if (!facetsOf(this.host, this.plan.names).length) return nothing;
    const {isOpen} = this;
    return html`<button
        type="button"
        class="filter"
        part="filter"
        aria-expanded=${isOpen ? 'true' : 'false'}
        @click=${() => this.toggle()}
      >
        ${strings.members.filter}
      </button>
      ${this.panel?.render(strings, isOpen) ?? this.renderWait(strings)}`;
  }

  /** Why nobody is left, and the ways out; not there if nothing is chosen. */
  renderNothing(strings: Strings, query: string): TemplateResult | undefined {
    return this.panel?.renderNothing(strings, query);
  }

  /** Reads again what the choices depend on. */
  refresh(): void {
    this.panel?.refresh();
  }

  private renderWait(strings: Strings): TemplateResult | typeof nothing {
    if (this.hasFailed) return renderProblem(strings, {kind: 'offline', url: location.href}, () => this.toggle());
    return this.isOpen ? html`<p class="muted loading" role="status">${strings.loading}</p>` : nothing;
  }

  private toggle(): void {
    this.isOpen = !this.isOpen;
    this.hasFailed = false;
    this.loading ??= this.load();
    this.track(this.loading);
    this.host.requestUpdate();
  }

  private async load(): Promise<void> {
    const {host, track, plan} = this;
    try {
      const [{FacetPanel}, subject] = await Promise.all([import('./facet-panel.js'), plan.load()]);
      const panel = new FacetPanel(host, track, plan.names, subject);
      panel.choices = this.adopted;
      await panel.ready;
      this.panel = panel;
      // Drawing the panel is what begins to read the groups.
      host.requestUpdate();
      await host.updateComplete;
    } catch {
      // Code and texts come over the network like everything else.
      [this.isOpen, this.hasFailed, this.loading] = [false, true, undefined];
    }
  }

  /** Nothing on the page would show why a name has no effect. */
  private check(): void {
    const {host, plan} = this;
    const {facets = ''} = host;
    if (facets === this.checked) return;
    this.checked = facets;
    const names = mistakenFacets(host, plan.names);
    if (names.length) void import('./mistaken-facets.js').then(({report}) => report(host, names, plan.names));
  }
}
