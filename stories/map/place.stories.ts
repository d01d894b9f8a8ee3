import {html} from 'lit';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import '../../components/all.js';
import type {CoopPlace} from '../../components/map/place.js';
import type {FieldValues} from '../../vocab/shapes/descriptor.js';
import {addPlace, addPlaceList} from '../../test/support/elements/places.js';
import {elodie, type SeededCoop} from '../../test/support/elements/seeded-coop.js';
import {within} from '../../test/support/elements/within.js';
import {amina} from '../support/people.js';
import {loseServer, meet, openCoop, type Fate} from '../support/scene.js';

interface Arguments {
  values: FieldValues;
  /** How many months ago somebody said that it is right. */
  months: number;
  /** Who is signed in; the place is amina's. */
  who?: string;
  language: string;
  fate: Fate;
  /** The button that is pressed at last. */
  press?: string;
}

interface Loaded {
  coop: SeededCoop;
  iri: string;
}

const grocery: FieldValues = {
  name: ['Épicerie du Pont Mistral'],
  note: ['L’épicerie de la coopérative, tenue par ses membres.\nVrac, légumes et consigne de bocaux.'],
  category: ['Épicerie', 'Vrac'],
  address: ['3 quai des Marronniers'],
  town: ['Crest'],
  latitude: ['44.7286'],
  longitude: ['5.0203'],
  openingHours: ['Mardi au vendredi, 9 h – 12 h 30\nSamedi, 9 h – 13 h'],
  phone: ['tel:+33465710110'],
  email: ['mailto:epicerie@deuxrives.example'],
  website: ['https://epicerie.deuxrives.example/'],
  accessibility: ['https://w3id.org/solidaire/ns#PartlyAccessible'],
  accessibilityNote: ['Une marche de 8 cm, rampe sur demande.'],
  language: ['fr', 'oc'],
};
const tagIn = (canvas: Element) => canvas.querySelector<CoopPlace>('coop-place')!;

function monthsAgo(count: number): string {
  const day = new Date();
  day.setUTCMonth(day.getUTCMonth() - count, 1);
  return day.toISOString().slice(0, 10);
}

const meta: Meta<Arguments> = {
  title: 'Map/coop-place',
  component: 'coop-place',
  args: {values: grocery, months: 2, language: 'fr', fate: 'there'},
  argTypes: {values: {control: false}},
  loaders: [
    async ({args: {values, months, fate}}): Promise<Loaded> => {
      // Nothing that an earlier story has left in this browser.
      localStorage.clear();
      const coop = await openCoop([amina, elodie]);
      const list = await addPlaceList(coop);
      const iri = await addPlace(coop, list, 'amina', 'lieu', {...values, confirmedOn: [monthsAgo(months)]});
      meet(coop, fate, new URL(iri).pathname);
      return {coop, iri};
    },
  ],
  render: ({who, language}, {loaded}) => {
    const {coop, iri} = loaded as Loaded;
    const content = html`<coop-place src=${iri} edit-href="modifier.html?id={id}">Le plan est à l’accueil.</coop-place>`;
    return html`<div lang=${language}>${within(coop, content, who)}</div>`;
  },
  play: async ({canvasElement, args: {press}}) => {
    if (!press) return;
    const place = tagIn(canvasElement);
    await place.complete;
    const buttons = [...place.shadowRoot!.querySelectorAll('button')];
    buttons.find(({innerText}) => innerText.trim() === press)?.click();
    await place.complete;
  },
};
export default meta;
type Story = StoryObj<Arguments>;

export const Everything: Story = {tags: ['looks']};
export const EverythingInEnglish: Story = {args: {language: 'en'}};
export const Little: Story = {args: {values: {name: ['Point d’eau']}}};
export const WithoutName: Story = {args: {values: {note: ['Un robinet.']}}};
export const LongWords: Story = {
  args: {
    values: {
      name: ['Donaudampfschifffahrtsgesellschaftskapitänsversammlung'],
      note: ['Anticonstitutionnellement'.repeat(6)],
    },
  },
};
export const Doubtful: Story = {args: {months: 14}};
export const Expired: Story = {args: {months: 25}};
export const Kept: Story = {args: {who: 'amina'}};
export const DoubtfulToItsKeeper: Story = {args: {months: 14, who: 'amina'}, tags: ['looks']};
export const Confirmed: Story = {args: {months: 14, who: 'amina', press: 'Oui, tout est juste'}};
export const Loading: Story = {args: {fate: 'loading'}, tags: ['pending']};
export const Failed: Story = {args: {fate: 'failed'}};
export const SignInNeeded: Story = {args: {fate: 'sign-in needed'}};
export const Forbidden: Story = {args: {fate: 'forbidden'}};
export const Gone: Story = {args: {fate: 'gone'}};
export const Offline: Story = {args: {fate: 'offline'}};
export const OfflineCopy: Story = {
  play: ({canvasElement, loaded}) => loseServer((loaded as unknown as Loaded).coop, tagIn(canvasElement)),
};
