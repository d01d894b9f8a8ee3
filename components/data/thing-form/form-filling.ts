import type {Kind} from '../../../vocab/shapes/kind.js';
import type {PodDocument} from '../../../pods/documents/resources.js';
import {success, type Result} from '../../../pods/problem.js';
import type {SignedIn} from '../../../pods/session/session.js';
import type {Community} from '../community.js';
import {findKind} from '../things/kind-source.js';
import type {FormStrings} from '../../strings/things/form-strings.js';
import {FormContent, type Surroundings} from './form-content.js';
import {loadInputs} from './form-extras.js';
import {formKind} from './form-kind.js';
import {emptySubject} from './form-model.js';
import {findPlace, readForEditing, type Place} from './form-place.js';
import type {ThingDraft} from './thing-drafts.js';

/** How a page says what is to be filled in. */
export interface Asked {
  /** Address of the thing to change; nothing for a new one. */
  readonly address?: string | undefined;
  readonly list?: string | undefined;
  readonly shape?: string | undefined;
  readonly described?: Kind | undefined;
}

/** What is read before the form can be drawn; neither place nor document for somebody who cannot write here. */
export interface Filling {
  readonly kind: Kind;
  readonly place?: Place | undefined;
  readonly document?: PodDocument | undefined;
}

/** The kind, and where the thing lies or is to lie. */
export async function readFilling(
  community: Community,
  session: SignedIn,
  {address, list, shape, described}: Asked,
  fresh: boolean,
): Promise<Result<Filling>> {
  const kind = described ? success(described) : await findKind(community, {src: list, shape});
  if (!kind.ok) return kind;
  if (address === undefined) {
    const place = await findPlace(community, session, kind.value, list);
    return place.ok ? success({kind: kind.value, place: place.value}) : place;
  }
  const read = await readForEditing(community, address, fresh);
  return read.ok ? success({kind: kind.value, document: read.value}) : read;
}

/** With what a form is drawn, and what it calls. */
export interface Drawing {
  readonly words: FormStrings;
  readonly languages: readonly string[];
  readonly around: Surroundings;
}

/**
 * What the form is drawn from: what was typed before the page was closed, else what is stored. The inputs that the kind needs are loaded.
 * @param name that of the draft, under which chosen pictures are kept.
 */
export async function createContent(
  filling: Filling,
  address: string | undefined,
  {name, draft}: {name: string; draft: ThingDraft | undefined},
  drawing: Drawing,
): Promise<FormContent> {
  const {document} = filling;
  const inputs = await loadInputs(filling.kind, name, drawing.around.redraw);
  if (draft) await inputs.pictures?.restore(draft.root);
  if (!document) return new FormContent(formKind(filling.kind), draft?.root ?? emptySubject(''), inputs, drawing);
  const {fillSubject, formKindFor} = await import('./form-stored.js');
  const kind = formKindFor(filling.kind, document.graph, address!);
  const root = draft?.root ?? fillSubject(kind, document.graph, address!, drawing.languages);
  return new FormContent(kind, root, inputs, drawing);
}

/** The same form for another new thing. */
export function createAnother({kind, inputs, options}: FormContent, drawing: Drawing): FormContent {
  const next = new FormContent(kind, emptySubject(''), inputs, drawing);
  next.options = options;
  return next;
}
