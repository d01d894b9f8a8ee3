import type {LightEnvironment} from '../../pods/session/light/environment.js';

/** What the browser gives to the code that signs people in: the one place where that code meets the page. */
export const browserEnvironment: LightEnvironment = {
  currentUrl: () => location.href,
  replaceUrl: (url) => history.replaceState(history.state, '', url),
  leaveTo: (url, replace) => (replace ? location.replace(url) : location.assign(url)),
  get localStorage() {
    return localStorage;
  },
  get sessionStorage() {
    return sessionStorage;
  },
  get indexedDB() {
    return indexedDB;
  },
  get locks() {
    return navigator.locks;
  },
  openChannel: (name) => new BroadcastChannel(name),
  now: () => Date.now(),
  watchPage(listener) {
    addEventListener('pagehide', () => listener('left'));
    addEventListener('pageshow', ({persisted}) => persisted && listener('back'));
  },
};
