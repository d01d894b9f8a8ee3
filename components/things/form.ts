import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {live} from 'lit/directives/live.js';
import {textFor, type Kind} from '../../vocab/shapes/kind.js';
import {labelField} from '../../vocab/shapes/thing.js';
import type {PodDocument} from '../../pods/documents/resources.js';
import {failure, success, type Problem, type Result} from '../../pods/problem.js';
import type {SignedIn} from '../../pods/session/session.js';
import type {Community} from '../data/community.js';
import {CoopElement} from '../data/coop-element.js';
import {Drafts} from '../data/drafts.js';
import {SaveRequestEvent, ThingChangeEvent} from '../data/saving-events.js';
import {LanguageController} from '../data/language.js';
import {define} from '../define.js';
import {loadFormStrings} from '../strings/things/load-form.js';
import type {FormStrings} from '../strings/things/form-strings.js';
import type {Strings} from '../strings/strings.js';
import {baseStyles} from '../ui/base.styles.js';
import {formStyles} from '../ui/form.styles.js';
import {renderHeading} from '../ui/heading.js';
import {renderProblem} from '../ui/problem.js';
import {thingFormStyles} from './form.styles.js';
import type * as Body from './form-body.js';
import type {FormContent} from './form-content.js';
import type {FormSubject} from './form-model.js';
import type {Contributed} from '../../pods/things/contribute.js';
import type {Place} from './form-place.js';
import type {Edited} from './save-thing.js';
import type {Outcome} from './form-report.js';
import {findKind} from './kind-source.js';

/** Who can see something new: what only its author reads is no contribution. */
type OpenAudience = 'public' | 'members';

/** What somebody has typed and not saved: signing in again leaves the page. */
interface ThingDraft {
  readonly root: FormSubject;
  readonly audience: OpenAudience;
  /** Last part of the address of something new, so that it is written once. */
  readonly name?: string | undefined;
}

/** Beginning of the names of the entries in this tab's storage; the rest is the person's WebID and what the form is about. */
const drafts = /* @__PURE__ */ new Drafts<ThingDraft>('coop:draft:thing:');

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
export class CoopForm extends CoopElement {
  static override styles = [baseStyles, formStyles, thingFormStyles];

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

  @state() private content?: FormContent;
  @state() private problem?: Problem;
  @state() private saveProblem?: Problem;
  @state() private outcome: Outcome = 'none';
  @state() private audience: OpenAudience = 'public';
  /** Whether whoever is signed in has no home in this coop. */
  @state() private isOutsider = false;
  private readonly formLanguage = new LanguageController(this, loadFormStrings);
  private body?: typeof Body;
  private place?: Place | undefined;
  private filledFor?: string;
  private version = 0;
  private savedVersion = 0;
  /** Something new that has been written, and that the list may not know of yet. */
  private created?: string | undefined;
  /** The list that could not be told of what was saved. */
  private untold?: string | undefined;
  private filling?: object;

  override connectedCallback(): void {
    super.connectedCallback();
    this.track(this.formLanguage.ready);
  }

  /** Reads the thing again. What was typed and not saved stays. */
  async refresh(): Promise<void> {
    const {session} = this;
    if (session) this.track(this.fill(session, true));
    await this.complete;
  }

  protected override handleCommunity(): void {
    const {session} = this;
    const status = this.provider.value?.session;
    if (session && session.webId !== this.filledFor) this.track(this.fill(session, false));
    else if (status?.status === 'signed-out') {
      // Whoever signs out leaves nothing on the screen; with a problem, the session has ended by itself while somebody writes.
      if (!status.problem) this.clear();
      this.track(Promise.resolve());
    }
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const asked: (keyof CoopForm)[] = ['src', 'list', 'shape', 'described'];
    const {session} = this;
    if (!this.hasUpdated || !session || !asked.some((name) => changed.has(name))) return;
    this.content = undefined;
    this.track(this.fill(session, false));
  }

