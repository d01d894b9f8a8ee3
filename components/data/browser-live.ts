import type {LiveEnvironment} from '../../pods/live/environment.js';
import {browserEnvironment} from './browser-environment.js';

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
    const undo = new AbortController();
    const {signal} = undo;
    document.addEventListener(
      'visibilitychange',
      () => listener(document.visibilityState === 'visible' ? 'shown' : 'hidden'),
      {signal},
    );
    addEventListener('pagehide', () => listener('left'), {signal});
    addEventListener('pageshow', ({persisted}) => persisted && listener('back'), {signal});
    addEventListener('online', () => listener('online'), {signal});
    return () => undo.abort();
  },
  get locks() {
    return browserEnvironment.locks;
  },
  openChannel: browserEnvironment.openChannel!,
};
