import {html} from 'lit';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import '../../components/all.js';
import type {CoopPlaceForm} from '../../components/map/place-form.js';
import {chooseFile} from '../../test/support/elements/calendar-files.js';
import {addPlace, addPlaceList, bakery, workshop} from '../../test/support/elements/places.js';
import {elodie, type SeededCoop} from '../../test/support/elements/seeded-coop.js';
import {within} from '../../test/support/elements/within.js';
import {amina} from '../support/people.js';
import {meet, meetSaving, openCoop, type Fate, type Saving} from '../support/scene.js';

interface Arguments {
  does: 'change' | 'new';
  /** Who is signed in. */
  who: string;
  language: string;
  fate: Fate;
  /** What is typed, by the names of the fields. */
  typed: Readonly<Record<string, string>>;
  /** The text of the file that is chosen. */
  file?: string;
  /** The button that is pressed in the end. */
  pressed?: string;
  saving?: Saving;
}

interface Loaded {
  coop: SeededCoop;
  iri: string;
}

const feature = (name: string | undefined, longitude: number, latitude: number) => ({
  type: 'Feature',
  properties: {name, commune: 'Saillans', categorie: 'Salle'},
  geometry: {type: 'Point', coordinates: [longitude, latitude]},
});
const fileOf = (...features: readonly object[]) => JSON.stringify({type: 'FeatureCollection', features});
const several = fileOf(
  feature('Salle du foyer', 5.19, 44.69),
  feature('Atelier vélo', 5.3703, 44.7531),
  feature(undefined, 5, 44),
);

const meta: Meta<Arguments> = {
  title: 'Map/coop-place-form',
  component: 'coop-place-form',
  args: {does: 'new', who: 'amina', language: 'fr', fate: 'there', typed: {}},
  loaders: [
    async ({args: {fate}}): Promise<Loaded> => {
      // Nothing that an earlier story has left in this browser.
      localStorage.clear();
      const coop = await openCoop([amina, elodie]);
      const list = await addPlaceList(coop);
      await addPlace(coop, list, 'elodie', 'atelier', workshop);
      const iri = await addPlace(coop, list, 'amina', 'fournil', bakery);
      meet(coop, fate, new URL(iri).pathname);
      return {coop, iri};
    },
  ],
  render: ({does, who, language}, {loaded}) => {
    const {coop, iri} = loaded as Loaded;
    const content =
      does === 'new'
        ? html`<coop-place-form kinds="Épicerie, Atelier, Compost">Ici vient le formulaire.</coop-place-form>`
        : html`<coop-place-form src=${iri}>Ici vient le formulaire.</coop-place-form>`;
    return html`<div lang=${language}>${within(coop, content, who || undefined)}</div>`;
  },
  play: async ({canvasElement, args: {typed, file, pressed, saving, fate}, loaded}) => {
    if (fate === 'loading') return;
    const form = canvasElement.querySelector<CoopPlaceForm>('coop-place-form')!;
    await form.complete;
    const {coop, iri} = loaded as unknown as Loaded;
    meetSaving(coop, saving, iri.split('#')[0]!);
    for (const [label, text] of Object.entries(typed)) {
      enter(form, label, text);
      await form.updateComplete;
    }
    if (file) chooseFile(form, [file], 'lieux.geojson', '#places-file');
    await form.complete;
    if (pressed === undefined) return;
    const buttons = [...form.shadowRoot!.querySelectorAll('button')];
    buttons.find(({innerText}) => innerText.trim() === pressed)!.click();
    await form.complete;
  },
};
export default meta;

/** Types, and leaves the input, as a person does who goes by the names of the fields. */
function enter({shadowRoot}: CoopPlaceForm, label: string, text: string): void {
  const inputs = [...shadowRoot!.querySelectorAll<HTMLInputElement>('input, select, textarea')];
  const found = inputs.find(({labels}) => labels?.[0]?.innerText.replace(/\s*\(.*\)$/, '').trim() === label);
  if (!found) throw new Error(`No “${label}”`);
  found.value = text;
  found.dispatchEvent(new Event('input'));
  found.dispatchEvent(new Event('change'));
}

type Story = StoryObj<Arguments>;

const typed = {Nom: 'Salle du foyer', Coordonnées: '44,6951 5,1944'};
const save = 'Enregistrer';

export const Empty: Story = {};
export const EmptyInEnglish: Story = {args: {language: 'en'}};
export const Filled: Story = {args: {does: 'change'}, tags: ['looks']};
export const Known: Story = {args: {typed: {'Au même endroit qu’un lieu déjà connu': 'Le Fournil'}}};
export const NotKnown: Story = {args: {typed: {'Au même endroit qu’un lieu déjà connu': 'Atlantide'}}};
export const NoCoordinates: Story = {args: {typed: {Nom: 'Salle', Coordonnées: 'derrière l’église'}, pressed: save}};
export const Swapped: Story = {args: {typed: {Coordonnées: '5,1944 44,6951'}}, tags: ['looks']};
export const FarAway: Story = {args: {typed: {Coordonnées: '59,33 18,06'}}};
export const Mistakes: Story = {args: {typed: {Courriel: 'personne', Téléphone: 'appelez'}, pressed: save}};
export const SeveralInAFile: Story = {args: {file: several}, tags: ['looks']};
export const SeveralInAFileInEnglish: Story = {args: {file: several, language: 'en'}};
export const AddedFromAFile: Story = {args: {file: several, pressed: 'Ajouter 1 lieu'}};
export const OneInAFile: Story = {args: {file: fileOf(feature('Salle du foyer', 5.19, 44.69))}};
export const FileInMetres: Story = {args: {file: fileOf(feature('Salle du foyer', 860_000, 6_400_000))}};
export const Saved: Story = {args: {does: 'change', typed: {Horaires: 'Tous les matins'}, pressed: save}};
export const SavedAnew: Story = {args: {typed, pressed: save}};
export const KeptOffline: Story = {args: {typed, pressed: save, saving: 'is away'}};
export const Refused: Story = {args: {does: 'change', typed: {Horaires: 'Jamais'}, pressed: save, saving: 'refuses'}};
export const SignedOut: Story = {args: {who: ''}};
export const Failed: Story = {args: {does: 'change', fate: 'failed'}};
export const Forbidden: Story = {args: {does: 'change', fate: 'forbidden'}};
export const Offline: Story = {args: {does: 'change', fate: 'offline'}};
export const Loading: Story = {args: {does: 'change', fate: 'loading'}, tags: ['pending']};
