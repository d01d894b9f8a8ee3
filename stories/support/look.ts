/** What the toolbar chooses. */
export interface Look {
  /** Which of the themes; `none` leaves the page's own font and colours. */
  readonly theme?: string;
  /** `auto`: as the reader's device is. */
  readonly scheme?: 'light' | 'dark' | 'auto';
  readonly locale?: string;
  /** `auto`: as the language is written. */
  readonly direction?: 'auto' | 'ltr' | 'rtl';
}

/** Where lines of a story begin. */
export function directionOf({locale = 'fr', direction = 'auto'}: Look): 'ltr' | 'rtl' {
  if (direction !== 'auto') return direction;
  return locale === 'ar' ? 'rtl' : 'ltr';
}

/** The style sheet of the theme that is chosen. One for good: the stories of a page of documentation share it. */
let sheet: CSSStyleSheet | undefined;

/**
 * Gives the page its theme, its colours, its language and its direction, as a site would.
 * @param themes the themes' style sheets, by name.
 */
export function applyLook(look: Look, themes: Readonly<Record<string, string>> = {}): void {
  const {theme = 'none', scheme = 'light', locale = 'fr'} = look;
  const {documentElement: root} = document;
  root.style.colorScheme = scheme === 'auto' ? 'light dark' : scheme;
  root.lang = locale;
  root.dir = directionOf(look);
  if (!sheet) document.adoptedStyleSheets.push((sheet = new CSSStyleSheet()));
  sheet.replaceSync(themes[theme] ?? '');
}
