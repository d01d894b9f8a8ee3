import {documentOf} from '../../../vocab/rdf/iri.js';
import {labelField} from '../../../vocab/shapes/thing.js';
import type {Kind} from '../../../vocab/shapes/kind.js';
import type {About} from '../../../pods/outbox/deed.js';
import {plainKind} from '../../../pods/outbox/plain-kind.js';
import type {ContributeWork, EditWork, WorkFile} from '../../../pods/outbox/work.js';
import {contributionAddress, contributionOf} from '../../../pods/things/address.js';
import {randomName} from '../../../pods/random.js';
import type {Community} from '../community.js';
import {findThingsList} from '../things/kind-source.js';
import {editsOf, removedParts} from './form-edits.js';
import {distinctLabel} from './form-labels.js';
import {formDescriptor, formFields, isChosen, type FormSubject} from './form-model.js';
import type {Place} from './form-place.js';
import type {PictureInputs} from './picture-inputs.js';

export {toldValues} from './form-edits.js';
export {adopt} from './form-settle.js';
export {fillSubject} from './form-stored.js';

/** What a form is to make a piece of work of. Everything that writing needs is in this module, so that pages which only read never load it. */
export interface Filled {
  readonly kind: Kind;
  readonly root: FormSubject;
  readonly languages: readonly string[];
  readonly pictures: PictureInputs | undefined;
  /** Other files than pictures, if the form takes any. */
  readonly attached?: AttachedFiles | undefined;
}

/** Files of other kinds that a form for one kind takes. */
export interface AttachedFiles {
  /** Gives what was chosen an address in a container, so that the thing can point there. @returns what is to be stored. */
  name(root: FormSubject, container: string): readonly WorkFile[];
  /** Addresses of stored files that the thing names no more. */
  dropped(root: FormSubject): readonly string[];
}

/** What changes the thing that a form was filled with, and tells the list: the one at `src`, else the coop's own of this kind. */
export async function editWork(filled: Filled, community: Community, src: string | undefined): Promise<EditWork> {
  const {kind, root, languages} = filled;
  const document = documentOf(root.iri);
  const files = nameFiles(filled, new URL('.', document).href);
  const kept = picturesIn(kind, root, 'typed');
  const formerly = picturesIn(kind, root, 'base').filter((url) => !kept.includes(url) && isOurs(url));
  const drops = [...formerly, ...(filled.attached?.dropped(root) ?? [])];
  // Where there is no list, nobody waits to be told.
  const list = await findThingsList(community, src, kind);
  const edits = editsOf(kind, root, document).map((edit) => ({...edit, kind: plainKind(edit.kind)}));
  return {
    type: 'edit',
    iri: root.iri,
    edits,
    removed: removedParts(root),
    languages,
    ...(list.ok && {list: list.value}),
    files,
    drops,
  };
}

/** What writes a new thing into the member's home, and tells the list. */
export function contributeWork(filled: Filled, place: Place, audience: ContributeWork['audience']): ContributeWork {
  const {kind, root} = filled;
  const {coop, home, list, name} = place;
  const {iri: us, moderators, membership} = coop;
  const iri = contributionAddress(home, audience, name);
  const files = nameFiles(filled, new URL('.', iri).href);
  const [{values} = {values: {}}, ...others] = editsOf(kind, {...root, iri}, documentOf(iri));
  const parts = others.map((part) => ({iri: part.iri, kind: plainKind(part.kind), values: part.values}));
  return {
    type: 'contribute',
    coop: {iri: us, moderators, membership},
    home,
    audience,
    name,
    kind: plainKind(formDescriptor(kind)),
    values,
    parts,
    list,
    files,
  };
}

/** The thing that the work is about. */
export function addressOf(work: EditWork | ContributeWork): string {
  return work.type === 'edit' ? work.iri : contributionOf(work);
}

/** What the work is called as long as it waits, and what stood in the form. */
export function aboutOf({kind, root, languages}: Filled, draft: NonNullable<About['draft']>): About {
  const [title] = root.typed[labelField(kind.descriptor) ?? ''] ?? [];
  const labels = formFields(kind).map((field) => [field.key, distinctLabel(kind, field, languages)] as const);
  return {...(title && {title}), labels: Object.fromEntries(labels), draft: structuredClone(draft)};
}

function nameFiles(filled: Filled, container: string): WorkFile[] {
  return [...namePictures(filled, container), ...(filled.attached?.name(filled.root, container) ?? [])];
}

/** Gives what was chosen an address beside the thing, so that the thing can point there; one that nobody can guess. */
function namePictures({kind, root, pictures}: Filled, container: string): WorkFile[] {
  return pictureFields(kind, root).flatMap(({subject, key}) =>
    (subject.typed[key] ?? []).flatMap((name, index) => {
      const content = pictures?.contentOf(name);
      if (!content) return [];
      const url = isChosen(name)
        ? `${container}photo-${randomName()}.${content.type === 'image/webp' ? 'webp' : 'jpg'}`
        : name;
      subject.typed[key]![index] = url;
      if (url !== name) {
        subject.alts[url] = {base: '', typed: subject.alts[name]?.typed ?? ''};
        delete subject.alts[name];
        pictures!.rename(name, url);
      }
      return [{url, content}];
    }),
  );
}

/** Whether a file is the kit's own: what another app has put somewhere is left to it. */
function isOurs(url: string): boolean {
  return /\/photo-[^/]+$/.test(url);
}

function picturesIn(kind: Kind, root: FormSubject, where: 'base' | 'typed'): string[] {
  return pictureFields(kind, root).flatMap(({subject, key}) => subject[where][key] ?? []);
}

function pictureFields(kind: Kind, subject: FormSubject): {subject: FormSubject; key: string}[] {
  return formFields(kind).flatMap(({key, info}) => [
    ...(info.widget === 'image' ? [{subject, key}] : []),
    ...(subject.parts[key] ?? []).flatMap((part) => pictureFields(info.kind!(), part)),
  ]);
}