  protected override render(): TemplateResult {
    const {strings: general, session, content} = this;
    const words = this.formLanguage.strings;
    if (!general || !words) return html`<slot></slot>`;
    const absence = this.renderAbsence();
    if (absence) return absence;
    // A session that has expired while somebody writes must not take the text away.
    if (content && (session?.webId === this.filledFor || (!session && this.isDirty))) {
      return this.renderForm(general, words, content);
    }
    if (session && this.problem)
      return html`${renderProblem(general, this.problem, () => void this.refresh())}<slot></slot>`;
    if (session && this.isOutsider) return html`<p>${words.membersOnly}</p>`;
    if (this.provider.value?.session.status === 'signed-out') return html`<p>${words.signInFirst}</p>`;
    return html`<p class="muted loading" role="status">${general.loading}</p>
      <slot></slot>`;
  }

  private renderForm(general: Strings, words: FormStrings, content: FormContent): TemplateResult {
    const {kind, root} = content;
    Object.assign(content, {words, languages: this.language.languages});
    const isSaving = this.outcome === 'saving';
    const isDone = this.created !== undefined;
    return html`<form part="form" novalidate @submit=${(event: SubmitEvent) => this.handleSubmit(event)}>
      ${this.headingLevel ? renderHeading(this.headingLevel, this.titleOf(words, content)) : nothing}
      ${this.body!.renderMistakes(words, content.reported)} ${this.body!.renderQuestions(words, content.asked)}
      ${
        isDone
          ? nothing
          : html`${this.body!.renderFields(content, kind, root)} ${this.place ? this.renderAudience(words) : nothing}
              <div>
                <button class="primary" aria-disabled=${isSaving ? 'true' : 'false'}>${words.save}</button>
              </div>`
      }
      <div role="status" class="outcome" tabindex="-1">
        ${this.body!.renderOutcome(words, this.outcome, () => void this.tellAgain(), isDone ? () => this.startAnother() : undefined)}
      </div>
      ${this.body!.renderSaveProblem(general, words, this.saveProblem)}
    </form>`;
  }

  private titleOf(words: FormStrings, {kind, root}: FormContent): string {
    if (this.place) return words.create(textFor(kind.label, this.language.languages) ?? '');
    return words.edit(root.base[labelField(kind.descriptor) ?? '']?.[0] ?? words.unnamed);
  }

  private renderAudience(words: FormStrings): TemplateResult {
    return html`<fieldset>
      <legend>${words.audience}</legend>
      ${(['public', 'members'] as const).map(
        (one) =>
          html`<label class="choice">
            <input
              type="radio"
              name="audience"
              .checked=${live(this.audience === one)}
              @change=${() => this.handleAudience(one)}
            />
            <span>${words.audiences[one]}</span>
          </label>`,
      )}
    </fieldset>`;
  }

  /** Whether something stands in the form that is not saved. */
  private get isDirty(): boolean {
    return this.version !== this.savedVersion;
  }

  private get address(): string | undefined {
    const {src} = this;
    return src !== undefined && URL.canParse(src, document.baseURI) ? new URL(src, document.baseURI).href : src;
  }

  private async fill(session: SignedIn, fresh: boolean): Promise<void> {
    const turn = (this.filling = {});
    const community = this.provider.value!;
    const filled = await this.read(community, session, fresh);
    await this.formLanguage.ready;
    if (this.filling !== turn || this.session?.webId !== session.webId) return;
    this.problem = filled.ok ? undefined : filled.problem;
    if (!filled.ok) return this.reportProblem(filled.problem);
    const {kind, place, document} = filled.value;
    this.isOutsider = !place && !document;
    // What one person typed is never shown to, or saved as, another.
    const keepsText = this.content && this.filledFor === session.webId && this.isDirty;
    this.filledFor = session.webId;
    if (this.isOutsider || keepsText) return;
    this.place = place;
    this.fillWith(kind, document);
    if (kind.fields.some(({widget}) => widget === 'reference')) this.track(this.readOptions(community, kind));
  }

