import type * as Asking from './event-form-asking.js';
import type {Partner} from './event-form-partners.js';
import {html, nothing, type TemplateResult} from 'lit';
import type {ExpandSeries} from '../../../vocab/kinds/event/series.js';
import {valuesOf, type FormSubject} from '../../data/thing-form/form-model.js';
import {renderField} from '../../data/thing-form/form-view.js';
import {addressText} from '../../ui/address-text.js';
import {isLimited, isRegistering, limitedKey, registersKey} from './event-form-registering.js';
import {renderDates} from './event-form-dates-view.js';
import {isSeries} from './event-form-dates.js';
import {fieldOf, renderCheck, setText, type EventView} from './event-form-inputs.js';
import {renderWhen} from './event-form-when.js';

/** What the page says, beside what is typed. */
export interface EventSurroundings {
  readonly partners: readonly Partner[];
  readonly series: ExpandSeries | undefined;
  /** What fills in the documents that go with it. */
  readonly documents: TemplateResult;
  /** What draws the questions to those who register, once that is there. */
  readonly asking: typeof Asking | undefined;
}

/** All that is asked of an event. */
export function renderEvent(view: EventView, {partners, series, documents, asking}: EventSurroundings): TemplateResult {
  const {content, words} = view;
  return html`${renderOwn(view, 'name')} ${renderWhen(view)} ${isSeries(content.root) ? renderDates(view, series) : nothing}
    <fieldset class="group">
      <legend>${words.where}</legend>
      <p class="muted small">${words.whereHelp}</p>
      ${renderOwn(view, 'place', 'address', 'onlineAddress')} ${renderLimited(view)}
    </fieldset>
    <fieldset class="group">
      <legend>${words.about}</legend>
      ${renderOwn(view, 'note', 'category', 'language', 'group', 'website')}
    </fieldset>
    ${documents} ${renderRegistration(view, asking)} ${renderShared(view, partners)}`;
}

/** Fields as the shape has them; a choice of which there is nothing to choose is left out. */
function renderOwn({content}: EventView, ...keys: readonly string[]) {
  const {kind, root} = content;
  const fields = keys.map((key) => fieldOf(content, key));
  const shown = fields.filter(
    (field) => field.info.widget !== 'reference' || content.options(field)?.length || root.typed[field.key]?.[0],
  );
  return shown.map((field) => renderField(content, kind, root, field));
}

/** Who sees the address of the video meeting. */
function renderLimited({content, words}: EventView) {
  const {root} = content;
  if (!isRegistering(root)) return nothing;
  return renderCheck('limited', words.limited, isLimited(root), (is) => {
    root.typed[limitedKey] = [String(is)];
    setText(content, root, 'onlineAddress', root.typed.onlineAddress?.[0] ?? '');
  });
}

/** Whether those who register can be asked something. */
export function asksOf(root: FormSubject): boolean {
  return isRegistering(root) || Boolean(root.parts.questions?.length);
}

function renderRegistration(view: EventView, asking: EventSurroundings['asking']): TemplateResult {
  const {content, words} = view;
  const {root} = content;
  const fields = ['capacity', 'companions', 'registrationOpens', 'registrationCloses'];
  const isChosen = isRegistering(root);
  const isWrong = fields.some((key) => content.mistake(root, key, 0));
  return html`<fieldset class="group">
    <legend>${words.registration}</legend>
    <div>
      ${renderCheck('registers', words.registers, isChosen, (is) => {
        root.typed[registersKey] = [String(is)];
        setText(content, root, 'registrationBox', root.typed.registrationBox?.[0] ?? '');
      })}
      <p class="muted small">${words.registersHelp}</p>
    </div>
    ${isChosen || isWrong ? renderOwn(view, ...fields) : nothing} ${asksOf(root) ? asking?.renderQuestions(view) : nothing}
  </fieldset>`;
}

/** The coops that the page names, and those with which it is shared already. */
function renderShared({content, words}: EventView, partners: readonly Partner[]) {
  const {root} = content;
  const chosen = valuesOf(fieldOf(content, 'sharedWith'), root);
  const others = chosen.filter((iri) => !partners.some((partner) => partner.iri === iri));
  const offered = [...partners, ...others.map((iri) => ({iri, name: addressText(iri)}))];
  if (!offered.length) return nothing;
  const choose = (iri: string, isShared: boolean) => {
    root.typed.sharedWith = isShared ? [...chosen, iri] : chosen.filter((one) => one !== iri);
    setText(content, root, 'sharedWith', root.typed.sharedWith[0] ?? '');
  };
  return html`<fieldset class="group">
    <legend>${words.shared}</legend>
    <p class="muted small">${words.sharedHelp}</p>
    ${offered.map(({iri, name}, index) =>
      renderCheck(content.id(root, 'sharedWith', index), name, chosen.includes(iri), (is) => choose(iri, is)),
    )}
  </fieldset>`;
}
