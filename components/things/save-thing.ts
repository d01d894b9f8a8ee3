import {documentOf} from '../../vocab/rdf/iri.js';
import type {Kind} from '../../vocab/shapes/kind.js';
import type {Coop} from '../../vocab/kinds/coop/coop.js';
import type {PodDocument} from '../../pods/documents/resources.js';
import {deleteFile, putFile} from '../../pods/files/files.js';
import type {Audience} from '../../pods/homes/places.js';
import {announce} from '../../pods/lists/announce.js';
import {success, type Result} from '../../pods/problem.js';
import {randomName} from '../../pods/random.js';
import type {SignedIn} from '../../pods/session/session.js';
import {contribute, contributionAddress, type Contributed} from '../../pods/things/contribute.js';
import {editWhole} from '../../pods/things/edit-whole.js';
import type {Community} from '../data/community.js';
import {findThingsList} from './kind-source.js';
import {editsOf, removedParts} from './form-edits.js';
import {formDescriptor, formFields, type FormSubject} from './form-model.js';

export {toldValues} from './form-edits.js';
export {adopt} from './form-settle.js';
export {fillSubject} from './form-stored.js';

/** Everything that writing needs is in this module, so that pages which only read never load it. */
export interface ThingSaving {
  readonly community: Community;
  readonly session: SignedIn;
  readonly kind: Kind;
  readonly root: FormSubject;
  readonly languages: readonly string[];
  /** A picture that was chosen, by its name. */
  readonly contentOf: (name: string) => Blob | undefined;
}

/** Where something new goes. */
export interface NewThing {
  readonly coop: Pick<Coop, 'iri' | 'moderators' | 'membership'>;
  readonly home: string;
  readonly list: string;
  readonly audience: Audience;
  /** Chosen before sending, so that a repetition writes one thing. */
  readonly name: string;
}

/** Media types that a picture which was made small can have. */
const pictureTypes = ['image/webp', 'image/jpeg'];
const pictureBytes = 200_000;

/** What has become of an edit. It is written in any case. */
export interface Edited {
  readonly document: PodDocument;
  /** The list that could not be told of it. */
  readonly untold?: string | undefined;
}

/** Writes what was changed into the document of the thing, and tells the list: the one at `src`, else the coop's own of this kind. */
export async function saveEdit(saving: ThingSaving, src: string | undefined): Promise<Result<Edited>> {
  const {community, session, kind, root, languages} = saving;
  const document = documentOf(root.iri);
  const stored = await storePictures(saving, new URL('.', document).href);
  if (!stored.ok) return stored;
  const former = picturesIn(kind, root, 'base');
  const edits = editsOf(kind, root, document);
  const {resources} = community;
  const saved = await editWhole({
    resources,
    fetch: session.fetch,
    iri: root.iri,
    edits,
    removed: removedParts(root),
    languages,
  });
  if (!saved.ok) return saved;
  await dropPictures(session.fetch, former, picturesIn(kind, root, 'typed'));
  return success({document: saved.value, untold: await tellOfEdit(saving, src)});
}

/** @returns the list that should know and does not. Where there is none, or it takes no word from this person, nobody waits for it. */
async function tellOfEdit(saving: ThingSaving, src: string | undefined): Promise<string | undefined> {
  const {community, kind, root} = saving;
  const list = await findThingsList(community, src, kind);
  if (!list.ok) return undefined;
  const told = await tellList(saving, list.value, root.iri);
  return told.ok || told.problem.kind === 'missing' || told.problem.kind === 'forbidden' ? undefined : list.value;
}

/** Writes a new thing into the member's home, and tells the list. */
export async function saveNew(saving: ThingSaving, place: NewThing): Promise<Result<Contributed>> {
  const {community, session, kind, root} = saving;
  const {coop, home, list, audience, name} = place;
  const iri = contributionAddress(home, audience, name);
  const contributor = {resources: community.resources, fetch: session.fetch, webId: session.webId, coop, home, list};
  const hasPictures = picturesIn(kind, root, 'typed').some((picture) => saving.contentOf(picture));
  if (hasPictures) {
    const {ensureAudience} = await import('../../pods/homes/audiences.js');
    const ready = audience === 'members' ? await ensureAudience({...contributor, audience}) : success('');
    const stored = ready.ok ? await storePictures(saving, new URL('.', iri).href) : ready;
    if (!stored.ok) return stored;
  }
  const [{values} = {values: {}}, ...parts] = editsOf(kind, {...root, iri}, documentOf(iri));
  return contribute(contributor, formDescriptor(kind), values, audience, name, parts);
}

/** Tells a list where something lies, or that it has changed. */
export function tellList(
  {community, session}: Pick<ThingSaving, 'community' | 'session'>,
  list: string,
  source: string,
): Promise<Result<void>> {
  return announce({resources: community.resources, fetch: session.fetch, list, source});
}

/** Stores what was chosen beside the thing, so that the thing can point there; under a name that nobody can guess. */
async function storePictures({session, kind, root, contentOf}: ThingSaving, container: string): Promise<Result<void>> {
  for (const {subject, key} of pictureFields(kind, root)) {
    for (const [index, name] of (subject.typed[key] ?? []).entries()) {
      const content = contentOf(name);
      if (!content) continue;
      const url = `${container}photo-${randomName()}.${content.type === 'image/webp' ? 'webp' : 'jpg'}`;
      const put = await putFile({fetch: session.fetch, url, content, types: pictureTypes, maxBytes: pictureBytes});
      if (!put.ok) return put;
      subject.typed[key]![index] = url;
      subject.alts[url] = {base: '', typed: subject.alts[name]?.typed ?? ''};
      delete subject.alts[name];
    }
  }
  return success(undefined);
}

/** Takes away what is named by nothing any more, as far as it is the kit's own. What cannot be taken away does no harm. */
async function dropPictures(fetcher: typeof fetch, former: readonly string[], kept: readonly string[]): Promise<void> {
  const gone = former.filter((url) => !kept.includes(url) && /\/photo-[^/]+$/.test(url));
  for (const url of gone) await deleteFile(fetcher, url);
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
