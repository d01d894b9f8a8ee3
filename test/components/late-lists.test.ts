import {html} from 'lit';
import '../../components/community/community.js';
import '../../components/library/library.js';
import '../../components/news/news.js';
import type {CoopLibrary} from '../../components/library/library.js';
import type {CoopNews} from '../../components/news/news.js';
import {liveIn, setClock} from '../support/elements/clock.js';
import {addLibrary, libraryGroup, type SeededLibrary, type ShelvedDocument} from '../support/elements/library.js';
import {addNewsList, tidyNews, writeArticle} from '../support/elements/news.js';
import {
  all,
  draw,
  expect,
  isAccessible,
  one,
  press,
  sees,
  textOf,
  type,
  usePods,
  waitUntil,
} from '../support/elements/page.js';
import {amina, createSeededCoop, elodie, type SeededCoop} from '../support/elements/seeded-coop.js';
import {within} from '../support/elements/within.js';

const titles = (tag: Element) => all(tag, '.item .heading').map(({innerText}) => innerText.trim());
const gaps = (tag: Element) => all(tag, '.gap').map(({innerText}) => innerText.replace(/\s+/g, ' '));
const pathOf = (list: string) => new URL(list).pathname;
const numbered = (count: number): ShelvedDocument[] =>
  Array.from({length: count}, (_, index) => ({id: `d${index}`, title: `Guide ${index}`, format: 'text/plain'}));

describe('where one list never comes and another fails', () => {
  liveIn('Europe/Paris');
  let coop: SeededCoop;
  beforeEach(async () => {
    setClock('2026-11-28T10:00:00Z');
    coop = await createSeededCoop([amina, elodie]);
    usePods(coop.pod);
  });

  describe('a library', () => {
    let library: SeededLibrary;
    const late: ShelvedDocument = {
      id: 'comptes',
      title: 'Comptes',
      format: 'text/csv',
      dated: '2026-11-20',
      categories: ['comptes'],
    };
    const fill = async (everyone: readonly ShelvedDocument[]) =>
      (library = await addLibrary(coop, {
        everyone,
        members: [late],
        group: [{id: 'rota', title: 'Planning'}],
        pinned: ['comptes'],
      }));
    const look = () =>
      draw<CoopLibrary>(within(coop, html`<coop-library page-size="2"></coop-library>`, 'amina'), 'coop-library');

    it('shows what has come, lets it be searched, and names the others', async () => {
      await fill([
        {id: 'statuts', title: 'Statuts'},
        {id: 'charte', title: 'Charte'},
      ]);
      const held = coop.pod.faults.hold({path: pathOf(library.lists.members)});
      coop.pod.faults.answer(500, {path: pathOf(library.lists.group), times: Infinity});
      const tag = await look();
      await held.arrived;
      await sees(tag, 'Statuts');
      await sees(tag, libraryGroup);
      await sees(tag, 'pas encore arrivée');
      expect(gaps(tag)).to.deep.equal([
        'Une partie n’est pas encore arrivée : ce qui est pour les membres.',
        `Une partie n’a pas pu être lue : ce qui est pour « ${libraryGroup} ».`,
      ]);
      await isAccessible(tag);
      type(tag, '#search', 'charte');
      await sees(tag, '1 document');
      expect(titles(tag)).to.deep.equal(['Charte']);
    });

    it('takes in what comes later, and leaves the reader where he or she is', async () => {
      await fill(numbered(5));
      const held = coop.pod.faults.hold({path: pathOf(library.lists.members)});
      const tag = await look();
      await held.arrived;
      await sees(tag, 'pas encore arrivée');
      press(tag, 'Page suivante');
      await sees(tag, 'Page 2 sur 3');
      one(tag, '#search').focus();
      held.release();
      await sees(tag, '7 documents');
      expect(textOf(tag)).to.include('Page 2 sur 4');
      expect(tag.shadowRoot!.activeElement).to.equal(one(tag, '#search'));
      await waitUntil(() => !gaps(tag).length);
      type(tag, '#search', 'comptes');
      await sees(tag, 'Visible par les membres');
    });

    it('goes on with the head of the list where the row with the focus has moved to another page', async () => {
      await fill(numbered(2));
      const held = coop.pod.faults.hold({path: pathOf(library.lists.members)});
      const tag = await look();
      await held.arrived;
      await sees(tag, 'pas encore arrivée');
      all(tag, '.item button')[1]!.focus();
      held.release();
      await sees(tag, '4 documents');
      expect(tag.shadowRoot!.activeElement).to.equal(one(tag, '.summary'));
    });
  });

  describe('the news', () => {
    it('show what has come, let it be searched, and take in the rest when it comes', async () => {
      const open = await addNewsList(coop, {title: 'Pour tout le monde'});
      const members = await addNewsList(coop, {readers: {who: 'members'}, title: 'Pour les membres'});
      const other = await addNewsList(coop, {readers: {who: 'everyone'}, name: 'other', title: 'Autres'});
      await writeArticle(coop, 'amina', open, {name: 'a', title: ['Le four']});
      await writeArticle(coop, 'amina', open, {name: 'b', title: ['Le vélo']});
      await writeArticle(coop, 'amina', members, {name: 'c', title: ['Entre nous']}, {audience: 'members'});
      await tidyNews(coop, open);
      await tidyNews(coop, members);
      const held = coop.pod.faults.hold({path: pathOf(members)});
      coop.pod.faults.answer(500, {path: pathOf(other), times: Infinity});
      const news = await draw<CoopNews>(within(coop, html`<coop-news></coop-news>`, 'elodie'), 'coop-news');
      await held.arrived;
      await sees(news, 'ce qui est pour les membres');
      expect(gaps(news)).to.deep.equal([
        'Une partie n’est pas encore arrivée : ce qui est pour les membres.',
        'Une partie n’a pas pu être lue : ce qui est pour tout le monde.',
      ]);
      type(news, '#search', 'four');
      await sees(news, '1 article');
      held.release();
      type(news, '#search', 'entre');
      await waitUntil(() => titles(news)[0] === 'Entre nous');
      await waitUntil(() => gaps(news).length === 1);
      await isAccessible(news);
    });
  });
});
