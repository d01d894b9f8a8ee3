import {html} from 'lit';
import '../../components/community/community.js';
import '../../components/news/digest.js';
import type {CoopDigest} from '../../components/news/digest.js';
import {newsPageOf} from '../../pods/news/news-address.js';
import {addEvent, addEventList} from '../support/elements/agenda.js';
import {liveIn, setClock} from '../support/elements/clock.js';
import {draftKeys} from '../support/elements/drafts.js';
import {addPollList, listPolls} from '../support/elements/listed-polls.js';
import {addNewsList, tidyNews, writeArticle} from '../support/elements/news.js';
import {
  all,
  atEnd,
  draw,
  expect,
  isAccessible,
  named,
  one,
  press,
  sees,
  show,
  showsFallback,
  startPod,
  textOf,
  type,
  waitUntil,
} from '../support/elements/page.js';
import {catchSavedFiles} from '../support/elements/saved-files.js';
import {amina, createSeededCoop, elodie, type SeededCoop} from '../support/elements/seeded-coop.js';
import {within} from '../support/elements/within.js';

const choose = (tag: Element, selector: string, value: string) => {
  const field = one<HTMLSelectElement>(tag, selector);
  field.value = value;
  field.dispatchEvent(new Event('change', {bubbles: true}));
};
/** What can be ticked in the part with this heading. */
const listed = (tag: Element, part: string) =>
  [...fieldset(tag, part).querySelectorAll<HTMLElement>('li label')].map(({innerText}) => innerText.split('\n')[0]!.trim());
const fieldset = (tag: Element, part: string) =>
  all(tag, 'fieldset').find((one) => one.querySelector('legend')!.innerText === part)!;

