import {html} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import '../../components/all.js';
import type {CoopLibrary} from '../../components/library/library.js';
import {
  addLibrary,
  type LibraryContent,
  type SeededLibrary,
  type ShelvedDocument,
} from '../../test/support/elements/library.js';
import type {SeededCoop} from '../../test/support/elements/seeded-coop.js';
import {within} from '../../test/support/elements/within.js';
import {amina} from '../support/people.js';
import {loseServer, meet, openCoop, seesLate, type Fate} from '../support/scene.js';

interface Arguments {
  content: LibraryContent;
  /** Who is signed in. */
  who: string;
  /** What becomes of the list for members, or of all lists. */
  fate: Fate;
  isAlone: boolean;
  language: string;
  view?: string;
  sort?: string;
  category?: string;
  facets?: string;
  'page-size'?: number;
  'heading-level'?: number;
  'item-href'?: string;
  'add-href'?: string;
  'without-controls'?: boolean;
  /** What is searched for. */
  search?: string;
  /** The buttons that are pressed at last, by the beginnings of their texts. */
  press?: readonly string[];
}

interface Loaded {
  coop: SeededCoop;
  library: SeededLibrary;
}

const statutes: ShelvedDocument = {
  id: 'statutes',
  title: 'Statuts de la coopérative',
  summary: 'Les règles que nous nous sommes données, telles que l’assemblée les a adoptées.',
  format: 'application/pdf',
  size: 480_000,
  categories: ['vie'],
  authors: ['Assemblée générale'],
  dated: '2024-05-01',
  version: 3,
  readingTime: 25,
};
const accounts: ShelvedDocument = {
  id: 'accounts',
  title: 'Comptes 2025',
  summary: 'Le bilan, le compte de résultat et ce qu’ils veulent dire.',
  format: 'application/vnd.oasis.opendocument.spreadsheet',
  size: 1_200_000,
  categories: ['comptes'],
  authors: ['Élodie Garnier'],
  dated: '2026-04-02',
  readingTime: 12,
};
const budget: ShelvedDocument = {
  id: 'budget',
  title: 'Budget 2027',
  format: 'text/csv',
  size: 12_000,
  categories: ['budgets', 'vie'],
  keywords: ['prévisions'],
  dated: '2026-11-20',
  reviewDate: '2026-11-21',
};
const charter: ShelvedDocument = {
  id: 'charter',
  title: 'Charter of our federation',
  file: 'https://www.example.org/charter',
  language: 'en',
  dated: '2025-01-01',
};
const rota: ShelvedDocument = {
  id: 'rota',
  title: 'Tours de ménage',
  format: 'text/plain',
  size: 2_000,
  categories: ['modeles'],
  dated: '2026-10-01',
};
const full: LibraryContent = {
  everyone: [statutes, charter],
  members: [accounts, budget],
  group: [rota],
  pinned: ['statutes'],
};

const meta: Meta<Arguments> = {
  title: 'Library/coop-library',
  component: 'coop-library',
  args: {content: full, who: 'amina', fate: 'there', isAlone: true, language: 'fr'},
  argTypes: {content: {control: false}},
  loaders: [
    async ({args: {content, fate, isAlone}}): Promise<Loaded> => {
      const coop = await openCoop([amina]);
      const library = await addLibrary(coop, content);
      for (const list of isAlone ? [library.lists.members] : Object.values(library.lists))
        meet(coop, fate, new URL(list).pathname);
      return {coop, library};
    },
  ],
  render: (args, {loaded}) => {
    const {coop} = loaded as Loaded;
    const content = html`<coop-library
      view=${ifDefined(args.view)}
      sort=${ifDefined(args.sort)}
      category=${ifDefined(args.category)}
      facets=${ifDefined(args.facets)}
      page-size=${ifDefined(args['page-size'])}
      heading-level=${ifDefined(args['heading-level'])}
      item-href=${ifDefined(args['item-href'])}
      add-href=${ifDefined(args['add-href'])}
      ?without-controls=${args['without-controls']}
      ><p>Les documents sont au bureau, dans le classeur vert.</p></coop-library
    >`;
    return html`<div lang=${args.language}>${within(coop, content, args.who || undefined)}</div>`;
  },
  play: async ({canvasElement, args: {search, press = []}}) => {
    const tag = canvasElement.querySelector<CoopLibrary>('coop-library')!;
    if (search === undefined && !press.length) return;
    await tag.complete;
    const root = tag.shadowRoot!;
    if (search !== undefined) {
      const input = root.querySelector<HTMLInputElement>('input[type=search]')!;
      input.value = search;
      input.dispatchEvent(new InputEvent('input'));
      await tag.complete;
    }
    for (const text of press) {
      [...root.querySelectorAll<HTMLElement>('button')].find((one) => one.textContent.trim().startsWith(text))?.click();
      await tag.complete;
    }
  },
};
export default meta;
type Story = StoryObj<Arguments>;

