import {html} from 'lit';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import '../../components/all.js';
import {prefixes} from '../../test/support/elements/seeded-coop.js';
import {people} from '../support/people.js';
import {openCoop} from '../support/scene.js';

/** A picture as small as lists carry it: a face seen from far away. */
function drawFace(hue: number): string {
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [66, 88];
  const pen = canvas.getContext('2d')!;
  const circle = (x: number, y: number, radius: number, colour: string) => {
    pen.fillStyle = colour;
    pen.beginPath();
    pen.arc(x, y, radius, 0, 7);
    pen.fill();
  };
  pen.fillStyle = `hsl(${hue} 35% 78%)`;
  pen.fillRect(0, 0, 66, 88);
  circle(33, 92, 34, `hsl(${hue + 150} 40% 40%)`);
  circle(33, 42, 18, `hsl(${20 + (hue % 20)} 45% ${40 + (hue % 40)}%)`);
  return canvas.toDataURL('image/webp', 0.7);
}

interface Arguments {
  /** Every so many members has a picture. */
  every: number;
}

/** Small pictures stand in the list itself: none of them is asked for. */
const meta: Meta<Arguments> = {
  title: 'Directory/coop-directory with pictures',
  component: 'coop-directory',
  args: {every: 1},
  loaders: [
    async ({args: {every}}) => {
      const coop = await openCoop([]);
      const members = people(12).map(({name, role, place, skills = []}, index) => {
        const picture = index % every ? '' : `foaf:thumbnail <${drawFace(index * 31)}>;`;
        const told = skills.map((skill) => `schema:skills "${skill}";`).join(' ');
        return `<#p${index}> a foaf:Person; ${picture} ${told} vcard:role "${role}"; vcard:fn "${name}";
          vcard:hasAddress <#h${index}>. <#h${index}> vcard:locality "${place}".`;
      });
      return {src: coop.pod.put('/people.ttl', prefixes + members.join('\n'))};
    },
  ],
  render: (_args, {loaded}) =>
    html`<coop-directory src=${(loaded as {src: string}).src} item-href="membre.html?id={id}"></coop-directory>`,
};
export default meta;
type Story = StoryObj<Arguments>;

export const All: Story = {tags: ['looks']};
export const Some: Story = {args: {every: 3}};
