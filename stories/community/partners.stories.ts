import {html} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import '../../components/all.js';
import type {CoopPartners} from '../../components/community/partners.js';
import {namePartner} from '../../pods/coop/name-partner.js';
import {Resources} from '../../pods/documents/resources.js';
import type {SeededCoop} from '../../test/support/elements/seeded-coop.js';
import {within} from '../../test/support/elements/within.js';
import {loseServer, meet, openCoop, type Fate} from '../support/scene.js';

interface StoryPartner {
  readonly name: string;
  readonly description?: string;
  readonly website?: string;
}

interface Arguments {
  partners: readonly StoryPartner[];
  /** What becomes of the coop's own document. */
  fate: Fate;
  /** What becomes of the first partner's. */
  first: Fate | 'lost later';
  'heading-level'?: number;
}

const workshop: StoryPartner = {
  name: 'L’Atelier partagé',
  description: 'Des outils que l’on se prête, de Valence à Privas.',
  website: 'https://atelier.example/',
};
const bakers: StoryPartner = {name: 'Les Fournils du Diois', description: 'Sept fournils, un même levain.'};
const long: StoryPartner = {
  name: 'Landwirtschaftsgenossenschaft für Energieversorgung und Lebensmittelweiterverarbeitung',
  description: 'Une coopérative dont la description est bien plus longue que celle des autres, et qui le sait. '.repeat(6),
  website: 'https://landwirtschaftsgenossenschaft.example/',
};

const addressOf = (index: number) => `/partner-${index}/coop.ttl`;

/** Each partner says of itself what the story has, on the coop's own server: where it lies makes no difference to what is drawn. */
async function addPartner({pod, identity, src}: SeededCoop, {name, description, website}: StoryPartner, index: number) {
  const text = (term: string, value: string | undefined) => (value ? ` schema:${term} ${JSON.stringify(value)};` : '');
  const url = pod.put(
    addressOf(index),
    `@prefix schema: <http://schema.org/>. <#us> a schema:Organization;${text('name', name)}${text('description', description)}${
      website ? ` schema:url <${website}>` : ''
    }.`,
  );
  const {fetch} = identity('coop');
  await namePartner({resources: new Resources({fetch}), fetch}, src, `${url}#us`);
}

const meta: Meta<Arguments> = {
  title: 'Community/coop-partners',
  component: 'coop-partners',
  args: {partners: [workshop, bakers], fate: 'there', first: 'there'},
  argTypes: {partners: {control: false}},
  loaders: [
    async ({args: {partners, fate, first}}) => {
      const coop = await openCoop([]);
      for (const [index, partner] of partners.entries()) await addPartner(coop, partner, index);
      meet(coop, fate, new URL(coop.src).pathname);
      if (first !== 'lost later') meet(coop, first, addressOf(0));
      return {coop};
    },
  ],
  render: (args, {loaded}) =>
    within(
      loaded['coop'] as SeededCoop,
      html`<coop-partners heading-level=${ifDefined(args['heading-level'])}>
        <p>Nous travaillons avec L’Atelier partagé.</p>
      </coop-partners>`,
    ),
  play: async ({args, loaded, canvasElement}) => {
    const tag = canvasElement.querySelector<CoopPartners>('coop-partners')!;
    if (args.first === 'lost later') await loseServer(loaded['coop'] as SeededCoop, tag);
  },
};
export default meta;
type Story = StoryObj<Arguments>;

export const Some: Story = {tags: ['looks']};
export const Loading: Story = {args: {fate: 'loading'}, tags: ['pending']};
export const Empty: Story = {args: {partners: []}};
export const One: Story = {args: {partners: [workshop]}};
export const Long: Story = {args: {partners: [long, workshop]}};
export const Failed: Story = {args: {fate: 'failed'}};
export const Forbidden: Story = {args: {fate: 'forbidden'}};
export const Offline: Story = {args: {fate: 'offline'}};
export const OneAsleep: Story = {args: {first: 'failed'}};
export const Copy: Story = {args: {first: 'lost later'}};
export const NoHeading: Story = {args: {'heading-level': 0}};
