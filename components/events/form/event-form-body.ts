/** What fills in and draws the form for events: loaded when somebody is there who may write. */
export {loadSeries} from '../../../vocab/kinds/event/occurrences.js';
export {renderFileInput, takeFile, type EventImport} from '../import/import-input.js';
export {beginEvent, copyEvent, takeHidden} from './event-form-begin.js';
export {renderCancelled, renderCancelling} from './event-form-cancel.js';
export {isCancelled, isSeries} from './event-form-dates.js';
export {eventFormKind} from './event-form-kind.js';
export {namePartners, type Partner} from './event-form-partners.js';
export {asksOf, renderEvent} from './event-form-view.js';
export {textInWords} from './event-form-words.js';
