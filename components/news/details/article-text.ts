import {html, nothing} from 'lit';
import type {Article} from '../../../vocab/kinds/article/article.js';
import {parseMarkdown} from '../../../vocab/formats/markdown/parse.js';
import type {RichText} from '../../../vocab/formats/markdown/tree.js';
import type {TextWords} from '../../strings/article/strings.js';
import {renderRichText} from '../../ui/rich-text.js';
import {langOf} from '../article-facts.js';

export {richTextStyles as articleTextStyles} from '../../ui/rich-text.styles.js';

/** What was parsed, by the article: tags are drawn again and again. */
const parsed = new WeakMap<object, RichText>();

/** The text of an article; nothing if it has none. @param headingLevel that of its title. */
export function renderArticleText(
  {table, cut}: TextWords,
  article: Pick<Article, 'text' | 'language'>,
  headingLevel: number,
): unknown {
  if (!article.text) return undefined;
  const text = parsed.get(article) ?? parseMarkdown(article.text);
  parsed.set(article, text);
  return html`<div lang=${langOf(article) ?? nothing}>${renderRichText(text, {headingLevel, tableName: table})}</div>
    ${text.isCut ? html`<p class="muted small">${cut}</p>` : nothing}`;
}
