import {findInbox, newItemIri, Resources, sendMessage} from '../../pods/index.js';
import {unwrap, type Inhabitant} from './inhabitant.js';

const text = `Bonjour et bienvenue !

Le prochain café des membres a lieu samedi à 10 h, à la Maison des associations.
Venez quand vous voulez, et dites-nous ce qui vous amène.`;

/** The first message that a member finds: a word of the moderator's. */
export async function welcome(moderator: Inhabitant, {account}: Inhabitant): Promise<void> {
  const {session} = moderator;
  const {webId: to} = account;
  // Read afresh: the moderator has seen this profile when it named no inbox yet.
  const inbox = unwrap(await findInbox(new Resources(), to, session.fetch));
  const message = {iri: newItemIri(), from: session.webId, to, text, written: new Date()};
  unwrap(await sendMessage(session.fetch, inbox, message));
}
