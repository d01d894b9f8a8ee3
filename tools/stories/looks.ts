import type {BrowserContextOptions} from 'playwright-core';

/** A way in which a reader meets a page. */
export interface Look {
  readonly name: string;
  /** What the gallery's toolbar is set to. */
  readonly globals?: string;
  readonly context?: BrowserContextOptions;
  /** On paper; on a screen if nothing is said. */
  readonly media?: 'print';
  /** The time that it always is, as in `2026-11-28T10:00:00Z`; the machine's own if nothing is said. */
  readonly moment?: string;
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
  {name: 'Arabic, from right to left', globals: 'locale:ar'},
  {name: 'English', globals: 'locale:en'},
  // The longest words in the narrowest window.
  {name: 'German, 320 px', globals: 'locale:de', context: {viewport: {width: 320, height: 640}}},
  // As wide as a page of A4 at 96 pixels to the inch.
  {name: 'print', media: 'print', context: {viewport: {width: 794, height: 1123}}},
];

/** What a reader may do to the text of a page, of which nothing may be lost (WCAG 2.2, 1.4.4 and 1.4.12). */
export interface TextLook extends Look {
  /** The criterion, as axe would call it. */
  readonly standard: string;
  /** Goes into the page and into every shadow root, as a reader's own style sheet does. */
  readonly style: string;
  /** How wide the window is meanwhile, in pixels. */
  readonly widths: readonly number[];
  /** Pixels. Smaller letters have not followed the reader's choice. */
  readonly smallest: number;
}

/** Looked at for what sticks out or is cut off: axe has nothing to say of that. */
export const textLooks: readonly TextLook[] = [
  {
    name: 'letters twice as large',
    standard: 'wcag144',
    style: 'html {font-size: 200% !important}',
    // Half of it is what letters of the usual size have on a window of 320 pixels.
    widths: [1280, 640],
    smallest: 20,
  },
  {
    name: 'text further apart',
    standard: 'wcag1412',
    style:
      '* {line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important} ' +
      'p {margin-block-end: 2em !important}',
    widths: [1280, 320],
    smallest: 0,
  },
];
