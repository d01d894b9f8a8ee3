import {html, nothing, type ReactiveControllerHost, type TemplateResult} from 'lit';
import type {Row} from '../../pods/lists/row.js';
import type {Member} from '../../vocab/kinds/member/member.js';
import type {Strings} from '../strings/strings.js';
import {renderProblem} from '../ui/problem.js';
import {facetBarStyles} from './facet-bar.styles.js';
import {facetsOf, mistakenFacets, type FacetedTag} from './facet-names.js';
import type {FacetPanel} from './facet-panel.js';

/** The tag that is narrowed down. */
export type FacetHost = ReactiveControllerHost &
  HTMLElement &
  FacetedTag & {readonly renderRoot: HTMLElement | DocumentFragment};

/** What the tag does for its filters. */
export interface FacetTools {
  /** Counts a piece of work into what the tag waits for, and draws when it is done. */
  track(this: void, work: Promise<unknown>): void;
  /** Draws from its beginning what is another list now. */
  restart(this: void): void;
  clearSearch(this: void): void;
}

/**
 * The button that opens the filters. Comes with the pages whose authors want it; what it opens comes when it is pressed.
 */
export class FacetBar {
  private isOpen = false;
  private hasFailed = false;
  private loading?: Promise<void>;
  private panel?: FacetPanel;
  private checked = '';

  constructor(
    private readonly host: FacetHost,
    private readonly tools: FacetTools,
  ) {
    (host.renderRoot as ShadowRoot).adoptedStyleSheets.push(facetBarStyles.styleSheet!);
  }

  /**
   * The rows that fit what is chosen, in their order.
   * @param searched those that fit what is searched for.
   * @param all all that the list has: they say how values are written.
   */
  narrow(searched: readonly Row<Member>[], all: readonly Row<Member>[], language: string): readonly Row<Member>[] {
    return this.panel?.narrow(searched, all, language) ?? searched;
  }

  /** The button, the panel while it is open, and what is chosen. */
  render(strings: Strings): TemplateResult | typeof nothing {
    this.check();
    if (!facetsOf(this.host).length) return nothing;
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
    this.tools.track(this.loading);
    this.host.requestUpdate();
  }

  private async load(): Promise<void> {
    try {
      const {FacetPanel} = await import('./facet-panel.js');
      const panel = new FacetPanel(this.host, this.tools);
      await panel.ready;
      this.panel = panel;
      // Drawing the panel is what begins to read the groups.
      this.host.requestUpdate();
      await this.host.updateComplete;
    } catch {
      // Code and texts come over the network like everything else.
      [this.isOpen, this.hasFailed, this.loading] = [false, true, undefined];
    }
  }

  /** Nothing on the page would show why a name has no effect. */
  private check(): void {
    const {facets = ''} = this.host;
    if (facets === this.checked) return;
    this.checked = facets;
    const names = mistakenFacets(this.host);
    if (names.length) void import('./mistaken-facets.js').then(({report}) => report(this.host, names));
  }
}
