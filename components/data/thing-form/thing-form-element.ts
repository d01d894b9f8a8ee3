import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import type {Kind} from '../../../vocab/shapes/kind.js';
import type {FieldValues} from '../../../vocab/shapes/descriptor.js';
import type {Deed} from '../../../pods/outbox/deed.js';
import {failure, success, type FieldConflict, type Problem, type Result} from '../../../pods/problem.js';
import type {SignedIn} from '../../../pods/session/session.js';
import {FormElement} from '../form-element.js';
import type {HandedOutcome} from '../submission.js';
import {SaveRequestEvent, ThingChangeEvent} from '../saving-events.js';
import type {FormStrings} from '../../strings/things/form-strings.js';
import {baseStyles} from '../../ui/base.styles.js';
import {fieldStyles} from '../../ui/field.styles.js';
import {renderMistakes, renderQuestions} from '../../ui/form-report.js';
import {formStyles} from '../../ui/form.styles.js';
import {renderHeading} from '../../ui/heading.js';
import {thingFormStyles} from './form.styles.js';
import type * as Body from './form-body.js';
import type {FoundMistake} from './form-checks.js';
import type {FormContent} from './form-content.js';
import type {Asked, Drawing, Filling} from './form-filling.js';
import type {FormSubject} from './form-model.js';
import type {Place} from './form-place.js';
import {thingDrafts, type OpenAudience, type ThingDraft} from './thing-drafts.js';

/** What is read before the form can be drawn; no content for somebody who cannot write here. */
export interface Ready extends Filling {
  readonly draft?: ThingDraft | undefined;
  readonly content?: FormContent | undefined;
}

/** What was handed over from the form, and how it stood then. */
interface Handed {
  readonly content: FormContent;
  readonly version: number;
  readonly values: FieldValues;
  readonly iri: string;
  readonly isNew: boolean;
  /** Whether it is what the form was filled with since. */
  isShown: boolean;
  /** Whether the page knows that it is written. */
  isWritten: boolean;
}

/**
 * What a form for one thing does, whatever draws it: it finds out where something new goes, or reads what is to be changed; keeps what was
 * typed as a draft; makes a piece of work of it; and takes what is stored, once it is. A form for one kind draws the fields in its own way.
 */
export abstract class ThingFormElement<Words extends FormStrings = FormStrings> extends FormElement<Ready, Words> {
  static override styles = [baseStyles, formStyles, fieldStyles, thingFormStyles];

  /** Address of the thing to change. Without it, the form makes a new one. */
  @property() src?: string;

  /** Name of the parameter of the page's address that holds the address of the thing to change, as in `modifier.html?id=…`. */
  @property({attribute: 'src-param'}) srcParam?: string;

  /** Address of the list to which something new is told. Without it: the coop's own list of this kind. */
  @property() list?: string;

  /** Level of the form's heading, 2 to 6; 0 for none. */
  @property({type: Number, attribute: 'heading-level'}) headingLevel = 3;

