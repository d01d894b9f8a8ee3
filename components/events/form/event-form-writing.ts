/** What checks and saves an event: loaded once somebody types. */
export {chooseBox, makeBox} from './event-form-box.js';
export {findEventMistakes} from './event-form-checks.js';
export {eventToSave} from './event-form-save.js';
