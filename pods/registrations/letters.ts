import type {Occasion} from '../../vocab/kinds/registration/registration.js';
import {coopAgenda, ical, schemaAgenda} from '../../vocab/rdf/agenda-vocabulary.js';
import type {Graph} from '../../vocab/rdf/graph.js';
import {documentOf, isWebAddress} from '../../vocab/rdf/iri.js';
import {readBox} from '../boxes/read-box.js';
import type {Resources} from '../documents/resources.js';
import {success, type Result} from '../problem.js';
import {boxParts, isForAnotherDay} from './addresses.js';
import {isReadWhole, isRubbish} from './read-places.js';

/** What a letter says; nobody has confirmed it yet. */
export interface Letter extends Occasion {
  /** WebID of the person in whose name it was written. */
  readonly agent: string;
  /** Where that person's registration lies. */
  readonly registration: string;
  readonly claim?: string | undefined;
}

export interface Letters {
  /** In the order in which the server took them. */
  readonly letters: readonly Letter[];
  /** Addresses of what is none, and of what lies there more than once: it can be taken away. */
  readonly rubbish: readonly string[];
  /** Whether all of them could be read: else a claim may be somebody's of whom no letter is known. */
  readonly isComplete: boolean;
}

/** Letters that are read: a server that cannot cope has each of them sent several times (two hundred people sent four hundred). */
const mostLetters = 2_000;

/** Reads the letters that say whose claims there are, as the organiser or a moderator can. */
export async function readLetters(resources: Resources, box: string, occasion: Occasion): Promise<Result<Letters>> {
  const container = boxParts.names(box);
  const content = await readBox(resources, container, {
    most: mostLetters,
    skips: (url) => isForAnotherDay(url, container, occasion),
  });
  if (!content.ok) return content;
  const {items, unread} = content.value;
  const letters: Letter[] = [];
  const rubbish = items.flatMap(({doubles}) => doubles);
  for (const {url, graph} of items) {
    const letter = readLetter(graph);
    if (!letter) rubbish.push(url);
    else if (letter.event === occasion.event && letter.day === occasion.day) letters.push(letter);
  }
  rubbish.push(...unread.filter(({problem}) => isRubbish(problem)).map(({url}) => url));
  return success({letters, rubbish, isComplete: isReadWhole(content.value)});
}

function readLetter(graph: Graph): Letter | undefined {
  const iri = graph.firstOf(schemaAgenda.RsvpAction);
  if (!iri) return undefined;
  const [agent, registration, event] = [schemaAgenda.agent, coopAgenda.registration, schemaAgenda.event].map((term) =>
    graph.iri(iri, term),
  );
  if (!agent || !registration || !event || !isWebAddress(documentOf(registration))) return undefined;
  const day = graph.objects(iri, ical.recurrenceId)[0]?.value;
  return {agent, registration, event, day, claim: graph.iri(iri, coopAgenda.claim)};
}
