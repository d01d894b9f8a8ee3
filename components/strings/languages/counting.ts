import type {Numbers as TwoForms} from '../numbers.js';

/** How a sentence goes with a number, by the forms that Unicode CLDR names; a form that is missing is said as `other`. */
export type Forms = Readonly<Partial<Record<Intl.LDMLPluralRule, (figure: string) => string>>> & {
  readonly other: (figure: string) => string;
};

/** Numbers in words, in a language that may have more than two forms and wants the number wherever it stands in the sentence. */
export interface Numbers extends TwoForms {
  plural(count: number, one: string, other: string): string;
  plural(count: number, forms: Forms): string;
}

/** What stands between thousands where that is simple: `numbers.ts` says why the browser is not asked. */
const separators: Readonly<Record<string, string>> = {de: '.', nl: '.', pt: '.'};

export function createNumbers(language: string): Numbers {
  const rules = new Intl.PluralRules(language);
  const separator = separators[language];
  const format = (count: number) =>
    separator === undefined
      ? new Intl.NumberFormat(language).format(count)
      : String(count).replace(/\B(?=(\d{3})+$)/g, separator);
  const plural = (count: number, one: string | Forms, other?: string) => {
    const form = rules.select(count);
    if (typeof one !== 'string') return (one[form] ?? one.other)(format(count));
    return `${format(count)} ${form === 'one' ? one : other}`;
  };
  return {format, plural};
}
