import {html, nothing, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {articleKind, isPublished, readArticle, type Article} from '../../vocab/kinds/article/article.js';
import type {PodDocument} from '../../pods/documents/resources.js';
import {articlesKind} from '../../pods/lists/articles-kind.js';
import {success, type Problem, type Result} from '../../pods/problem.js';
import {AddressedElement, type Look} from '../data/addressed-element.js';
import type {Community} from '../data/community.js';
import {LanguageController} from '../data/language.js';
import {define} from '../define.js';
import {loadArticleStrings} from '../strings/article/load.js';
import {moment} from '../strings/moment.js';
import {baseStyles} from '../ui/base.styles.js';
import {renderHeading} from '../ui/heading.js';
import {renderLine} from '../ui/line.js';
import {hostOf, renderProblem} from '../ui/problem.js';
import {langOf} from './article-facts.js';
import type * as Text from './details/article-text.js';
import {renderAround, renderCorrections, renderFacts, renderHead, type ArticleWords} from './details/article-view.js';
import {articleStyles} from './details/article.styles.js';

/**
 * Shows one article: its title, by whom it is and when it appeared, what matters in it, its text, and what was corrected since.
 *
 * The article is the one at `src`, or the one named in the page's address (`src-param`). One that is named in the address is shown only if it is
 * in one of the coop's lists of articles or in the home of one of its members. The text is Markdown: whoever wrote it, nothing in it runs, and no
 * markup of it is believed. An article of a partner is shown by a link to where it is.
 *
 * @slot - Shown until the article is there and when scripts are off; kept below the sentence if it cannot be read.
 * @fires {ReadyEvent} coop-ready - The article is shown.
 * @fires {ProblemEvent} coop-error - The article cannot be read.
 * @csspart name - The title.
 * @csspart status - To its author: that nobody else sees it yet.
 * @csspart line - When it appeared, by whom, and how long it takes to read.
 * @csspart summary - What matters in it.
 * @csspart picture - Its picture.
 * @csspart original - The link to a partner's article.
 * @csspart text - The text.
 * @csspart text-heading - A heading in the text.
 * @csspart corrections - What was corrected after it had appeared.
 * @csspart corrections-title - The heading of that.
 * @csspart categories - Its categories.
 * @csspart translations - In which other languages it is.
 * @csspart pending - The line that says that something is not sent yet.
 * @csspart copy - The line that says from when what is shown is, if its server cannot be asked.
 * @csspart problem - What went wrong.
 */
export class CoopArticle extends AddressedElement {
  static override styles = [baseStyles, articleStyles];

  /** Level of the heading that the title is, 2 to 6; 0 for none. */
  @property({type: Number, attribute: 'heading-level'}) headingLevel = 2;

  /** Addresses of the lists to which the article may belong. Without it, all lists of articles of the coop. */
  @property() list?: string;

  /** Address of the page for one article, with `{id}` where its own address goes. Without it, this page, if it has `src-param`. */
  @property({attribute: 'item-href'}) itemHref?: string;

  /** Address of the page on which its author changes the article, with `{id}` where its own address goes. */
  @property({attribute: 'edit-href'}) editHref?: string;

  /** Address of the page on which members translate the article, with `{id}` where its own address goes. */
  @property({attribute: 'translate-href'}) translateHref?: string;

  @state() private article?: Article | undefined;
  @state() private publisher?: string | undefined;
  @state() private categories: readonly string[] = [];
  @state() private translations: readonly Article[] = [];
  @state() private text?: typeof Text;
  protected override readonly asked = ['src', 'srcParam', 'list'];
  private readonly words = new LanguageController(this, loadArticleStrings);
  private document?: PodDocument | undefined;
  /** The member in whose home the article lies. */
  private author?: string | undefined;
  private codeProblem?: Problem | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.track(this.words.ready);
  }

  protected override notOfCoop(host: string): string | undefined {
    return this.words.strings?.notOfCoop(host);
  }

  protected override renderFound(): TemplateResult | undefined {
    const {article, strings} = this;
    const words: ArticleWords = {general: strings!, article: this.words.strings!};
    if (!article) return undefined;
    const time = article.published === undefined ? '' : moment(strings!.language, new Date(article.published));
    if (!isPublished(article, Date.now()) && !this.isOwn) return html`<p part="status">${words.article.notYet(time)}</p>`;
    const {categories, translations, headingLevel} = this;
    const below = headingLevel && Math.min(headingLevel + 1, 6);
    const title = html`<span lang=${langOf(article) ?? nothing}>${article.title ?? words.article.unnamed}</span>`;
    return html`<article>
      ${renderHeading(headingLevel, title)} ${this.renderState(words, article, time)}
      ${renderFacts(words, article, this.publisher)}
      ${this.document?.pending && renderLine('pending', words.general.pending)} ${renderHead(words, article)}
      ${this.renderText(words, article)} ${renderCorrections(words, article, below)}
      ${renderAround(words, {categories, translations, hrefOf: (one) => this.hrefOf(one)})}
      ${this.renderDoors(words, article)}
    </article>`;
  }

  /** What only its author sees. */
  private renderState({article: {draft, scheduled}}: ArticleWords, article: Article, time: string) {
    if (!this.isOwn) return nothing;
    const isDraft = article.published === undefined;
    if (!isDraft && isPublished(article, Date.now())) return nothing;
    return html`<p class="status" part="status">${isDraft ? draft : scheduled(time)}</p>`;
  }

  private renderText({general, article: words}: ArticleWords, article: Article) {
    if (!article.text) return nothing;
    if (this.codeProblem) return renderProblem(general, this.codeProblem, () => void this.refresh());
    return (
      this.text?.renderArticleText(words, article, this.headingLevel) ??
      html`<p class="muted loading" role="status">${general.loading}</p>`
    );
  }

  private renderDoors({general, article: words}: ArticleWords, {iri}: Article) {
    const {editHref, translateHref, isOwn, session, problem} = this;
    const door = (href: string, name: string) =>
      html`<a class="link" href=${href.replaceAll('{id}', encodeURIComponent(iri))}>${name}</a> `;
    return html`<p class="doors">
        ${editHref && isOwn ? door(editHref, words.edit) : nothing}
        ${translateHref && session ? door(translateHref, words.translate) : nothing}
      </p>
      ${
        problem
          ? html`<p class="muted small">
              ${words.maybeOld}
              <button type="button" class="link" @click=${() => void this.refresh()}>${general.retry}</button>
            </p>`
          : nothing
      }`;
  }

  private get isOwn(): boolean {
    return this.author !== undefined && this.author === this.session?.webId;
  }

  private hrefOf({iri}: Article): string | undefined {
    const {itemHref, srcParam} = this;
    const id = encodeURIComponent(iri);
    return itemHref?.replaceAll('{id}', id) ?? (srcParam ? `?${encodeURIComponent(srcParam)}=${id}` : undefined);
  }

  protected override handleOther(): void {
    this.forget();
  }

  protected override async look(source: Community, address: string, look: Look): Promise<void> {
    const {isJudged} = this;
    this.codeProblem = undefined;
    // Nothing is drawn of an address before it is known to be the coop's.
    const known = await this.judge(source, address);
    if (!look.isStill()) return;
    if (!known.ok) return this.tell(known.problem);
    this.foreignHost = isJudged && !known.value ? hostOf(address) : undefined;
    if (this.foreignHost !== undefined) return this.forgetArticle();
    this.follow(source, address, () => this.show(source, address));
    if (!(await this.readDocument(source, address, look))) return;
    this.tellWhetherTold(address, this.article !== undefined);
    await Promise.all([this.loadText(), this.readAround(source, look)]);
  }

  /** Whether an address is the coop's: its author's home is known then. */
  private async judge(source: Community, address: string): Promise<Result<boolean>> {
    const {findProvenance, findWhetherListed} = await import('../data/provenance.js');
    const found = await findProvenance(source, address);
    this.author = found.ok ? found.value.author : undefined;
    if (!found.ok || this.author !== undefined || !this.isJudged) return found.ok ? success(true) : found;
    const {findLists} = await import('../data/coop-lists.js');
    const {languages} = this.language;
    const lists = await findLists(source, articleKind.types, this.list, languages);
    if (!lists.ok) return lists;
    const kind = articlesKind(languages);
    const listed = await Promise.all(lists.value.map(({address: list}) => findWhetherListed(source, address, {kind, list})));
    return success(listed.some((one) => one.ok && one.value));
  }

  /** What takes the text apart is larger than all the rest: the head is there before. */
  private async loadText(): Promise<void> {
    if (!this.article?.text || this.text) return;
    try {
      const text = await import('./details/article-text.js');
      (this.renderRoot as ShadowRoot).adoptedStyleSheets.push(text.articleTextStyles.styleSheet!);
      this.text = text;
    } catch (error) {
      this.codeProblem = {kind: 'offline', url: location.href, detail: String(error)};
      this.reportProblem(this.codeProblem);
    }
  }

  /** What its author, its categories and its translations are called. Without it, the article is worth reading, too. */
  private async readAround(source: Community, {isStill}: Look): Promise<void> {
    const {article, author, list} = this;
    const {languages} = this.language;
    const isAlone = !article?.category.length && !article?.translations.length && article?.translationOf === undefined;
    const [{readMemberNames}, around] = await Promise.all([
      import('../data/reference-names.js'),
      isAlone || !source.src ? undefined : import('./details/around.js'),
    ]);
    const [names, categories = [], translations = []] = await Promise.all([
      author === undefined ? undefined : readMemberNames(source, languages),
      article && around?.readCategoryNames(source, article, list, languages),
      article && around?.readTranslations(source, article, languages),
    ]);
    if (!isStill()) return;
    this.publisher = names?.get(author!);
    this.categories = categories;
    this.translations = translations;
  }

  private show(source: Community, address: string): void {
    const {document} = source.resources.peek(address);
    this.document = document;
    const isTold = document?.graph.about(address).length && this.isTrusted(address, document);
    this.article = isTold ? readArticle(document.graph, address, this.language.languages) : undefined;
    if (this.article?.text) this.track(this.loadText());
  }

  private forgetArticle(): void {
    this.article = this.document = this.publisher = undefined;
    this.categories = this.translations = [];
  }

  protected override forget(): void {
    super.forget();
    this.forgetArticle();
    this.author = undefined;
  }
}

define('coop-article', CoopArticle);

declare global {
  interface HTMLElementTagNameMap {
    'coop-article': CoopArticle;
  }
}
