import {html} from 'lit';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import '../../components/all.js';
import type {CoopEventForm} from '../../components/events/event-form.js';
import type {FieldValues} from '../../vocab/shapes/descriptor.js';
import {addCalendar, addEvent} from '../../test/support/elements/calendar.js';
import {elodie, type SeededCoop} from '../../test/support/elements/seeded-coop.js';
import {within} from '../../test/support/elements/within.js';
import {amina} from '../support/people.js';
import {meet, meetSaving, openCoop, type Fate, type Saving} from '../support/scene.js';

interface Arguments {
  /** Whether an event is changed, copied, or a new one made. */
  does: 'change' | 'copy' | 'new';
  values: FieldValues;
  dates: readonly FieldValues[];
  /** Who is signed in. */
  who: string;
  fate: Fate;
  language: string;
  /** What is typed, by the names of the fields. */
  typed: Readonly<Record<string, string>>;
  /** The button that is pressed in the end. */
  pressed?: string;
  /** What somebody else calls it in between. */
  elsewhere?: string;
  saving?: Saving;
}

interface Loaded {
  coop: SeededCoop;
  iri: string;
}

const meeting: FieldValues = {
  name: ['Réunion du mardi'],
  start: ['2031-01-14T19:00:00+01:00'],
  end: ['2031-01-14T21:00:00+01:00'],
  timeZone: ['Europe/Paris'],
  place: ['Salle des fêtes'],
  address: ['1 rue Haute, Die'],
  note: ['Ordre du jour : la récolte.'],
  category: ['Réunion'],
  language: ['fr'],
  sharedWith: ['https://voisine.example/#it'],
};
const series = {...meeting, recurrence: ['FREQ=WEEKLY;COUNT=6']};
const cancelled = {status: ['http://schema.org/EventCancelled'], reason: ['Il neige.']};
const partners = [
  {iri: 'https://voisine.example/#it', name: 'La Voisine'},
  {iri: 'https://lointaine.example/#it', name: 'La Lointaine'},
];

const meta: Meta<Arguments> = {
  title: 'Events/coop-event-form',
  args: {does: 'change', values: meeting, dates: [], who: 'amina', fate: 'there', language: 'fr', typed: {}},
  loaders: [
    async ({args: {values, dates, fate}}): Promise<Loaded> => {
      // Nothing that an earlier story has left in this browser.
      localStorage.clear();
      const coop = await openCoop([amina, elodie]);
      const list = await addCalendar(coop);
      const iri = await addEvent(coop, list, 'amina', {values, dates});
      meet(coop, fate, new URL(iri).pathname);
      return {coop, iri};
    },
  ],
  render: ({does, who, language}, {loaded}) => {
    const {coop, iri} = loaded as Loaded;
    const kinds = 'Atelier, Réunion, Chantier';
    const content = {
      change: html`<coop-event-form src=${iri} kinds=${kinds} .partners=${partners}
        >Ici vient le formulaire.</coop-event-form
      >`,
      copy: html`<coop-event-form copy-of=${iri} kinds=${kinds} .partners=${partners}></coop-event-form>`,
      new: html`<coop-event-form kinds=${kinds} .partners=${partners}>Ici vient le formulaire.</coop-event-form>`,
    };
    return html`<div lang=${language}>${within(coop, content[does], who || undefined)}</div>`;
  },
  play: async ({canvasElement, args: {typed, pressed, elsewhere, saving, fate}, loaded}) => {
    if (fate === 'loading') return;
    const form = canvasElement.querySelector<CoopEventForm>('coop-event-form')!;
    await form.complete;
    const {coop, iri} = loaded as unknown as Loaded;
    const [url = ''] = iri.split('#');
    if (elsewhere) coop.pod.put(url, coop.pod.text(url)!.replaceAll('Réunion du mardi', elsewhere));
    meetSaving(coop, saving, url);
    for (const [label, text] of Object.entries(typed)) {
      type(form, label, text);
      await form.updateComplete;
    }
    if (pressed === undefined) return;
    const buttons = [...form.shadowRoot!.querySelectorAll('button')];
    buttons.find(({innerText}) => innerText.trim() === pressed)!.click();
    await form.complete;
  },
};
export default meta;

