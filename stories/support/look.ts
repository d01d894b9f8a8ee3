/** What the toolbar chooses. */
export interface Look {
  readonly theme?: 'light' | 'dark';
  readonly locale?: string;
  readonly direction?: 'ltr' | 'rtl';
}

/** Gives the page its colours, its language and its direction, as a site would. */
export function applyLook({theme = 'light', locale = 'fr', direction = 'ltr'}: Look): void {
  const {documentElement: root} = document;
  root.style.colorScheme = theme;
  root.lang = locale;
  root.dir = direction;
}
