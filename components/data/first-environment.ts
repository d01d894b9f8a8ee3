import type {LightEnvironment} from '../../pods/session/light/environment.js';

/** What the browser gives to the code that looks whether a session may be there: all that a page needs of it as long as nobody is. */
export const firstEnvironment = {
  currentUrl: () => location.href,
  get localStorage() {
    return localStorage;
  },
  get sessionStorage() {
    return sessionStorage;
  },
  openChannel: (name: string) => new BroadcastChannel(name),
} satisfies Partial<LightEnvironment>;
