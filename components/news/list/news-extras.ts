import {html, nothing, type ReactiveControllerHost, type TemplateResult} from 'lit';
import type {ListOfThings} from '../../../pods/lists/thing-list.js';
import type {Article} from '../../../vocab/kinds/article/article.js';
import type {NewsStrings} from '../../strings/news/strings.js';
import {FocusKeeper} from '../../ui/focus-keeper.js';
import {renderTrouble, renderWaiting} from '../../ui/row-trouble.js';
import {renderArticleText, articleTextStyles} from '../details/article-text.js';
import type {NewsRow} from './arrange.js';
import type {NewsView} from './news-row.js';

/** Draws what a list of articles tells beyond a few words a row: the text where it is opened in place, what is wrong, what is still to be read. */
export class NewsExtras {
  constructor(host: ReactiveControllerHost & {readonly renderRoot: HTMLElement | DocumentFragment}) {
    FocusKeeper.watch(host);
    (host.renderRoot as ShadowRoot).adoptedStyleSheets.push(articleTextStyles.styleSheet!);
  }

  /** What a row tells below its first lines. */
  renderRow(view: NewsView, list: ListOfThings<Article>, row: NewsRow, isOpen: boolean): TemplateResult {
    const {strings, words} = view;
    return html`${row.problem ? renderTrouble(strings, words, row, () => void list.retry(row.source)) : nothing}
    ${isOpen ? html`<div class="details">${this.renderText(view, row)}</div>` : nothing}`;
  }

  /** How much is not read without being asked for, and a button that asks. */
  renderWaiting(words: NewsStrings, list: ListOfThings<Article>): TemplateResult {
    return renderWaiting(words, list.state.waiting, () => list.readMore());
  }

  private renderText({words, strings, headingLevel}: NewsView, {thing}: NewsRow): unknown {
    if (!thing) return html`<p class="muted" role="status">${strings.loading}</p>`;
    return renderArticleText(words, thing, headingLevel) ?? html`<p class="muted">${words.noText}</p>`;
  }
}
