import {writeRules, ownerRule} from '../../../pods/access/rules.js';
import {post} from '../../../pods/boxes/post.js';
import {createDocument} from '../../../pods/documents/change.js';
import {ensureContainer} from '../../../pods/documents/containers.js';
import {homesIn} from '../../../pods/homes/places.js';
import {inParallel} from '../../../pods/in-parallel.js';
import {ownVoteAddress, partOf, pollParts} from '../../../pods/polls/addresses.js';
import {ballotTriples, newNonce} from '../../../vocab/kinds/ballot/ballot.js';
import type {Poll} from '../../../vocab/kinds/poll/poll.js';
import {callPoll, type Electorate} from '../../support/polls/rush.js';
import type {Settler} from '../../support/registrations/rush.js';
import {unwrap} from '../pod-coop.js';

/**
 * A poll in which so many people have voted: ballots in the box, and their twins in homes of their own. The homes lie in one account, which posts
 * all ballots: for reading them that is the same, and a thousand accounts would take an hour.
 */
export async function stuffBox(electorate: Electorate, many: number): Promise<Poll> {
  const [host] = electorate.people as [Settler];
  const voters = Array.from({length: many}, (_, index) => ({
    ...host,
    webId: `${host.storage}people/${index}#me`,
    home: `${homesIn(host.storage)}${index}/`,
  }));
  const poll = await callPoll({...electorate, people: [host, ...voters]});
  await letIn(electorate, poll, host);
  await inParallel(voters, (voter) => castFor(host, poll, voter));
  return poll;
}

/** The homes are read by those who may read votes, as the homes of others are. */
async function letIn({layout}: Electorate, poll: Poll, {session, webId, storage}: Settler): Promise<void> {
  const homes = homesIn(storage);
  unwrap(await ensureContainer(session.fetch, homes));
  const readers = {modes: ['Read'], groups: [poll.readers!, layout.moderators], inside: true} as const;
  unwrap(await writeRules(session.fetch, homes, [ownerRule(webId), readers]));
}

async function castFor({session}: Settler, poll: Poll, {webId, home}: Settler): Promise<void> {
  const twin = await ownVoteAddress(home, poll);
  const id = `urn:uuid:${crypto.randomUUID()}`;
  const marks = new Map([[poll.options[0]!.iri, 1]]);
  const ballot = ballotTriples({id, poll: poll.iri, twin, marks, nonce: newNonce()}, true);
  unwrap(await createDocument(session.fetch, twin, ballot));
  const box = pollParts.box(poll, await partOf(webId, poll.boxParts));
  unwrap(await post(session.fetch, box, ballot, id.slice('urn:uuid:'.length)));
}
