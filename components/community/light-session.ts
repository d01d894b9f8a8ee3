import {createLightSession} from '../../pods/session/light/light-session.js';
import type {SessionSource} from '../../pods/session/session.js';
import {browserEnvironment} from '../data/browser-environment.js';

/** The kit's own way of signing in. */
export function openSession({redirect, clientId}: {redirect?: string; clientId?: string}): SessionSource {
  return createLightSession({environment: browserEnvironment, redirect, clientId, clientName: document.title});
}
