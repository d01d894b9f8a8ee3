import type {BrowserContextOptions} from 'playwright-core';

/** A way in which a reader meets a page. */
export interface Look {
  readonly name: string;
  /** What the gallery's toolbar is set to. */
  readonly globals?: string;
  readonly context?: BrowserContextOptions;
}

export const plain: Look = {name: 'light'};

export const looks: readonly Look[] = [
  {name: 'dark', globals: 'theme:dark', context: {colorScheme: 'dark'}},
  // In the page's matching theme: axe still reads some of the colours that the reader's own have replaced.
  {name: 'forced colours', globals: 'theme:dark', context: {forcedColors: 'active', colorScheme: 'dark'}},
  {name: 'right to left', globals: 'direction:rtl'},
  {name: 'English', globals: 'locale:en'},
  {name: '320 px', context: {viewport: {width: 320, height: 640}}},
];
