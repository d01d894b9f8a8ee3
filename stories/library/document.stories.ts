import {html} from 'lit';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import '../../components/all.js';
import type {CoopDocument} from '../../components/library/document.js';
import {addLibrary, type Shelf, type ShelvedDocument} from '../../test/support/elements/library.js';
import {elodie, type SeededCoop} from '../../test/support/elements/seeded-coop.js';
import {within} from '../../test/support/elements/within.js';
import {amina} from '../support/people.js';
import {loseServer, meet, openCoop, type Fate} from '../support/scene.js';

interface Arguments {
  document: ShelvedDocument;
  /** For whom it is. */
  shelf: Shelf;
  fate: Fate;
  who?: string;
  /** What its file holds, if somebody looks at it. */
  content?: string;
  headingLevel: number;
}

interface Loaded {
  coop: SeededCoop;
  iri: string;
}

const rules: ShelvedDocument = {
  id: 'reglement',
  title: 'Règlement intérieur',
  summary: 'Comment nous partageons le four, la salle et les clés.',
  format: 'application/pdf',
  size: 182_044,
  categories: ['vie'],
  keywords: ['four', 'clés'],
  authors: ['Le groupe Vie commune'],
  dated: '2026-03-02',
  readingTime: 12,
  version: 3,
};

const older = `schema:releaseNotes "Les horaires du four"; dct:hasFormat <document-lisible.txt>;
  dct:license <https://creativecommons.org/licenses/by-sa/4.0/>; dct:hasVersion <#v1>, <#v2>.
  <#v1> a schema:MediaObject; schema:contentUrl <document-a.pdf>; schema:version 1; dct:date "2024-01-05"^^xsd:date.
  <#v2> a schema:MediaObject; schema:contentUrl <document-b.odt>; schema:version 2; dct:date "2025-06-01"^^xsd:date;
    dcat:byteSize 48211; schema:encodingFormat "application/vnd.oasis.opendocument.text"; schema:releaseNotes "Les clés"`;

const meta: Meta<Arguments> = {
  title: 'Library/coop-document',
  component: 'coop-document',
  args: {document: rules, shelf: 'everyone', fate: 'there', headingLevel: 2},
  argTypes: {document: {control: false}},
  loaders: [
    async ({args: {document, shelf, fate, content}}): Promise<Loaded> => {
      const coop = await openCoop([amina, elodie]);
      const library = await addLibrary(coop, {[shelf]: [document]});
      const iri = library.documentAt(document.id);
      if (content !== undefined) coop.pod.put(new URL(`files/${document.id}`, iri).href, content, 'text/html');
      meet(coop, fate, new URL(iri).pathname);
      return {coop, iri};
    },
  ],
  render: ({who, headingLevel}, {loaded}) => {
    const {coop, iri} = loaded as Loaded;
    return within(
      coop,
      html`<coop-document src=${iri} heading-level=${headingLevel} edit-href="#{id}"
        ><p>Nos documents sont aussi au bureau.</p></coop-document
      >`,
      who,
    );
  },
  play: async ({canvasElement, args: {content}}) => {
    if (content === undefined) return;
    const page = canvasElement.querySelector<CoopDocument>('coop-document')!;
    await page.complete;
    page.shadowRoot!.querySelector<HTMLButtonElement>('button[aria-expanded]')!.click();
    await page.complete;
  },
};
export default meta;
type Story = StoryObj<Arguments>;

export const Full: Story = {args: {document: {...rules, more: older}}, tags: ['looks']};
export const ForMembers: Story = {args: {shelf: 'members', who: 'elodie'}};
export const ForAGroup: Story = {args: {shelf: 'group', who: 'amina'}};
export const ToReview: Story = {args: {document: {...rules, reviewDate: '2025-01-31'}}};
export const ALink: Story = {args: {document: {id: 'guide', title: 'Guide des Scop', file: 'https://guides.example/scop'}}};
export const NeverShown: Story = {args: {document: {...rules, format: 'text/html'}}};
export const OfItsAuthor: Story = {args: {who: 'amina'}};
export const Table: Story = {
  args: {
    document: {...rules, id: 'comptes', title: 'Comptes 2025', format: 'text/csv', size: 80},
    content: 'Poste;Prévu;Réel\nLoyer;1 200,00;1 200,00\nFarine;900,00;1 012,50',
  },
  tags: ['looks'],
};
export const Text: Story = {args: {document: {...rules, format: 'text/plain'}, content: 'Un mot.\n\nUn autre.'}};
export const Markdown: Story = {
  args: {document: {...rules, format: 'text/markdown'}, content: '# Ordre du jour\n\n- Le four\n- Les **clés**'},
};
export const NotWhatItSays: Story = {
  args: {document: {...rules, format: 'image/png'}, content: '<script>alert(1)</script>'},
};
export const Loading: Story = {args: {fate: 'loading'}, tags: ['pending']};
export const Failed: Story = {args: {fate: 'failed'}};
export const Forbidden: Story = {args: {fate: 'forbidden'}};
export const Gone: Story = {args: {fate: 'gone'}};
export const Offline: Story = {args: {fate: 'offline'}};
export const OfflineCopy: Story = {
  play: ({canvasElement, loaded}) =>
    loseServer((loaded as unknown as Loaded).coop, canvasElement.querySelector<CoopDocument>('coop-document')!),
};
