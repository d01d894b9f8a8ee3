import {html, nothing, type TemplateResult} from 'lit';
import type {FieldValues} from '../../../vocab/shapes/descriptor.js';
import type {Deed} from '../../../pods/outbox/deed.js';
import type {FieldConflict} from '../../../pods/problem.js';
import type {SignedIn} from '../../../pods/session/session.js';
import {SaveRequestEvent, ThingChangeEvent} from '../saving-events.js';
import type {HandedOutcome} from '../submission.js';
import type {FormStrings} from '../../strings/things/form-strings.js';
import {baseStyles} from '../../ui/base.styles.js';
import {fieldStyles} from '../../ui/field.styles.js';
import {renderMistakes, renderQuestions, type Drawn} from '../../ui/form-report.js';
import {formStyles} from '../../ui/form.styles.js';
import {renderHeading} from '../../ui/heading.js';
import {thingFormStyles} from './form.styles.js';
import type {FoundMistake} from './form-checks.js';
import type {FormContent} from './form-content.js';
import type {FormSubject} from './form-model.js';
import type {ThingDraft} from './thing-drafts.js';
import {ThingFillingElement} from './thing-filling-element.js';
import type {AttachedFiles} from './thing-work.js';

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
 * What a form for one thing does with what it is filled with, whatever draws it: it checks it, makes a piece of work of it, and takes what is
 * stored, once it is. A form for one kind draws the fields in its own way.
 */
export abstract class ThingFormElement<Words extends FormStrings = FormStrings> extends ThingFillingElement<Words> {
  static override styles = [baseStyles, formStyles, fieldStyles, thingFormStyles];

  private handed?: Handed | undefined;

  protected override get hasSomethingToSave(): boolean {
    return this.place !== undefined || this.isDirty || this.content!.hasQuestions;
  }

  /** The fields. */
  protected renderFields(content: FormContent, _words: Words): TemplateResult {
    return this.body!.renderFields(content, content.kind, content.root);
  }

  /** The choice of who is to see something new. */
  protected renderPlace(words: Words): Drawn {
    return this.body!.renderAudience(words, this.audience, (audience) => this.handleAudience(audience));
  }

  /** What is wrong with what was typed beside what the shape says. */
  protected findMistakes(_content: FormContent): readonly FoundMistake[] | Promise<readonly FoundMistake[]> {
    return [];
  }

  /** What is to be written, for whoever is signed in. */
  protected rootToSave({root}: FormContent, _session: SignedIn): FormSubject | Promise<FormSubject> {
    return root;
  }

  /** Other files than pictures. */
  protected get attached(): AttachedFiles | undefined {
    return undefined;
  }

  protected override renderInside(words: Words): TemplateResult {
    const {place, headingLevel} = this;
    const body = this.body!;
    const content = this.content!;
    Object.assign(content, {words, languages: this.language.languages});
    return html`${headingLevel ? renderHeading(headingLevel, body.titleOf(content, this.isNew)) : nothing}
    ${renderMistakes(words, content.reported)} ${renderQuestions(words, content.asked)}
    ${
      this.created === undefined
        ? html`${this.renderFields(content, words)} ${place ? this.renderPlace(words) : nothing}
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

  protected override async check(): Promise<boolean> {
    const inputs = [...this.renderRoot.querySelectorAll<HTMLInputElement>('input[id]')];
    const unreadable = inputs.filter(({validity}) => validity.badInput).map(({id}) => id.replace(/-(?:time|day)$/, ''));
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
    const {attached} = this;
    const filled = {kind, root, languages: this.language.languages, pictures: inputs.pictures, attached};
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
