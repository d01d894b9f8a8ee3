import {html} from 'lit';
import '../../components/community/community.js';
import '../../components/community/sign-in.js';
import '../../components/directory/member.js';
import '../../components/directory/member-form.js';
import '../../components/status/status.js';
import type {CoopCommunity} from '../../components/community/community.js';
import {outboxNames} from '../../pods/outbox/names.js';
import {draftKeys} from '../support/elements/drafts.js';
import {blockTexts, fillDatabases, fillTexts, refuseStorage} from '../support/elements/refusals.js';
import {atEnd, expect, isAccessible, one, press, sees, show, startPod, textOf, type} from '../support/elements/page.js';
import {amina, createSeededCoop, elodie} from '../support/elements/seeded-coop.js';
import {communityOf, within} from '../support/elements/within.js';
import {openKitchen, type Kitchen} from '../support/outbox/recipe.js';

const onlyHere = 'Cet appareil ne garde rien. Laissez cette page ouverte jusqu’à l’envoi.';

/** A page on which Ana is signed in and has changed a dish whose server has stopped. */
async function writeWithoutServer(kitchen: Kitchen) {
  const coop = {src: kitchen.url, identity: () => kitchen.ana};
  const content = html`<coop-sign-in providers="https://one.example/"></coop-sign-in><coop-status></coop-status>`;
  const page = await show<CoopCommunity>(within(coop, content, 'ana'));
  const community = communityOf(page);
  await community.resources.read(kitchen.url);
  kitchen.pod.faults.close();
  const outbox = (await community.outbox())!;
  atEnd(() => outbox.stop());
  const id = await outbox.add(kitchen.edit(community, {name: ['Broth']}));
  const [signIn, status] = [page.querySelector('coop-sign-in')!, page.querySelector('coop-status')!];
  return {page, community, outbox, id, signIn, status};
}

describe('a browser', () => {
  beforeEach(() => {
    indexedDB.deleteDatabase(outboxNames.database);
  });

  for (const [how, refuse] of Object.entries({
    'that gives no database to the page': refuseStorage,
    'whose databases are full': fillDatabases,
    'that keeps nothing at all': () => (refuseStorage(), blockTexts()),
  })) {
    describe(how, () => {
      let kitchen: Kitchen;
      beforeEach(() => {
        kitchen = openKitchen(undefined, startPod());
        refuse();
      });

      it('shows what is typed, says to leave the page open, and sends it once the server is back', async () => {
        const {status, community, outbox, id} = await writeWithoutServer(kitchen);
        await sees(status, onlyHere);
        expect(kitchen.shown(community)).to.deep.equal({name: ['Broth']});
        await isAccessible(status);
        kitchen.pod.faults.open();
        await outbox.resume();
        await outbox.settled(id);
        expect(await kitchen.stored()).to.deep.equal({name: ['Broth']});
        await sees(status, 'Tout est envoyé.');
        expect(textOf(status)).not.to.include(onlyHere);
      });

      it('asks before what only the page has goes with it, and promises nobody that it waits', async () => {
        const {page, signIn, status} = await writeWithoutServer(kitchen);
        await sees(status, onlyHere);
        press(signIn, 'Se déconnecter');
        await sees(signIn, '1 modification n’est pas encore envoyée.');
        page.identity = null;
        await sees(signIn, 'Se connecter');
        await signIn.complete;
        expect(textOf(signIn)).to.equal('Se connecter');
      });
    });
  }

  it('that has room again keeps what only the page had', async () => {
    const kitchen = openKitchen(undefined, startPod());
    const makeRoom = fillDatabases();
    const {outbox, community, status, page} = await writeWithoutServer(kitchen);
    await sees(status, onlyHere);
    makeRoom();
    await outbox.add(kitchen.edit(community, {note: ['With leeks']}));
    expect(outbox.state.isOnPageOnly).to.be.false;
    page.identity = null;
    page.identity = kitchen.ana;
    await page.complete;
    expect((await community.outbox())!.state.deeds).to.have.length(2);
  });

  for (const [how, refuse] of Object.entries({
    'that lets the page keep no texts': blockTexts,
    'that has no more room for texts': fillTexts,
  })) {
    it(`${how} breaks no form`, async () => {
      const pod = startPod();
      const coop = await createSeededCoop([amina, elodie], pod);
      refuse();
      const form = await show(within(coop, html`<coop-member-form></coop-member-form>`, 'amina'), 'coop-member-form');
      type(form, '#note', 'Un long texte');
      press(form, 'Enregistrer');
      await sees(form, 'est enregistrée');
      expect(pod.text('/amina/profile/card')).to.include('Un long texte');
    });
  }

  it('that had no room for a draft leaves the text in the form, and offers nothing else instead', async () => {
    const coop = await createSeededCoop([amina], startPod());
    const form = await show(within(coop, html`<coop-member-form></coop-member-form>`, 'amina'), 'coop-member-form');
    fillTexts();
    type(form, '#note', 'Un long texte');
    expect(one<HTMLTextAreaElement>(form, '#note').value).to.equal('Un long texte');
    expect(draftKeys()).to.deep.equal([]);
  });
});
