import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {ifDefined} from 'lit/directives/if-defined.js';
import {documentOf, isWebAddress} from '../../vocab/rdf/iri.js';
import type {FieldMistake} from '../../vocab/shapes/check-values.js';
import {fieldName, textFor, type FieldInfo, type Kind} from '../../vocab/shapes/kind.js';
import {readAlternativeText} from '../../vocab/shapes/alternative-text.js';
import {labelField, readThing, type Thing} from '../../vocab/shapes/thing.js';
import type {PodDocument} from '../../pods/documents/resources.js';
import type {Problem} from '../../pods/problem.js';
import type {Community} from '../data/community.js';
import {CoopElement, standalone} from '../data/coop-element.js';
import type {ThingChangeEvent} from '../data/events.js';
import {LanguageController} from '../data/language.js';
import {adoptStartedReading} from '../data/started-reading.js';
import {define} from '../define.js';
import {loadItemStrings} from '../strings/things/load-item.js';
import type {ItemStrings} from '../strings/things/item-strings.js';
import type {Strings} from '../strings/strings.js';
import {baseStyles} from '../ui/base.styles.js';
import {renderHeading} from '../ui/heading.js';
import {hostOf, renderProblem} from '../ui/problem.js';
import {itemStyles} from './item.styles.js';
import {findKind} from './kind-source.js';
import {DrawnItem, drawnSlot} from './drawn-item.js';
import {templateScope} from './template-scope.js';
import {fieldLabel, renderFacts, type ValueNotes} from './value-view.js';

/**
 * Shows one thing of any kind that a shape describes: its name, and what it tells, field by field.
 *
 * The thing is the one at `src`, or the one named in the page's address (`src-param`). A thing that is named in the address is
 * shown only if it is in a list of the coop or in the home of one of its members: a link must not dress somebody else's words as
 * the coop's. What kind of thing it is, `shape` says, or the `list` to which it belongs.
 *
 * @slot - Shown until the thing is there and when scripts are off; kept below the sentence if it cannot be read.
 * @slot item - A `<template>` of the page's own for the thing, with `data-field`, `data-if` and `data-each`.
 * @slot drawn - Filled by the tag with what the template has become.
 * @fires {ReadyEvent} coop-ready - The thing is shown.
 * @fires {ProblemEvent} coop-error - The thing, or what is known of its kind, cannot be read.
 * @csspart name - The thing's name.
 * @csspart facts - What it tells.
 * @csspart photo - A picture.
 * @csspart problem - What went wrong.
 */
export class CoopItem extends CoopElement {
  static override styles = [baseStyles, itemStyles];

  /** Address of the thing. Wins over `src-param`. */
  @property() src?: string;

  /** Name of the parameter of the page's address that holds the thing's address, as in `outil.html?id=…`. */
  @property({attribute: 'src-param'}) srcParam?: string;

  /** Address of the shape that describes the kind. */
  @property() shape?: string;

  /** Address of the list to which the thing belongs: it says what kind of thing that is, if no `shape` is given. */
  @property() list?: string;

  /** Names of the fields to show, in this order; without it all that the shape has. */
  @property() fields?: string;

  /** Level of the heading that the name is, 2 to 6; 0 for none. */
  @property({type: Number, attribute: 'heading-level'}) headingLevel = 3;

  /** Lets the member in whose home the thing lies change it in place. */
  @property({type: Boolean}) editable = false;

  /** What is known of the kind, for pages that have that already. Wins over `shape` and `list`. */
  @property({attribute: false}) described?: Kind;

  @state() private found?: Kind;
  @state() private thing?: Thing;
  @state() private problem?: Problem;
  /** Host of an address that is none of the coop's. */
  @state() private foreignHost?: string;
  @state() private names: ReadonlyMap<string, string> = new Map();
  /** What the shape does not allow in the thing. */
  @state() private mistakes: readonly FieldMistake[] = [];
  @state() private isEditing = false;
  @state() private formFailed = false;
  /** Whether something was saved here, and nothing else done since. */
  @state() private isSaved = false;
  /** Whether whoever is signed in can change it. */
  @state() private isOwn = false;
  private readonly drawn = new DrawnItem(this);
  private readonly itemLanguage = new LanguageController(this, loadItemStrings);
  private drawnWith?: ItemStrings;
  private document?: PodDocument;
  private lookedAt?: string;
  private looking?: object;
  private unsubscribe?: () => void;

  override connectedCallback(): void {
    super.connectedCallback();
    this.track(this.itemLanguage.ready);
    this.find();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.unsubscribe?.();
    this.unsubscribe = this.looking = undefined;
  }

  /** Reads the thing again from where it lies. */
  async refresh(): Promise<void> {
    this.find(true);
    await this.complete;
  }

  protected override handleCommunity(): void {
    // What somebody may change, the next person may not.
    this.isOwn = false;
    this.find();
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const asked: (keyof CoopItem)[] = ['src', 'srcParam', 'list', 'shape', 'described'];
    if (this.hasUpdated && asked.some((name) => changed.has(name))) this.find();
  }

