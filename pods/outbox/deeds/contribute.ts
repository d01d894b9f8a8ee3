import {documentOf} from '../../../vocab/rdf/iri.js';
import {mistakenField} from '../../../vocab/shapes/mistaken-field.js';
import {changeDocument} from '../../documents/change.js';
import {failure, success, type Result} from '../../problem.js';
import {inOrder} from '../../steps.js';
import {contributionOf} from '../../things/address.js';
import {contributionTriples, ensureContainerFor, noteForOtherApps} from '../../things/contribute.js';
import {usableKind} from '../plain-kind.js';
import type {ContributeWork} from '../work.js';
import {namesFrom, notThereYet, withChange} from './documents.js';
import {storeFiles} from './files.js';
import type {Handler, Sending} from './handler.js';
import {send as post} from './post.js';
import {announceSurely} from './telling.js';

/** New things. */
export const contributeHandler: Handler<ContributeWork> = {
  documents: (work) => [documentOf(contributionOf(work))],

  show(work, {mark}, url, stored) {
    if (stored) return stored;
    try {
      return withChange(notThereYet(url), {deletes: [], inserts: triplesOf(work, mark)});
    } catch {
      // A value is no address: then there is nothing to show but what the person is told about it.
      return undefined;
    }
  },

  send(work, sending) {
    return inOrder([
      () => storePictures(work, sending),
      () => sending.step('source', () => write(work, sending)),
      () => sending.step('told', () => tell(work, sending)),
    ]);
  },
};

function triplesOf(work: ContributeWork, mark: string) {
  const parts = work.parts?.map((part) => ({...part, kind: usableKind(part.kind)}));
  return contributionTriples(contributionOf(work), usableKind(work.kind), work.values, parts, namesFrom(mark));
}

/** Nothing is stored where its rules do not stand already. */
async function storePictures(work: ContributeWork, sending: Sending): Promise<Result<unknown>> {
  if (!work.files?.length) return success(undefined);
  const ready = await ensureContainer(work, sending);
  return ready.ok ? storeFiles(work, sending) : ready;
}

function ensureContainer(work: ContributeWork, {resources, fetch, deed}: Sending): Promise<Result<unknown>> {
  if (work.folder !== undefined) return Promise.resolve(success(undefined));
  return ensureContainerFor({...work, resources, fetch, webId: deed.webId}, work.audience, work.readers);
}

async function write(work: ContributeWork, sending: Sending): Promise<Result<unknown>> {
  const {resources, fetch, mark} = sending;
  const all = [work, ...(work.parts ?? [])];
  const mistaken = all.map(({kind, values}) => mistakenField(usableKind(kind), values)).find(Boolean);
  if (mistaken) return failure('bad-address', {url: contributionOf(work), detail: `No address in “${mistaken}”`});
  const ready = await ensureContainer(work, sending);
  if (!ready.ok) return ready;
  // The name is this thing's alone: what is there already is what an earlier try has written.
  return changeDocument({
    resources,
    fetch,
    url: documentOf(contributionOf(work)),
    mark,
    once: true,
    create: true,
    plan: ({size}) => success({deletes: [], inserts: size ? [] : triplesOf(work, mark)}),
  });
}

async function tell(work: ContributeWork, sending: Sending): Promise<Result<unknown>> {
  const {resources, fetch, deed} = sending;
  const told = work.list ? await announceSurely(sending, work.list, contributionOf(work)) : success(undefined);
  if (!told.ok) return told;
  if (work.list && work.folder === undefined)
    await noteForOtherApps({...work, resources, fetch, webId: deed.webId}, work.kind, work.audience);
  return work.post ? post(work.post, sending) : told;
}
