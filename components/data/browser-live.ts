import type {LiveEnvironment} from '../../pods/live/environment.js';
import {firstEnvironment} from './first-environment.js';

/** What the browser gives to the code that keeps a page up to date: the one place where that code meets the page. */
export const browserLive: LiveEnvironment = {
  now: () => Date.now(),
  random: () => Math.random(),
  after(delay, work) {
    const timer = setTimeout(work, delay);
    return () => clearTimeout(timer);
  },
  openSocket: (url) => new WebSocket(url),
  isVisible: () => document.visibilityState === 'visible',
  watchPage(listener) {
    const look = () => listener(browserLive.isVisible());
    document.addEventListener('visibilitychange', look);
    addEventListener('online', look);
    addEventListener('pageshow', ({persisted}) => persisted && look());
    addEventListener('pagehide', () => listener(false));
  },
  get locks() {
    return navigator.locks as LockManager | undefined;
  },
  openChannel: firstEnvironment.openChannel,
};
