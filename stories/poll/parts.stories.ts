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
  /** Buttons that are pressed one after the other, each once it is there: selectors, since they read differently in each language. */
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
    for (const selector of presses) (await buttonOf(poll, selector)).click();
    await poll.complete;
  },
};
export default meta;
type Story = StoryObj<Arguments>;

/** A button, as soon as it is there. */
async function buttonOf(poll: CoopPoll, selector: string): Promise<HTMLButtonElement> {
  for (;;) {
    const found = poll.shadowRoot!.querySelector<HTMLButtonElement>(selector);
    if (found) return found;
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
}

export const ReadingPack: Story = {args: {pack: fullPack}, tags: ['looks']};
export const OneSideHasNoArgument: Story = {args: {pack: onesidedPack}};
export const AsksAQuestion: Story = {args: {pack: fullPack, presses: ['.ask']}};
export const PackOfThoseWhoRunTheVote: Story = {args: {pack: fullPack, who: 'coop'}, tags: ['looks']};
export const AddsAQuestion: Story = {args: {who: 'coop', presses: ['.add[data-item=question]']}};
export const CountsAgainBeforeTheClose: Story = {args: {presses: ['.recount-start']}};
export const CountMatches: Story = {args: {phase: 'closed', presses: ['.recount-start']}, tags: ['looks']};
export const CountDiffers: Story = {
  args: {phase: 'closed', lost: 'elodie', altered: 'amina', presses: ['.recount-start']},
  tags: ['looks'],
};
export const DeskWhileOpen: Story = {args: {who: 'coop'}};
export const DeskWithVotesThatWait: Story = {args: {who: 'coop', unreachable: 'amina'}};
export const Reminds: Story = {args: {who: 'coop', presses: ['.remind-open']}};
export const CanBeClosed: Story = {args: {who: 'coop', phase: 'over'}, tags: ['looks']};
export const ChecksBeforeClosing: Story = {args: {who: 'coop', phase: 'over', presses: ['.closing form .primary']}};
export const Closes: Story = {
  args: {who: 'coop', phase: 'over', presses: ['.closing form .primary', '.closing-check .primary']},
};