  /** The kind, and where the thing lies or is to lie. */
  private async read(
    community: Community,
    session: SignedIn,
    fresh: boolean,
  ): Promise<Result<{kind: Kind; place?: Place | undefined; document?: PodDocument}>> {
    const {address, list, shape} = this;
    try {
      this.body ??= await import('./form-body.js');
    } catch (error) {
      // The code comes over the network as well.
      return failure('offline', {url: location.href, detail: String(error)});
    }
    const kind = this.described ? success(this.described) : await findKind(community, {src: list, shape});
    if (!kind.ok) return kind;
    if (address === undefined) {
      const place = await this.body.findPlace(community, session, kind.value, list);
      return place.ok ? success({kind: kind.value, place: place.value}) : place;
    }
    const read = await this.body.readForEditing(community, address, kind.value, fresh);
    return read.ok ? success({kind: kind.value, document: read.value}) : read;
  }

  private fillWith(kind: Kind, document: PodDocument | undefined): void {
    const draft = drafts.read(this.draftName);
    const stored = document
      ? this.body!.fillSubject(kind, document.graph, this.address!, this.language.languages)
      : this.body!.emptySubject('');
    if (draft?.name && this.place) this.place = {...this.place, name: draft.name};
    this.audience = draft?.audience ?? 'public';
    this.created = undefined;
    this.content?.pictures.letGo();
    this.content = new this.body!.FormContent(
      kind,
      draft?.root ?? stored,
      this.formLanguage.strings!,
      this.language.languages,
      {
        onChange: () => this.handleChange(),
        redraw: () => this.requestUpdate(),
        focus: (...ids) => void this.focusOn(ids),
      },
    );
    this.version = draft ? 1 : 0;
    this.savedVersion = 0;
    this.outcome = 'none';
    this.saveProblem = undefined;
  }

  private async readOptions(community: Community, kind: Kind): Promise<void> {
    const {readOptions} = await import('./reference-options.js');
    const found = await readOptions(community, kind, this.language.languages);
    if (this.content?.kind === kind) this.content.options = ({key}) => found.get(key) ?? [];
    this.requestUpdate();
  }

  /** Leaves nothing of what somebody has typed or chosen, on the screen or in the tab. */
  private clear(): void {
    if (this.filledFor) drafts.drop(this.draftName);
    this.content?.pictures.letGo();
    this.content = this.filledFor = this.place = this.created = this.problem = undefined;
    this.isOutsider = false;
  }

  private get draftName(): string {
    return `${this.filledFor} ${this.address ?? this.list ?? this.shape ?? ''}`;
  }

  private handleAudience(audience: OpenAudience): void {
    this.audience = audience;
    this.handleChange();
  }

  private handleChange(): void {
    this.version++;
    if (this.outcome !== 'saving') this.outcome = 'none';
    this.keepDraft();
    this.requestUpdate();
  }

  private keepDraft(): void {
    const {content, audience, place} = this;
    if (!content || !this.filledFor) return;
    drafts.keep(this.draftName, {root: this.body!.withoutPreviews(content.root), audience, name: place?.name});
  }

  private handleSubmit(event: SubmitEvent): void {
    event.preventDefault();
    const {content} = this;
    if (this.outcome !== 'saving' && content && this.created === undefined) this.track(this.save(content));
  }

  private async save(content: FormContent): Promise<void> {
    this.saveProblem = undefined;
    this.outcome = 'none';
    const inputs = [...this.renderRoot.querySelectorAll<HTMLInputElement>('input[id]')];
    const unreadable = new Set(inputs.filter(({validity}) => validity.badInput).map(({id}) => id));
    const isRight = await content.check(unreadable).catch((error: unknown) => {
      this.saveProblem = {kind: 'offline', url: location.href, detail: String(error)};
    });
    if (!isRight) {
      this.requestUpdate();
      return this.focusSummary();
    }
    const {session} = this;
    if (!session || session.webId !== this.filledFor) {
      this.saveProblem = {kind: 'signed-out'};
      return;
    }
    if (!this.place && !this.isDirty && !content.hasQuestions) {
      this.outcome = 'unchanged';
      return;
    }
    const values = Object.fromEntries(
      this.body!.formFields(content.kind).map((field) => [field.key, this.body!.valuesOf(field, content.root)]),
    );
    if (!this.dispatchEvent(new SaveRequestEvent(this.address, values))) return;
    this.outcome = 'saving';
    try {
      await this.write(session, content, values);
    } catch (error) {
      // The code for writing comes over the network as well.
      this.saveProblem = {kind: 'offline', url: location.href, detail: String(error)};
    }
    // Read anew: writing has set another outcome unless it failed.
    if ((this.outcome as Outcome) === 'saving') this.outcome = 'none';
  }

