import {html} from 'lit';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import '../../components/all.js';
import '../../components/poll/poll.js';
import type {CoopPoll} from '../../components/poll/poll.js';
import type {SeededCoop} from '../../test/support/elements/seeded-coop.js';
import {within} from '../../test/support/elements/within.js';
import {fullPack, onesidedPack, openVote, type Vote} from './parts-scene.js';

interface Arguments extends Vote {
  /** The name of the space of whoever looks; `coop` runs the vote. */
  readonly who: string;
  /** Buttons that are pressed one after the other, each once it is there. */
  readonly presses: readonly string[];
}

interface Loaded {
  coop: SeededCoop;
  iri: string;
}

const meta: Meta<Arguments> = {
  title: 'Votes/coop-poll, reading, counting again and closing',
  component: 'coop-poll',
  args: {phase: 'open', resultShown: 'live', votes: {amina: 'Yes', elodie: 'No'}, who: 'zoe', presses: []},
  loaders: [
    async ({args}): Promise<Loaded> => {
      localStorage.clear();
      return openVote(args);
    },
  ],
  render: ({who}, {loaded}) => {
    const {coop, iri} = loaded as Loaded;
    return within(coop, html`<coop-poll src=${iri}></coop-poll>`, who);
  },
  play: async ({canvasElement, args: {presses}}) => {
    const poll = canvasElement.querySelector<CoopPoll>('coop-poll')!;
    await poll.complete;
    for (const name of presses) (await buttonOf(poll, name)).click();
    await poll.complete;
  },
};
export default meta;
type Story = StoryObj<Arguments>;

/** The button of this name, as soon as it is there. */
async function buttonOf(poll: CoopPoll, name: string): Promise<HTMLButtonElement> {
  for (;;) {
    const buttons = [...poll.shadowRoot!.querySelectorAll('button')];
    const found = buttons.find((button) => button.textContent.trim() === name);
    if (found) return found;
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
}

export const ReadingPack: Story = {args: {pack: fullPack}, tags: ['looks']};
export const OneSideHasNoArgument: Story = {args: {pack: onesidedPack}};
export const AsksAQuestion: Story = {args: {pack: fullPack, presses: ['Poser une question']}};
export const PackOfThoseWhoRunTheVote: Story = {args: {pack: fullPack, who: 'coop'}, tags: ['looks']};
export const AddsAQuestion: Story = {args: {who: 'coop', presses: ['Ajouter une question et sa réponse']}};
export const CountsAgainBeforeTheClose: Story = {args: {presses: ['Recompter']}};
export const CountMatches: Story = {args: {phase: 'closed', presses: ['Recompter']}, tags: ['looks']};
export const CountDiffers: Story = {
  args: {phase: 'closed', lost: 'elodie', altered: 'amina', presses: ['Recompter']},
  tags: ['looks'],
};
export const DeskWhileOpen: Story = {args: {who: 'coop'}};
export const DeskWithVotesThatWait: Story = {args: {who: 'coop', unreachable: 'amina'}};
export const Reminds: Story = {args: {who: 'coop', presses: ['Rappeler le vote aux personnes qui n’ont pas voté']}};
export const CanBeClosed: Story = {args: {who: 'coop', phase: 'over'}, tags: ['looks']};
export const ChecksBeforeClosing: Story = {args: {who: 'coop', phase: 'over', presses: ['Continuer']}};
export const Closes: Story = {args: {who: 'coop', phase: 'over', presses: ['Continuer', 'Clore le vote']}};
