/** What others may do with a document, as far as people know it by a name. */
export type License = 'by' | 'by-sa' | 'zero' | 'reserved';

/** How each is written: the newest version of Creative Commons, and the statement of rightsstatements.org that all rights are reserved. */
export const licenses: Readonly<Record<License, string>> = {
  by: 'https://creativecommons.org/licenses/by/4.0/',
  'by-sa': 'https://creativecommons.org/licenses/by-sa/4.0/',
  zero: 'https://creativecommons.org/publicdomain/zero/1.0/',
  reserved: 'http://rightsstatements.org/vocab/InC/1.0/',
};

const forms: readonly (readonly [License, RegExp])[] = [
  ['by', /^https?:\/\/creativecommons\.org\/licenses\/by\//],
  ['by-sa', /^https?:\/\/creativecommons\.org\/licenses\/by-sa\//],
  ['zero', /^https?:\/\/creativecommons\.org\/publicdomain\/zero\//],
  ['reserved', /^https?:\/\/rightsstatements\.org\/vocab\/InC\//],
];

/** Which one an address stands for, in whatever version and language; nothing if it is none of these. */
export function licenseAt(iri: string): License | undefined {
  return forms.find(([, form]) => form.test(iri))?.[0];
}