  protected override updated(changed: PropertyValues): void {
    const words = this.itemLanguage.strings;
    const {thing, found} = this;
    if (!words || !this.drawn.source || !(changed.has('thing') || words !== this.drawnWith)) return;
    this.drawnWith = words;
    const drawing = this.drawn.draw(thing && found && templateScope(words, found, thing, this.language.languages));
    this.track(drawing);
  }

  protected override render(): TemplateResult {
    const {strings} = this;
    const words = this.itemLanguage.strings;
    if (!strings || !words) return html`<slot></slot>`;
    const {thing, found} = this;
    if (thing && found) return this.renderThing(strings, words, found, thing);
    if (this.foreignHost !== undefined) return this.renderSentence(words.notOfCoop(this.foreignHost));
    if (this.problem) return html`${renderProblem(strings, this.problem, () => void this.refresh())}<slot></slot>`;
    if (!this.address) return this.renderSentence(strings.noAddress);
    const absence = this.reader ? undefined : this.renderAbsence();
    if (absence) return absence;
    return html`<p class="muted loading" role="status">${strings.loading}</p>
      <slot></slot>`;
  }

  private renderSentence(sentence: string): TemplateResult {
    return html`<p class="problem" part="problem">${sentence}</p>
      <slot></slot>`;
  }

  private renderThing(strings: Strings, words: ItemStrings, kind: Kind, thing: Thing): TemplateResult {
    const {languages} = this.language;
    const named = labelField(kind.descriptor);
    const view = {words, languages, notes: (field: FieldInfo, value: string) => this.noteOn(field, value)};
    const below = html`${this.renderNotes(strings, words, kind, thing)} ${this.renderEditing(words)}`;
    if (this.drawn.source) return html`<slot name=${drawnSlot}></slot>${below}`;
    const fields = this.shownFields(kind).filter(({name}) => name !== named || !this.headingLevel);
    return html`${this.headingLevel ? renderHeading(this.headingLevel, thing.values[named ?? '']?.[0] ?? words.unnamed) : nothing}
    ${renderFacts(view, kind, thing, fields)} ${below}`;
  }

  private renderNotes(strings: Strings, words: ItemStrings, kind: Kind, {issues}: Thing) {
    const labelOf = (name: string) => {
      const field = kind.fields.find((one) => one.name === name);
      return field ? fieldLabel(field, this.language.languages) : name;
    };
    const told = issues.map(({field}) => field);
    const sentences = [
      ...issues.map((issue) => strings.issue[issue.kind](labelOf(issue.field))),
      ...this.mistakes.flatMap(({field, message, isHint}) => {
        if (isHint || told.includes(field)) return [];
        const own = textFor(message, this.language.languages);
        const label = field ? labelOf(field) : (textFor(kind.label, this.language.languages) ?? '');
        return own ? `${label}\u00a0: ${own}` : words.mistaken(label);
      }),
    ];
    if (!sentences.length && !this.problem) return nothing;
    return html`<div class="notes">
      ${sentences.map((sentence) => html`<p>${sentence}</p>`)}
      ${
        this.problem
          ? html`<p>
              ${words.maybeOld}
              <button type="button" class="link" @click=${() => void this.refresh()}>${strings.retry}</button>
            </p>`
          : nothing
      }
    </div>`;
  }

  private renderEditing(words: ItemStrings) {
    if (!this.editable || !this.isOwn) return nothing;
    return html`<div class="editing">
      <button type="button" aria-expanded=${this.isEditing ? 'true' : 'false'} @click=${() => void this.toggleForm()}>
        ${this.isEditing ? words.closeForm : words.edit}
      </button>
      ${this.formFailed ? html`<p role="alert">${words.formFailed}</p>` : nothing}
      ${
        this.isEditing
          ? html`<coop-form
              community=${ifDefined(this.community)}
              src=${this.address!}
              list=${ifDefined(this.list)}
              heading-level="0"
              .described=${this.found}
              @coop-thing-change=${(event: ThingChangeEvent) => void this.handleSaved(event)}
            ></coop-form>`
          : nothing
      }
      <div role="status">${this.isSaved ? html`<p class="done">${words.saved}</p>` : nothing}</div>
    </div>`;
  }

  /** The code of the form comes when somebody wants to write. */
  private async toggleForm(): Promise<void> {
    this.isSaved = false;
    if (this.isEditing) return void (this.isEditing = false);
    try {
      await import('./form.js');
      this.formFailed = false;
      this.isEditing = true;
    } catch (error) {
      this.reportProblem({kind: 'offline', url: location.href, detail: String(error)});
      this.formFailed = true;
    }
  }

  /** Whoever has saved goes on from the button with which the form was opened; the form stays as long as it has more to say. */
  private async handleSaved({isAnnounced}: ThingChangeEvent): Promise<void> {
    if (!isAnnounced) return;
    this.isEditing = false;
    this.isSaved = true;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('.editing button')?.focus();
  }

  private noteOn(field: FieldInfo, value: string): ValueNotes {
    if (field.isReference) return {name: this.names.get(value)};
    if (field.widget !== 'image' || !this.document) return {};
    return {alt: readAlternativeText(this.document.graph, value, this.language.languages)};
  }

