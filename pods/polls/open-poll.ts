import {digestOf, newNonce} from '../../vocab/kinds/ballot/ballot.js';
import type {Coop} from '../../vocab/kinds/coop/coop.js';
import type {Voter} from '../../vocab/kinds/poll/count-types.js';
import {rollText, rollTriples} from '../../vocab/kinds/roll/roll.js';
import {documentOf, isIri} from '../../vocab/rdf/iri.js';
import {triple} from '../../vocab/rdf/terms.js';
import {rdf, vcard} from '../../vocab/rdf/vocabularies.js';
import {findControllers} from '../access/controllers.js';
import {writeRules, type Rule} from '../access/rules.js';
import {createDocument} from '../documents/change.js';
import {ensureContainer} from '../documents/containers.js';
import type {Resources} from '../documents/resources.js';
import {failure, success, type Result} from '../problem.js';
import {randomName} from '../random.js';
import {inOrder} from '../steps.js';
import {partsFor, placeOf, pollAddress, pollParts} from './addresses.js';
import {boxRules, pollRights} from './box-rules.js';
import {listPoll} from './list-poll.js';
import {mistakeInDraft, type PollDraft} from './poll-draft.js';
import {pollTriples} from './poll-triples.js';
import {readFrozenRoll} from './poll-roll.js';

export interface NewPoll {
  readonly resources: Resources;
  /** Makes requests in a moderator's name. */
  readonly fetch: typeof fetch;
  readonly coop: Pick<Coop, 'iri' | 'moderators'>;
  /** The coop's list of polls. */
  readonly list: string;
  readonly draft: PollDraft;
  /** Who may vote: frozen now. */
  readonly voters: readonly Voter[];
  /** Name of the poll's container, chosen before anything is sent: so opening can be repeated after an interruption. */
  readonly name?: string;
  /** Told after each step how much is done. */
  readonly onProgress?: (progress: {readonly done: number; readonly of: number}) => void;
}

/**
 * Opens a poll in the coop's space: writes down who may vote, makes the box, fixes the rules, and puts the poll into the coop's list, in this
 * order; so nobody sees a poll that is not complete. Can be repeated with the same name, and goes on where it was interrupted.
 * @returns the address of the poll. Problems: `malformed` if the draft makes no sense, `forbidden` for whoever is no moderator.
 */
export async function openPoll(options: NewPoll): Promise<Result<string>> {
  const {resources, fetch, coop, list, draft, name = randomName()} = options;
  const mistake = mistakeInDraft(draft);
  if (mistake) return failure('malformed', {url: list, detail: mistake});
  if (!coop.moderators) return failure('missing', {url: coop.iri, detail: 'The coop names no moderators'});
  const controllers = await findControllers(resources, fetch, placeOf({iri: list}));
  if (!controllers.ok) return controllers;
  const tellers = await resources.read(coop.moderators, {fresh: true});
  if (!tellers.ok) return tellers;
  const opening: Opening = {
    ...options,
    iri: pollAddress(list, name),
    tellers: tellers.value.graph.iris(coop.moderators, vcard.hasMember),
    rights: pollRights(controllers.value, coop.moderators),
  };
  return writePoll(opening);
}

/** What opening knows besides what it was asked. */
interface Opening extends NewPoll {
  readonly iri: string;
  readonly tellers: readonly string[];
  /** What the coop's owner and its moderators may do with everything that belongs to a poll. */
  readonly rights: readonly Rule[];
}

async function writePoll(opening: Opening): Promise<Result<string>> {
  const {iri, fetch, draft, tellers, onProgress} = opening;
  const poll = {iri};
  const roll = await freezeRoll(opening);
  if (!roll.ok) return roll;
  const {digest, voters} = roll.value;
  const isHidden = draft.resultShown === 'at-close';
  const groups = {
    voters: `${placeOf(poll)}voters-${randomName()}.ttl#it`,
    readers: `${placeOf(poll)}readers-${randomName()}.ttl#it`,
  };
  const people = voters.map(({agent}) => agent);
  const boxParts = partsFor(voters.length);
  const facts = {tellers, rollDigest: digest, rollSize: voters.length, boxParts, ...groups};
  const steps = [
    () => createGroup(opening, groups.voters, people),
    () => createGroup(opening, groups.readers, isHidden ? tellers : people),
    ...Array.from({length: boxParts}, (_, part) => () => createBoxPart(opening, part, groups)),
    () => createCopies(opening, groups.readers),
    () => createDocument(fetch, documentOf(iri), pollTriples(iri, draft, facts)),
    () => putInList(opening),
  ];
  const counted = steps.map((step, index) => async () => {
    onProgress?.({done: index, of: steps.length});
    return step();
  });
  const made = await inOrder(counted);
  return made.ok ? success(iri) : made;
}

/** Written once; whoever goes on after an interruption takes the one that is there. */
async function freezeRoll({resources, fetch, iri, voters}: Opening) {
  const poll = {iri};
  const once = new Map(voters.filter(({agent}) => isIri(agent)).map((voter) => [voter.agent, voter]));
  const roll = {poll: iri, salt: newNonce(), voters: [...once.values()]};
  const place = await ensureContainer(fetch, placeOf(poll));
  if (!place.ok) return place;
  const url = pollParts.roll(poll);
  const made = await createDocument(fetch, documentOf(url), rollTriples(url, roll));
  if (!made.ok) return made;
  const frozen = made.value ? success(roll) : await readFrozenRoll(resources, poll, {fresh: true});
  if (!frozen.ok) return frozen;
  return success({voters: frozen.value.voters, digest: await digestOf(rollText(frozen.value))});
}

/** Servers read groups without credentials: so everybody can read this one who knows its name, which nobody can guess. */
function createGroup({fetch, rights}: Opening, group: string, members: readonly string[]): Promise<Result<unknown>> {
  const url = documentOf(group);
  return inOrder([
    () =>
      createDocument(fetch, url, [
        triple(group, rdf.type, vcard.Group),
        ...members.map((member) => triple(group, vcard.hasMember, member)),
      ]),
    () => writeRules(fetch, url, [...rights.map(here), {modes: ['Read'], public: 'everyone'}]),
  ]);
}

function createBoxPart(
  {fetch, iri, rights}: Opening,
  part: number,
  {voters, readers}: {readonly voters: string; readonly readers: string},
): Promise<Result<unknown>> {
  const box = pollParts.box({iri}, part);
  return inOrder([() => ensureContainer(fetch, box), () => writeRules(fetch, box, boxRules(rights, readers, voters))]);
}

function createCopies({fetch, iri, rights}: Opening, readers: string): Promise<Result<unknown>> {
  const container = `${placeOf({iri})}copies/`;
  return inOrder([
    () => ensureContainer(fetch, container),
    () => writeRules(fetch, container, [...rights, {modes: ['Read'], groups: [readers], inside: true}]),
  ]);
}

async function putInList({resources, fetch, iri, list, coop}: Opening): Promise<Result<unknown>> {
  const read = await resources.read(iri, {fresh: true});
  return read.ok ? listPoll({resources, fetch, list, poll: iri, document: read.value, coop: coop.iri}) : read;
}

/** Rules of a document: nothing lies in it. */
function here(rule: Rule): Rule {
  return {...rule, inside: false};
}
