import {addConversationList, beginRoom} from '../../test/support/elements/chat.js';
import {addEvent, addEventList} from '../../test/support/elements/agenda.js';
import {addLibrary} from '../../test/support/elements/library.js';
import {listPolls} from '../../test/support/elements/listed-polls.js';
import {addPlace, addPlaceList, bakery, workshop} from '../../test/support/elements/places.js';
import {addPollList} from '../../test/support/elements/polls.js';
import {elodie, zoe, type SeededCoop} from '../../test/support/elements/seeded-coop.js';
import {dayFromNow, hourFromNow} from '../events/agenda-scene.js';
import {addNews, bikes, inDays, oven, partner} from '../news/news-scene.js';
import {addVote, fullPack, type Vote} from '../poll/parts-scene.js';
import {amina, people} from '../support/people.js';
import {openCoop} from '../support/scene.js';

/** A coop that has something of everything, and what its pages are about. */
export interface WholeCoop {
  readonly coop: SeededCoop;
  /** An event for which people register, with documents and a conversation. Amina invites to it. */
  readonly event: string;
  /** The document that tells where it takes place. */
  readonly place: string;
  /** A decision on which Zoé has not voted while it is open, with a conversation. */
  readonly poll: string;
}

const aDay = 86_400_000;

/** Opens such a coop. @param phase how far the decision has come. */
export async function openWholeCoop(phase: Vote['phase'] = 'open'): Promise<WholeCoop> {
  // Nothing that an earlier story has left in this browser.
  localStorage.clear();
  const coop = await openCoop([amina, elodie, zoe, ...people(9)]);
  await addConversationList(coop, 'members');
  await addConversationList(coop, 'everyone');
  await addNews(coop, [
    {...oven, category: ['bread']},
    {...bikes, category: ['bikes']},
    partner,
    {...bikes, name: 'keys', title: ['Les clés changent de tiroir'], published: [inDays(-30)]},
  ]);
  await fillLibrary(coop);
  return {coop, ...(await fillAgenda(coop)), poll: await fillPolls(coop, phase)};
}

async function fillAgenda(coop: SeededCoop): Promise<Pick<WholeCoop, 'event' | 'place'>> {
  const events = await addEventList(coop);
  const timeZone = ['Europe/Paris'];
  const event = await addEvent(
    coop,
    events,
    'amina',
    {
      name: ['Atelier pain au levain'],
      start: [hourFromNow(3, '18:00')],
      end: [hourFromNow(3, '20:30')],
      timeZone,
      place: ['Le Fournil'],
      note: ['Apportez un bol et un torchon.\nLe pain se lève pendant la visite du fournil.'],
      category: ['Atelier'],
      capacity: ['12'],
      companions: ['2'],
    },
    {isOpen: true},
  );
  tell(coop, event, documents);
  await addEvent(coop, events, 'amina', {name: ['Repair café'], start: [dayFromNow(6)], place: ['Die']});
  await addEvent(coop, events, 'zoe', {
    name: ['Permanence'],
    start: [hourFromNow(-6, '09:00')],
    end: [hourFromNow(-6, '10:00')],
    timeZone,
    recurrence: ['FREQ=WEEKLY;COUNT=12'],
  });
  await addEvent(coop, events, 'zoe', {name: ['Assemblée générale'], start: [dayFromNow(20)], place: ['Salle des fêtes']});
  await talk(coop, event, 'Atelier pain au levain', ['Qui apporte les **tables** ?', 'J’en apporte deux.']);
  const places = await addPlaceList(coop);
  await addPlace(coop, places, 'zoe', 'atelier', {...workshop, confirmedOn: [dayFromNow(-40)]});
  const iri = await addPlace(coop, places, 'amina', 'fournil', {...bakery, confirmedOn: [dayFromNow(-20)]});
  return {event, place: iri.split('#')[0]!};
}

async function fillPolls(coop: SeededCoop, phase: Vote['phase']): Promise<string> {
  const polls = await addPollList(coop);
  const votes: Vote['votes'] = {amina: 'Yes', elodie: 'No', ...(phase !== 'open' && ({zoe: 'Yes'} as const))};
  const poll = await addVote(coop, polls, {phase, resultShown: 'live', votes, pack: fullPack});
  await listPolls(coop, polls, [
    {id: 'dates', question: 'Quand nous réunir ?', method: 'DateFinder', closes: inDays(5)},
    {id: 'budget', question: 'Adopter le budget ?', method: 'YesNoAbstain', closes: inDays(-20), verdict: 'adopted'},
  ]);
  await talk(coop, poll, 'Acheter un second four à pain ?', ['Et la **livraison** ?', 'Le vendeur la paie.']);
  return poll;
}

async function fillLibrary(coop: SeededCoop): Promise<void> {
  const format = 'application/pdf';
  await addLibrary(coop, {
    everyone: [
      {id: 'statutes', title: 'Statuts de la coopérative', format, size: 480_000, dated: '2024-05-01', categories: ['vie']},
      {id: 'charter', title: 'Charte des ateliers', format, size: 96_000, dated: '2025-01-01'},
    ],
    members: [
      {id: 'accounts', title: 'Comptes 2025', format, size: 1_200_000, dated: '2026-04-02', categories: ['comptes']},
      {id: 'rota', title: 'Tours de ménage', format: 'text/plain', size: 2_000, dated: '2026-10-01'},
    ],
    pinned: ['statutes'],
  });
}

/** Two members talk about a thing: the one yesterday, the other since. */
async function talk(coop: SeededCoop, about: string, title: string, [first, second]: [string, string]): Promise<void> {
  const now = Date.now();
  const room = await beginRoom(coop, 'amina', {readers: {who: 'members'}, title, about, now: now - aDay});
  const answers = await room.say('amina', first, {time: now - aDay / 2});
  await room.say('zoe', second, {time: now - aDay / 4, answers});
}

const documents = `@prefix schema: <http://schema.org/>. @prefix dcat: <http://www.w3.org/ns/dcat#>.
<#it> schema:associatedMedia <#a>, <#b>.
<#a> schema:name "Recette du pain au levain"; schema:contentUrl <https://fournil.example/recette.pdf>;
  schema:encodingFormat "application/pdf"; dcat:byteSize 182044.
<#b> schema:name "Inscriptions au four"; schema:contentUrl <https://fournil.example/four.ods>;
  schema:encodingFormat "application/vnd.oasis.opendocument.spreadsheet".`;

/** Has the document of a thing say more, in Turtle. */
function tell({pod}: SeededCoop, iri: string, turtle: string): void {
  const [url = ''] = iri.split('#');
  pod.put(url, `${pod.text(url)}\n${turtle}`);
}
