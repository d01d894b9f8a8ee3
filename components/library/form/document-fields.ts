import {nothing, type TemplateResult} from 'lit';
import type {CategoryScheme} from '../../../vocab/kinds/scheme/scheme.js';
import type {Kind} from '../../../vocab/shapes/kind.js';
import {isInside} from '../../../vocab/rdf/iri.js';
import type {FormContent} from '../../data/thing-form/form-content.js';
import {formFields, type FormSubject} from '../../data/thing-form/form-model.js';
import {renderField} from '../../data/thing-form/form-view.js';
import type {DocumentFormStrings} from '../../strings/document-form/strings.js';
import {renderCategories} from './categories-input.js';

/** What fields of a document are drawn with. */
export interface FieldsView {
  readonly content: FormContent;
  readonly words: DocumentFormStrings;
  readonly scheme: CategoryScheme | undefined;
}

/** Some fields of a document, or of all of them; categories as boxes to tick, where there are any. */
export function renderDocumentFields(
  {content, words, scheme}: FieldsView,
  kind: Kind,
  subject: FormSubject,
  keys: readonly string[],
): (TemplateResult | typeof nothing)[] {
  const fields = formFields(kind);
  return keys.map((key) => {
    const field = fields.find((one) => one.key === key)!;
    if (key !== 'category') return renderField(content, kind, subject, field);
    if (!scheme?.categories.length) return nothing;
    return renderCategories({
      id: content.id(subject, key),
      legend: words.about.categories,
      scheme,
      chosen: subject.typed.category ?? [],
      mistake: content.mistake(subject, key, 0),
      choose: (chosen) => {
        subject.typed.category = [...chosen];
        content.input(subject, field, 0, chosen[0] ?? '');
      },
    });
  });
}

/** All that is filled in of one document that is there. Its file is replaced beside the form; a link is typed. */
export function renderEditedFields(view: FieldsView): unknown {
  const {kind, root} = view.content;
  const [file] = root.base.file ?? [];
  const isLink = file !== undefined && !isInside(file, new URL('.', root.iri).href);
  const first = ['title', ...(isLink ? ['file'] : []), 'summary', 'category', 'keyword', 'author', 'dated', 'language'];
  return renderDocumentFields(view, kind, root, [
    ...first,
    'readingTime',
    'license',
    'reviewDate',
    'accessibleVersion',
    'decision',
  ]);
}
