import type {Coop} from '../../vocab/kinds/coop/coop.js';
import {isInside} from '../../vocab/rdf/iri.js';
import {as, coop as terms, ldp} from '../../vocab/rdf/vocabularies.js';
import {readBox} from '../boxes/read-box.js';
import type {Resources} from '../documents/resources.js';
import {homesIn} from '../homes/places.js';
import {homesNote} from '../homes/ensure-home.js';
import {success, type Result} from '../problem.js';
import {joiningDocument, readWord, type Word} from './word.js';

/** How far somebody has come on the way into a coop, or out of it; whether the coop lists that person is not said here. */
export type JoiningState =
  | {readonly status: 'none'; readonly home?: string}
  /** The request is made; the coop has not answered, or has accepted. */
  | {readonly status: 'asked'; readonly home: string}
  /** The coop said no to this request, in these words if it gave any. The person may ask again. */
  | {readonly status: 'refused'; readonly home: string; readonly request: string; readonly reason?: string}
  /** The person wants to leave; the coop may not have done its part yet. */
  | {readonly status: 'leaving'; readonly home: string};

/**
 * Finds out from the person's own storage whether that person has asked to join, and from the inbox what the coop said.
 * @param listed the homes that the coop lists for this person: who was made a member in another way has noted none.
 */
export async function readJoiningState(
  resources: Resources,
  webId: string,
  storage: string,
  coop: Coop,
  listed: readonly string[] = [],
): Promise<Result<JoiningState>> {
  const note = await resources.read(homesNote(storage), {fresh: true});
  if (!note.ok && note.problem.kind !== 'missing') return note;
  const noted = note.ok ? note.value.graph.iri(coop.iri, terms.home) : undefined;
  const home = chooseHome(noted, listed, storage);
  if (!home) return success({status: 'none'});
  const document = await resources.read(joiningDocument(home), {fresh: true});
  if (!document.ok && document.problem.kind !== 'missing') return document;
  const word = document.ok ? readWord(document.value.graph) : undefined;
  if (!word) return success({status: 'none', home});
  if (word.wish === 'leave') return success({status: 'leaving', home});
  // Whoever is listed has been answered: the inbox need not be read.
  return success(listed.length ? {status: 'asked', home} : await readAnswer(resources, webId, home, word));
}

/** What the coop lists counts: a joining that was interrupted may have noted a home that was never made. */
function chooseHome(noted: string | undefined, listed: readonly string[], storage: string): string | undefined {
  if (!listed.length || (noted && listed.includes(noted))) return noted;
  return listed.find((home) => isInside(home, homesIn(storage)));
}

/** The last answer counts: a request that was refused may be made again. */
async function readAnswer(resources: Resources, webId: string, home: string, {iri}: Word): Promise<JoiningState> {
  const profile = await resources.read(webId);
  const inbox = profile.ok ? profile.value.graph.iri(webId, ldp.inbox) : undefined;
  const content = inbox ? await readBox(resources, inbox) : undefined;
  let state: JoiningState = {status: 'asked', home};
  for (const {graph} of content?.ok ? content.value.items : []) {
    const refusal = graph.firstOf(as.Reject);
    const acceptance = graph.firstOf(as.Accept);
    if (refusal && graph.iri(refusal, as.object) === iri) {
      state = {status: 'refused', home, request: iri, reason: graph.objects(refusal, as.content)[0]?.value};
    } else if (acceptance && graph.iri(acceptance, as.object) === iri) {
      state = {status: 'asked', home};
    }
  }
  return state;
}
