import {documentKind} from '../../vocab/kinds/document/document.js';
import {coopLibrary, skosLibrary} from '../../vocab/rdf/library-vocabulary.js';
import {documentOf} from '../../vocab/rdf/iri.js';
import {literal, triple, type Triple} from '../../vocab/rdf/terms.js';
import {dct, rdf, solid} from '../../vocab/rdf/vocabularies.js';
import {ownerRule, writeRules} from '../access/rules.js';
import {changeDocument} from '../documents/change.js';
import {ensureContainer} from '../documents/containers.js';
import {coopListTriples} from '../lists/add-coop-list.js';
import {addFiledList, type ListFounder, type NewFiledList} from '../lists/add-filed-list.js';
import {personalList} from '../lists/personal-folders.js';
import {createList} from '../lists/create-list.js';
import {success, type Result} from '../problem.js';
import {inOrder} from '../steps.js';

/** Gives a coop a list of documents for one circle of readers. Can be repeated. @returns its address. */
export function addLibrary(options: NewFiledList): Promise<Result<string>> {
  return addFiledList('library', documentKind.types.slice(0, 2), options);
}

/**
 * Prepares the place where the coop keeps a folder for each member: moderators make one when it is first needed, and nobody else sees which there
 * are. Can be repeated. @returns its address.
 */
export async function addPersonalLibraries({resources, fetch, owner, layout}: ListFounder): Promise<Result<string>> {
  const area = `${layout.official}library/personal/`;
  const {typeIndex} = layout;
  const entry = `${typeIndex}#personal-folders`;
  const wanted = [
    triple(entry, rdf.type, solid.TypeRegistration),
    triple(entry, solid.forClass, coopLibrary.PersonalLibrary),
    triple(entry, solid.instanceContainer, area),
  ];
  const made = await inOrder([
    () => ensureContainer(fetch, `${layout.official}library/`),
    () => ensureContainer(fetch, area),
    () =>
      writeRules(fetch, area, [
        ownerRule(owner),
        {modes: ['Read', 'Write', 'Control'], groups: [layout.moderators], inside: true},
      ]),
    () =>
      changeDocument({
        resources,
        fetch,
        url: typeIndex,
        plan: (graph) => success({deletes: [], inserts: wanted.filter((statement) => !graph.has(statement))}),
      }),
  ]);
  return made.ok ? success(area) : made;
}

export interface NewPersonalLibrary {
  /** Makes requests in the name of a moderator, or of the owner. */
  readonly fetch: typeof fetch;
  /** Who owns the coop's storage and keeps control of what lies there: a rule needs somebody by name. */
  readonly owner: string;
  /** The group of moderators. */
  readonly moderators: string;
  /** Where such folders lie. */
  readonly area: string;
  /** Whose folder it is. */
  readonly webId: string;
  readonly scheme?: string;
}

/** Gives a member a folder that only that member and the moderators see. Can be repeated. @returns the address of its list. */
export async function openPersonalLibrary(options: NewPersonalLibrary): Promise<Result<string>> {
  const {fetch, owner, moderators, area, webId, scheme} = options;
  const list = await personalList(area, webId);
  const made = await inOrder([
    () =>
      createList({
        fetch,
        list,
        announcements: `${new URL('.', list).href}new.ttl`,
        owner,
        moderators,
        members: moderators,
        readers: {agents: [webId]},
        moderatorsMay: ['Read', 'Write', 'Control'],
        statements: coopListTriples(list, {readers: {who: 'person', webId}, isKept: true, ...(scheme && {scheme})}),
      }),
    () => ensureContainer(fetch, new URL('files/', list).href),
  ]);
  return made.ok ? success(list) : made;
}

/** A category to begin with. */
export interface FirstCategory {
  /** Last part of its address. */
  readonly name: string;
  /** What it is called, by language. */
  readonly labels: Readonly<Record<string, string>>;
  /** Last part of the address of the one that holds it. */
  readonly broader?: string;
}

/** What a scheme says that begins with some categories. */
export function schemeTriples(
  scheme: string,
  title: string,
  language: string,
  categories: readonly FirstCategory[],
): Triple[] {
  const iriOf = (name: string) => `${documentOf(scheme)}#${name}`;
  return [
    triple(scheme, rdf.type, skosLibrary.ConceptScheme),
    triple(scheme, dct.title, literal(title, language)),
    ...categories.flatMap(({name, labels, broader}) => [
      triple(iriOf(name), rdf.type, skosLibrary.Concept),
      triple(iriOf(name), skosLibrary.inScheme, scheme),
      ...Object.entries(labels).map(([tag, label]) => triple(iriOf(name), skosLibrary.prefLabel, literal(label, tag))),
      ...(broader ? [triple(iriOf(name), skosLibrary.broader, iriOf(broader))] : []),
    ]),
  ];
}
