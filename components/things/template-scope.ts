import {fieldName, type Kind} from '../../vocab/shapes/kind.js';
import type {Thing} from '../../vocab/shapes/thing.js';
import type {TemplateScope, TemplateValue} from '../data/item-template.js';
import {valueText} from '../data/things/value-text.js';
import type {ValueWords} from '../strings/things/value-words.js';

/** What an integrator's template can show of a thing: its fields as people read them, and those of its parts. */
export function templateScope(words: ValueWords, kind: Kind, thing: Thing, languages: readonly string[]): TemplateScope {
  return {id: thing.iri, values: (name) => templateValues(words, kind, thing, languages, name)};
}

function templateValues(
  words: ValueWords,
  kind: Kind,
  thing: Thing,
  languages: readonly string[],
  attribute: string,
): readonly TemplateValue[] | undefined {
  const name = fieldName(attribute);
  const field = kind.fields.find((one) => one.name === name);
  const descriptor = kind.descriptor.fields[name];
  if (!field || !descriptor) return undefined;
  return (thing.values[name] ?? []).map((raw) => {
    const part = field.kind && thing.parts[name]?.find(({iri}) => iri === raw);
    const scope = part && field.kind ? templateScope(words, field.kind(), part, languages) : undefined;
    return {raw, text: valueText(words, field, descriptor, raw, languages), ...(scope && {scope})};
  });
}
