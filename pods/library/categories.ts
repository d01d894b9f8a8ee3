import {categoryKind, readScheme} from '../../vocab/kinds/scheme/scheme.js';
import type {Graph} from '../../vocab/rdf/graph.js';
import {documentOf} from '../../vocab/rdf/iri.js';
import {triple, type Triple} from '../../vocab/rdf/terms.js';
import {rdf} from '../../vocab/rdf/vocabularies.js';
import {skosLibrary} from '../../vocab/rdf/library-vocabulary.js';
import {fieldInLanguage} from '../../vocab/shapes/mistaken-field.js';
import {changeField, type Change} from '../../vocab/shapes/write.js';
import {changeDocument} from '../documents/change.js';
import {failure, success, type Result} from '../problem.js';
import {randomName} from '../random.js';
import type {Writer} from './writer.js';

export {readCategories} from './read-categories.js';

/** A change of one category. Names are in one language; those in others stay. */
export type CategoryChange =
  | {readonly add: string; readonly broader?: string | undefined; readonly language: string}
  | {readonly rename: string; readonly name: string; readonly language: string}
  | {readonly move: string; readonly broader?: string | undefined}
  | {readonly remove: string};

/**
 * Changes a scheme of categories in a moderator's name. Documents keep the category that is removed: it has no name any more, and is shown
 * nowhere. What the removed one held stands where it stood.
 * Problems: `conflict` for a category that would hold itself, `missing` for one that is not there any more.
 */
export async function changeCategories(
  {resources, fetch}: Writer,
  scheme: string,
  change: CategoryChange,
): Promise<Result<unknown>> {
  const name = 'add' in change ? `${documentOf(scheme)}#c-${randomName().slice(0, 12)}` : '';
  return changeDocument({
    resources,
    fetch,
    url: documentOf(scheme),
    plan: (graph) => planChange(graph, scheme, change, name),
  });
}

function planChange(graph: Graph, scheme: string, change: CategoryChange, fresh: string): Result<Change> {
  if ('add' in change) {
    const made = [triple(fresh, rdf.type, skosLibrary.Concept), triple(fresh, skosLibrary.inScheme, scheme)];
    const inside = change.broader === undefined ? [] : [triple(fresh, skosLibrary.broader, change.broader)];
    return success({
      deletes: [],
      inserts: [...made, ...inside, ...namedAs(graph, fresh, change.add, change.language).inserts],
    });
  }
  const one = 'rename' in change ? change.rename : 'move' in change ? change.move : change.remove;
  if (!graph.isA(one, ...categoryKind.types)) return failure('missing', {url: one});
  if ('rename' in change) return success(namedAs(graph, one, change.name, change.language));
  const {categories} = readScheme(graph, scheme);
  const around = categories.find(({iri}) => iri === one)?.broader;
  if ('remove' in change) return success(without(graph, one, around));
  if (holds(graph, one, change.broader)) return failure('conflict', {url: one, detail: 'It would hold itself'});
  return success(inside(graph, one, change.broader));
}

function namedAs(graph: Graph, category: string, name: string, language: string): Change {
  const field = fieldInLanguage(categoryKind.fields.name, language);
  return changeField(field, graph, category, [name], [language], randomName, documentOf(category));
}

/** Puts a category into another one, or to the top, whichever way the document says where it is. */
function inside(graph: Graph, category: string, broader: string | undefined): Change {
  const deletes = [
    ...graph.about(category).filter(({predicate}) => predicate.value === skosLibrary.broader),
    ...narrowerOf(graph, category),
  ];
  const wanted = broader === undefined ? [] : [triple(category, skosLibrary.broader, broader)];
  return {deletes, inserts: wanted};
}

function narrowerOf(graph: Graph, category: string): Triple[] {
  return [...graph].filter(
    ({predicate, object}) =>
      predicate.value === skosLibrary.narrower && object.termType === 'NamedNode' && object.value === category,
  );
}

/** Takes a category out; those that it held stand where it stood. */
function without(graph: Graph, category: string, around: string | undefined): Change {
  const held = graph.subjectsOf(skosLibrary.broader, category);
  const moved = held.map(({value}) => inside(graph, value, around));
  const named = [...graph].filter(({object}) => object.termType === 'NamedNode' && object.value === category);
  const deletes = [...graph.about(category), ...named, ...moved.flatMap((change) => change.deletes)];
  return {
    deletes: deletes.filter((one, index, all) => all.findIndex((other) => isSame(one, other)) === index),
    inserts: moved.flatMap((change) => change.inserts),
  };
}

function isSame(one: Triple, other: Triple): boolean {
  const key = ({subject, predicate, object}: Triple) =>
    [subject.value, predicate.value, object.termType, object.value].join(' ');
  return key(one) === key(other);
}

/** Whether a category is another one, or lies around it. */
function holds(graph: Graph, category: string, other: string | undefined): boolean {
  const seen = new Set<string>();
  for (let one = other; one !== undefined && !seen.has(one); one = graph.iri(one, skosLibrary.broader)) {
    if (one === category) return true;
    seen.add(one);
  }
  return false;
}
