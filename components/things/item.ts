import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import type {FieldMistake} from '../../vocab/shapes/check-values.js';
import {fieldName, type FieldInfo, type Kind} from '../../vocab/shapes/kind.js';
import type {readAlternativeText} from '../../vocab/shapes/alternative-text.js';
import {labelField, readThing, type Thing} from '../../vocab/shapes/thing.js';
import type {PodDocument} from '../../pods/documents/resources.js';
import {AddressedElement, type Look} from '../data/addressed-element.js';
import type {Community} from '../data/community.js';
import {LanguageController} from '../data/language.js';
import {findKind} from '../data/things/kind-source.js';
import type {renderFacts, ValueNotes} from '../data/things/value-view.js';
import {define} from '../define.js';
import {loadItemStrings} from '../strings/things/load-item.js';
import type {ItemStrings} from '../strings/things/item-strings.js';
import {baseStyles} from '../ui/base.styles.js';
import {renderHeading} from '../ui/heading.js';
import {renderLine} from '../ui/line.js';
import {hostOf} from '../ui/problem.js';
import {DrawnItem, drawnSlot} from './drawn-item.js';
import {ItemEditing} from './item-editing.js';
import type {noteSentences} from './item-notes.js';
import {itemStyles} from './item.styles.js';
import type {templateScope} from './template-scope.js';

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
 * @csspart pending - The line that says that something is not sent yet.
 * @csspart copy - The line that says from when what is shown is, if its server cannot be asked.
 * @csspart problem - What went wrong.
 */
export class CoopItem extends AddressedElement {
  static override styles = [baseStyles, itemStyles];

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
  @state() private thing?: Thing | undefined;
  @state() private names: ReadonlyMap<string, string> = new Map();
  /** What the shape does not allow in the thing. */
  @state() private mistakes: readonly FieldMistake[] = [];
  /** Whether whoever is signed in can change it. */
  @state() private isOwn = false;
  protected override readonly asked = ['src', 'srcParam', 'list', 'shape', 'described'];
  private readonly drawn = new DrawnItem(this);
  private readonly editing = new ItemEditing(this, (problem) => this.reportProblem(problem));
  private readonly itemLanguage = new LanguageController(this, loadItemStrings);
  private drawnWith?: ItemStrings;
  private document?: PodDocument | undefined;
  /** What draws a thing: not there before there is one. */
  private draws?: {readonly renderFacts: typeof renderFacts; readonly templateScope: typeof templateScope};
  private notes?: typeof noteSentences;
  private readAlternativeText?: typeof readAlternativeText;

  override connectedCallback(): void {
    super.connectedCallback();
    this.track(this.itemLanguage.ready);
  }

  protected override handleCommunity(): void {
    // What somebody may change, the next person may not.
    this.isOwn = false;
    super.handleCommunity();
  }

  protected override updated(changed: PropertyValues): void {
    const words = this.itemLanguage.strings;
    const {thing, found} = this;
    if (!words || !this.drawn.source || !(changed.has('thing') || words !== this.drawnWith)) return;
    this.drawnWith = words;
    const drawing = this.drawn.draw(
      thing && found && this.draws?.templateScope(words, found, thing, this.language.languages),
    );
    this.track(drawing);
  }

  protected override notOfCoop(host: string): string | undefined {
    return this.itemLanguage.strings?.notOfCoop(host);
  }

  protected override renderFound(): TemplateResult | undefined {
    const {thing, found: kind} = this;
    const words = this.itemLanguage.strings!;
    if (!thing || !kind || !this.draws) return undefined;
    const {languages} = this.language;
    const below = html`${this.document?.pending && renderLine('pending', this.strings!.pending)}
    ${this.renderNotes(words, kind, thing)} ${this.renderEditing(words)}`;
    if (this.drawn.source) return html`<slot name=${drawnSlot}></slot>${below}`;
    const named = labelField(kind.descriptor);
    const view = {words, languages, notes: (field: FieldInfo, value: string) => this.noteOn(field, value)};
    const fields = this.shownFields(kind).filter(({name}) => name !== named || !this.headingLevel);
    return html`${this.headingLevel ? renderHeading(this.headingLevel, thing.values[named ?? '']?.[0] ?? words.unnamed) : nothing}
    ${this.draws.renderFacts(view, kind, thing, fields)} ${below}`;
  }

