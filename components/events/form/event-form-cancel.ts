import {html, type TemplateResult} from 'lit';
import {schemaAgenda} from '../../../vocab/rdf/agenda-vocabulary.js';
import {renderField} from '../../data/thing-form/form-view.js';
import {isCancelled} from './event-form-dates.js';
import {fieldOf, setText, type EventView} from './event-form-inputs.js';

/** What the person can do about cancelling. */
export interface Cancelling {
  /** Whether they were asked, and have not answered. */
  readonly isAsked: boolean;
  readonly ask: () => void;
  readonly giveUp: () => void;
  /** Saves what is chosen. */
  readonly save: () => void;
}

/** That the event is cancelled, or is to be, and why. */
export function renderCancelled(view: EventView): TemplateResult {
  const {content, words} = view;
  const isStored = content.root.base.status?.[0] === content.root.typed.status?.[0];
  return html`<div class="cancelled">
    <p><strong>${isStored ? words.isCancelled : words.willBeCancelled}</strong></p>
    ${renderReason(view)}
    <button type="button" @click=${() => setText(content, content.root, 'status', schemaAgenda.EventScheduled)}>
      ${words.reinstate}
    </button>
  </div>`;
}

/** The way to cancel an event, with a question before. */
export function renderCancelling(view: EventView, {isAsked, ask, giveUp, save}: Cancelling): TemplateResult {
  const {content, words} = view;
  if (!isAsked) {
    return html`<div><button type="button" id="cancel" @click=${ask}>${words.cancel}</button></div>`;
  }
  const confirm = () => {
    setText(content, content.root, 'status', schemaAgenda.EventCancelled);
    save();
  };
  return html`<div class="cancelled" role="group" aria-labelledby="cancel-title">
    <p id="cancel-title"><strong>${words.cancelTitle}</strong></p>
    <p>${words.cancelHelp}</p>
    ${renderReason(view)}
    <div class="row">
      <button type="button" class="primary" @click=${confirm}>${words.cancelNow}</button>
      <button type="button" @click=${giveUp}>${words.keepIt}</button>
    </div>
  </div>`;
}

function renderReason({content}: EventView): TemplateResult {
  return renderField(content, content.kind, content.root, fieldOf(content, 'reason'));
}

export {isCancelled};
