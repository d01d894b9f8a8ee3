import {html, nothing, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {safeLink} from '../../vocab/rdf/iri.js';
import type {Coop} from '../../vocab/kinds/coop/coop.js';
import {findCoop} from '../../pods/coop/discovery.js';
import {readPartners} from '../../pods/coop/read-partners.js';
import type {Problem, Result} from '../../pods/problem.js';
import type {Community} from '../data/community.js';
import {CoopElement} from '../data/coop-element.js';
import {LanguageController} from '../data/language.js';
import {shownCopy} from '../data/shown-copy.js';
import {define} from '../define.js';
import {loadPartnersStrings} from '../strings/partners/load.js';
import type {Strings} from '../strings/strings.js';
import {baseStyles} from '../ui/base.styles.js';
import {renderCopyLine} from '../ui/copy-line.js';
import {renderHeading} from '../ui/heading.js';
import {renderItems} from '../ui/items.js';
import {listStyles} from '../ui/list.styles.js';
import {hostOf, problemSentence, renderProblem} from '../ui/problem.js';

/**
 * Shows the partners of a cooperative: their names, which lead to their sites, and what they do.
 *
 * Reads which coops the community's own document names (`pair:partnerOf`), and of each of them what it says of itself, on its own server and
 * without credentials. A partner that cannot be read keeps the name of its server and says so; the others stay.
 *
 * @slot - Shown until the partners are known and when scripts are off; kept below the sentence if that cannot be read.
 * @fires {ReadyEvent} coop-ready - The partners are shown.
 * @fires {ProblemEvent} coop-error - Who the partners are cannot be read.
 * @csspart list - The partners.
 * @csspart item - One of them.
 * @csspart name - Its name.
 * @csspart line - What it does.
 * @csspart copy - The line that says from when what is shown is, if its server cannot be asked.
 * @csspart problem - What went wrong.
 */
export class CoopPartners extends CoopElement {
  static override styles = [baseStyles, listStyles];

  /** Level of the heading that each name is, 2 to 6; 0 for none. */
  @property({type: Number, attribute: 'heading-level'}) headingLevel = 3;

  /** Addresses of the partners; nothing as long as they are not known. */
  @state() private partners?: readonly {readonly source: string}[] | undefined;
  @state() private problem?: Problem | undefined;
  private readonly found = new Map<string, Result<Coop>>();
  /** The last reading: an earlier one that ends after it shows nothing. */
  private turn?: object;
  private readonly words = new LanguageController(this, loadPartnersStrings);

  override connectedCallback(): void {
    super.connectedCallback();
    this.track(this.words.ready);
  }

  /** Reads who the partners are, and what they say of themselves, again. */
  async refresh(): Promise<void> {
    const {value: community} = this.provider;
    if (community) this.track(this.readAll(community, true));
    await this.complete;
  }

  protected override handleCommunity(): void {
    const {value: community} = this.provider;
    if (community) this.track(this.readAll(community, false));
  }

  private async readAll(community: Community, fresh: boolean): Promise<void> {
    const {resources} = community;
    const {languages} = this.language;
    const src = community.src ?? '';
    const turn = (this.turn = {});
    const again = async (iri: string) => void (fresh && (await resources.read(iri, {fresh})));
    await again(src);
    const named = await readPartners(resources, src);
    if (this.turn !== turn) return;
    this.problem = named.ok ? undefined : named.problem;
    if (!named.ok) return this.reportProblem(named.problem);
    this.partners = named.value.map((source) => ({source}));
    const read = async (iri: string) => {
      await again(iri);
      const coop = await findCoop(resources, iri, languages);
      if (this.turn !== turn) return;
      this.found.set(iri, coop);
      // As each of them answers: one that sleeps holds up none.
      this.requestUpdate();
    };
    await Promise.all(named.value.map(read));
  }

  protected override render(): TemplateResult {
    const {strings, partners, problem} = this;
    const words = this.words.strings;
    const absence = this.renderAbsence();
    if (absence) return absence;
    if (!strings || !words) return html`<slot></slot>`;
    if (problem) return html`${renderProblem(strings, problem, this.handleRetry)}<slot></slot>`;
    if (!partners)
      return html`<p class="muted loading" role="status">${strings.loading}</p>
        <slot></slot>`;
    if (!partners.length) return html`<p>${words.empty}</p>`;
    return renderItems(words.list, partners, ({source}) => this.renderPartner(strings, source));
  }

  private renderPartner(strings: Strings, iri: string): unknown {
    const found = this.found.get(iri);
    const {name = hostOf(iri), description, website = ''} = found?.ok ? found.value : {};
    const link = safeLink(website);
    const copy = shownCopy(this.provider.value!.resources, iri);
    return [
      renderHeading(this.headingLevel, link ? html`<a class="link" href=${link}>${name}</a>` : name),
      description ? html`<p part="line">${description}</p>` : nothing,
      copy ? renderCopyLine(strings, copy, this.handleRetry) : nothing,
      found && !found.ok ? this.renderTrouble(strings, found.problem) : nothing,
    ];
  }

  private renderTrouble(strings: Strings, problem: Problem): TemplateResult {
    return html`<p class="muted small" part="problem" role="status">
      ${problemSentence(strings, problem)}
      <button type="button" class="link" @click=${this.handleRetry}>${strings.retry}</button>
    </p>`;
  }

  private readonly handleRetry = () => void this.refresh();
}

define('coop-partners', CoopPartners);

declare global {
  interface HTMLElementTagNameMap {
    'coop-partners': CoopPartners;
  }
}