  private renderNotes(words: ItemStrings, kind: Kind, thing: Thing) {
    const general = this.strings!;
    const sentences = this.notes?.({general, words}, kind, thing, this.mistakes, this.language.languages) ?? [];
    if (!sentences.length && !this.problem) return nothing;
    return html`<div class="notes">
      ${sentences.map((sentence) => html`<p>${sentence}</p>`)}
      ${
        this.problem
          ? html`<p>
              ${words.maybeOld}
              <button type="button" class="link" @click=${() => void this.refresh()}>${general.retry}</button>
            </p>`
          : nothing
      }
    </div>`;
  }

  private renderEditing(words: ItemStrings) {
    if (!this.editable || !this.isOwn) return nothing;
    const {community, address, list, found} = this;
    return this.editing.render(words, {community, src: address!, list, described: found});
  }

  private noteOn(field: FieldInfo, value: string): ValueNotes {
    if (field.isReference) return {name: this.names.get(value)};
    if (field.widget !== 'image' || !this.document) return {};
    return {alt: this.readAlternativeText?.(this.document.graph, value, this.language.languages)};
  }

  private shownFields({fields}: Kind): readonly FieldInfo[] {
    if (this.fields === undefined) return fields;
    const names = this.fields.split(/\s+/).filter(Boolean).map(fieldName);
    return names.flatMap((name) => fields.find((field) => field.name === name) ?? []);
  }

  protected override handleOther(): void {
    this.forget();
  }

  protected override async look(source: Community, address: string, {fresh, isStill}: Look): Promise<void> {
    const kind = await this.findKind(source, address);
    if (!isStill() || !kind) return;
    // Nothing is drawn of an address before it is known to be the coop's.
    const {isJudged} = this;
    const [{findProvenance}, {thingKind}, {renderFacts}, {templateScope}] = await Promise.all([
      import('../data/provenance.js'),
      import('../../pods/lists/thing-kind.js'),
      import('../data/things/value-view.js'),
      import('./template-scope.js'),
    ]);
    this.draws = {renderFacts, templateScope};
    const provenance = await findProvenance(
      source,
      address,
      isJudged ? {kind: thingKind(kind.descriptor, []), list: this.list} : undefined,
    );
    if (kind.fields.some(({widget}) => widget === 'image'))
      ({readAlternativeText: this.readAlternativeText} = await import('../../vocab/shapes/alternative-text.js'));
    if (!isStill()) return;
    if (!provenance.ok) return this.tell(provenance.problem);
    const {author, isListed} = provenance.value;
    this.foreignHost = isJudged && !author && !isListed ? hostOf(address) : undefined;
    if (this.foreignHost !== undefined) return;
    this.found = kind;
    this.isOwn = this.session !== undefined && author === this.session.webId;
    this.follow(source, address, () => this.show(source, address, kind));
    await this.read(source, address, {fresh, isStill});
  }

  private async findKind(source: Community, address: string): Promise<Kind | undefined> {
    if (this.described) return this.described;
    const found = await findKind(source, {src: this.list ?? address, shape: this.shape});
    if (found.ok) return found.value;
    this.tell(found.problem);
    return undefined;
  }

  private async read(source: Community, address: string, look: Look): Promise<void> {
    if (!(await this.readDocument(source, address, look))) return;
    this.tellWhetherTold(address, this.thing !== undefined);
    if (this.found?.fields.some(({isReference}) => isReference)) await this.nameReferences(source, look.isStill);
  }

  private async nameReferences(source: Community, isStill: () => boolean): Promise<void> {
    const {readMemberNames} = await import('../data/reference-names.js');
    const names = await readMemberNames(source, this.language.languages);
    if (isStill()) this.names = names;
  }

  private show(source: Community, address: string, kind: Kind): void {
    const {document} = source.resources.peek(address);
    this.document = document;
    this.mistakes = [];
    const isTold = document?.graph.about(address).length && this.isTrusted(address, document);
    this.thing = isTold ? readThing(kind.descriptor, document.graph, address, this.language.languages) : undefined;
    if (isTold) this.track(this.check(kind, document, address));
  }

  /** What checks comes after the thing is shown; without it, the thing is there all the same. */
  private async check(kind: Kind, document: PodDocument, address: string): Promise<void> {
    const [checking, noting] = await Promise.all([
      import('../../vocab/shapes/check-thing.js').catch(() => undefined),
      import('./item-notes.js').catch(() => undefined),
    ]);
    if (this.document !== document) return;
    this.notes = noting?.noteSentences;
    this.mistakes = checking?.checkThing(kind, document.graph, address, this.language.languages) ?? [];
  }

  protected override forget(): void {
    super.forget();
    this.thing = this.document = undefined;
    this.isOwn = false;
    this.editing.close();
  }
}

define('coop-item', CoopItem);

declare global {
  interface HTMLElementTagNameMap {
    'coop-item': CoopItem;
  }
}
