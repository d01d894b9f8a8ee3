import {html} from 'lit';
import '../../components/community/community.js';
import '../../components/directory/member.js';
import {indexOfPeople} from '../support/fragments/people-index.js';
import {amina, createSeededCoop} from '../support/elements/seeded-coop.js';
import {expect, show, startPod, textOf} from '../support/elements/page.js';

describe('one member of a coop that has more than are read as a whole', () => {
  let pod: ReturnType<typeof startPod>;
  beforeEach(() => {
    pod = startPod();
    history.replaceState(null, '', location.pathname);
  });

  /** A coop with one member, whose row is in the index alone. */
  async function showAddressed(address: (webId: string) => string) {
    const coop = await createSeededCoop([amina], pod);
    const stranger = coop.addStranger({id: 'mallory', name: 'Mallory'});
    const others = Array.from({length: 300}, (_, index) => ({
      webId: `https://members.example/p${index}/card#me`,
      home: `https://members.example/p${index}/coop/`,
      row: `r-${index}`,
      name: `Membre ${index}`,
      role: 'Artisan',
      place: 'Die',
      skills: [],
    }));
    const row = {...others[0]!, webId: coop.webId('amina'), home: coop.home('amina'), row: 'r-amina', name: 'Amina Benali'};
    const {files, document} = await indexOfPeople(coop.list, [...others, row], {most: 50});
    for (const [url, text] of files) pod.put(url, text);
    pod.put(coop.list.split('#')[0]!, document.replace(/(sortKey>; <[^>]*remainingItems>) \d+/, '$1 40000'));
    const asked = address(coop.webId('amina')) || stranger.webId;
    history.replaceState(null, '', `?id=${encodeURIComponent(asked)}`);
    const before = pod.arrivals.length;
    const member = await show(
      html`<coop-community src=${coop.src}><coop-member src-param="id"></coop-member></coop-community>`,
      'coop-member',
    );
    const pages = pod.arrivals.slice(before).filter(({url}) => url.includes('/by/'));
    history.replaceState(null, '', location.pathname);
    return {member, pages};
  }

  it('is shown, after two or three pages of the index', async () => {
    const {member, pages} = await showAddressed((webId) => webId);
    expect(textOf(member)).to.include('Amina Benali').and.to.include('Boulangère');
    expect(pages.length).to.be.within(1, 3);
    expect(pages.every(({url}) => url.includes('/sources/'))).to.be.true;
  });

  it('is not shown if the index does not name them', async () => {
    const {member} = await showAddressed(() => '');
    expect(textOf(member)).not.to.include('Mallory');
    expect(textOf(member)).to.include('n’est pas celle d’un membre');
  });
});
