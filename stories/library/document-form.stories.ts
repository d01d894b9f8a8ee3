import {html} from 'lit';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import '../../components/all.js';
import type {CoopDocumentForm} from '../../components/library/document-form.js';
import {addLibrary} from '../../test/support/elements/library.js';
import {elodie, type SeededCoop} from '../../test/support/elements/seeded-coop.js';
import {within} from '../../test/support/elements/within.js';
import {amina} from '../support/people.js';
import {meet, openCoop, type Fate} from '../support/scene.js';

interface Arguments {
  /** Names of files that are chosen. */
  files: readonly string[];
  /** Whether they are sent, and how the server takes the first. */
  sends?: 'well' | 'has no room';
  /** Whether a document that is there is changed. */
  isEdited: boolean;
  /** What becomes of that document. */
  fate: Fate;
  /** The button beside the form that is pressed. */
  opens?: string;
  who?: string;
}

interface Loaded {
  coop: SeededCoop;
  iri: string;
}

const meta: Meta<Arguments> = {
  title: 'Library/coop-document-form',
  component: 'coop-document-form',
  args: {files: [], isEdited: false, fate: 'there', who: 'amina'},
  loaders: [
    async ({args: {sends, fate}}): Promise<Loaded> => {
      localStorage.clear();
      const coop = await openCoop([amina, elodie]);
      const rules = {id: 'reglement', title: 'Règlement intérieur', file: 'document-1.pdf', version: 2};
      const library = await addLibrary(coop, {everyone: [{...rules, format: 'application/pdf', categories: ['vie']}]});
      if (sends === 'has no room') coop.pod.faults.answer(507, {method: 'PUT', path: /document-/});
      const iri = library.documentAt('reglement');
      meet(coop, fate, new URL(iri).pathname);
      return {coop, iri};
    },
  ],
  render: ({isEdited, who}, {loaded}) => {
    const {coop, iri} = loaded as Loaded;
    const form = isEdited
      ? html`<coop-document-form src=${iri}></coop-document-form>`
      : html`<coop-document-form item-href="#{id}"></coop-document-form>`;
    return within(coop, form, who);
  },
  play: async ({canvasElement, args: {files, sends, opens, fate}}) => {
    if (fate === 'loading') return;
    const form = canvasElement.querySelector<CoopDocumentForm>('coop-document-form')!;
    await form.complete;
    if (files.length) await choose(form, files);
    const pressed = opens ?? (sends && 'button.primary');
    if (pressed) form.shadowRoot!.querySelector<HTMLButtonElement>(pressed)!.click();
    await form.complete;
  },
};
export default meta;
type Story = StoryObj<Arguments>;

async function choose(form: CoopDocumentForm, names: readonly string[]): Promise<void> {
  const data = new DataTransfer();
  for (const name of names) data.items.add(new File([name.repeat(400)], name));
  const chooser = form.shadowRoot!.querySelector<HTMLInputElement>('input[type=file]')!;
  chooser.files = data.files;
  chooser.dispatchEvent(new Event('change'));
  await form.updateComplete;
}

export const Empty: Story = {tags: ['looks']};
export const One: Story = {args: {files: ['Compte_rendu.pdf']}};
export const Several: Story = {args: {files: ['Compte_rendu.pdf', 'four.jpg', 'budget 2026.csv']}, tags: ['looks']};
export const Sent: Story = {args: {files: ['Compte_rendu.pdf', 'budget 2026.csv'], sends: 'well'}};
export const NoRoomLeft: Story = {args: {files: ['Compte_rendu.pdf', 'budget 2026.csv'], sends: 'has no room'}};
export const Changed: Story = {args: {isEdited: true}};
export const Replaced: Story = {args: {isEdited: true, opens: '#desk-replace'}};
export const Moved: Story = {args: {isEdited: true, opens: '#desk-move'}};
export const Deleted: Story = {args: {isEdited: true, opens: '#desk-remove'}};
export const SignedOut: Story = {args: {who: undefined}};
export const Loading: Story = {args: {isEdited: true, fate: 'loading'}, tags: ['pending']};
export const Failed: Story = {args: {isEdited: true, fate: 'failed'}};
export const Forbidden: Story = {args: {isEdited: true, fate: 'forbidden'}};
export const Gone: Story = {args: {isEdited: true, fate: 'gone'}};
export const Offline: Story = {args: {isEdited: true, fate: 'offline'}};
