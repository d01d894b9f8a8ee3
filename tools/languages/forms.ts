/** A form of a word beside a number, by its name in Unicode's CLDR, as `Intl.PluralRules` gives it. */
export type Form = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';

interface Counting {
  /** What the language is called in English. */
  readonly name: string;
  /** In the order of `msgstr[0]`, `msgstr[1]` … */
  readonly forms: readonly Form[];
  /** The header `Plural-Forms`, for the programs of translators: which form goes with which number. */
  readonly rule: string;
}

const two = (name: string, rule: string): Counting => ({name, forms: ['one', 'other'], rule});

/**
 * How the languages of the interface count. French, Spanish, Italian and Portuguese have a form for millions as well, which nothing in
 * a cooperative comes to: `other` is said instead.
 */
export const countings: Readonly<Record<string, Counting>> = {
  ar: {
    name: 'Arabic',
    forms: ['zero', 'one', 'two', 'few', 'many', 'other'],
    rule: 'n==0 ? 0 : n==1 ? 1 : n==2 ? 2 : n%100>=3 && n%100<=10 ? 3 : n%100>=11 ? 4 : 5',
  },
  de: two('German', 'n != 1'),
  es: two('Spanish', 'n != 1'),
  it: two('Italian', 'n != 1'),
  nl: two('Dutch', 'n != 1'),
  pt: two('Portuguese', 'n > 1'),
};

/** The header for a language: `nplurals=2; plural=(n != 1);`. */
export function pluralHeader({forms, rule}: Counting): string {
  return `nplurals=${forms.length}; plural=(${rule});`;
}
