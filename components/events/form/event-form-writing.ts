/** What checks and saves an event: loaded once somebody types. */
export {EventBeside} from './event-form-beside.js';
export {findEventMistakes} from './event-form-checks.js';
