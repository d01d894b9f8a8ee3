/** Numbers in words, by the rules of one language (Unicode CLDR, as the browser knows them). */
export interface Numbers {
  format(count: number): string;
  /** The number and the form of the word that goes with it. */
  plural(count: number, one: string, other: string): string;
}

export function createNumbers(language: string): Numbers {
  const number = new Intl.NumberFormat(language);
  const rules = new Intl.PluralRules(language);
  const format = (count: number) => number.format(count);
  return {format, plural: (count, one, other) => `${format(count)} ${rules.select(count) === 'one' ? one : other}`};
}
