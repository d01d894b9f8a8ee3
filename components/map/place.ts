import {html, nothing, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {readPlace, type Place} from '../../vocab/kinds/place/place.js';
import {standingOf} from '../../vocab/kinds/place/standing.js';
import type {PodDocument} from '../../pods/documents/resources.js';
import {placesKind} from '../../pods/lists/places-kind.js';
import {AddressedElement, type Look} from '../data/addressed-element.js';
import type {Community} from '../data/community.js';
import {LanguageController} from '../data/language.js';
import type {Fate} from '../data/send-deed.js';
import {define} from '../define.js';
import {loadPlaceStrings} from '../strings/place/load.js';
import {baseStyles} from '../ui/base.styles.js';
import {renderHeading} from '../ui/heading.js';
import {renderLine} from '../ui/line.js';
import {hostOf, problemSentence} from '../ui/problem.js';
import {placeStyles} from './place/place.styles.js';
import {renderPlace, type PlaceWords} from './place/place-view.js';
import {today} from '../data/today.js';

/**
 * Shows one place: what there is, where, when it is open, how to reach it, and whether people in wheelchairs get in.
 *
 * The place is the one at `src`, or the one named in the page's address (`src-param`). A place that is named in the address is shown only if it is
 * in the coop's list of places or in the home of one of its members. What nobody has confirmed for a year is shown as something to check; whoever
 * keeps it is asked whether it is still right, and says so with one click.
 *
 * @slot - Shown until the place is there and when scripts are off; kept below the sentence if it cannot be read.
 * @fires {ReadyEvent} coop-ready - The place is shown.
 * @fires {ProblemEvent} coop-error - The place cannot be read, or not be confirmed.
 * @csspart name - The name.
 * @csspart standing - That nobody has confirmed it for long.
 * @csspart note - What there is to find.
 * @csspart facts - What else it tells.
 * @csspart keeping - The question to whoever keeps it.
 * @csspart pending - The line that says that something is not sent yet.
 * @csspart copy - The line that says from when what is shown is, if its server cannot be asked.
 * @csspart problem - What went wrong.
 */
export class CoopPlace extends AddressedElement {
  static override styles = [baseStyles, placeStyles];

  /** Level of the heading that the name is, 2 to 6; 0 for none. */
  @property({type: Number, attribute: 'heading-level'}) headingLevel = 2;

  /** Address of the list to which the place belongs. Without it, the coop's own list of places. */
  @property() list?: string;

  /** Address of the page on which whoever keeps the place changes it, with `{id}` where its own address goes. */
  @property({attribute: 'edit-href'}) editHref?: string;

  @state() private place?: Place | undefined;
  @state() private keeper?: string | undefined;
  @state() private group?: string | undefined;
  /** How far the answer of whoever keeps it has come. */
  @state() private fate?: Fate | 'sending' | undefined;
  protected override readonly asked = ['src', 'srcParam', 'list'];
  private readonly words = new LanguageController(this, loadPlaceStrings);
  private document?: PodDocument | undefined;
  /** The member in whose home it lies. */
  private author?: string | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.track(this.words.ready);
  }

  protected override handleCommunity(): void {
    this.fate = undefined;
    super.handleCommunity();
  }

  protected override handleOther(): void {
    this.forget();
  }

  protected override notOfCoop(host: string): string | undefined {
    return this.words.strings?.notOfCoop(host);
  }

  protected override renderFound(): TemplateResult | undefined {
    const {place, keeper, group} = this;
    if (!place) return undefined;
    const words: PlaceWords = {general: this.strings!, place: this.words.strings!};
    return html`${renderHeading(this.headingLevel, place.name ?? words.place.unnamed)}
    ${this.document?.pending ? renderLine('pending', words.general.pending) : nothing}
    ${renderPlace({words, place, standing: standingOf(place, today()), keeper, group})} ${this.renderKeeping(words, place)}
    ${
      this.problem
        ? html`<p class="muted small">
            ${words.place.maybeOld}
            <button type="button" class="link" @click=${() => void this.refresh()}>${words.general.retry}</button>
          </p>`
        : nothing
    }`;
  }

  /** What only whoever keeps it sees: whether it is still right, and the way to change it. */
  private renderKeeping({place: texts, general}: PlaceWords, place: Place) {
    const {editHref, address, author, session} = this;
    if (!author || author !== session?.webId) return nothing;
    const edit = editHref && address && editHref.replaceAll('{id}', encodeURIComponent(address));
    return html`<div class="keeping" part="keeping">
      ${
        place.confirmedOn === today()
          ? nothing
          : html`<p class="question" id="question">${texts.stillRight}</p>
              <p class="muted small" id="question-help">${texts.stillRightHelp}</p>
              <button
                type="button"
                class="primary"
                aria-describedby="question question-help"
                aria-disabled=${this.fate === 'sending' ? 'true' : 'false'}
                @click=${() => this.track(this.confirm(place))}
              >
                ${texts.confirm}
              </button>`
      }
      <p role="status" tabindex="-1" class="outcome">${this.fateText({place: texts, general})}</p>
      ${edit ? html`<a href=${edit}>${texts.edit}</a>` : nothing}
    </div>`;
  }

  private fateText({place: texts, general}: PlaceWords): string {
    const {fate} = this;
    if (!fate) return '';
    if (fate === 'sending') return texts.confirming;
    if (fate.is === 'added') return texts.confirmed;
    if (fate.is === 'kept') return texts.confirmedLater;
    return [texts.notConfirmed, fate.problem && problemSentence(general, fate.problem)].filter(Boolean).join(' ');
  }

  private async confirm(place: Place): Promise<void> {
    if (this.fate === 'sending' || !this.reader) return;
    this.fate = 'sending';
    try {
      const {confirmPlace} = await import('./place/confirm-place.js');
      await confirmPlace(this.reader, place, today(), this.list, (fate) => (this.fate = fate));
    } catch (error) {
      // The code comes over the network as well.
      this.fate = {is: 'failed', problem: {kind: 'offline', url: location.href, detail: String(error)}};
    }
    if (typeof this.fate === 'object' && this.fate.is === 'failed' && this.fate.problem)
      this.reportProblem(this.fate.problem);
    await this.updateComplete;
    // The button that was pressed may be gone.
    this.renderRoot.querySelector<HTMLElement>('.outcome')?.focus();
  }

  protected override async look(source: Community, address: string, look: Look): Promise<void> {
    const {isJudged} = this;
    const {languages} = this.language;
    // Nothing is drawn of an address before it is known to be the coop's.
    const {findProvenance} = await import('../data/provenance.js');
    const kind = placesKind(languages);
    const provenance = await findProvenance(source, address, isJudged ? {kind, list: this.list} : undefined);
    if (!look.isStill()) return;
    if (!provenance.ok) return this.tell(provenance.problem);
    const {author, isListed} = provenance.value;
    this.author = author;
    this.foreignHost = isJudged && !author && !isListed ? hostOf(address) : undefined;
    if (this.foreignHost !== undefined) return this.forgetPlace();
    this.follow(source, address, () => this.show(source, address));
    if (!(await this.readDocument(source, address, look))) return;
    this.tellWhetherTold(address, this.place !== undefined);
    await this.readNames(source, look);
  }

  /** What the coop calls the member who keeps it, and the group. */
  private async readNames(source: Community, {isStill}: Look): Promise<void> {
    const {author, place} = this;
    const {languages} = this.language;
    const [members, groups] = await Promise.all([
      author === undefined
        ? undefined
        : import('../data/reference-names.js').then(({readMemberNames}) => readMemberNames(source, languages)),
      place?.group === undefined
        ? undefined
        : import('../data/coop-groups.js').then(({readCoopGroups}) => readCoopGroups(source, languages)),
    ]);
    if (!isStill()) return;
    this.keeper = author && members?.get(author);
    this.group = groups?.ok ? groups.value.find(({iri}) => iri === place?.group)?.name : undefined;
  }

  private show(source: Community, address: string): void {
    const {document} = source.resources.peek(address);
    this.document = document;
    const isTold = document?.graph.about(address).length && this.isTrusted(address, document);
    this.place = isTold ? readPlace(document.graph, address, this.language.languages) : undefined;
  }

  private forgetPlace(): void {
    this.place = this.document = this.keeper = this.group = this.fate = undefined;
  }

  protected override forget(): void {
    super.forget();
    this.forgetPlace();
    this.author = undefined;
  }
}

define('coop-place', CoopPlace);

declare global {
  interface HTMLElementTagNameMap {
    'coop-place': CoopPlace;
  }
}