  private shownFields({fields}: Kind): readonly FieldInfo[] {
    if (this.fields === undefined) return fields;
    const names = this.fields.split(/\s+/).filter(Boolean).map(fieldName);
    return names.flatMap((name) => fields.find((field) => field.name === name) ?? []);
  }

  /** The thing's address, if there is one at all. */
  private get address(): string | undefined {
    if (this.src !== undefined)
      return URL.canParse(this.src, document.baseURI) ? new URL(this.src, document.baseURI).href : this.src;
    return (this.srcParam && new URLSearchParams(location.search).get(this.srcParam)) || undefined;
  }

  /** A thing that the page's author names needs no community. */
  private get reader(): Community | undefined {
    return this.provider.value ?? (this.src === undefined ? undefined : standalone);
  }

  private find(fresh = false): void {
    const {address, reader} = this;
    if (!this.isConnected) return;
    if (!address) {
      this.forget();
      this.track(Promise.resolve());
    } else if (reader) this.track(this.look(reader, address, fresh));
  }

  private async look(source: Community, address: string, fresh: boolean): Promise<void> {
    const turn = (this.looking = {});
    const isStill = () => this.looking === turn;
    if (address !== this.lookedAt) this.forget();
    this.looking = turn;
    this.lookedAt = address;
    if (!isWebAddress(address)) return this.tell({kind: 'bad-address', url: address});
    adoptStartedReading(this, source.resources);
    const kind = await this.findKind(source);
    if (!isStill()) return;
    if (!kind) return;
    // Nothing is drawn of an address before it is known to be the coop's.
    const isJudged = this.src === undefined;
    const {findProvenance} = await import('./provenance.js');
    const provenance = await findProvenance(source, address, {kind, list: this.list, isJudged});
    if (!isStill()) return;
    if (!provenance.ok) return this.tell(provenance.problem);
    const {author, isListed} = provenance.value;
    this.foreignHost = isJudged && !author && !isListed ? hostOf(address) : undefined;
    if (this.foreignHost !== undefined) return;
    this.found = kind;
    this.isOwn = this.session !== undefined && author === this.session.webId;
    this.follow(source, address, kind);
    await this.read(source, address, fresh, isStill);
  }

  private async findKind(source: Community): Promise<Kind | undefined> {
    if (this.described) return this.described;
    const found = await findKind(source, {src: this.list ?? this.lookedAt, shape: this.shape});
    if (found.ok) return found.value;
    this.tell(found.problem);
    return undefined;
  }

  private async read(source: Community, address: string, fresh: boolean, isStill: () => boolean): Promise<void> {
    const read = await source.resources.read(address, {fresh});
    if (!isStill()) return;
    if (!read.ok) return this.tell(read.problem);
    if (!this.isTrusted(address, read.value)) {
      this.forget();
      this.foreignHost = hostOf(read.value.url);
      return;
    }
    const detail = 'The document does not speak of this address';
    this.tell(this.thing ? undefined : {kind: 'malformed', url: address, detail});
    if (this.found?.fields.some(({isReference}) => isReference)) await this.nameReferences(source, isStill);
  }

  private async nameReferences(source: Community, isStill: () => boolean): Promise<void> {
    const {readMemberNames} = await import('../data/reference-names.js');
    const names = await readMemberNames(source, this.language.languages);
    if (isStill()) this.names = names;
  }

  /** Shows what changes in the document, be it that a form on this page has saved it. */
  private follow(source: Community, address: string, kind: Kind): void {
    this.unsubscribe?.();
    const update = () => {
      const {document} = source.resources.peek(address);
      this.document = document;
      this.mistakes = [];
      const isTold = document?.graph.about(address).length && this.isTrusted(address, document);
      this.thing = isTold ? readThing(kind.descriptor, document.graph, address, this.language.languages) : undefined;
      if (isTold) this.track(this.check(kind, document, address));
    };
    this.unsubscribe = source.resources.subscribe(documentOf(address), update);
    update();
  }

  /** What checks comes after the thing is shown; without it, the thing is there all the same. */
  private async check(kind: Kind, document: PodDocument, address: string): Promise<void> {
    const checking = await import('../../vocab/shapes/check-thing.js').catch(() => undefined);
    if (checking && this.document === document)
      this.mistakes = checking.checkThing(kind, document.graph, address, this.language.languages);
  }

  /** A redirection must not lead from the home of a member to somebody else's words. */
  private isTrusted(address: string, {url}: PodDocument): boolean {
    return this.src !== undefined || documentOf(address) === documentOf(url);
  }

  private tell(problem: Problem | undefined): void {
    this.problem = problem;
    if (problem) this.reportProblem(problem);
  }

  /** Shows nothing any more. */
  private forget(): void {
    this.unsubscribe?.();
    this.unsubscribe = this.looking = this.thing = this.problem = this.foreignHost = this.document = undefined;
    this.isEditing = this.isOwn = this.isSaved = false;
  }
}

define('coop-item', CoopItem);

declare global {
  interface HTMLElementTagNameMap {
    'coop-item': CoopItem;
  }
}
