import type {TemplateResult} from 'lit';
import type {Kind, Widget} from '../../../vocab/shapes/kind.js';
import type {FormField, FormSubject} from './form-model.js';
import type {InputPlace} from './form-inputs.js';
import type {FormView} from './form-view.js';
import type {PictureInputs} from './picture-inputs.js';

type RenderInput = (view: FormView, place: InputPlace) => TemplateResult;

/** Inputs that only some kinds need, and that only their forms load. */
export interface FormInputs {
  readonly pictures?: PictureInputs | undefined;
  readonly renderReference?: RenderInput | undefined;
  readonly renderMoment?: RenderInput | undefined;
  /** The choice of the language that a text is in. */
  readonly renderLanguage?: RenderInput | undefined;
  readonly renderParts?:
    ((view: FormView, subject: FormSubject, field: FormField, label: string) => TemplateResult) | undefined;
}

/**
 * Loads the inputs that a kind, or a kind of its parts, needs beside the browser's own.
 * @param draft the name under which chosen pictures are kept.
 */
export async function loadInputs(kind: Kind, draft: string, redraw: () => void): Promise<FormInputs> {
  const kinds = withParts(kind);
  const has = (...widgets: Widget[]) => kinds.some(({fields}) => fields.some(({widget}) => widgets.includes(widget)));
  const choosesLanguage = kinds.some(({fields}) => fields.some(({languageChoices}) => languageChoices));
  const [pictures, references, moments, languages, parts] = await Promise.all([
    has('image') ? import('./picture-inputs.js') : undefined,
    has('reference') ? import('./reference-input.js') : undefined,
    has('moment') ? import('./moment-input.js') : undefined,
    choosesLanguage ? import('./language-input.js') : undefined,
    has('parts') ? import('./form-parts.js') : undefined,
  ]);
  return {
    pictures: pictures && new pictures.PictureInputs(draft, redraw),
    renderReference: references?.renderReference,
    renderMoment: moments?.renderMoment,
    renderLanguage: languages?.renderLanguage,
    renderParts: parts?.renderParts,
  };
}

/** A kind and those of its parts, each once: kinds may contain themselves. */
export function withParts(kind: Kind): readonly Kind[] {
  const found = new Set([kind]);
  for (const one of found) for (const {kind: part, isReference} of one.fields) if (part && !isReference) found.add(part());
  return [...found];
}
