import {newDocumentWork, containerAt, type StoredFile} from '../../../pods/library/document-work.js';
import {failure, success, type Problem, type Result} from '../../../pods/problem.js';
import {contributionOf} from '../../../pods/things/address.js';
import {SaveRequestEvent, ThingChangeEvent} from '../../data/saving-events.js';
import {sendDeed} from '../../data/send-deed.js';
import {isChosen, type FormSubject} from '../../data/thing-form/form-model.js';
import type {Adding} from './adding.js';
import {noteOf, textOf, toldOf} from './adding-row.js';
import {storeFile} from './store-file.js';

/** What is stored already of documents that did not get further: by document, the names of files and where they are. */
const stored = new WeakMap<FormSubject, Map<string, StoredFile>>();

/** Stores the files of a document, then describes it; says how far it is all along. */
export async function sendDocument(adding: Adding, row: FormSubject, signal: AbortSignal): Promise<void> {
  const ready = await readyToTell(adding, row, signal);
  if (!ready.ok) return adding.tell(row, stateAfter(ready.problem, signal));
  const {community, host} = adding.form;
  const values = ready.value;
  if (!host.dispatchEvent(new SaveRequestEvent(undefined, values))) return void adding.tell(row, {is: 'cancelled'});
  const outbox = await community.outbox();
  if (!outbox) return adding.tell(row, {is: 'failed', problem: {kind: 'signed-out'}});
  adding.tell(row, {is: 'describing'});
  await outbox.prepare('contribute');
  // The name of the row: whoever tries again writes one document.
  const work = newDocumentWork(adding.shelfFor(row).place, values, row.iri.slice(1));
  const title = textOf(row, 'title');
  const iri = contributionOf(work);
  await sendDeed(outbox, work, title, (fate) => {
    if (fate.is === 'failed') return adding.tell(row, {is: 'failed', problem: fate.problem});
    const isAnnounced = fate.is === 'added' && fate.isAnnounced;
    adding.settle(row, {iri, title, isKept: fate.is === 'kept', isAnnounced: isAnnounced || work.list === undefined});
    if (fate.is === 'added') host.dispatchEvent(new ThingChangeEvent(iri, values, isAnnounced));
    adding.form.redraw();
  });
}

/** All that is to be told of a document, once its files are there. */
async function readyToTell(
  adding: Adding,
  row: FormSubject,
  signal: AbortSignal,
): Promise<Result<Record<string, readonly string[]>>> {
  const values = {...toldOf(adding.content.kind, row, adding.content.root)};
  const file = await storeOne(adding, row, textOf(row, 'file'), noteOf(row, 'name'), signal);
  if (!file.ok) return file;
  const {value} = file;
  if (value) Object.assign(values, {file: [value.url], format: [value.format ?? ''], size: [String(value.size ?? '')]});
  const chosen = textOf(row, 'accessibleVersion');
  const blob = adding.files.get(chosen);
  const accessible = await storeOne(adding, row, chosen, blob instanceof File ? blob.name : '', signal);
  if (!accessible.ok) return accessible;
  if (accessible.value) values.accessibleVersion = [accessible.value.url];
  return success(values);
}

/** Stores a file that was chosen; nothing if there is none, or it is an address. */
async function storeOne(
  adding: Adding,
  row: FormSubject,
  chosen: string,
  name: string,
  signal: AbortSignal,
): Promise<Result<StoredFile | undefined>> {
  const content = adding.files.get(chosen);
  if (!isChosen(chosen) || !content) return success(undefined);
  const {place} = adding.shelfFor(row);
  const known = stored.get(row)?.get(containerAt(place) + chosen);
  if (known) return success(known);
  const {form} = adding;
  const session = form.session();
  if (!session) return failure('signed-out');
  adding.tell(row, {is: 'sending', sent: 0, of: content.size});
  const done = await storeFile(form.community, session, place, {
    content,
    name,
    keepsOriginal: noteOf(adding.content.root, 'keepsOriginals') === 'true',
    signal,
    onProgress: (sent, of) => adding.tell(row, {is: 'sending', sent, of}),
  });
  if (done.ok) stored.set(row, new Map([...(stored.get(row) ?? []), [containerAt(place) + chosen, done.value]]));
  return done;
}

function stateAfter(problem: Problem, signal: AbortSignal) {
  if (signal.aborted) return {is: 'cancelled'} as const;
  return problem.kind === 'malformed' ? ({is: 'picture'} as const) : ({is: 'failed', problem} as const);
}
