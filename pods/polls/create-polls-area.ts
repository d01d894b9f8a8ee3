import {pollKind} from '../../vocab/kinds/poll/poll.js';
import {documentOf} from '../../vocab/rdf/iri.js';
import {ownerRule, writeRules} from '../access/rules.js';
import type {CoopLayout} from '../coop/layout.js';
import {findMembersGroup} from '../coop/members-group.js';
import {noteList} from '../coop/note-list.js';
import {createDocument} from '../documents/change.js';
import {ensureContainer} from '../documents/containers.js';
import type {Resources} from '../documents/resources.js';
import {listTriples} from '../lists/create-list.js';
import {success, type Result} from '../problem.js';
import {inOrder} from '../steps.js';

export interface NewPollsArea {
  readonly resources: Resources;
  /** Makes requests in the name of the owner of the coop's storage. */
  readonly fetch: typeof fetch;
  readonly owner: string;
  readonly layout: Pick<CoopLayout, 'coop' | 'membership' | 'moderators' | 'official' | 'typeIndex'>;
}

/**
 * Gives a coop the place where its members vote: a list of polls that moderators alone write, readable by members, noted in the coop's index
 * of types. Moderators have control of what lies there, since whoever opens a poll says who may vote and who may read the votes. Can be
 * repeated; what is there already stays as it is.
 * @returns the address of the list. Problems: `missing` if the coop names no group of members, `forbidden` for anybody but the owner.
 */
export async function addPolls({resources, fetch, owner, layout}: NewPollsArea): Promise<Result<string>> {
  const members = await findMembersGroup(resources, layout);
  if (!members.ok) return members;
  const area = `${layout.official}polls/`;
  const list = `${area}index.ttl#it`;
  const made = await inOrder([
    () => ensureContainer(fetch, area),
    () =>
      writeRules(fetch, area, [
        ownerRule(owner),
        {modes: ['Read', 'Write', 'Control'], groups: [layout.moderators], inside: true},
        {modes: ['Read'], groups: [members.value], inside: true},
      ]),
    () => createDocument(fetch, documentOf(list), listTriples(list)),
    () => noteList({resources, fetch, typeIndex: layout.typeIndex, types: pollKind.types, list}),
  ]);
  return made.ok ? success(list) : made;
}
