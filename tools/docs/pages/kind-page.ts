import {fieldAttribute, type FieldInfo, type Kind} from '../../../vocab/shapes/kind.js';
import type {FieldDescriptor} from '../../../vocab/shapes/descriptor.js';
import type {Language, Words} from '../words.js';
import {pathLinks, say, table, termLink} from './html.js';

/** What a page says of one kind: by what it is recognised, and its fields. */
export function kindPage(name: string, kind: Kind, language: Language, words: Words): string {
  const {descriptor, shapes, shape} = kind;
  return `<p>${say(shapes.shapes[shape]?.description, language)}</p>
<p>${words.recognisedBy} ${descriptor.types.map(termLink).join(', ')}.</p>
${fieldsTable(kind, language, words)}
<p><a href="../shapes/${name}.ttl">${words.shapeFile}</a></p>`;
}

function fieldsTable({descriptor, fields, label}: Kind, language: Language, words: Words): string {
  const headings = [words.field, words.attribute, words.term, words.howMany, words.help, words.alsoRead];
  const rows = fields.map((info) => {
    const field = descriptor.fields[info.name]!;
    return [
      say(info.label, language),
      `<code>${fieldAttribute(info.name)}</code>`,
      field.write.map((path) => pathLinks(path, words)).join('<br>'),
      howMany(field, info, words),
      say(info.help, language),
      alsoRead(field, words),
    ];
  });
  return table(words.fieldsOf(say(label, language)), headings, rows);
}

function howMany({required, many}: FieldDescriptor, {maxCount, languages}: FieldInfo, words: Words): string {
  if (languages) return words.oneALanguage;
  if (required && !many) return words.needed;
  if (maxCount !== undefined) return words.atMost(maxCount);
  return many ? words.several : words.atMost(1);
}

/** Where values are looked for and not written; both forms of schema.org are one to a reader. */
function alsoRead({read, write}: FieldDescriptor, words: Words): string {
  const written = new Set(write.map((path) => path.join(' ')));
  const known = new Set(read.map((path) => path.join(' ')));
  const others = read.filter((path) => {
    const key = path.join(' ');
    const plain = key.replaceAll('https://schema.org/', 'http://schema.org/');
    return !written.has(key) && (plain === key || !known.has(plain));
  });
  return others.map((path) => pathLinks(path, words)).join('<br>');
}
