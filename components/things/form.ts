import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import type {Kind} from '../../vocab/shapes/kind.js';
import {failure, success, type FieldConflict, type Result} from '../../pods/problem.js';
import type {SignedIn} from '../../pods/session/session.js';
import {FormElement} from '../data/form-element.js';
import {SaveRequestEvent, ThingChangeEvent} from '../data/saving-events.js';
import {LanguageController} from '../data/language.js';
import {define} from '../define.js';
import {loadFormStrings} from '../strings/things/load-form.js';
import type {FormStrings} from '../strings/things/form-strings.js';
import {baseStyles} from '../ui/base.styles.js';
import {fieldStyles} from '../ui/field.styles.js';
import {renderMistakes, renderQuestions} from '../ui/form-report.js';
import {formStyles} from '../ui/form.styles.js';
import {renderHeading} from '../ui/heading.js';
import {thingFormStyles} from './form.styles.js';
import type * as Body from './form-body.js';
import type {FormContent} from './form-content.js';
import type {Drawing, Filling} from './form-filling.js';
import type {Place} from './form-place.js';
import {thingDrafts, type OpenAudience, type ThingDraft} from './thing-drafts.js';

/** What is read before the form can be drawn; no content for somebody who cannot write here. */
interface Ready extends Filling {
  readonly draft?: ThingDraft | undefined;
  readonly content?: FormContent | undefined;
}

/**
 * Lets members write one thing of any kind that a shape describes, or change one.
 *
 * With `src`, it edits the thing there; otherwise it makes a new one, which lies in the member's own space and is told to the coop's
 * list. Nothing typed is lost: if saving fails, it stays, also while the person signs in again; if the same field was changed
 * elsewhere, both values are shown and the person chooses. What the shape does not know of a thing stays as it is.
 *
 * @slot - Shown until the form is there and when scripts are off.
 * @fires {SaveRequestEvent} coop-save-request - What was typed is about to be saved. Cancel it to keep that from happening.
 * @fires {ThingChangeEvent} coop-thing-change - The thing is saved.
 * @fires {ProblemEvent} coop-error - The thing cannot be read or saved; the reader has been told.
 * @fires {ReadyEvent} coop-ready - The form is shown.
 * @csspart name - The form's heading.
 * @csspart form - The form.
 * @csspart field - One field with its label, help and error.
 * @csspart photo - A picture.
 * @csspart problem - What went wrong.
 */
export class CoopForm extends FormElement<Ready, FormStrings, 'not-announced'> {
  static override styles = [baseStyles, formStyles, fieldStyles, thingFormStyles];

  /** Address of the thing to change. Without it, the form makes a new one. */
  @property() src?: string;

  /** Address of the list to which something new is told. Without it: the coop's own list of this kind. */
  @property() list?: string;

  /** Address of the shape that describes the kind. Without it, the list says it. */
  @property() shape?: string;

  /** Level of the form's heading, 2 to 6; 0 for none. */
  @property({type: Number, attribute: 'heading-level'}) headingLevel = 3;

  /** What is known of the kind, for pages that have that already. Wins over `shape` and `list`. */
  @property({attribute: false}) described?: Kind;

  @state() private content?: FormContent | undefined;
  @state() private audience: OpenAudience = 'public';
  /** Whether whoever is signed in has no home in this coop. */
  @state() private isOutsider = false;
  protected override readonly formLanguage = new LanguageController(this, loadFormStrings);
  private body?: typeof Body;
  private plain?: Kind;
  private place?: Place | undefined;
  private version = 0;
  private savedVersion = 0;
  /** Something new that has been written, and that the list may not know of yet. */
  private created?: string | undefined;
  /** The list that could not be told of what was saved. */
  private untold?: string | undefined;

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const asked: (keyof CoopForm)[] = ['src', 'list', 'shape', 'described'];
    if (!this.hasUpdated || !this.session || !asked.some((name) => changed.has(name))) return;
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

  private get address(): string | undefined {
    const {src} = this;
    return src !== undefined && URL.canParse(src, document.baseURI) ? new URL(src, document.baseURI).href : src;
  }

  protected override renderRefusal(words: FormStrings): TemplateResult | undefined {
    return this.isOutsider ? html`<p>${words.membersOnly}</p>` : undefined;
  }

  protected override renderInside(words: FormStrings): TemplateResult {
    const {place, headingLevel} = this;
    const body = this.body!;
    const content = this.content!;
    Object.assign(content, {words, languages: this.language.languages});
    const {kind, root} = content;
    return html`${headingLevel ? renderHeading(headingLevel, body.titleOf(content, place !== undefined)) : nothing}
    ${renderMistakes(words, content.reported)} ${renderQuestions(words, content.asked)}
    ${
      this.created === undefined
        ? html`${body.renderFields(content, kind, root)}
          ${place ? body.renderAudience(words, this.audience, (audience) => this.handleAudience(audience)) : nothing}
          ${this.renderSaveButton(words)}`
        : nothing
    }`;
  }

