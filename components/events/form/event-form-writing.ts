/** What checks and saves an event: loaded once somebody types. */
export {chooseBox, makeBox, showOnline} from './event-form-box.js';
export {findEventMistakes} from './event-form-checks.js';
export {hold, limitedAddress, workForOnline} from './event-form-online.js';
export {eventToSave} from './event-form-save.js';
