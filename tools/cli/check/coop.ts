import {findMembersGroup, isWithdrawn, type Problem} from '../../../pods/index.js';
import {documentOf, vocabularies} from '../../../vocab/index.js';
import {keptLists} from '../steward/kept-lists.js';
import type {Work} from '../steward/work.js';
import type {Finding, FindingKind} from './findings.js';
import {mayWrite, readRights} from './rights.js';

/** Looks at what the coop itself keeps: who can read it, who can write it, and whether the server can read the groups that rules name. */
export async function checkCoop(work: Work): Promise<Finding[]> {
  const {coop, membersList} = work;
  const lists = await keptLists(work);
  const own = [coop.iri, coop.typeIndex, coop.moderators, coop.groups, membersList, ...lists.map(({list}) => list.address)];
  const findings: Finding[] = [];
  const documents = new Set(own.filter((url) => url !== undefined).map(documentOf));
  for (const url of documents) findings.push(...(await checkOfficial(work, url)));
  for (const address of [membersList, ...lists.map(({list}) => list.address)]) {
    findings.push(...(await checkWritable(work, documentOf(address))));
  }
  findings.push(...(await checkIndex(work)), ...(await checkPrivate(work)), ...(await checkGroups(work)));
  return findings;
}

/** Where the coop speaks, nobody but moderators writes. */
async function checkOfficial(work: Work, url: string): Promise<Finding[]> {
  const rights = await readRights(work.fetch, url);
  if (!rights.ok) return [failed(rights.problem, url)];
  return mayWrite(rights.value.everybody) ? [{kind: 'open-to-write', url}] : [];
}

async function checkWritable(work: Work, url: string): Promise<Finding[]> {
  const rights = await readRights(work.fetch, url);
  return rights.ok && !rights.value.user.has('write') ? [{kind: 'not-writable', url}] : [];
}

/** Every list that the index names is there. */
async function checkIndex({resources, coop}: Work): Promise<Finding[]> {
  if (!coop.typeIndex) return [{kind: 'unreadable', url: coop.iri}];
  const index = await resources.read(coop.typeIndex);
  if (!index.ok) return [failed(index.problem, coop.typeIndex)];
  const {solid} = vocabularies;
  const named = [...index.value.graph.subjects()].flatMap((entry) => index.value.graph.iris(entry, solid.instance));
  const findings: Finding[] = [];
  for (const list of new Set(named)) {
    const read = await resources.read(list, {maxBytes: 32 << 20});
    if (!read.ok) findings.push(failed(read.problem, list, 'list-missing'));
    else if (!read.value.graph.about(list).length) findings.push({kind: 'list-missing', url: list});
  }
  return findings;
}

/** What only members, or only moderators, can read, nobody else can. */
async function checkPrivate({coop, options}: Work): Promise<Finding[]> {
  const findings: Finding[] = [];
  const places: readonly (readonly [string | undefined, FindingKind])[] = [
    [coop.membership, 'open-to-read'],
    [coop.moderation, 'open-to-read'],
    [coop.joiningBox, 'open-listing'],
  ];
  for (const [url, kind] of places) {
    if (url === undefined) continue;
    const rights = await readRights(options.send, url);
    if (rights.ok) findings.push({kind, url});
    else if (!isWithdrawn(rights.problem)) findings.push(failed(rights.problem, url));
    else if (rights.problem.kind === 'missing') findings.push({kind: 'unreadable', url});
  }
  return findings;
}

/** The server reads groups without credentials: what it cannot read lets nobody in. */
async function checkGroups(work: Work): Promise<Finding[]> {
  const {coop, resources} = work;
  const group = await findMembersGroup(resources, {coop: coop.iri, membership: coop.membership});
  if (!group.ok) return [failed(group.problem, coop.membership ?? coop.iri)];
  const plain = work.anonymousResources();
  const findings: Finding[] = [];
  for (const url of [group.value, coop.moderators]) {
    if (url !== undefined && !(await plain.read(url, {maxBytes: 32 << 20})).ok) findings.push({kind: 'group-hidden', url});
  }
  const roll = await work.roll();
  const read = await plain.read(group.value, {maxBytes: 32 << 20});
  if (!roll.ok || !read.ok) return findings;
  const inGroup = new Set(read.value.graph.iris(group.value, vocabularies.vcard.hasMember));
  for (const {webId} of roll.value.members) if (!inGroup.delete(webId)) findings.push({kind: 'group-lacks', url: webId});
  return [...findings, ...[...inGroup].map((url): Finding => ({kind: 'group-stranger', url}))];
}

function failed(problem: Problem, url: string, kind: FindingKind = 'unreadable'): Finding {
  const isSilent = problem.kind === 'offline' || problem.kind === 'too-slow' || problem.kind === 'server';
  return isSilent ? {kind: 'silent-host', url: new URL(problem.url ?? url).host} : {kind, url};
}
