import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {repeat} from 'lit/directives/repeat.js';
import type {DigestStrings} from '../../strings/digest/strings.js';
import type {DigestAudience} from './audience.js';
import {factsOf} from './compose.js';
import type {GroupAudience} from './gather.js';
import {partNames, type DigestItem, type PartName} from './items.js';
import {momentsOf, periodNames, type PeriodName} from './period.js';
import {inPart} from './selection.js';
import type {TypedDigest} from './typed-digest.js';

/** What the form draws, and what it asks for. */
export interface DigestView {
  readonly words: DigestStrings;
  readonly language: string;
  readonly digest: TypedDigest;
  readonly title: string;
  readonly groups: readonly GroupAudience[];
  /** What was found; nothing while it is looked for. */
  readonly items?: readonly DigestItem[] | undefined;
  /** Why something is missing in a part, if something is. @param isEmpty whether nothing of it was found. */
  readonly renderMissing: (part: PartName, isEmpty: boolean) => TemplateResult | undefined;
  /** @param update gives what is other than before. */
  readonly change: (update: (digest: TypedDigest) => Partial<TypedDigest>) => void;
  readonly toggle: (source: string, isChosen: boolean) => void;
  readonly move: (source: string, by: -1 | 1) => void;
}

const valueOf = ({target}: Event) => (target as HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement).value;

/** What the digest is about, and for whom. */
export function renderSettings(view: DigestView): TemplateResult {
  const {words, digest, title, change} = view;
  const {typed} = digest;
  return html`${renderPeriod(view)} ${renderAudience(view)}
    <div class="field" part="field">
      <label for="title">${words.title}</label>
      <input
        id="title"
        maxlength="160"
        .value=${live(title)}
        @input=${(event: Event) => change(({typed: before}) => ({typed: {...before, title: valueOf(event)}}))}
      />
    </div>
    <div class="field" part="field">
      <label for="introduction">${words.introduction}</label>
      <p id="introduction-help" class="muted small">${words.introductionHint}</p>
      <textarea
        id="introduction"
        rows="6"
        maxlength="20000"
        aria-describedby="introduction-help"
        .value=${live(typed.introduction)}
        @input=${(event: Event) => change(({typed: before}) => ({typed: {...before, introduction: valueOf(event)}}))}
      ></textarea>
    </div>`;
}

function renderPeriod({words, digest, change}: DigestView): TemplateResult {
  const {name, days} = digest;
  const isMistaken = name === 'days' && !momentsOf(days);
  const renderDay = (key: 'from' | 'to') =>
    html`<div>
      <label for=${key}>${words[key]}</label>
      <input
        id=${key}
        type="date"
        .value=${live(days[key])}
        aria-invalid=${isMistaken ? 'true' : 'false'}
        aria-describedby=${isMistaken ? 'days-error' : nothing}
        @change=${(event: Event) => change((before) => ({days: {...before.days, [key]: valueOf(event)}}))}
      />
    </div>`;
  return html`<div class="field" part="field">
      <label for="period">${words.period}</label>
      <select
        id="period"
        .value=${live(name)}
        @change=${(event: Event) => change(() => ({name: valueOf(event) as PeriodName}))}
      >
        ${periodNames.map((one) => html`<option value=${one} ?selected=${one === name}>${words.periods[one]}</option>`)}
      </select>
    </div>
    ${
      name === 'days'
        ? html`<div class="field days" part="field">${renderDay('from')} ${renderDay('to')}</div>
            ${isMistaken ? html`<p id="days-error" class="error small">${words.badDays}</p>` : nothing}`
        : nothing
    }`;
}

function renderAudience({words, digest: {audience}, groups, change}: DigestView): TemplateResult {
  const choices: readonly (readonly [DigestAudience, string])[] = [
    ['everyone', words.everyone],
    ['members', words.members],
    ...groups.map(({group, title}) => [group, title ?? group] as const),
  ];
  return html`<div class="field" part="field">
    <label for="audience">${words.audience}</label>
    <p id="audience-help" class="muted small">${words.audienceHint}</p>
    <select
      id="audience"
      aria-describedby="audience-help"
      @change=${(event: Event) => change(() => ({audience: valueOf(event)}))}
    >
      ${choices.map(([value, label]) => html`<option value=${value} ?selected=${value === audience}>${label}</option>`)}
    </select>
  </div>`;
}

/** What was found, to choose from and to put in order. */
export function renderItems(view: DigestView): TemplateResult | typeof nothing {
  const {items} = view;
  return items ? html`${partNames.map((part) => renderPart(view, part, items))}` : nothing;
}

function renderPart(view: DigestView, part: PartName, all: readonly DigestItem[]): TemplateResult {
  const {words, digest} = view;
  const items = inPart(all, part, digest.selection);
  const missing = view.renderMissing(part, !items.length);
  return html`<fieldset part="part">
    <legend>${words.parts[part]}</legend>
    ${missing}
    ${
      items.length
        ? html`<ol class="items">
            ${repeat(
              items,
              ({source}) => source,
              (item, index) => renderItem(view, item, index, items.length),
            )}
          </ol>`
        : missing
          ? nothing
          : html`<p class="muted">${words.noneIn[part]}</p>`
    }
  </fieldset>`;
}

function renderItem(view: DigestView, item: DigestItem, index: number, count: number): TemplateResult {
  const {words, language, digest, toggle, move} = view;
  const {source, title = words.untitled} = item;
  const isChosen = !digest.selection.leftOut.includes(source);
  const renderMove = (by: -1 | 1, label: string, sign: string) => {
    const isEnd = index + by < 0 || index + by >= count;
    return html`<button
      type="button"
      class=${by < 0 ? 'up' : 'down'}
      aria-label=${label}
      aria-disabled=${isEnd ? 'true' : 'false'}
      @click=${() => isEnd || move(source, by)}
    >
      ${sign}
    </button>`;
  };
  return html`<li data-source=${source}>
    <label class="choice">
      <input
        type="checkbox"
        .checked=${live(isChosen)}
        @change=${({target}: Event) => toggle(source, (target as HTMLInputElement).checked)}
      />
      <span>${title} <span class="muted small">${factsOf(item, words, language).join(' · ')}</span></span>
    </label>
    <span class="moves">${renderMove(-1, words.up(title), '↑')} ${renderMove(1, words.down(title), '↓')}</span>
  </li>`;
}
