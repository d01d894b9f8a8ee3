/** Registers every tag. */
export * from './community/community.js';
export * from './community/sign-in.js';
export * from './directory/directory.js';
export * from './directory/member.js';
export * from './directory/member-form.js';
export * from './events/event.js';
export * from './events/events.js';
export * from './inbox/inbox.js';
export * from './joining/join.js';
export * from './joining/join-requests.js';
export * from './status/status.js';
export * from './things/item.js';
export * from './things/form.js';
export * from './things/list.js';
export * from './things/table.js';
export * from './things/filter.js';
export * from './things/count.js';
