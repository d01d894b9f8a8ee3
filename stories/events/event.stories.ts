import {html} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import '../../components/all.js';
import type {CoopEvent} from '../../components/events/event.js';
import {boxParts} from '../../pods/registrations/addresses.js';
import type {FieldValues} from '../../vocab/shapes/descriptor.js';
import {addEvent, addEventList, answerElsewhere, boxOf} from '../../test/support/elements/agenda.js';
import {elodie, zoe, type SeededCoop} from '../../test/support/elements/seeded-coop.js';
import {within} from '../../test/support/elements/within.js';
import {amina} from '../support/people.js';
import {loseServer, meet, openCoop, type Fate} from '../support/scene.js';
import {dayFromNow, hourFromNow} from './agenda-scene.js';

interface Arguments {
  /** What the event tells, beside its title and its times. */
  values: FieldValues;
  /** Dates of a series that are not as its rule has them. */
  dates: readonly FieldValues[];
  /** Whether people can register. */
  isOpen: boolean;
  /** Who has answered before. */
  answered: readonly string[];
  /** Who is signed in. */
  who?: string;
  fate: Fate;
  /** What becomes of the box. */
  box: Fate;
  'heading-level'?: number;
  /** The button that is pressed at last, and whether the server is away by then. */
  press?: string;
  isAway?: boolean;
}

interface Loaded {
  coop: SeededCoop;
  iri: string;
}

const all: FieldValues = {
  place: ['Le Fournil des Deux Rives'],
  address: ['12 rue Basse, Crest'],
  note: ['Apportez un bol et un torchon.\nLe pain se lève pendant la visite du fournil.'],
  category: ['Atelier'],
  language: ['fr'],
  website: ['https://fournil.example/'],
  onlineAddress: ['https://visio.example/fournil'],
  attendance: ['http://schema.org/MixedEventAttendanceMode'],
};
const limited: FieldValues = {...all, capacity: ['2'], companions: ['2']};
const tagIn = (canvas: Element) => canvas.querySelector<CoopEvent>('coop-event')!;

const meta: Meta<Arguments> = {
  title: 'Events/coop-event',
  component: 'coop-event',
  args: {values: all, dates: [], isOpen: false, answered: [], fate: 'there', box: 'there'},
  argTypes: {values: {control: false}, dates: {control: false}},
  loaders: [
    async ({args: {values, dates, isOpen, answered, fate, box}}): Promise<Loaded> => {
      // Nothing that an earlier story has left in this browser.
      localStorage.clear();
      const coop = await openCoop([amina, elodie, zoe]);
      const list = await addEventList(coop);
      const times = {start: [hourFromNow(3, '18:00')], end: [hourFromNow(3, '20:30')], timeZone: ['Indian/Reunion']};
      const told = {name: ['Atelier pain au levain'], ...times, ...values};
      const iri = await addEvent(coop, list, 'amina', told, {isOpen, dates});
      for (const who of answered) await answerElsewhere(coop, who, iri);
      meet(coop, fate, new URL(iri).pathname);
      if (isOpen) meet(coop, box, new URL(boxParts.claims(boxOf(coop, iri))).pathname);
      return {coop, iri};
    },
  ],
  render: (args, {loaded}) => {
    const {coop, iri} = loaded as Loaded;
    const content = html`<coop-event src=${iri} heading-level=${ifDefined(args['heading-level'])}
      ><p>Le programme est affiché à l’entrée.</p></coop-event
    >`;
    return within(coop, content, args.who);
  },
  play: async ({canvasElement, args: {press, isAway}, loaded}) => {
    if (!press) return;
    const event = tagIn(canvasElement);
    await event.complete;
    if (isAway) (loaded as unknown as Loaded).coop.pod.faults.close();
    const buttons = [...event.shadowRoot!.querySelectorAll('button')];
    buttons.find(({innerText}) => innerText.trim() === press)?.click();
    await event.complete;
  },
};
export default meta;
type Story = StoryObj<Arguments>;

const weekly = {...all, recurrence: ['FREQ=WEEKLY;COUNT=12']};

