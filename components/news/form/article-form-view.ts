import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import type {CategoryScheme} from '../../../vocab/kinds/scheme/scheme.js';
import type {FormContent} from '../../data/thing-form/form-content.js';
import {formFields, type FormField} from '../../data/thing-form/form-model.js';
import {renderField} from '../../data/thing-form/form-view.js';
import type {ArticleFormStrings} from '../../strings/article-form/strings.js';
import {moment} from '../../strings/moment.js';
import type {Strings} from '../../strings/strings.js';
import {problemSentence} from '../../ui/problem.js';
import type {Readers} from '../../../pods/lists/coop-lists.js';
import {
  appearedAt,
  choiceOf,
  chosenList,
  correctionKey,
  draftChoice,
  isDraft,
  isLater,
  isPartners,
  keptChoice,
  listKey,
  sourceKey,
  typedOf,
  whenKey,
} from './article-choices.js';
import type {ReadGround} from './article-ground.js';

/** What the form for articles is drawn with. */
export interface ArticleView {
  readonly content: FormContent;
  readonly words: ArticleFormStrings;
  readonly language: string;
  readonly ground: ReadGround;
  readonly schemes: readonly CategoryScheme[];
  /** The article that is translated. */
  readonly original?: {readonly title: string; readonly text: string} | undefined;
  /** The preview, while it is open. */
  readonly preview: unknown;
  readonly togglePreview: () => void;
  readonly strings: Strings;
  /** Takes note of a choice of which no field knows. */
  readonly choose: (key: string, value: string) => void;
}

/** All that is asked of an article. */
export function renderArticle(view: ArticleView): TemplateResult {
  const {content, words} = view;
  const {root} = content;
  const draw = (key: string) => renderField(content, content.kind, root, fieldOf(content, key));
  return html`${renderOriginal(view)} ${draw('title')}
  ${renderRadios(words.source, sourceKey, [...Object.entries(words.sources)], isPartners(root) ? 'partner' : 'own', view.choose)}
  ${draw('summary')} ${isPartners(root) ? draw('original') : renderText(view)} ${draw('image')} ${draw('language')}
  ${draw('authorName')} ${renderCategories(view)} ${renderAudience(view)} ${renderWhen(view)} ${renderCorrection(view)}
  ${
    root.iri
      ? html`<details>
          <summary>${words.more}</summary>
          ${draw('translations')}
        </details>`
      : nothing
  }`;
}

export function fieldOf({kind}: FormContent, key: string): FormField {
  return formFields(kind).find((field) => field.key === key)!;
}

/** What is translated, to read beside. */
function renderOriginal({original, words}: ArticleView): TemplateResult | typeof nothing {
  if (!original) return nothing;
  return html`<details class="original" open>
    <summary>${words.translationOf(original.title)}</summary>
    <p>${original.text}</p>
  </details>`;
}

function renderText(view: ArticleView): TemplateResult {
  const {content, words, preview, togglePreview} = view;
  const {root} = content;
  const id = content.id(root, 'text', 0);
  const mistake = content.mistake(root, 'text', 0);
  const isOpen = preview !== undefined;
  return html`<div class="field" part="field">
    <label for=${id}>${words.text} <span class="muted small">(${words.required})</span></label>
    ${renderFormats(words)}
    <textarea
      id=${id}
      rows="16"
      required
      .value=${live(typedOf(root, 'text'))}
      aria-describedby=${mistake ? `${id}-error` : nothing}
      aria-invalid=${mistake ? 'true' : 'false'}
      @input=${({target}: Event) => content.input(root, fieldOf(content, 'text'), 0, (target as HTMLTextAreaElement).value)}
    ></textarea>
    ${mistake ? html`<p id="${id}-error" class="error small">${mistake}</p>` : nothing}
    <button type="button" id="preview" aria-expanded=${isOpen ? 'true' : 'false'} @click=${togglePreview}>
      ${isOpen ? words.closePreview : words.preview}
    </button>
    ${
      isOpen
        ? html`<section class="preview" tabindex="-1" aria-label=${words.preview} part="preview">${preview}</section>`
        : nothing
    }
  </div>`;
}

function renderFormats({formatting, formats}: ArticleFormStrings): TemplateResult {
  return html`<details>
    <summary>${formatting}</summary>
    <dl class="formats">
      ${formats.map(
        ([typed, meaning]) =>
          html`<div>
            <dt><code>${typed}</code></dt>
            <dd>${meaning}</dd>
          </div>`,
      )}
    </dl>
  </details>`;
}

