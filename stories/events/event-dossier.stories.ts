import {html} from 'lit';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import '../../components/all.js';
import type {CoopEvent} from '../../components/events/event.js';
import {onlineWork} from '../../pods/registrations/online.js';
import {openOnline} from '../../pods/registrations/open-online.js';
import {findCoop, Resources} from '../../pods/index.js';
import {
  addEvent,
  addEventList,
  answerElsewhere,
  boxOf,
  documentOfEvents,
  type ListedEvent,
} from '../../test/support/elements/agenda.js';
import {elodie, type SeededCoop} from '../../test/support/elements/seeded-coop.js';
import {within} from '../../test/support/elements/within.js';
import {Device} from '../../test/support/outbox/device.js';
import {amina} from '../support/people.js';
import {openCoop} from '../support/scene.js';
import {bread, dayFromNow, hourFromNow, weekly} from './agenda-scene.js';

interface Arguments {
  /** An event that a document of its own tells. */
  event?: ListedEvent;
  /** An event at a distance, for which people register and whose link only they see. */
  isLimited: boolean;
  /** Who has answered before. */
  answered: readonly string[];
  /** When an event of the person's own begins, in days from now. */
  begins: number;
  who?: string;
}

interface Loaded {
  coop: SeededCoop;
  iri: string;
}

const documents = `schema:associatedMedia <#a>, <#b>, <https://fournil.example/plan-d%27acc%C3%A8s.png>.
  <#a> schema:name "Recette du pain au levain"; schema:contentUrl <https://fournil.example/recette.pdf>;
    schema:encodingFormat "application/pdf"; <http://www.w3.org/ns/dcat#byteSize> 182044.
  <#b> schema:name "Inscriptions au four"; schema:contentUrl <https://fournil.example/four.ods>;
    schema:encodingFormat "application/vnd.oasis.opendocument.spreadsheet"`;
const minutes = `schema:recordedIn <#m>. <#m> a schema:Report;
  schema:text "Nous étions douze.\\n\\nLe four est réservé pour le mois de mars. La farine vient du moulin de Saillans."`;
const ofDates = [-6, 1]
  .map(
    (days, index) => `schema:recordedIn <#m${index}>. <#m${index}> ical:recurrenceId "${dayFromNow(days)}"^^xsd:date;
    schema:text "Permanence tenue par ${index + 2} personnes."`,
  )
  .join('. <#weekly> ');

async function openLimited(coop: SeededCoop): Promise<string> {
  const list = await addEventList(coop);
  const times = {start: [hourFromNow(3, '18:00')], end: [hourFromNow(3, '20:30')], timeZone: ['Indian/Reunion']};
  const attendance = ['http://schema.org/OnlineEventAttendanceMode'];
  const told = {name: ['Réunion d’information'], ...times, attendance, capacity: ['1']};
  const iri = await addEvent(coop, list, 'amina', told, {isOpen: true});
  const box = boxOf(coop, iri);
  const {fetch, webId: organizer} = coop.identity('amina');
  const resources = new Resources({fetch});
  const us = await findCoop(resources, coop.src);
  if (us.ok) await openOnline({resources, fetch, box, organizer, coop: us.value, sharedWith: []});
  const {outbox} = new Device(coop.pod.fetch).open(coop.identity('amina') as Parameters<Device['open']>[0]);
  await outbox.settled(await outbox.add(onlineWork(box, 'https://visio.example/fournil', undefined)));
  outbox.stop();
  return iri;
}

async function openOwn(coop: SeededCoop, begins: number): Promise<string> {
  const list = await addEventList(coop);
  const told = {name: ['Assemblée générale'], start: [dayFromNow(begins)], recurrence: ['FREQ=WEEKLY;COUNT=12']};
  return addEvent(coop, list, 'amina', told, {isOpen: true});
}

const meta: Meta<Arguments> = {
  title: 'Events/coop-event, documents and minutes',
  component: 'coop-event',
  args: {isLimited: false, answered: [], begins: 0},
  argTypes: {event: {control: false}},
  loaders: [
    async ({args: {event, isLimited, answered, begins}}): Promise<Loaded> => {
      localStorage.clear();
      const coop = await openCoop([amina, elodie]);
      if (event) return {coop, iri: `${coop.pod.put('/event.ttl', documentOfEvents([event]))}#${event.id}`};
      const iri = isLimited ? await openLimited(coop) : await openOwn(coop, begins);
      for (const who of answered) await answerElsewhere(coop, who, iri);
      return {coop, iri};
    },
  ],
  render: ({who}, {loaded}) => {
    const {coop, iri} = loaded as Loaded;
    return within(coop, html`<coop-event src=${iri}></coop-event>`, who);
  },
  play: ({canvasElement}) => canvasElement.querySelector<CoopEvent>('coop-event')!.complete,
};
export default meta;
type Story = StoryObj<Arguments>;

export const Documents: Story = {args: {event: {...bread, more: documents}}, tags: ['looks']};
export const Minutes: Story = {args: {event: {...bread, more: minutes}}};
export const MinutesOfASeries: Story = {args: {event: {...weekly, more: ofDates}}};
export const SomeCannotBeShown: Story = {
  args: {event: {...bread, more: 'schema:associatedMedia <#a>. <#a> schema:contentUrl <javascript:alert(1)>'}},
};
export const WritesMinutes: Story = {args: {begins: -20, who: 'amina'}, tags: ['looks']};
export const LinkForThoseRegistered: Story = {args: {isLimited: true}};
export const LinkWithAPlace: Story = {args: {isLimited: true, answered: ['elodie'], who: 'elodie'}};
export const LinkOfTheOrganiser: Story = {args: {isLimited: true, who: 'amina'}};
