/** The events of all tags, as types: with them, `addEventListener('coop-ready', …)` knows what it is handed. */
export type * from './community/session-events.js';
export type * from './data/events.js';
export type * from './inbox/events.js';
export type * from './joining/events.js';
