import {html, nothing, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import type {About, Deed} from '../../pods/outbox/deed.js';
import type {Work} from '../../pods/outbox/work.js';
import {contributionOf} from '../../pods/things/address.js';
import {failure, success, type Problem, type Result} from '../../pods/problem.js';
import type {SignedIn} from '../../pods/session/session.js';
import {LanguageController} from '../data/language.js';
import type {HandedOutcome} from '../data/submission.js';
import type {FoundMistake} from '../data/thing-form/form-checks.js';
import type {FormContent} from '../data/thing-form/form-content.js';
import type {Asked} from '../data/thing-form/form-filling.js';
import type {FormSubject} from '../data/thing-form/form-model.js';
import {ThingFormElement} from '../data/thing-form/thing-form-element.js';
import type {Ready} from '../data/thing-form/thing-filling-element.js';
import {define} from '../define.js';
import {loadArticleFormStrings} from '../strings/article-form/load.js';
import type {ArticleFormStrings} from '../strings/article-form/strings.js';
import type * as Body from './form/article-form-body.js';
import type {Next} from './form/article-writing.js';
import type * as Text from './details/article-text.js';

/**
 * Lets members write an article, change it, correct it, or translate it.
 *
 * With `src`, it changes the article there; otherwise it makes a new one, which lies in the member's own space and is told to the list of those
 * who are to read it: everybody, members, or a group. A draft is told to nobody. It can appear later. What is changed after that can be said in a
 * correction, which stands below the article. The text is Markdown, with a preview. Nothing typed is lost, as in `coop-form`; if the same was
 * changed elsewhere, the person chooses.
 *
 * @slot - Shown until the form is there and when scripts are off.
 * @fires {SaveRequestEvent} coop-save-request - What was typed is about to be saved. Cancel it to keep that from happening.
 * @fires {ThingChangeEvent} coop-thing-change - The article is saved.
 * @fires {ProblemEvent} coop-error - The article cannot be read or saved; the reader has been told.
 * @fires {ReadyEvent} coop-ready - The form is shown.
 * @csspart name - The form's heading.
 * @csspart form - The form.
 * @csspart field - One field with its label, help and error.
 * @csspart preview - How the text will look.
 * @csspart text - The text in it.
 * @csspart text-heading - A heading in that text.
 * @csspart problem - What went wrong.
 */
export class CoopArticleForm extends ThingFormElement<ArticleFormStrings> {
  /** Address of an article of which a new one is the translation. */
  @property({attribute: 'translation-of'}) translationOf?: string;

  /** Name of the parameter of the page's address that holds the address of the article to translate, as in `ecrire.html?from=…`. */
  @property({attribute: 'translation-param'}) translationParam?: string;

  protected override readonly formLanguage = new LanguageController(this, loadArticleFormStrings);
  private parts?: typeof Body;
  private ground?: Body.ReadGround | undefined;
  private original?: Body.Original | undefined;
  @state() private isPreviewed = false;
  @state() private text?: typeof Text | undefined;
  /** What is done once the article is saved. */
  private next?: Next | undefined;
  /** Where the article went to other readers. */
  private movedTo?: string | undefined;

  protected override get asked(): Asked {
    return {
      ...super.asked,
      list: this.ground && (this.ground.lists[0]?.address ?? this.ground.home),
      described: this.parts!.articleFormKind(this.language.languages),
    };
  }

  protected override get refilledBy(): readonly string[] {
    return [...super.refilledBy, 'translationOf', 'translationParam'];
  }

  protected override get draftSubject(): string {
    return `article:${this.address ?? this.translated ?? this.list ?? ''}`;
  }

  protected override get hasSomethingToSave(): boolean {
    return super.hasSomethingToSave || this.isToMove;
  }

  /** The article that is translated. */
  private get translated(): string | undefined {
    const {translationOf, translationParam} = this;
    return translationOf ?? ((translationParam && new URLSearchParams(location.search).get(translationParam)) || undefined);
  }

  private get isToMove(): boolean {
    const {ground, content, parts} = this;
    return Boolean(ground && content && parts?.isToMove(content.root, ground));
  }

  protected override async read(session: SignedIn, fresh: boolean, refused?: Deed): Promise<Result<Ready>> {
    try {
      await this.loadParts();
      const community = this.provider.value!;
      const ground = await this.parts!.readGround(community, session.webId, this.list, this.language.languages);
      if (!ground.ok) return ground;
      this.ground = ground.value;
      if (!ground.value && this.address !== undefined) return failure('forbidden', {url: this.address});
    } catch (error) {
      // The code comes over the network as well.
      return failure('offline', {url: location.href, detail: String(error)});
    }
    const ready = await super.read(session, fresh, refused);
    const content = ready.ok ? ready.value.content : undefined;
    const translated = content && !this.original && (content.root.typed.translationOf?.[0] ?? this.translated);
    if (content && translated) await this.readOriginal(translated);
    return ready;
  }

  private async loadParts(): Promise<void> {
    if (this.parts) return;
    this.parts = await import('./form/article-form-body.js');
    (this.renderRoot as ShadowRoot).adoptedStyleSheets.push(this.parts.articleFormStyles.styleSheet!);
  }

  protected override async begin(content: FormContent): Promise<Problem | undefined> {
    const {root} = content;
    if (root.iri) return undefined;
    const {languages} = this.language;
    Object.assign(root.typed, {
      language: [languages[0]?.split('-')[0] ?? 'en'],
      authorName: this.ground?.ownName ? [this.ground.ownName] : [],
    });
    const {translated} = this;
    if (translated === undefined) return undefined;
    const read = await this.readOriginal(translated, content);
    return read.ok ? undefined : read.problem;
  }

  private async readOriginal(address: string, content?: FormContent): Promise<Result<unknown>> {
    const {absolute, readOriginal} = this.parts!;
    const iri = absolute(address);
    if (!iri.ok) return iri;
    const read = await readOriginal(this.provider.value!, iri.value, this.language.languages, content);
    this.original = read.ok ? read.value : undefined;
    return read.ok ? success(undefined) : read;
  }

  protected override renderPlace(): typeof nothing {
    return nothing;
  }

  protected override renderFields(content: FormContent, words: ArticleFormStrings): TemplateResult {
    const {ground, original, parts} = this;
    content.suggestions = ({key}) => (key === 'authorName' ? ground!.names : []);
    return parts!.renderArticle({
      content,
      words,
      language: this.language.languages[0] ?? 'en',
      ground: ground!,
      schemes: ground!.schemes,
      original,
      preview: this.isPreviewed ? this.renderPreview(content.root, words) : undefined,
      togglePreview: () => void this.togglePreview(),
      strings: this.strings!,
      choose: (key, value) => this.choose(content.root, key, value),
    });
  }

  private choose(root: FormSubject, key: string, value: string): void {
    root.typed[key] = [value];
    this.handleChange();
  }

  private renderPreview({typed}: FormSubject, words: ArticleFormStrings): unknown {
    const article = {text: typed.text?.[0] ?? '', language: typed.language?.[0] ?? ''};
    if (!article.text.trim()) return html`<p class="muted">${words.nothingToPreview}</p>`;
    return (
      this.text?.renderArticleText(words, article, this.headingLevel) ?? html`<p class="muted">${this.strings?.loading}</p>`
    );
  }

  private async togglePreview(): Promise<void> {
    this.isPreviewed = !this.isPreviewed;
    if (!this.isPreviewed || this.text) return;
    try {
      const text = await import('./details/article-text.js');
      (this.renderRoot as ShadowRoot).adoptedStyleSheets.push(text.articleTextStyles.styleSheet!);
      this.text = text;
    } catch (error) {
      this.isPreviewed = false;
      this.tellProblem({kind: 'offline', url: location.href, detail: String(error)});
    }
  }

  protected override async findMistakes({root}: FormContent): Promise<readonly FoundMistake[]> {
    const {findArticleMistakes} = await import('./form/article-writing.js');
    return findArticleMistakes(root, this.ground!, this.formLanguage.strings!);
  }

  protected override async loadWriting(): Promise<'contribute' | 'edit'> {
    const [type] = await Promise.all([super.loadWriting(), import('./form/article-writing.js')]);
    return type;
  }

  protected override async rootToSave({root}: FormContent, {webId}: SignedIn): Promise<FormSubject> {
    const {articleToSave} = await import('./form/article-writing.js');
    const {ground} = this;
    if (this.isNew) this.audience = this.parts!.chosenList(root, ground!)?.audience ?? 'private';
    return articleToSave(root, ground!, webId, new Date().toISOString());
  }

  protected override async hand(work: Work, about: About): Promise<void> {
    const {toList, nextOf} = await import('./form/article-writing.js');
    const {root} = this.content!;
    const coop = await this.provider.value!.coop([]);
    this.next = nextOf(work, root, this.ground!, coop.ok ? coop.value : undefined);
    await super.hand(toList(work, root, this.ground!), about);
  }

  /** @internal */
  override async settle(isKept: boolean, outcome: HandedOutcome): Promise<undefined> {
    const {next} = this;
    await super.settle(isKept, outcome);
    if (outcome === 'kept' || !next) return;
    this.next = undefined;
    const {goOn} = await import('./form/article-writing.js');
    await goOn(this.provider.value!, this.content!.root, this.ground!, next);
    // It goes on by itself from here; where it was, there will be nothing.
    if (next.move) this.created = this.movedTo = contributionOf(next.move.to);
  }

  protected override renderWayOn(words: ArticleFormStrings) {
    return this.movedTo === undefined ? super.renderWayOn(words) : html`<p>${words.moved}</p>`;
  }

  protected override clear(): void {
    super.clear();
    this.isPreviewed = false;
    this.original = this.next = this.movedTo = undefined;
  }
}

define('coop-article-form', CoopArticleForm);

declare global {
  interface HTMLElementTagNameMap {
    'coop-article-form': CoopArticleForm;
  }
}