export const Everything: Story = {tags: ['looks']};
export const Little: Story = {args: {values: {start: [dayFromNow(3)], end: []}}};
export const WithoutHeading: Story = {args: {'heading-level': 0}};
export const LongWords: Story = {
  args: {
    values: {
      name: ['Donaudampfschifffahrtsgesellschaftskapitänsversammlung'],
      place: ['Anticonstitutionnellement '.repeat(5)],
    },
  },
};
export const Series: Story = {
  args: {
    values: weekly,
    dates: [
      {original: [hourFromNow(10, '18:00')], newStart: [hourFromNow(11, '10:00')]},
      {
        original: [hourFromNow(17, '18:00')],
        dateStatus: ['http://schema.org/EventCancelled'],
        dateReason: ['Vacances'],
      },
    ],
  },
};
export const SeriesOver: Story = {
  args: {values: {...weekly, start: [hourFromNow(-300, '18:00')], end: [hourFromNow(-300, '20:00')]}},
};
export const Cancelled: Story = {
  args: {values: {...all, status: ['http://schema.org/EventCancelled'], reason: ['Le four est en panne']}},
};
export const Loading: Story = {args: {fate: 'loading'}, tags: ['pending']};
export const Failed: Story = {args: {fate: 'failed'}};
export const SignInNeeded: Story = {args: {fate: 'sign-in needed'}};
export const Forbidden: Story = {args: {fate: 'forbidden'}};
export const Gone: Story = {args: {fate: 'gone'}};
export const Offline: Story = {args: {fate: 'offline'}};
export const OfflineCopy: Story = {
  play: ({canvasElement, loaded}) => loseServer((loaded as unknown as Loaded).coop, tagIn(canvasElement)),
};

export const RegistrationSignedOut: Story = {args: {values: limited, isOpen: true}};
export const RegistrationForMembers: Story = {args: {values: limited, isOpen: true, who: 'coop'}};
export const RegistrationOpen: Story = {args: {values: limited, isOpen: true, who: 'elodie'}, tags: ['looks']};
export const RegistrationFull: Story = {
  args: {values: {...all, capacity: ['1']}, isOpen: true, answered: ['zoe'], who: 'elodie'},
};
export const RegistrationIn: Story = {args: {values: limited, isOpen: true, answered: ['elodie'], who: 'elodie'}};
export const RegistrationWaiting: Story = {
  args: {values: {...all, capacity: ['1']}, isOpen: true, answered: ['zoe', 'elodie'], who: 'elodie'},
};
export const RegistrationJustMade: Story = {args: {values: limited, isOpen: true, who: 'elodie', press: 'M’inscrire'}};
export const RegistrationKept: Story = {
  args: {values: limited, isOpen: true, who: 'elodie', press: 'M’inscrire', isAway: true},
};
export const RegistrationOfASeries: Story = {args: {values: {...weekly, capacity: ['12']}, isOpen: true, who: 'elodie'}};
export const RegistrationNotYetOpen: Story = {
  args: {values: {...all, registrationOpens: [hourFromNow(1, '08:00')]}, isOpen: true, who: 'elodie'},
};
export const RegistrationClosed: Story = {
  args: {
    values: {...all, registrationCloses: [hourFromNow(-1, '08:00')]},
    isOpen: true,
    answered: ['elodie'],
    who: 'elodie',
  },
};
export const RegistrationCancelled: Story = {
  args: {
    values: {...all, status: ['http://schema.org/EventCancelled'], reason: ['Le four est en panne']},
    isOpen: true,
    answered: ['elodie'],
    who: 'elodie',
  },
};
export const RegistrationUnknown: Story = {args: {values: limited, isOpen: true, who: 'elodie', box: 'failed'}};

export const OrganiserOfNobody: Story = {args: {values: limited, isOpen: true, who: 'amina'}};
export const Organiser: Story = {
  args: {values: {...all, capacity: ['1']}, isOpen: true, answered: ['elodie', 'zoe'], who: 'amina'},
  tags: ['looks'],
};
export const OrganiserWrites: Story = {
  args: {values: limited, isOpen: true, answered: ['elodie'], who: 'amina', press: 'Écrire aux personnes inscrites'},
};