/** Types, ticks or chooses, as a person does who goes by the names of the fields. */
function type({shadowRoot}: CoopEventForm, label: string, text: string): void {
  const inputs = [...shadowRoot!.querySelectorAll<HTMLInputElement>('input, select, textarea')];
  const found = inputs.find(({labels}) => labels?.[0]?.innerText.replace(/\s*\(.*\)$/, '').trim() === label);
  if (!found) throw new Error(`No “${label}”`);
  if (found.type === 'checkbox') found.click();
  else {
    found.value = text;
    found.dispatchEvent(new Event(found.localName === 'select' ? 'change' : 'input'));
  }
}

type Story = StoryObj<Arguments>;

const workshop = {Titre: 'Atelier vélo', Jour: '2031-07-01', 'Heure de début': '18:30', 'Heure de fin': '20:00'};
const save = 'Enregistrer';

export const Empty: Story = {args: {does: 'new'}};
export const EmptyInEnglish: Story = {args: {does: 'new', language: 'en'}};
export const Filled: Story = {tags: ['looks']};
export const FilledInEnglish: Story = {args: {language: 'en'}};
export const AllDay: Story = {args: {values: {name: ['Foire aux graines'], start: ['2031-03-29'], end: ['2031-03-30']}}};
export const Copy: Story = {args: {does: 'copy'}};
export const Past: Story = {args: {does: 'new', typed: {...workshop, Jour: '2020-07-01'}}};
export const Mistakes: Story = {
  args: {
    does: 'new',
    typed: {...workshop, Titre: '', 'Heure de fin': '18:00', 'On s’inscrit ici': 'true', 'Nombre de places': '0'},
    pressed: save,
  },
  tags: ['looks'],
};
export const MistakesInEnglish: Story = {
  args: {
    does: 'new',
    language: 'en',
    typed: {Day: '2031-07-01', Repetition: 'week', 'End of the repetition': 'until'},
    pressed: 'Save',
  },
};
export const Series: Story = {args: {values: series}};
export const SeriesOfAnotherKind: Story = {args: {values: {...meeting, recurrence: ['FREQ=WEEKLY;BYDAY=TU,TH;COUNT=10']}}};
export const SeriesWithChangedDates: Story = {
  args: {
    values: series,
    dates: [
      {
        original: ['2031-01-21T19:00:00+01:00'],
        newStart: ['2031-01-23T19:00:00+01:00'],
        newEnd: ['2031-01-23T21:00:00+01:00'],
      },
      {original: ['2031-01-28T19:00:00+01:00'], dateStatus: cancelled.status, dateReason: ['Salle prise']},
    ],
  },
  tags: ['looks'],
};
export const OneDateToChange: Story = {args: {values: series, pressed: 'Changer une date'}};
export const Registration: Story = {args: {typed: {'On s’inscrit ici': 'true', 'Nombre de places': '12'}}};
export const ADocument: Story = {args: {does: 'new', typed: workshop, pressed: 'Ajouter un document'}, tags: ['looks']};
export const AskedWhetherToCancel: Story = {args: {pressed: 'Annuler ce rendez-vous…'}, tags: ['looks']};
export const Cancelled: Story = {args: {values: {...meeting, ...cancelled}}};
export const InConflict: Story = {args: {typed: {Titre: 'Grande réunion'}, pressed: save, elsewhere: 'Réunion du mercredi'}};
export const Saved: Story = {args: {typed: {Titre: 'Grande réunion'}, pressed: save}};
export const SavedAnew: Story = {args: {does: 'new', typed: workshop, pressed: save}};
export const KeptOffline: Story = {args: {does: 'new', typed: workshop, pressed: save, saving: 'is away'}};
export const Refused: Story = {args: {typed: {Titre: 'Grande réunion'}, pressed: save, saving: 'refuses'}};
export const SignedOut: Story = {args: {who: ''}};
export const Failed: Story = {args: {fate: 'failed'}};
export const Forbidden: Story = {args: {fate: 'forbidden'}};
export const Offline: Story = {args: {fate: 'offline'}};
export const Loading: Story = {args: {fate: 'loading'}, tags: ['pending']};