describe('the form for a newsletter', () => {
  liveIn('Europe/Paris');
  let coop: SeededCoop;
  let articles: {public: string; members: string};
  beforeEach(async () => {
    setClock('2026-11-28T10:00:00+01:00');
    coop = await createSeededCoop([amina, elodie], startPod());
    const [everyone, members] = [await addNewsList(coop), await addNewsList(coop, {readers: {who: 'members'}})];
    articles = {public: everyone, members};
    await writeArticle(coop, 'amina', everyone, {
      name: 'a',
      title: ['Récolte'],
      summary: ['Trois tonnes'],
      authorName: ['Amina'],
    });
    await writeArticle(coop, 'amina', everyone, {name: 'b', title: ['Bal'], published: ['2026-11-21T10:00:00Z']});
    await writeArticle(coop, 'amina', everyone, {name: 'c', title: ['Octobre'], published: ['2026-10-21T10:00:00Z']});
    await writeArticle(coop, 'amina', members, {name: 'd', title: ['Entre nous']}, {audience: 'members'});
    await tidyNews(coop, everyone);
    await tidyNews(coop, members);
    const events = await addEventList(coop);
    await addEvent(coop, events, 'amina', {name: ['Repair café'], start: ['2026-12-05T18:00:00+01:00'], place: ['Crest']});
    await addEvent(coop, events, 'amina', {name: ['Passé'], start: ['2026-11-05T18:00:00+01:00']});
    const polls = await addPollList(coop);
    await listPolls(coop, polls, [
      {id: 'roof', question: 'Refaire le toit ?', closes: '2026-11-10T08:00:00+01:00', verdict: 'adopted'},
      {id: 'open', question: 'Quel nom ?', closes: '2026-11-30T08:00:00+01:00'},
    ]);
  });

  const open = (who?: string) =>
    show<CoopDigest>(
      within(coop, html`<coop-digest article-href="article.html?id={id}">La lettre se prépare ici.</coop-digest>`, who),
      'coop-digest',
    );
  const ready = async (who = 'amina') => {
    const tag = await open(who);
    await tag.complete;
    return tag;
  };

  it('is for those who are signed in', async () => {
    const tag = await open();
    expect(textOf(tag)).to.include('Connectez-vous pour préparer une lettre.');
    expect(showsFallback(tag)).to.equal(true);
  });

  it('offers, for everybody, the news of this month that everybody can read, the latest first, and coming events', async () => {
    const tag = await ready();
    expect(listed(tag, 'Actualités').map((text) => text.split(' ')[0])).to.deep.equal(['Bal', 'Récolte']);
    expect(textOf(fieldset(tag, 'À venir')))
      .to.include('Repair café')
      .and.not.to.include('Passé');
    expect(textOf(fieldset(tag, 'Décisions'))).to.include('Aucune décision dans cette période.');
    await isAccessible(tag);
  });

  it('offers what members can read, and their decisions, only for a newsletter for members', async () => {
    const tag = await ready();
    choose(tag, '#audience', 'members');
    await sees(tag, 'Entre nous');
    expect(textOf(fieldset(tag, 'Décisions'))).to.include('Refaire le toit ? 10 novembre 2026 · adopté');
    expect(textOf(tag)).not.to.include('Quel nom ?');
    choose(tag, '#audience', 'everyone');
    await sees(tag, 'Aucune décision');
    expect(textOf(tag)).not.to.include('Entre nous');
  });

  it('looks into another period, also from one day to another', async () => {
    const tag = await ready();
    choose(tag, '#period', 'last-month');
    await sees(tag, 'Octobre');
    expect(listed(tag, 'Actualités')).to.have.length(1);
    choose(tag, '#period', 'days');
    await tag.complete;
    choose(tag, '#from', '2026-11-20');
    choose(tag, '#to', '2026-11-19');
    await sees(tag, 'Choisissez deux jours');
    await isAccessible(tag);
    choose(tag, '#to', '2026-11-20');
    await sees(tag, 'Récolte');
    expect(listed(tag, 'Actualités')).to.have.length(1);
  });

  it('puts things in order by buttons, which keep the focus, and says where each is', async () => {
    const tag = await ready();
    const down = named(tag, '↓');
    expect(down.getAttribute('aria-label')).to.equal('Descendre «\u00a0Bal\u00a0»');
    down.focus();
    down.click();
    await tag.updateComplete;
    await tag.updateComplete;
    expect(listed(tag, 'Actualités').map((text) => text.split(' ')[0])).to.deep.equal(['Récolte', 'Bal']);
    expect(tag.shadowRoot!.activeElement?.getAttribute('aria-label')).to.equal('Descendre «\u00a0Bal\u00a0»');
    expect(tag.shadowRoot!.activeElement?.getAttribute('aria-disabled')).to.equal('true');
    await sees(tag, /«\s?Bal\s?» : place 2 sur 2\./);
  });

  it('shows a preview with what is ticked, in its order, and the introduction', async () => {
    const tag = await ready();
    type(tag, '#introduction', 'Bonjour à **toutes**.\n\n<img src=x onerror=alert(1)>');
    fieldset(tag, 'Actualités').querySelector<HTMLInputElement>('input')!.click();
    press(tag, 'Voir un aperçu');
    await waitUntil(() => tag.shadowRoot!.querySelector('article'));
    await tag.complete;
    const text = one(tag, 'article').innerText;
    expect(text).to.include('La lettre de La Coopérative des Deux Rives').and.to.include('Trois tonnes');
    expect(text).to.include('<img src=x onerror=alert(1)>').and.not.to.include('Bal');
    expect(all(tag, 'article strong')[0]?.innerText).to.equal('toutes');
    expect(all(tag, 'article img')).to.have.length(0);
    expect(one<HTMLAnchorElement>(tag, 'article a').href).to.match(/^https?:.*article\.html\?id=https%3A/);
    await isAccessible(tag);
    press(tag, 'Fermer l’aperçu');
    await tag.updateComplete;
    expect(all(tag, 'article')).to.have.length(0);
  });

  it('goes to paper as it is previewed, without the form', async () => {
    const tag = await ready();
    let printed = '';
    const {print} = globalThis;
    globalThis.print = () => void (printed = one(tag, 'article').innerText);
    atEnd(() => (globalThis.print = print));
    press(tag, 'Imprimer');
    await waitUntil(() => printed);
    expect(printed).to.include('Récolte').and.to.include('Repair café');
  });

  it('is saved as one file for a mail program, and nothing is sent or written anywhere', async () => {
    const saved = catchSavedFiles();
    const tag = await ready();
    const start = coop.pod.arrivals.length;
    type(tag, '#title', 'Nouvelles <du> mois');
    press(tag, 'Enregistrer un fichier pour un e-mail');
    await sees(tag, 'Le fichier est enregistré.');
    const [{name, content}] = saved as [(typeof saved)[number]];
    expect(name).to.equal('lettre-2026-11-01-2026-11-30.html');
    expect(content.type).to.equal('text/html;charset=utf-8');
    const text = await content.text();
    expect(text).to.include('<h1>Nouvelles &lt;du&gt; mois</h1>').and.to.include('Trois tonnes');
    expect(coop.pod.arrivals.slice(start).filter(({method}) => method !== 'GET' && method !== 'HEAD')).to.have.length(0);
  });

  it('links articles for everybody to their pages without scripts, where the site has no page for them', async () => {
    const tag = await show<CoopDigest>(within(coop, html`<coop-digest></coop-digest>`, 'amina'), 'coop-digest');
    press(tag, 'Voir un aperçu');
    await waitUntil(() => tag.shadowRoot!.querySelector('article'));
    const source = `${coop.home('amina')}public/b.ttl#it`;
    expect(one<HTMLAnchorElement>(tag, 'article a').href).to.equal(await newsPageOf(articles.public, source));
  });

  it('keeps on this device what was chosen and typed, for whoever did, and for nobody else', async () => {
    const tag = await ready();
    type(tag, '#introduction', 'Bonjour');
    fieldset(tag, 'Actualités').querySelector<HTMLInputElement>('input')!.click();
    expect(draftKeys()).to.have.length(1);
    tag.closest('coop-community')!.remove();
    const again = await ready();
    expect(one<HTMLTextAreaElement>(again, '#introduction').value).to.equal('Bonjour');
    expect(fieldset(again, 'Actualités').querySelector<HTMLInputElement>('input')!.checked).to.equal(false);
    again.closest('coop-community')!.remove();
    const other = await ready('elodie');
    expect(one<HTMLTextAreaElement>(other, '#introduction').value).to.equal('');
  });

  it('shows its fallback while it is not known who reads', async () => {
    const tag = await draw<CoopDigest>(html`<coop-digest>La lettre se prépare ici.</coop-digest>`);
    expect(showsFallback(tag)).to.equal(true);
  });

  it('says that it is reading the lists, and lets its editor write meanwhile', async () => {
    const held = coop.pod.faults.hold({path: new URL(articles.public).pathname});
    const tag = await draw<CoopDigest>(within(coop, html`<coop-digest></coop-digest>`, 'amina'), 'coop-digest');
    await held.arrived;
    await waitUntil(() => tag.shadowRoot!.querySelector('.loading'));
    type(tag, '#introduction', 'Bonjour');
    held.release();
    await sees(tag, 'Récolte');
    expect(one<HTMLTextAreaElement>(tag, '#introduction').value).to.equal('Bonjour');
  });

  const answerNews = (status: number, address = articles.public) =>
    coop.pod.faults.answer(status, {path: new URL(address).pathname, times: Infinity});

  for (const [status, sentence] of [
    [403, 'Vous n’avez pas accès à ces informations.'],
    [500, 'ne fonctionne pas correctement pour le moment.'],
  ] as const)
    it(`says that the news cannot be read, and not that there are none, where the server answers ${status}`, async () => {
      answerNews(status);
      const tag = await ready();
      expect(textOf(fieldset(tag, 'Actualités')))
        .to.include(sentence)
        .and.not.to.include('Aucune actualité');
      expect(textOf(fieldset(tag, 'Décisions'))).to.include('Aucune décision dans cette période.');
      expect(textOf(tag)).to.include('Repair café');
      await isAccessible(tag);
    });

  it('reads the news again when asked to', async () => {
    answerNews(403);
    const tag = await ready();
    coop.pod.faults.mend();
    press(tag, 'Réessayer');
    await sees(tag, 'Récolte');
    expect(textOf(tag)).not.to.include('Vous n’avez pas accès');
  });

  it('says that something may be missing where one of several lists cannot be read, and offers the rest', async () => {
    answerNews(500);
    const tag = await ready();
    choose(tag, '#audience', 'members');
    await sees(tag, 'Entre nous');
    expect(textOf(fieldset(tag, 'Actualités'))).to.include('Il manque peut-être quelque chose.');
    await isAccessible(tag);
  });

  it('says nothing of a list that is refused and for others than the readers of the newsletter', async () => {
    answerNews(403, articles.members);
    const tag = await ready();
    expect(listed(tag, 'Actualités')).to.have.length(2);
    expect(textOf(tag)).not.to.include('Vous n’avez pas accès');
    choose(tag, '#audience', 'members');
    await sees(tag, 'Il manque peut-être quelque chose. Vous n’avez pas accès à ces informations.');
  });
});