  @state() protected content?: FormContent | undefined;
  @state() private audience: OpenAudience = 'public';
  /** Whether whoever is signed in has no home in this coop. */
  @state() private isOutsider = false;
  /** What draws the fields: there once the form is filled. */
  protected body?: typeof Body;
  private plain?: Kind;
  private place?: Place | undefined;
  private version = 0;
  private savedVersion = 0;
  /** Something new that is out of this form's hands. */
  private created?: string | undefined;
  private handed?: Handed | undefined;

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (!this.hasUpdated || !this.session || !this.refilledBy.some((name) => changed.has(name))) return;
    this.content = undefined;
    this.fill(false);
  }

  protected override get isFilled(): boolean {
    return this.content !== undefined;
  }

  protected override get isDirty(): boolean {
    return this.version !== this.savedVersion;
  }

  protected override get hasSomethingToSave(): boolean {
    return this.place !== undefined || this.isDirty || this.content!.hasQuestions;
  }

  /** What stands above the form. */
  protected titleOf(content: FormContent, _words: Words): string {
    return this.body!.titleOf(content, this.isNew);
  }

  /** The fields. */
  protected renderFields(content: FormContent, _words: Words): TemplateResult {
    return this.body!.renderFields(content, content.kind, content.root);
  }

  /** What a form begins with in which nothing was typed, beside what is stored. */
  protected begin(_content: FormContent): Promise<Problem | undefined> {
    return Promise.resolve(undefined);
  }

  /** What is wrong with what was typed beside what the shape says. */
  protected findMistakes(_content: FormContent): readonly FoundMistake[] | Promise<readonly FoundMistake[]> {
    return [];
  }

  /** What is to be written, for whoever is signed in. */
  protected rootToSave({root}: FormContent, _session: SignedIn): FormSubject | Promise<FormSubject> {
    return root;
  }

  /** Whether the form is for something new. */
  protected get isNew(): boolean {
    return this.place !== undefined;
  }

  /** What is to be filled in. */
  protected get asked(): Asked {
    return {address: this.address, list: this.list};
  }

  /** By which properties that is said: when one changes, the form is filled anew. */
  protected get refilledBy(): readonly string[] {
    return ['src', 'srcParam', 'list'];
  }

  /** The thing that is changed; nothing for a new one. */
  protected get address(): string | undefined {
    const {srcParam} = this;
    const asked = srcParam && new URLSearchParams(location.search).get(srcParam);
    const src = this.src ?? (asked || undefined);
    return src !== undefined && URL.canParse(src, document.baseURI) ? new URL(src, document.baseURI).href : src;
  }

  protected override renderRefusal(words: Words): TemplateResult | undefined {
    return this.isOutsider ? html`<p>${words.membersOnly}</p>` : undefined;
  }

  protected override renderInside(words: Words): TemplateResult {
    const {place, headingLevel} = this;
    const body = this.body!;
    const content = this.content!;
    Object.assign(content, {words, languages: this.language.languages});
    return html`${headingLevel ? renderHeading(headingLevel, this.titleOf(content, words)) : nothing}
    ${renderMistakes(words, content.reported)} ${renderQuestions(words, content.asked)}
    ${
      this.created === undefined
        ? html`${this.renderFields(content, words)}
          ${place ? body.renderAudience(words, this.audience, (audience) => this.handleAudience(audience)) : nothing}
          ${this.renderSaveButton(words)}`
        : nothing
    }`;
  }

  protected override renderOutcome(words: Words) {
    const {outcome} = this.report;
    if (outcome === 'none' || outcome === 'saving' || outcome === 'kept') return nothing;
    return this.body!.renderEnd(words, outcome, () => void this.tellAgain(), this.renderWayOn(words));
  }

  protected override renderWayOn(words: Words) {
    return this.created === undefined ? nothing : this.body!.renderAnother(words, () => void this.startAnother());
  }

  protected override async read(session: SignedIn, fresh: boolean, refused?: Deed): Promise<Result<Ready>> {
    try {
      const body = (this.body ??= await import('./form-body.js'));
      const {asked} = this;
      const {address} = asked;
      const found = await body.readFilling(this.provider.value!, session, asked, fresh);
      if (!found.ok || !(found.value.place ?? found.value.document)) return found;
      const name = this.draftName(session.webId);
      const draft = thingDrafts.read(name) ?? (refused?.about?.draft?.content as ThingDraft | undefined);
      const kept = {name: thingDrafts.prefix + name, draft};
      const content = await body.createContent(found.value, address, kept, await this.drawing());
      const problem = draft ? undefined : await this.begin(content);
      if (problem) return {ok: false, problem};
      if (refused) content.inputs.pictures?.take('files' in refused.work ? refused.work.files : []);
      return success({...found.value, draft, content});
    } catch (error) {
      // The code comes over the network as well.
      return failure('offline', {url: location.href, detail: String(error)});
    }
  }

  /** Something new that is on its way is in this form no longer, unless it comes back. */
  protected override isAbout({webId, state, about}: Deed): boolean {
    return about?.draft?.form === this.draftName(webId) && (this.address !== undefined || state === 'needs-you');
  }

  private async drawing(): Promise<Drawing> {
    await this.formLanguage.ready;
    return {
      words: this.formLanguage.strings!,
      languages: this.language.languages,
      around: {
        onChange: () => this.handleChange(),
        redraw: () => this.requestUpdate(),
        focus: (...ids) => void this.focusOn(...ids),
      },
    };
  }

  protected override take({kind, place, document, draft, content}: Ready, keepsText: boolean): void {
    this.isOutsider = !content;
    if (!content || keepsText) return content?.inputs.pictures?.letGo();
    this.plain = kind;
    this.place = draft?.name && place ? {...place, name: draft.name} : place;
    this.audience = draft?.audience ?? 'public';
    this.show(content, draft !== undefined);
    if (document) this.track(content.mark(kind));
    this.track(content.readOptions(this.provider.value!));
  }

  private show(content: FormContent, isTyped: boolean): void {
    this.content?.inputs.pictures?.letGo();
    this.content = content;
    this.version = isTyped ? 1 : 0;
    this.savedVersion = 0;
    this.report = {outcome: 'none'};
    this.created = undefined;
  }

  protected override clear(): void {
    this.content?.inputs.pictures?.letGo();
    this.content = this.place = this.created = undefined;
    this.isOutsider = false;
  }

  /** What a draft is about, beside who types it. */
  protected get draftSubject(): string {
    const {address, list, shape} = this.asked;
    return address ?? list ?? shape ?? '';
  }

  private draftName(webId = this.filledFor): string {
    return `${webId} ${this.draftSubject}`;
  }

  private handleAudience(audience: OpenAudience): void {
    this.audience = audience;
    this.handleChange();
  }

  protected override handleChange(): void {
    this.version++;
    this.keepDraft();
    super.handleChange();
  }

  private keepDraft(): void {
    const {content, audience, place} = this;
    if (content && this.filledFor) thingDrafts.keep(this.draftName(), {root: content.root, audience, name: place?.name});
  }

  protected override typedAt(webId: string): number | undefined {
    return thingDrafts.find(this.draftName(webId))?.at;
  }

  protected override dropDraft(): void {
    thingDrafts.drop(this.draftName());
    this.content?.inputs.pictures?.drop();
  }

  protected override async check(): Promise<boolean> {
    const inputs = [...this.renderRoot.querySelectorAll<HTMLInputElement>('input[id]')];
    const unreadable = inputs.filter(({validity}) => validity.badInput).map(({id}) => id.replace(/-time$/, ''));
    const content = this.content!;
    return content.check(new Set(unreadable), await this.findMistakes(content));
  }

  protected override prepared(): Promise<unknown> {
    return this.content?.inputs.pictures?.ready ?? Promise.resolve();
  }

  protected override async question(conflicts: readonly FieldConflict[], at?: Date): Promise<boolean> {
    const isAsked = await this.content!.ask(conflicts, at);
    // With what is known of the other side by now.
    this.keepDraft();
    return isAsked;
  }

  protected override async write(session: SignedIn): Promise<void> {
    const content = this.content!;
    const {kind, inputs} = content;
    const root = await this.rootToSave(content, session);
    const {editWork, contributeWork, aboutOf, addressOf, toldValues} = await import('./thing-work.js');
    const values = toldValues(kind, root);
    if (!this.dispatchEvent(new SaveRequestEvent(this.address, values))) return;
    const {version, place, audience} = this;
    const filled = {kind, root, languages: this.language.languages, pictures: inputs.pictures};
    const work = place ? contributeWork(filled, place, audience) : await editWork(filled, this.provider.value!, this.list);
    const iri = addressOf(work);
    this.handed = {content, version, values, iri, isNew: place !== undefined, isShown: false, isWritten: false};
    const draft = {form: this.draftName(session.webId), content: {root: content.root, audience, name: place?.name}};
    await this.hand(work, aboutOf(filled, draft));
  }

  protected override async loadWriting(): Promise<'contribute' | 'edit'> {
    await Promise.all([import('./thing-work.js'), import('./form-mistakes.js')]);
    return this.place ? 'contribute' : 'edit';
  }

  /** @internal */
  override async settle(isKept: boolean, outcome: HandedOutcome): Promise<undefined> {
    const {handed, content} = this;
    if (!handed || handed.content !== content) return;
    const {iri, isNew, isShown} = handed;
    if (!isNew) await this.adopt(content, handed);
    const isSettled = this.version === handed.version;
    this.savedVersion = handed.version;
    handed.isShown = true;
    if (isNew) this.created = iri;
    content.settle();
    // What was typed while the server was busy stays, and is not saved yet.
    if (!isSettled && !isNew) this.keepDraft();
    else if (isKept) this.dropDraft();
    if (isNew && !isShown) void this.updateComplete.then(() => this.focusOutcome());
    this.tell(handed, outcome);
  }

  /** Tells the page once that the thing is written, and once that the list knows. */
  private tell(handed: Handed, outcome: HandedOutcome): void {
    const isDone = outcome === 'saved';
    if (outcome === 'kept' || (!isDone && handed.isWritten)) return;
    handed.isWritten = true;
    this.dispatchEvent(new ThingChangeEvent(handed.iri, handed.values, isDone));
  }

  /** Takes what is there now, as the page shows it. */
  private async adopt(content: FormContent, {iri, version}: Handed): Promise<void> {
    const {adopt, fillSubject} = await import('./thing-work.js');
    const {document} = this.provider.value!.resources.peek(iri);
    // What waits is laid over what is stored only while the person is there. Until then the form shows what was typed.
    if (!document || !this.session) return;
    const {kind, root} = content;
    // Read now: somebody may have typed meanwhile.
    const isSettled = this.version === version;
    adopt(root, fillSubject(kind, document.graph, iri, this.language.languages), isSettled);
    if (isSettled) this.track(content.mark(this.plain!));
  }

  /** @internal */
  override restore({about}: Deed): void {
    const {handed, content} = this;
    if (!content || handed?.content !== content || !handed.isShown) return;
    const {root} = structuredClone(about?.draft?.content as ThingDraft);
    if (this.version === handed.version) Object.assign(content.root, root);
    else content.root.base = root.base;
    this.created = undefined;
    this.version++;
    this.keepDraft();
  }

  private focusOutcome(): void {
    this.renderRoot.querySelector<HTMLElement>('.outcome')?.focus();
  }

  private async startAnother(): Promise<void> {
    const {place, content, body} = this;
    if (!place || !content || !body) return;
    this.letGo();
    const next = body.createAnother(content, await this.drawing());
    await this.begin(next);
    this.place = {...place, name: crypto.randomUUID()};
    this.show(next, false);
    const [first] = body.formFields(next.kind);
    if (first) await this.focusOn(next.id(next.root, first.key, 0));
  }
}
