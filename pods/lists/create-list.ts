import {documentOf} from '../../vocab/rdf/iri.js';
import {literal, namedNode, triple, type Triple} from '../../vocab/rdf/terms.js';
import {as, coop, dct, ldes, rdf, rdfs, tree, xsd} from '../../vocab/rdf/vocabularies.js';
import {ownerRule, writeRules, type Mode, type Rule} from '../access/rules.js';
import {createDocument} from '../documents/change.js';
import {ensureContainer} from '../documents/containers.js';
import type {AudienceReaders} from '../homes/audiences.js';
import type {Result} from '../problem.js';
import {inOrder} from '../steps.js';

export interface NewList {
  /** Makes requests in the name of whoever owns the storage. */
  readonly fetch: typeof fetch;
  /** The list; its document lies in a container of its own. */
  readonly list: string;
  /** The document, in the same container, in which members announce what is new. */
  readonly announcements: string;
  readonly owner: string;
  /** Group of those who write the rows. */
  readonly moderators: string;
  /** Group of those who may announce. */
  readonly members: string;
  /** Who may read the list: members, everybody, or a group or some people, who are then the ones who may announce. */
  readonly readers: 'public' | 'members' | AudienceReaders;
  /** What moderators may do with it; default: read and write. Whoever makes lists in their name needs control as well. */
  readonly moderatorsMay?: readonly Mode[];
  /** More that the list's document says from the beginning. */
  readonly statements?: readonly Triple[];
}

/**
 * Makes a list and its announcements. Moderators write the list; members can append to the announcements and to nothing
 * else. What is there already stays as it is.
 */
export async function createList(options: NewList): Promise<Result<void>> {
  const {
    fetch,
    list,
    announcements,
    owner,
    moderators,
    members,
    statements = [],
    moderatorsMay = ['Read', 'Write'],
  } = options;
  const container = new URL('.', list).href;
  const circle = typeof options.readers === 'string' ? {groups: [members]} : options.readers;
  const readers: Rule = options.readers === 'public' ? {modes: ['Read'], public: 'everyone'} : {modes: ['Read'], ...circle};
  return inOrder([
    () => ensureContainer(fetch, container),
    () =>
      writeRules(fetch, container, [
        ownerRule(owner),
        {modes: moderatorsMay, groups: [moderators], inside: true},
        {...readers, inside: true},
      ]),
    () => createDocument(fetch, documentOf(list), [...listTriples(list, announcements), ...statements]),
    () => createDocument(fetch, announcements, [triple(announcements, rdfs.seeAlso, documentOf(list))]),
    // The right to append is on this document alone, never inherited: elsewhere it would let anybody leave anything.
    () =>
      writeRules(fetch, announcements, [
        {...ownerRule(owner), inside: false},
        {modes: moderatorsMay, groups: [moderators]},
        readers,
        {modes: ['Append'], ...circle},
      ]),
  ]);
}

/**
 * A list as a Linked Data Event Stream that keeps one version of each row (https://w3id.org/ldes/specification). Without announcements,
 * nobody but those who write its rows can put something into it.
 */
export function listTriples(list: string, announcements?: string): Triple[] {
  const view = documentOf(list);
  const retention = `${view}#retention`;
  return [
    triple(list, rdf.type, ldes.EventStream),
    triple(list, rdf.type, tree.Collection),
    triple(list, tree.view, view),
    triple(list, ldes.timestampPath, dct.issued),
    triple(list, ldes.versionOfPath, dct.isVersionOf),
    triple(list, ldes.versionTimestampPath, dct.modified),
    triple(list, ldes.versionDeletePath, rdf.type),
    triple(list, ldes.versionDeleteObject, as.Delete),
    ...(announcements ? [triple(list, coop.announcements, announcements)] : []),
    triple(view, ldes.retentionPolicy, retention),
    triple(retention, rdf.type, ldes.LatestVersionSubset),
    triple(retention, ldes.amount, literal('1', namedNode(xsd.integer))),
  ];
}
