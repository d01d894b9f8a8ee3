import {html, type ReactiveControllerHost, type TemplateResult} from 'lit';
import type {Article} from '../../../vocab/kinds/article/article.js';
import {containerFor} from '../../../pods/homes/places.js';
import {articlesKind} from '../../../pods/lists/articles-kind.js';
import {ThingList} from '../../../pods/lists/thing-list.js';
import type {Community} from '../../data/community.js';
import {renderHeading} from '../../ui/heading.js';
import {renderItems} from '../../ui/items.js';
import {renderProblem} from '../../ui/problem.js';
import {findOwnHome} from '../own-home.js';
import {langOf} from '../article-facts.js';
import type {NewsView} from './news-row.js';

/** The reader's own drafts: what lies in the part of the home that nobody else can read. */
export class DraftsPart {
  private list?: ThingList<Article> | undefined;
  private isOutsider = false;
  private unsubscribe?: () => void;

  constructor(private readonly host: ReactiveControllerHost) {}

  /** Reads them anew. */
  async open(community: Community, languages: readonly string[]): Promise<void> {
    const home = await findOwnHome(community);
    this.isOutsider = home === undefined;
    this.close();
    if (home === undefined) return;
    this.list = new ThingList(community.resources, containerFor(home, 'private'), articlesKind(languages));
    this.unsubscribe = this.list.subscribe(() => this.host.requestUpdate());
    await this.list.load(true);
  }

  /** Follows them no more. */
  close(): void {
    this.unsubscribe?.();
    this.list = undefined;
  }

  /** @param editHref address of the page on which one is changed, with `{id}` where its address goes. */
  render({strings, words, headingLevel}: NewsView, editHref: string | undefined): TemplateResult {
    return html`<section class="drafts" part="drafts" tabindex="-1">
      ${renderHeading(headingLevel, words.drafts.title, 'drafts-title')} ${this.renderInside({strings, words}, editHref)}
    </section>`;
  }

  private renderInside({strings, words}: Pick<NewsView, 'strings' | 'words'>, editHref: string | undefined): TemplateResult {
    if (this.isOutsider) return html`<p>${words.drafts.outsider}</p>`;
    const {list} = this;
    if (list?.state.status === 'error' && list.state.problem && list.state.problem.kind !== 'missing')
      return renderProblem(strings, list.state.problem, () => void list.load(true));
    if (!list || list.state.status === 'pending') return html`<p class="muted" role="status">${strings.loading}</p>`;
    const drafts = list.state.rows.filter(({thing}) => thing);
    if (!drafts.length) return html`<p>${words.drafts.none}</p>`;
    return renderItems(words.drafts.title, drafts, ({source, thing}) => {
      const title = thing!.title ?? words.unnamed;
      const lang = langOf(thing!) ?? '';
      if (!editHref) return html`<span lang=${lang}>${title}</span>`;
      return html`<a class="link" lang=${lang} href=${editHref.replaceAll('{id}', encodeURIComponent(source))}>${title}</a>`;
    });
  }
}
