import {RecountPart} from '../../components/poll/recount/recount-part.js';
import {ownVoteAddress, pollParts} from '../../pods/polls/addresses.js';
import {liveIn, setClock} from '../support/elements/clock.js';
import {all, expect, isAccessible, one, press, sees, startPod, textOf} from '../support/elements/page.js';
import {showPart} from '../support/elements/poll-part.js';
import {
  addPollList,
  afterClosing,
  closeIn,
  confirmIn,
  draftOf,
  opening,
  openPollIn,
  voteElsewhere,
} from '../support/elements/polls.js';
import {amina, createSeededCoop, elodie, zoe, type SeededCoop} from '../support/elements/seeded-coop.js';

describe('counting a poll again', () => {
  liveIn('Europe/Paris');
  let coop: SeededCoop;
  let list: string;
  let iri: string;
  beforeEach(async () => {
    coop = await createSeededCoop([amina, elodie, zoe], startPod());
    list = await addPollList(coop);
    setClock(opening);
    iri = await openPollIn(coop, list, draftOf('yes-no'));
    await voteElsewhere(coop, 'amina', iri, {Yes: 1});
    await voteElsewhere(coop, 'elodie', iri, {No: 1});
  });
  const close = async () => {
    setClock(afterClosing);
    await closeIn(coop, list, iri);
  };
  const open = (who = 'zoe') => showPart(RecountPart, coop, iri, who);
  const table = (page: Element) =>
    all<HTMLTableRowElement>(page, 'tbody tr').map(({cells}) => [...cells].map(({innerText}) => innerText));
  const box = () => pollParts.box({iri}, 0);
  const inBox = async () => {
    const listing = await (await coop.identity('coop').fetch(box(), {headers: {accept: 'text/turtle'}})).text();
    return [...listing.matchAll(/contains>?\s+<([^>]+)>/g)].map(([, url]) => new URL(url!, box()).href);
  };

  it('says what it does, and that the own count matches the published one', async () => {
    await close();
    const page = await open();
    expect(textOf(page)).to.include('Il lit environ 5 documents.');
    await isAccessible(page);
    press(page, 'Recompter');
    await sees(page, 'Votre compte est le même que le résultat publié.');
    expect(table(page)).to.deep.equal([
      ['Oui', '1', '1'],
      ['Non', '1', '1'],
      ['Abstention', '0', '0'],
      ['Votes comptés', '2', '2'],
    ]);
    await isAccessible(page);
  });

  it('puts the focus on the result, and lets one count once more', async () => {
    await close();
    const page = await open();
    one(page, '.recount-start').focus();
    press(page, 'Recompter');
    await sees(page, 'Votre compte est le même');
    expect(page.shadowRoot!.activeElement?.className).to.equal('recount-result');
    press(page, 'Recompter encore');
    await sees(page, 'Votre compte est le même');
  });

  it('counts before the close as well, and says that this is provisional', async () => {
    await confirmIn(coop, iri);
    const page = await open();
    press(page, 'Recompter');
    await sees(page, 'Tout est comme au moment où les votes ont été confirmés.');
    expect(textOf(page)).to.include('Votre compte est provisoire.');
    expect(table(page)[0]).to.deep.equal(['Oui', '1']);
  });

  it('names the person whose own copy has changed, and says that the confirmed vote counts', async () => {
    await close();
    const twin = await ownVoteAddress(coop.home('amina'), {iri});
    coop.pod.put(twin, coop.pod.text(twin)!.replaceAll('ns#Yes', 'ns#No').replaceAll('coop:Yes', 'coop:No'));
    const page = await open();
    press(page, 'Recompter');
    await sees(page, 'Votre compte a trouvé 1 différence.');
    expect(textOf(page)).to.include(
      'Copie gardée par Amina Benali : elle dit maintenant autre chose. Le vote confirmé compte.',
    );
    expect(table(page)[0]).to.deep.equal(['Oui', '1', '1']);
    await isAccessible(page);
  });

  it('says that the votes are hidden until the close, to whoever may not see them', async () => {
    const hidden = await openPollIn(coop, list, draftOf('yes-no', {resultShown: 'at-close'}));
    const page = await showPart(RecountPart, coop, hidden, 'zoe');
    press(page, 'Recompter');
    await sees(page, 'Vous ne pouvez pas encore compter : les votes sont cachés jusqu’à la clôture.');
    await isAccessible(page);
  });

  it('can be stopped, and goes on from there', async () => {
    await close();
    const page = await open();
    press(page, 'Recompter');
    await page.updateComplete;
    press(page, 'Arrêter');
    await sees(page, 'Continuer');
    expect(textOf(page)).not.to.include('Votre compte est le même');
    await isAccessible(page);
    press(page, 'Continuer');
    await sees(page, 'Votre compte est le même que le résultat publié.');
  });

  it('says that a confirmed vote is gone from the box, and shows both counts', async () => {
    await close();
    const [first] = await inBox();
    coop.pod.delete(first!);
    const page = await open();
    press(page, 'Recompter');
    await sees(page, 'Un vote confirmé a disparu de l’urne.');
    expect(textOf(page)).to.include('Votre compte donne un autre résultat que celui qui est publié.');
    expect(table(page).at(-1)).to.deep.equal(['Votes comptés', '1', '2']);
    await isAccessible(page);
  });
});
