import type {LightEnvironment} from '../../pods/session/light/environment.js';
import {firstEnvironment} from './first-environment.js';

/** What the browser gives to the code that signs people in: the one place where that code meets the page. */
export const browserEnvironment: LightEnvironment = {
  currentUrl: firstEnvironment.currentUrl,
  replaceUrl: (url) => history.replaceState(history.state, '', url),
  leaveTo: (url, replace) => (replace ? location.replace(url) : location.assign(url)),
  get localStorage() {
    return firstEnvironment.localStorage;
  },
  get sessionStorage() {
    return firstEnvironment.sessionStorage;
  },
  get indexedDB() {
    return indexedDB;
  },
  get locks() {
    return navigator.locks;
  },
  openChannel: firstEnvironment.openChannel,
  now: () => Date.now(),
  watchPage(listener) {
    addEventListener('pagehide', () => listener('left'));
    addEventListener('pageshow', ({persisted}) => persisted && listener('back'));
  },
};
