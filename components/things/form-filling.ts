import type {Kind} from '../../vocab/shapes/kind.js';
import type {PodDocument} from '../../pods/documents/resources.js';
import {success, type Result} from '../../pods/problem.js';
import type {SignedIn} from '../../pods/session/session.js';
import type {Community} from '../data/community.js';
import type {FormStrings} from '../strings/things/form-strings.js';
import {FormContent, type Surroundings} from './form-content.js';
import {loadInputs, type FormInputs} from './form-extras.js';
import {formKind, formKindFor} from './form-kind.js';
import {emptySubject, fillSubject, type FormSubject} from './form-model.js';
import {findPlace, readForEditing, type Place} from './form-place.js';
import {findKind} from './kind-source.js';
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
  const read = await readForEditing(community, address, kind.value, fresh);
  return read.ok ? success({kind: kind.value, document: read.value}) : read;
}

/**
 * Loads the inputs that the kind needs, and brings back what was chosen in them before the page was closed.
 * @param name that of the draft, under which chosen pictures are kept.
 */
export async function prepareInputs(kind: Kind, name: string, draft: ThingDraft | undefined, redraw: () => void) {
  const inputs = await loadInputs(kind, name, redraw);
  if (draft) await inputs.pictures?.restore(draft.root);
  return inputs;
}

/** What the form is drawn from: what was typed and not saved, else what is stored. */
export function fillContent(
  {kind: plain, document}: Filling,
  address: string | undefined,
  typed: FormSubject | undefined,
  inputs: FormInputs,
  words: FormStrings,
  languages: readonly string[],
  around: Surroundings,
): FormContent {
  const kind = document ? formKindFor(plain, document.graph, address!) : formKind(plain);
  const stored = () => (document ? fillSubject(kind, document.graph, address!, languages) : emptySubject(''));
  return new FormContent(kind, typed ?? stored(), inputs, words, languages, around);
}
