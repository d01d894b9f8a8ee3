import {html} from 'lit';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import '../../components/all.js';
import type {CoopEventForm} from '../../components/events/event-form.js';
import {addCalendar, addEvent} from '../../test/support/elements/calendar.js';
import {calendarText, chooseFile, type FileEvent} from '../../test/support/elements/calendar-files.js';
import {elodie, type SeededCoop} from '../../test/support/elements/seeded-coop.js';
import {within} from '../../test/support/elements/within.js';
import {amina} from '../support/people.js';
import {openCoop} from '../support/scene.js';

interface Arguments {
  /** What is in the file that is chosen. */
  content: string;
  language: string;
  /** The button that is pressed in the end. */
  pressed?: string;
  /** What the server does with what is added. */
  server: 'takes it' | 'is slow' | 'refuses one' | 'is away';
}

interface Loaded {
  coop: SeededCoop;
}

const bread: FileEvent = {
  uid: 'pain@ailleurs.example',
  name: 'Atelier pain',
  more: ['DTSTART;TZID=Europe/Paris:20310701T183000', 'DTEND;TZID=Europe/Paris:20310701T200000', 'LOCATION:Le Fournil'],
};
const fair: FileEvent = {
  uid: 'foire@ailleurs.example',
  name: 'Foire aux graines',
  more: ['DTSTART;VALUE=DATE:20310329', 'DTEND;VALUE=DATE:20310331'],
};
const weekly: FileEvent = {
  uid: 'permanence@ailleurs.example',
  name: 'Permanence',
  more: ['DTSTART;TZID=Europe/Paris:20310114T190000', 'RRULE:FREQ=WEEKLY;COUNT=6'],
};
const known: FileEvent = {uid: 'assemblee@ailleurs.example', name: 'Assemblée générale', more: ['DTSTART:20310610T160000Z']};
const odd: FileEvent = {
  uid: 'odd@ailleurs.example',
  name: 'Donaudampfschifffahrtsgesellschaftskapitänsversammlung'.repeat(4),
  more: ['DTSTART:20310610T160000Z', 'DTEND:20300610T160000Z', 'CLASS:PRIVATE', 'URL:javascript:alert(1)'],
};
const nowhere: FileEvent = {uid: 'nowhere', name: 'Nulle part', more: ['DTSTART;TZID=Nulle/Part:20310701T183000']};
const several = calendarText([bread, fair, weekly, known]);

const meta: Meta<Arguments> = {
  title: 'Events/coop-event-form/Calendar file',
  args: {content: several, language: 'fr', server: 'takes it'},
  loaders: [
    async (): Promise<Loaded> => {
      // Nothing that an earlier story has left in this browser.
      localStorage.clear();
      const coop = await openCoop([amina, elodie]);
      const list = await addCalendar(coop);
      const values = {name: [known.name], start: ['2031-06-10T18:00:00+02:00'], uid: [known.uid!]};
      await addEvent(coop, list, 'elodie', {values});
      return {coop};
    },
  ],
  render: ({language}, {loaded}) => {
    const {coop} = loaded as Loaded;
    return html`<div lang=${language}>${within(coop, html`<coop-event-form></coop-event-form>`, 'amina')}</div>`;
  },
  play: async ({canvasElement, args: {content, pressed, server}, loaded}) => {
    const form = canvasElement.querySelector<CoopEventForm>('coop-event-form')!;
    await form.complete;
    chooseFile(form, [content]);
    await form.complete;
    const {pod} = (loaded as unknown as Loaded).coop;
    if (server === 'is away') pod.faults.close();
    else if (server === 'is slow') pod.faults.hold({method: 'PUT'});
    else if (server === 'refuses one') pod.faults.answer(403, {method: 'PUT', path: /public\/[^/]+\.ttl$/});
    if (pressed === undefined) return;
    const buttons = [...form.shadowRoot!.querySelectorAll('button')];
    buttons.find(({innerText}) => innerText.trim() === pressed)!.click();
    await form.updateComplete;
  },
};
export default meta;

type Story = StoryObj<Arguments>;

const add = 'Ajouter 3 rendez-vous';

export const One: Story = {args: {content: calendarText([weekly])}, tags: ['looks']};
export const OneWithNotes: Story = {args: {content: calendarText([odd, nowhere])}};
export const OneThatIsKnown: Story = {args: {content: calendarText([known])}};
export const Several: Story = {tags: ['looks']};
export const SeveralInEnglish: Story = {args: {language: 'en'}};
export const SeveralWithNotes: Story = {args: {content: calendarText([odd, nowhere, bread])}, tags: ['looks']};
export const Many: Story = {
  args: {
    content: calendarText(
      Array.from({length: 120}, (_, index) => ({...fair, uid: `n${index}`, name: `Rendez-vous ${index + 1}`})),
    ),
  },
};
export const Sending: Story = {args: {pressed: add, server: 'is slow'}};
export const Added: Story = {args: {pressed: add}};
export const OneRefused: Story = {args: {pressed: add, server: 'refuses one'}, tags: ['looks']};
export const Kept: Story = {args: {pressed: add, server: 'is away'}};
export const NoCalendar: Story = {args: {content: 'Bonjour'}};
export const Empty: Story = {args: {content: ''}};
