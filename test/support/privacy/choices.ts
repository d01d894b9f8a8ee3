import type {Page} from 'playwright-core';
import {coopLayout, MemoryValues, openRoomWork, Outbox, readRoll, Resources} from '../../../pods/index.js';
import {podsUrl, siteUrl} from '../environment.js';
import {valueOf} from '../fixtures.js';
import {createPerson, demoPerson, type FlowPerson} from '../flows/people.js';
import {fetchAs, openRoomOf} from '../flows/talkers.js';
import {complete, field} from '../flows/tags.js';
import type {Hand, Way} from './hand.js';

/** One of the two sides of a choice: what is done, on which page, and what the page says then. */
export interface Side {
  /** What is done, in a few words for the page on privacy. */
  readonly how: string;
  act(hand: Hand, page: Page): Promise<void>;
  done(page: Page): Promise<unknown>;
}

/** A consent or a commitment for which the kit asks, and the way out of it. */
export interface Choice {
  readonly choice: string;
  /** Whoever chooses, for each way anew. */
  who(way: Way): Promise<Pick<FlowPerson, 'email' | 'password'>>;
  /** The page on which both sides begin, below the site's address; looked for by somebody who is signed in. */
  path(page: Page): Promise<string>;
  /** What must be there before, if anything. */
  prepare?(way: Way): Promise<void>;
  readonly yes: Side;
  readonly no: Side;
  /** Buttons for both that stand side by side: neither may be larger, or catch the eye. */
  readonly alike?: readonly [yes: string, no: string];
  /** Whether the demo has said yes already. */
  readonly beginsWithNo?: true;
}

const at = (path: string) => () => Promise.resolve(path);
/** Two people where the one who has chosen cannot choose anew as for the first time. */
const somebody =
  (pod: string, other = pod) =>
  (way: Way) =>
    Promise.resolve(demoPerson(way === 'mouse' ? pod : other));
const says = (text: string | RegExp) => (page: Page) => page.getByText(text).first().waitFor();
const pressing = (name: string) => (hand: Hand) => hand.press(name);
const profileSaved = says(/^Votre fiche est enregistrée/);
const us = 'La Coopérative des Deux Rives';
const telephone = 'Téléphone';

/** The page of an event with places that are left. */
async function workshop(page: Page): Promise<string> {
  await page.goto(`${siteUrl()}/agenda.html`);
  await complete(page);
  const link = page.locator('coop-events').getByRole('link', {name: 'Atelier pain au levain'}).first();
  return (await link.getAttribute('href'))!;
}

/** Proposes a conversation, as the page of whoever proposes does. */
async function propose(from: string, to: string): Promise<void> {
  const {webId} = demoPerson(from);
  const by = await fetchAs(from);
  const session = {status: 'signed-in', webId, fetch: by} as const;
  const resources = new Resources({session: () => session, mayAuthenticate: (url) => url.startsWith(podsUrl())});
  const layout = coopLayout(`${podsUrl()}/coop/`);
  const home = valueOf(await readRoll(resources, layout.membersList)).get(webId)!.homes[0];
  const work = openRoomWork({
    coop: {iri: layout.coop, moderators: layout.moderators, membership: layout.membership},
    webId,
    home,
    storage: `${podsUrl()}/${from}/`,
    readers: {who: 'pair', other: demoPerson(to).webId},
    now: Date.now(),
  });
  const outbox = new Outbox({webId, resources, session: () => session, values: new MemoryValues()});
  const left = await outbox.settled(await outbox.add(work));
  outbox.stop();
  if (left) throw new Error(`${from} could not propose a conversation: ${JSON.stringify(left.problem)}`);
}

let quietRoom: string | undefined;

/** A conversation that the same person may mute. */
async function room(): Promise<string> {
  const people = [demoPerson('ivan').webId];
  quietRoom ??= await openRoomOf('valentin', await fetchAs('valentin'), {who: 'named', people}, 'Bal de printemps');
  return `conversation.html?id=${encodeURIComponent(quietRoom)}`;
}

const isAnswered = async (page: Page) => {
  await complete(page);
  await page.getByRole('button', {name: 'Refuser'}).nth(1).waitFor({state: 'detached'});
};

