import type {ArrangedField} from './field.js';

/**
 * In which language things are. What is spoken in Québec is French: regions are left out.
 * @param reader the language in which languages are named.
 * @param tagOf the tag that a thing says; nothing if it says none.
 */
export function languageField<T>(reader: string, tagOf: (thing: T) => string | undefined): ArrangedField<T> {
  const names = new Intl.DisplayNames(reader, {type: 'language'});
  return {
    name: 'language',
    values: ({thing}) => {
      const tag = thing && tagOf(thing);
      return tag ? [tag] : [];
    },
    key: primaryOf,
    text: (tag) => nameOf(names, primaryOf(tag)),
  };
}

function primaryOf(tag: string): string {
  return tag.trim().toLowerCase().split(/[-_]/)[0]!;
}

/** A name as it stands at the beginning of a line; what is no language is left as it is. */
function nameOf(names: Intl.DisplayNames, tag: string): string {
  try {
    const name = names.of(tag) ?? tag;
    return name.charAt(0).toLocaleUpperCase() + name.slice(1);
  } catch {
    return tag;
  }
}