  private async write(session: SignedIn, content: FormContent, values: Record<string, string[]>): Promise<void> {
    const [{saveEdit, saveNew}] = await Promise.all([import('./save-thing.js'), content.pictures.ready]);
    const {kind, root, pictures} = content;
    const {version, place, audience} = this;
    const saving = {
      community: this.provider.value!,
      session,
      kind,
      root,
      languages: this.language.languages,
      contentOf: (preview: string) => pictures.contentOf(preview),
    };
    const saved: Result<Edited | Contributed> = place
      ? await saveNew(saving, {...place, audience})
      : await saveEdit(saving, this.list);
    // Somebody else, or nobody, is at the form now.
    if (this.filledFor !== session.webId || this.content !== content) return;
    if (!saved.ok) return this.handleFailure(saved.problem, content);
    if ('iri' in saved.value) this.showCreated(saved.value.iri, saved.value.isAnnounced ? undefined : place!.list);
    else this.showSaved(saved.value, content, version);
    this.dispatchEvent(new ThingChangeEvent(this.created ?? this.address!, values));
  }

  private showCreated(iri: string, untold: string | undefined): void {
    drafts.drop(this.draftName);
    this.savedVersion = this.version;
    this.created = iri;
    this.untold = untold;
    this.outcome = untold ? 'not-announced' : 'saved';
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('.outcome')?.focus());
  }

  /** What was typed while the server was busy stays, and is not saved yet. */
  private showSaved({document: {graph}, untold}: Edited, content: FormContent, version: number): void {
    const stored = this.body!.fillSubject(content.kind, graph, this.address!, this.language.languages);
    content.settle();
    this.body!.adopt(content.root, stored, this.version === version);
    this.savedVersion = version;
    this.untold = untold;
    this.outcome = untold ? 'not-announced' : 'saved';
    if (this.isDirty) this.keepDraft();
    else drafts.drop(this.draftName);
  }

  private async handleFailure(problem: Problem, content: FormContent): Promise<void> {
    this.reportProblem(problem);
    if (problem.conflicts?.length && content.ask(problem.conflicts)) {
      this.keepDraft();
      this.requestUpdate();
      await this.focusSummary();
    } else {
      this.saveProblem = problem;
    }
  }

  private async tellAgain(): Promise<void> {
    const {session, untold: list, created: source = this.address} = this;
    const community = this.provider.value;
    if (!session || !list || !source || !community) return;
    this.outcome = 'saving';
    const {announce} = await import('../../pods/lists/announce.js');
    const {resources} = community;
    const told = await announce({resources, fetch: session.fetch, list, source}).catch((error) =>
      failure('offline', {detail: String(error)}),
    );
    this.outcome = told.ok ? 'saved' : 'not-announced';
  }

  private startAnother(): void {
    const {place, content} = this;
    if (!place || !content) return;
    this.place = {...place, name: crypto.randomUUID()};
    const {options} = content;
    this.fillWith(content.kind, undefined);
    this.content!.options = options;
    const [first] = this.body!.formFields(content.kind);
    if (first) void this.focusOn([this.content!.id(this.content!.root, first.key, 0)]);
  }

  private async focusSummary(): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('.summary')?.focus();
  }

  /** Puts the focus on the first of these that is there. */
  private async focusOn(ids: readonly string[]): Promise<void> {
    await this.updateComplete;
    const root = this.renderRoot as ShadowRoot;
    const [found] = ids.flatMap((id) => root.getElementById(id) ?? []);
    found?.focus();
  }
}

define('coop-form', CoopForm);

declare global {
  interface HTMLElementTagNameMap {
    'coop-form': CoopForm;
  }
}
