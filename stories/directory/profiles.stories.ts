import {html} from 'lit';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import '../../components/all.js';
import {prefixes, type SeededCoop} from '../../test/support/elements/seeded-coop.js';
import {openCoop} from '../support/scene.js';

interface Arguments {
  /** What the profile among two good ones says; empty: nothing is there. */
  turtle: string;
}

/** A group names people whose profiles are read one by one: a bad one costs its own row. */
const meta: Meta<Arguments> = {
  title: 'Directory/coop-directory with a bad profile',
  component: 'coop-directory',
  args: {turtle: ''},
  loaders: [
    async ({args}) => {
      const coop = await openCoop([]);
      const card = (name: string) => `${prefixes}<#me> a foaf:Person; vcard:fn "${name}".`;
      coop.pod.put('/a.ttl', card('Ada Martin'));
      coop.pod.put('/z.ttl', card('Zoé Œuvrard'));
      if (args.turtle) coop.pod.put('/b.ttl', prefixes + args.turtle);
      const group = '<#g> a vcard:Group; vcard:hasMember <a.ttl#me>, <b.ttl#me>, <z.ttl#me>.';
      return {coop, src: `${coop.pod.put('/group.ttl', prefixes + group)}#g`};
    },
  ],
  render: (_args, {loaded}) => {
    const {src, coop} = loaded as {src: string; coop: SeededCoop};
    return html`<coop-community src=${coop.src} session="host"
      ><coop-directory src=${src}></coop-directory
    ></coop-community>`;
  },
};
export default meta;
type Story = StoryObj<Arguments>;

export const Gone: Story = {};
export const Malformed: Story = {args: {turtle: '<#me> a <'}};
export const SilentAboutThePerson: Story = {args: {turtle: '<#somebody> vcard:fn "Bo".'}};
export const UnsafeWebsite: Story = {args: {turtle: '<#me> vcard:fn "Bo"; foaf:homepage <javascript:alert(1)>.'}};
export const MarkupInTheName: Story = {args: {turtle: '<#me> vcard:fn "<img src=x onerror=alert(1)>".'}};
export const WithoutAName: Story = {args: {turtle: '<#me> a foaf:Person; vcard:role "Potière".'}};