/** Those of the chosen list, one in another. */
function renderCategories({content, words, schemes, ground}: ArticleView): TemplateResult | typeof nothing {
  const {root} = content;
  const list = chosenList(root, ground) ?? ground.lists[0];
  const scheme = schemes.find(({iri}) => iri === list?.scheme);
  if (!scheme?.categories.length) return nothing;
  const field = fieldOf(content, 'category');
  const chosen = root.typed.category ?? [];
  const toggle = (iri: string, isChosen: boolean) => {
    root.typed.category = isChosen ? [...chosen, iri] : chosen.filter((one) => one !== iri);
    content.input(root, field, 0, root.typed.category[0] ?? '');
  };
  const isFull = chosen.length >= (field.info.maxCount ?? Infinity);
  return html`<fieldset>
    <legend>${words.categories}</legend>
    <ul class="categories">
      ${scheme.categories.map(
        ({iri, name, depth}) =>
          html`<li class="depth-${Math.min(depth, 4)}">
            <label class="choice">
              <input
                type="checkbox"
                .checked=${live(chosen.includes(iri))}
                ?disabled=${isFull && !chosen.includes(iri)}
                @change=${({target}: Event) => toggle(iri, (target as HTMLInputElement).checked)}
              />
              <span>${name}</span>
            </label>
          </li>`,
      )}
    </ul>
  </fieldset>`;
}

/** Who is to read it: one list for each circle of readers, or nobody else. What is missing from the choices is said. */
function renderAudience({content, words, strings, ground, choose}: ArticleView): TemplateResult {
  const lists = ground.lists.map(({address, title, readers}) => [address, nameOf(readers, words, title)] as const);
  const chosen = choiceOf(content.root, ground);
  const hasNews = ground.lists.length > 0 || ground.unread.length > 0;
  return html`${renderRadios(words.audience, listKey, [...lists, [draftChoice, words.draft]], chosen, choose)}
  ${ground.unread.map(
    ({meantFor, problem}) =>
      html`<p class="problem" part="problem">
        ${words.missingChoice(nameOf(meantFor, words))} ${problemSentence(strings, problem)}
      </p>`,
  )}
  ${chosen === keptChoice ? html`<p class="muted small">${words.keptReaders}</p>` : nothing}
  ${chosen === draftChoice ? html`<p class="muted small">${hasNews ? words.draftHelp : words.noList}</p>` : nothing}`;
}

function nameOf(of: Readers | undefined, {readers, groupReaders, otherReaders}: ArticleFormStrings, title?: string): string {
  if (of?.who === 'everyone' || of?.who === 'members') return readers[of.who];
  return title ?? (of?.who === 'group' ? groupReaders : otherReaders);
}

function renderWhen({content, words, ground, language, choose}: ArticleView): TemplateResult | typeof nothing {
  const {root} = content;
  if (isDraft(root, ground)) return nothing;
  const appeared = appearedAt(root, ground);
  if (appeared !== undefined) return html`<p class="muted">${words.appeared(moment(language, new Date(appeared)))}</p>`;
  const later = isLater(root);
  const id = content.id(root, 'published', 0);
  const mistake = content.mistake(root, 'published', 0);
  const describedBy = [`${id}-help`, mistake && `${id}-error`].filter(Boolean).join(' ');
  return html`${renderRadios(words.when, whenKey, Object.entries(words.whens), later ? 'later' : 'now', choose)}
  ${
    later
      ? html`<div class="field" part="field">
          <label for=${id}>${words.time}</label>
          <p id="${id}-help" class="muted small">${words.laterHelp}</p>
          <input
            id=${id}
            type="datetime-local"
            autocomplete="off"
            .value=${live(typedOf(root, 'published'))}
            aria-describedby=${describedBy}
            aria-invalid=${mistake ? 'true' : 'false'}
            @input=${({target}: Event) =>
              content.input(root, fieldOf(content, 'published'), 0, (target as HTMLInputElement).value)}
          />
          ${mistake ? html`<p id="${id}-error" class="error small">${mistake}</p>` : nothing}
        </div>`
      : nothing
  }`;
}

/** After it has appeared, readers are told what was wrong. */
function renderCorrection({content: {root}, words, ground, choose}: ArticleView): TemplateResult | typeof nothing {
  if (appearedAt(root, ground) === undefined) return nothing;
  return html`<div class="field" part="field">
    <label for="correction">${words.correction}</label>
    <p id="correction-help" class="muted small">${words.correctionHelp}</p>
    <textarea
      id="correction"
      rows="2"
      maxlength="500"
      .value=${live(typedOf(root, correctionKey))}
      aria-describedby="correction-help"
      @input=${({target}: Event) => choose(correctionKey, (target as HTMLTextAreaElement).value)}
    ></textarea>
  </div>`;
}

function renderRadios(
  legend: string,
  name: string,
  choices: ReadonlyArray<readonly [value: string, label: string]>,
  chosen: string,
  choose: (key: string, value: string) => void,
): TemplateResult {
  return html`<fieldset>
    <legend>${legend}</legend>
    ${choices.map(
      ([value, label]) =>
        html`<label class="choice">
          <input type="radio" name=${name} .checked=${live(value === chosen)} @change=${() => choose(name, value)} />
          <span>${label}</span>
        </label>`,
    )}
  </fieldset>`;
}