/** Everything for which the pages of the demo ask a person’s yes. */
export const choices: readonly Choice[] = [
  {
    choice: 'to take part in an event',
    who: somebody('ivan'),
    path: workshop,
    yes: {how: '“Register”', act: pressing('M’inscrire'), done: says('Vous avez une place.')},
    no: {
      how: '“Cancel my registration”',
      act: pressing('Annuler mon inscription'),
      done: says('Vous avez répondu que vous ne venez pas.'),
    },
  },
  {
    choice: 'to show one’s name to those who take part',
    who: somebody('catherine', 'valentin'),
    path: workshop,
    yes: {
      how: 'tick the box, “Register”',
      async act(hand) {
        await hand.tick('Montrer mon nom aux autres membres');
        await hand.press('M’inscrire');
      },
      done: says('Vous avez une place.'),
    },
    no: {
      how: 'untick the box, “Save the change”',
      async act(hand) {
        await hand.tick('Montrer mon nom aux autres membres');
        await hand.press('Enregistrer le changement');
      },
      done: (page) =>
        page
          .getByRole('button', {name: 'Enregistrer le changement'})
          .waitFor({state: 'detached'})
          .then(() => complete(page)),
    },
  },
  {
    choice: 'to be on the map',
    who: somebody('nesrine'),
    path: at('ma-fiche.html'),
    yes: {
      how: '“Be on the map…”, how near, where, “Save”',
      async act(hand, page) {
        await hand.press('Être sur la carte…');
        await hand.choose('Ma région (à 50 km près)');
        const name = 'Commune ou coordonnées';
        await hand.write(page.getByRole('combobox', {name}), name, 'Crest');
        await hand.press('Enregistrer');
      },
      done: profileSaved,
    },
    no: {
      how: '“Be on the map…”, “I am not on it”, “Save”',
      async act(hand) {
        await hand.press('Être sur la carte…');
        await hand.choose('Je n’y suis pas');
        await hand.press('Enregistrer');
      },
      done: profileSaved,
    },
  },
  {
    choice: 'to give members one’s telephone number',
    who: somebody('valentin'),
    path: at('ma-fiche.html'),
    yes: {
      how: 'write it, “Save”',
      async act(hand, page) {
        await hand.write(field(page, telephone), telephone, '04 00 00 00 00');
        await hand.press('Enregistrer');
      },
      done: profileSaved,
    },
    no: {
      how: 'erase it, “Save”',
      async act(hand, page) {
        await hand.write(field(page, telephone), telephone, '');
        await hand.press('Enregistrer');
      },
      done: profileSaved,
    },
  },
  {
    choice: 'to ask to join the coop',
    who: () => createPerson('Lou'),
    path: at('rejoindre.html'),
    yes: {how: '“Ask to join”', act: pressing('Demander à rejoindre'), done: says('Votre demande est envoyée.')},
    no: {how: '“Take my request back”', act: pressing('Retirer ma demande'), done: says('Votre demande est retirée.')},
  },
  {
    choice: 'to stay a member of the coop',
    who: somebody('jules'),
    path: at('rejoindre.html'),
    yes: {how: '“Stay a member”', act: pressing('Annuler mon départ'), done: says('Votre départ est annulé.')},
    no: {how: '“Leave the coop”', act: pressing(`Quitter ${us}`), done: says('Votre départ est noté.')},
    beginsWithNo: true,
  },
  {
    choice: 'to talk with somebody who proposes it',
    who: somebody('mahamadou'),
    path: at('conversations.html'),
    async prepare(way) {
      const others = {mouse: ['nesrine', 'ivan'], keyboard: ['catherine', 'jules']} as const;
      for (const from of others[way]) await propose(from, 'mahamadou');
    },
    alike: ['Accepter', 'Refuser'],
    yes: {how: '“Accept”', act: pressing('Accepter'), done: isAnswered},
    no: {
      how: '“Decline”',
      act: pressing('Refuser'),
      done: (page) => page.getByRole('button', {name: 'Refuser'}).waitFor({state: 'detached'}),
    },
  },
  {
    choice: 'to be told of what is new in a conversation',
    who: somebody('ivan'),
    path: room,
    yes: {how: 'open the tools, untick “Mute”', act: mute, done: says('C’est noté.')},
    no: {how: 'open the tools, tick “Mute”', act: mute, done: says('C’est noté.')},
    beginsWithNo: true,
  },
];

async function mute(hand: Hand): Promise<void> {
  await hand.open('Chercher, enregistrer, régler');
  await hand.tick('Mettre en sourdine');
}
