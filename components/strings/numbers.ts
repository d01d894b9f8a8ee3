/** Numbers in words, by the rules of one language (Unicode CLDR, as the browser knows them). */
export interface Numbers {
  format(count: number): string;
  /** The number and the form of the word that goes with it. */
  plural(count: number, one: string, other: string): string;
}

/**
 * What stands between thousands. The browser knows it as well, but the first `Intl.NumberFormat` of a page takes it 10 to 25
 * milliseconds (Chromium), which is as long as drawing a whole list. A test holds both against each other.
 */
const separators: Readonly<Record<string, string>> = {fr: '\u202f', en: ','};

/** How French and English count; the other languages do so in `languages/counting.ts`. */
export function createNumbers(language: string): Numbers {
  const rules = new Intl.PluralRules(language);
  const format = (count: number) => String(count).replace(/\B(?=(\d{3})+$)/g, separators[language]!);
  return {format, plural: (count, one, other) => `${format(count)} ${rules.select(count) === 'one' ? one : other}`};
}