const numbered = (count: number): ShelvedDocument[] =>
  Array.from({length: count}, (_, index) => ({...rota, id: `d${index}`, title: `Compte rendu ${index + 1}`}));

export const Full: Story = {tags: ['looks']};
export const English: Story = {args: {language: 'en'}};
export const Visitor: Story = {args: {who: ''}};
export const Loading: Story = {args: {fate: 'loading', isAlone: false}, tags: ['pending']};
export const PartlyLate: Story = {
  args: {fate: 'loading'},
  tags: ['pending'],
  play: ({canvasElement}) => seesLate(canvasElement.querySelector('coop-library')!),
};
export const Empty: Story = {args: {content: {}, 'add-href': 'ajouter.html'}};
export const One: Story = {args: {content: {members: [accounts], categories: ''}}};
export const Many: Story = {args: {content: {members: numbered(45)}}};
export const AsTable: Story = {args: {view: 'table'}, tags: ['looks']};
export const ByTitle: Story = {args: {sort: 'title'}};
export const OneCategory: Story = {args: {category: 'Comptes'}};
export const InAFolder: Story = {args: {press: ['Choisir une catégorie', 'Comptes', 'Budgets']}};
export const Found: Story = {args: {search: 'finances'}};
export const NothingFound: Story = {args: {search: 'piscine'}};
export const Filters: Story = {args: {facets: 'readers format language author year', press: ['Filtrer']}};
export const Opened: Story = {args: {press: ['Budget 2027']}};
export const AsLinks: Story = {args: {'item-href': 'document.html?id={id}', 'heading-level': 2, 'add-href': 'ajouter.html'}};
export const WithoutHeadings: Story = {args: {'heading-level': 0}};
export const WithoutControls: Story = {args: {'without-controls': true, 'page-size': 3}};
export const Odd: Story = {
  args: {
    content: {
      members: [
        {...budget, id: 'long', title: 'Donaudampfschifffahrtsgesellschaftskapitänsversammlung '.repeat(3)},
        {id: 'nameless', dated: 'bientôt'},
        {id: 'unsafe', title: '<img src=x onerror=alert(1)>', summary: '<script>alert(1)</script>', format: 'text/html'},
      ],
    },
  },
};
export const TidyingUp: Story = {args: {press: ['Ranger', 'Tout choisir sur cette page']}, tags: ['looks']};
export const Moderating: Story = {args: {who: 'coop', press: ['Ranger', 'Modifier les catégories', 'Supprimer']}};
export const Failed: Story = {args: {fate: 'failed', isAlone: false}};
export const Forbidden: Story = {args: {fate: 'forbidden', isAlone: false}};
export const PartlyFailed: Story = {args: {fate: 'failed'}};
export const Offline: Story = {args: {fate: 'offline'}};
export const OfflineCopy: Story = {
  play: ({canvasElement, loaded}) =>
    loseServer((loaded as unknown as Loaded).coop, canvasElement.querySelector<CoopLibrary>('coop-library')!),
};
