import {mayWait} from '../../pods/outbox/hint.js';
import {webIdOf} from '../../pods/session/session.js';
import type {Community} from './community.js';

/**
 * Opens the outbox on this page too once the person who is signed in has typed something in another tab: a hint that appears in the
 * browser's storage tells. Nobody's hint is looked at while nobody is signed in.
 */
export function watchOutbox(community: Community): void {
  const look = () => {
    if (mayWait(() => localStorage, webIdOf(community.session))) void community.outbox();
  };
  addEventListener('storage', look);
  // Between the sign-in and now, nobody has listened.
  look();
}
