import {publishIndex} from '../../../pods/fragments/publish-index.js';
import {Resources} from '../../../pods/documents/resources.js';
import {memberIndex} from '../../../vocab/kinds/member/index-plan.js';
import {makePeople} from '../people.js';
import {createPodCoop, unwrap} from '../pod-coop.js';
import type {IndexOnServer} from './measure.js';

/** Publishes the index of so many members in the coop's space on a real pod server, from nothing and again. */
export async function measureOnServer(podsUrl: string, members: number): Promise<IndexOnServer> {
  const {owner, layout} = await createPodCoop(podsUrl, 'bench-index', makePeople(members - 1));
  const {session} = owner;
  const publish = async () => {
    const resources = new Resources({session: () => session, mayAuthenticate: (url) => url.startsWith(podsUrl)});
    const begun = performance.now();
    const options = {resources, fetch: session.fetch, list: layout.membersList, plan: memberIndex, now: new Date()};
    const {pages, written} = unwrap(await publishIndex(options));
    return {pages, written, time: performance.now() - begun};
  };
  const first = await publish();
  const again = await publish();
  return {members, pages: first.pages, first: first.time, again: again.time, writtenAgain: again.written};
}
