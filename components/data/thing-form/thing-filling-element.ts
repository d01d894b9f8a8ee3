import {html, type PropertyValues, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import type {Kind} from '../../../vocab/shapes/kind.js';
import type {Deed} from '../../../pods/outbox/deed.js';
import {failure, success, type Problem, type Result} from '../../../pods/problem.js';
import type {SignedIn} from '../../../pods/session/session.js';
import {FormElement} from '../form-element.js';
import type {FormStrings} from '../../strings/things/form-strings.js';
import type * as Body from './form-body.js';
import type {FormContent} from './form-content.js';
import type {Asked, Drawing, Filling} from './form-filling.js';
import type {Place} from './form-place.js';
import {thingDrafts, type OpenAudience, type ThingDraft} from './thing-drafts.js';

/** What is read before the form can be drawn; no content for somebody who cannot write here. */
export interface Ready extends Filling {
  readonly draft?: ThingDraft | undefined;
  readonly content?: FormContent | undefined;
}

/**
 * How a form for one thing is filled: it finds out where something new goes, or reads what is to be changed, and keeps what is typed as a draft.
 */
export abstract class ThingFillingElement<Words extends FormStrings> extends FormElement<Ready, Words> {
  /** Address of the thing to change. Without it, the form makes a new one. */
  @property() src?: string;

  /** Name of the parameter of the page's address that holds the address of the thing to change, as in `modifier.html?id=…`. */
  @property({attribute: 'src-param'}) srcParam?: string;

  /** Address of the list to which something new is told. Without it: the coop's own list of this kind. */
  @property() list?: string;

  /** Level of the form's heading, 2 to 6; 0 for none. */
  @property({type: Number, attribute: 'heading-level'}) headingLevel = 3;

  @state() protected content?: FormContent | undefined;
  @state() protected audience: OpenAudience = 'public';
  /** Whether whoever is signed in has no home in this coop. */
  @state() private isOutsider = false;
  /** What draws the fields: there once the form is filled. */
  protected body?: typeof Body;
  protected plain?: Kind;
  protected place?: Place | undefined;
  protected version = 0;
  protected savedVersion = 0;
  /** Something new that is out of this form's hands. */
  protected created?: string | undefined;

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

  /** What a form begins with in which nothing was typed, beside what is stored. */
  protected begin(_content: FormContent): Promise<Problem | undefined> {
    return Promise.resolve(undefined);
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

  protected async drawing(): Promise<Drawing> {
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

  protected show(content: FormContent, isTyped: boolean): void {
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

  protected draftName(webId = this.filledFor): string {
    return `${webId} ${this.draftSubject}`;
  }

  protected handleAudience(audience: OpenAudience): void {
    this.audience = audience;
    this.handleChange();
  }

  protected override handleChange(): void {
    this.version++;
    this.keepDraft();
    super.handleChange();
  }

  protected keepDraft(): void {
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
}
