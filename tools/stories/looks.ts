import type {BrowserContextOptions} from 'playwright-core';

/** A way in which a reader meets a page. */
export interface Look {
  readonly name: string;
  /** What the gallery's toolbar is set to. */
  readonly globals?: string;
  readonly context?: BrowserContextOptions;
  /** The beginning of the names of those that are looked at so; without it all that are tagged. */
  readonly only?: string;
}

export const plain: Look = {name: 'light'};

export const looks: readonly Look[] = [
  {name: 'dark', globals: 'scheme:dark', context: {colorScheme: 'dark'}},
  // In the page's matching theme: axe still reads some of the colours that the reader's own have replaced.
  {name: 'forced colours', globals: 'scheme:dark', context: {forcedColors: 'active', colorScheme: 'dark'}},
  {name: 'warm theme', globals: 'theme:warm', only: 'themes-'},
  {
    name: 'high contrast theme, dark',
    globals: 'theme:contrast;scheme:dark',
    context: {colorScheme: 'dark'},
    only: 'themes-',
  },
  {name: 'right to left', globals: 'direction:rtl'},
  {name: 'English', globals: 'locale:en'},
  {name: '320 px', context: {viewport: {width: 320, height: 640}}},
];
