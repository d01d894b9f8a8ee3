import {html, nothing, type TemplateResult} from 'lit';
import type {Article, Correction} from '../../../vocab/kinds/article/article.js';
import type {ArticleStrings} from '../../strings/article/strings.js';
import {moment} from '../../strings/moment.js';
import type {Strings} from '../../strings/strings.js';
import {renderHeading} from '../../ui/heading.js';
import {hostOf} from '../../ui/problem.js';
import {dayText, factsOf, langOf, ownLanguageName} from '../article-facts.js';

export interface ArticleWords {
  readonly general: Strings;
  readonly article: ArticleStrings;
}

/** What is known of an article beside what it says itself. */
export interface Around {
  /** The member in whose home it lies, by name. */
  readonly publisher?: string | undefined;
  /** What its categories are called. */
  readonly categories: readonly string[];
  readonly translations: readonly Article[];
  /** Address of the page of another article; nothing where there is none. */
  hrefOf(article: Article): string | undefined;
}

/** When it appeared, by whom, how long it takes to read, and what was changed since. */
export function renderFacts({general, article: words}: ArticleWords, article: Article, publisher: string | undefined) {
  const {language, separator} = general;
  const {published, modified, authorName} = article;
  const isSecret = publisher === undefined || authorName.includes(publisher);
  const facts = [
    ...(published === undefined ? [] : [dayText(language, published)]),
    ...factsOf(language, words, article),
    ...(isSecret ? [] : [authorName.length ? words.publishedBy(publisher) : words.by(publisher)]),
    ...(modified === undefined ? [] : [words.changed(dayText(language, modified))]),
  ];
  return facts.length ? html`<p class="line" part="line">${facts.join(separator)}</p>` : nothing;
}

/** What matters in it, its picture, and the way to a partner's article. */
export function renderHead({article: words}: ArticleWords, article: Article): TemplateResult {
  const {summary, image, imageText, original} = article;
  return html`${summary ? html`<p class="abstract" part="summary" lang=${langOf(article) ?? nothing}>${summary}</p>` : nothing}
  ${
    image === undefined
      ? nothing
      : html`<figure class="picture" part="picture">
          <img src=${image} alt=${imageText ?? ''} referrerpolicy="no-referrer" />
        </figure>`
  }
  ${
    original === undefined
      ? nothing
      : html`<p><a part="original" href=${original} rel="noreferrer noopener">${words.readAt(hostOf(original))}</a></p>`
  }`;
}

/** What was corrected after it had appeared, with the times. */
export function renderCorrections(
  {general, article: words}: ArticleWords,
  {corrections, ...article}: Article,
  level: number,
): TemplateResult | typeof nothing {
  if (!corrections.length) return nothing;
  return html`<section class="corrections" part="corrections">
    ${renderHeading(level, words.corrections, 'corrections-title')}
    <ul>
      ${corrections.map((one) => renderCorrection(general, one, langOf(article)))}
    </ul>
  </section>`;
}

function renderCorrection({language}: Strings, {text, time}: Correction, lang: string | undefined): TemplateResult {
  return html`<li>
    ${
      time === undefined
        ? nothing
        : html`<time class="muted small" datetime=${new Date(time).toISOString()}>${moment(language, new Date(time))}</time>`
    }
    <p lang=${lang ?? nothing}>${text}</p>
  </li>`;
}

/** Its categories by name, and the other languages in which it is. */
export function renderAround(
  {general, article: words}: ArticleWords,
  {categories, translations, hrefOf}: Around,
): TemplateResult {
  const named = translations.filter(({language}) => language !== undefined);
  return html`${
    categories.length
      ? html`<p class="categories" part="categories">${words.categories} ${categories.join(general.separator)}</p>`
      : nothing
  }
  ${
    named.length
      ? html`<p class="others" part="translations">
          ${words.alsoIn} ${named.map((one) => renderTranslation(one, hrefOf(one)))}
        </p>`
      : nothing
  }`;
}

function renderTranslation(article: Article, href: string | undefined): TemplateResult {
  const lang = langOf(article) ?? nothing;
  const name = ownLanguageName(article.language!);
  return href === undefined
    ? html` <span lang=${lang}>${name}</span>`
    : html` <a class="link" lang=${lang} hreflang=${lang} href=${href}>${name}</a>`;
}