  protected override renderOutcome(words: FormStrings) {
    const {outcome} = this;
    if (outcome === 'none' || outcome === 'saving') return nothing;
    const another = this.created === undefined ? undefined : () => void this.startAnother();
    return this.body!.renderEnd(words, outcome, () => void this.tellAgain(), another);
  }

  protected override async read(session: SignedIn, fresh: boolean): Promise<Result<Ready>> {
    try {
      const body = (this.body ??= await import('./form-body.js'));
      const {address, list, shape, described} = this;
      const found = await body.readFilling(this.provider.value!, session, {address, list, shape, described}, fresh);
      if (!found.ok || !(found.value.place ?? found.value.document)) return found;
      const name = this.draftName(session.webId);
      const draft = thingDrafts.read(name);
      const kept = {name: thingDrafts.prefix + name, draft};
      const content = await body.createContent(found.value, address, kept, await this.drawing());
      return success({...found.value, draft, content});
    } catch (error) {
      // The code comes over the network as well.
      return failure('offline', {url: location.href, detail: String(error)});
    }
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
    this.outcome = 'none';
    this.created = this.saveProblem = undefined;
  }

  protected override clear(): void {
    this.content?.inputs.pictures?.letGo();
    this.content = this.place = this.created = undefined;
    this.isOutsider = false;
  }

  private draftName(webId = this.filledFor): string {
    return `${webId} ${this.address ?? this.list ?? this.shape ?? ''}`;
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

  private dropDraft(): void {
    thingDrafts.drop(this.draftName());
    this.content?.inputs.pictures?.drop();
  }

  protected override check(): Promise<boolean> {
    const inputs = [...this.renderRoot.querySelectorAll<HTMLInputElement>('input[id]')];
    return this.content!.check(new Set(inputs.filter(({validity}) => validity.badInput).map(({id}) => id)));
  }

  protected override prepared(): Promise<unknown> {
    return this.content?.inputs.pictures?.ready ?? Promise.resolve();
  }

  protected override async ask(conflicts: readonly FieldConflict[]): Promise<boolean> {
    const isAsked = await this.content!.ask(conflicts);
    // With what is known of the other side by now.
    this.keepDraft();
    return isAsked;
  }

  protected override async write(session: SignedIn): Promise<void> {
    const content = this.content!;
    const {kind, root, inputs} = content;
    const {saveEdit, saveNew, toldValues, fillSubject, adopt} = await import('./save-thing.js');
    const values = toldValues(kind, root);
    if (!this.dispatchEvent(new SaveRequestEvent(this.address, values))) return;
    const {version, place, audience} = this;
    const community = this.provider.value!;
    const {languages} = this.language;
    const contentOf = (name: string) => inputs.pictures?.contentOf(name);
    const saving = {community, session, kind, root, languages, contentOf};
    const saved = place ? await saveNew(saving, {...place, audience}) : await saveEdit(saving, this.list);
    // Somebody else, or nobody, is at the form now.
    if (this.filledFor !== session.webId || this.content !== content) return;
    if (!saved.ok) return this.handleFailure(saved.problem);
    const isSettled = this.version === version;
    this.savedVersion = version;
    if ('iri' in saved.value) {
      this.created = saved.value.iri;
      this.untold = saved.value.isAnnounced ? undefined : place!.list;
    } else {
      this.untold = saved.value.untold;
      adopt(root, fillSubject(kind, saved.value.document.graph, this.address!, languages), isSettled);
    }
    this.showSaved(content, isSettled);
    this.dispatchEvent(new ThingChangeEvent(this.created ?? this.address!, values, this.untold === undefined));
  }

  /** What was typed while the server was busy stays, and is not saved yet. */
  private showSaved(content: FormContent, isSettled: boolean): void {
    content.settle();
    this.outcome = this.untold ? 'not-announced' : 'saved';
    if (this.created !== undefined) void this.updateComplete.then(() => this.focusOutcome());
    else if (!isSettled) return this.keepDraft();
    else this.track(content.mark(this.plain!));
    this.dropDraft();
  }

  private focusOutcome(): void {
    this.renderRoot.querySelector<HTMLElement>('.outcome')?.focus();
  }

  private async tellAgain(): Promise<void> {
    const {session, untold, created: source = this.address} = this;
    const community = this.provider.value;
    if (!session || !untold || !source || !community) return;
    this.outcome = 'saving';
    const told = await import('./save-thing.js').then(
      ({tellList}) => tellList({community, session}, untold, source),
      (error: unknown) => failure('offline', {detail: String(error)}),
    );
    this.outcome = told.ok ? 'saved' : 'not-announced';
  }

  private async startAnother(): Promise<void> {
    const {place, content, body} = this;
    if (!place || !content || !body) return;
    const next = body.createAnother(content, await this.drawing());
    this.place = {...place, name: crypto.randomUUID()};
    this.show(next, false);
    const [first] = body.formFields(next.kind);
    if (first) await this.focusOn(next.id(next.root, first.key, 0));
  }
}

define('coop-form', CoopForm);

declare global {
  interface HTMLElementTagNameMap {
    'coop-form': CoopForm;
  }
}
