import {html} from 'lit';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import '../../components/all.js';
import '../../components/things/form.js';
import type {CoopItem} from '../../components/things/item.js';
import '../../components/things/item.js';
import type {FieldValues} from '../../vocab/shapes/descriptor.js';
import {elodie, type SeededCoop} from '../../test/support/elements/seeded-coop.js';
import {addStatements, addTool, addToolList} from '../../test/support/elements/tool-library.js';
import {within} from '../../test/support/elements/within.js';
import {atelier, toolKind} from '../../test/support/tools.js';
import {amina} from '../support/people.js';
import {loseServer, meet, meetSaving, openCoop, type Fate, type Saving} from '../support/scene.js';

interface Arguments {
  tag: 'item' | 'form' | 'new';
  values: FieldValues;
  /** What else the document says. */
  more: string;
  /** Who is signed in. */
  who: string;
  fate: Fate;
  language: string;
  /** What is typed and saved as soon as the form is there. */
  name?: string;
  /** What somebody else calls it in between. */
  elsewhere?: string;
  /** What the server does with what is saved. */
  saving?: Saving;
}

interface Loaded {
  coop: SeededCoop;
  iri: string;
  list: string;
}

const saw: FieldValues = {
  name: ['Scie à onglet'],
  category: [`${atelier}wood`],
  uses: ['scier', 'tailler'],
  deposit: ['20.5'],
  isFree: ['true'],
  openSince: ['2024-05-01'],
  manual: ['https://atelier.example/scie'],
};

const meta: Meta<Arguments> = {
  title: 'Things/coop-item and coop-form',
  args: {tag: 'item', values: saw, more: '', who: 'amina', fate: 'there', language: 'fr'},
  loaders: [
    async ({args: {values, more, fate}}): Promise<Loaded> => {
      // Nothing that an earlier story has left in this browser.
      localStorage.clear();
      const coop = await openCoop([amina, elodie]);
      const list = await addToolList(coop);
      const iri = await addTool(coop, list, 'amina', {...values, keeper: [coop.webId('elodie')]});
      if (more) addStatements(coop, iri, more);
      meet(coop, fate, new URL(iri).pathname);
      return {coop, iri, list};
    },
  ],
  render: ({tag, who, language}, {loaded}) => {
    const {coop, iri, list} = loaded as Loaded;
    const content = {
      item: html`<coop-item src=${iri} editable .described=${toolKind}>L’outil s’affiche ici.</coop-item>`,
      form: html`<coop-form src=${iri} .described=${toolKind}>Le formulaire s’affiche ici.</coop-form>`,
      new: html`<coop-form list=${list} .described=${toolKind}>Le formulaire s’affiche ici.</coop-form>`,
    };
    return html`<div lang=${language}>${within(coop, content[tag], who || undefined)}</div>`;
  },
  play: async ({canvasElement, args: {name, elsewhere, saving}, loaded}) => {
    const form = canvasElement.querySelector('coop-form');
    if (!form || name === undefined) return;
    await form.complete;
    const {coop, iri} = loaded as unknown as Loaded;
    const [url = ''] = iri.split('#');
    if (elsewhere) coop.pod.put(url, coop.pod.text(url)!.replace('Scie à onglet', elsewhere));
    meetSaving(coop, saving, url);
    const input = form.shadowRoot!.querySelector<HTMLInputElement>('input')!;
    input.value = name;
    input.dispatchEvent(new InputEvent('input'));
    form.shadowRoot!.querySelector<HTMLButtonElement>('button.primary')!.click();
    await form.complete;
  },
};
export default meta;

type Story = StoryObj<Arguments>;

const parts = `<#it> a:place <#p>; a:note "Lame neuve."@fr, "New blade."@en. <#p> a a:Place; a:street "Rue Haute"; a:town "Die".`;
const pictured = '<#it> a:photo <scie.png>.';

export const Item: Story = {args: {more: parts}};
export const ItemWithPicture: Story = {args: {more: pictured}, tags: ['looks']};
export const ItemInEnglish: Story = {args: {more: parts, language: 'en'}};
export const ItemWithMistakes: Story = {args: {values: {...saw, category: [`${atelier}stone`], deposit: ['-1']}}};
export const ItemLoading: Story = {args: {fate: 'loading'}, tags: ['pending']};
export const ItemFailed: Story = {args: {fate: 'failed'}};
export const ItemForbidden: Story = {args: {fate: 'forbidden'}};
export const ItemGone: Story = {args: {fate: 'gone'}};
export const ItemOffline: Story = {args: {fate: 'offline'}};
export const ItemOfflineCopy: Story = {
  play: ({canvasElement, loaded}) =>
    loseServer((loaded as unknown as Loaded).coop, canvasElement.querySelector<CoopItem>('coop-item')!),
};
export const Form: Story = {args: {tag: 'form'}};
export const FormWithPartsAndLanguages: Story = {args: {tag: 'form', more: parts}};
export const FormWithPicture: Story = {args: {tag: 'form', more: pictured}};
export const FormInEnglish: Story = {args: {tag: 'form', more: parts, language: 'en'}};
export const FormWithMistakes: Story = {args: {tag: 'form', name: ''}};
export const FormOfWhatIsNotAllowed: Story = {
  args: {
    tag: 'form',
    values: {...saw, category: [`${atelier}stone`], deposit: ['-1']},
    more: '<#it> a:note "Neues Blatt."@de; a:openSince "2020-01-01"^^<http://www.w3.org/2001/XMLSchema#date>.',
  },
};
export const FormInConflict: Story = {args: {tag: 'form', name: 'Grande scie', elsewhere: 'Scie de table'}};
export const FormSaved: Story = {args: {tag: 'form', name: 'Grande scie'}};
export const FormKept: Story = {args: {tag: 'form', name: 'Grande scie', saving: 'is away'}};
export const FormKeptInEnglish: Story = {args: {tag: 'new', name: 'Large saw', saving: 'is away', language: 'en'}};
export const FormRefused: Story = {args: {tag: 'form', name: 'Grande scie', saving: 'refuses'}};
export const FormOfWhatIsGone: Story = {args: {tag: 'form', name: 'Grande scie', saving: 'has lost it'}};
export const FormSignedOut: Story = {args: {tag: 'form', who: ''}};
export const FormFailed: Story = {args: {tag: 'form', fate: 'failed'}};
export const FormForbidden: Story = {args: {tag: 'form', fate: 'forbidden'}};
export const FormOffline: Story = {args: {tag: 'form', fate: 'offline'}};
export const FormForSomethingNew: Story = {args: {tag: 'new'}};
export const FormLoading: Story = {args: {tag: 'form', fate: 'loading'}, tags: ['pending']};
