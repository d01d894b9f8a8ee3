import {graph, Namespace, parse, sym, type IndexedFormula, type NamedNode} from 'rdflib';

/**
 * The conversations that SolidOS finds by itself for somebody. Written after the published behaviour of solid-logic (github.com/SolidOS/solid-logic, MIT), and after
 * nothing of ours: src/typeIndex/typeIndexLogic.ts, `loadTypeIndexesFor` (the public index, which the profile names; the private one, which the preferences or, of old,
 * the profile names; none without preferences) and `getScopedAppsFromIndex` (registrations whose first class is the one that is sought).
 * @param read gives the text of a document as the person may read it; nothing if it is not there, or not for that person.
 */
export async function findChats(
  read: (url: string) => Promise<string | undefined>,
  person: string,
): Promise<{readonly public: readonly string[]; readonly private: readonly string[]}> {
  const store = graph();
  const me = sym(person);
  const load = async (document: NamedNode): Promise<boolean> => {
    const turtle = await read(document.value);
    if (turtle !== undefined) parse(turtle, store, document.value, 'text/turtle');
    return turtle !== undefined;
  };
  await load(me.doc());
  const open = store.any(me, solid('publicTypeIndex'), null, me.doc()) as NamedNode | null;
  const preferences = store.any(me, space('preferencesFile'), null, me.doc()) as NamedNode | null;
  const own = preferences && (await load(preferences.doc())) ? indexOf(store, me, preferences) : null;
  const chats = async (index: NamedNode | null) => (index && (await load(index.doc())) ? chatsIn(store, index) : []);
  return {public: await chats(open), private: await chats(own)};
}

const solid = Namespace('http://www.w3.org/ns/solid/terms#');
const space = Namespace('http://www.w3.org/ns/pim/space#');
const meeting = Namespace('http://www.w3.org/ns/pim/meeting#');

function indexOf(store: IndexedFormula, me: NamedNode, preferences: NamedNode): NamedNode | null {
  const found =
    store.any(me, solid('privateTypeIndex'), null, me.doc()) ??
    store.any(me, solid('privateTypeIndex'), null, preferences.doc());
  return found as NamedNode | null;
}

function chatsIn(store: IndexedFormula, index: NamedNode): string[] {
  return store
    .statementsMatching(null, solid('instance'), null, index.doc())
    .filter(({subject}) => store.any(subject, solid('forClass'), null, index.doc())?.equals(meeting('LongChat')))
    .map(({object}) => object.value);
}
