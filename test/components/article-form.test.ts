import {html, type TemplateResult} from 'lit';
import '../../components/community/community.js';
import '../../components/news/article-form.js';
import type {CoopArticleForm} from '../../components/news/article-form.js';
import {liveIn, setClock} from '../support/elements/clock.js';
import {fill, input} from '../support/elements/labelled.js';
import {addCategories, addNewsList, writeArticle} from '../support/elements/news.js';
import {
  all,
  atEnd,
  expect,
  isAccessible,
  named,
  one,
  press,
  sees,
  show,
  startPod,
  textOf,
  waitUntil,
} from '../support/elements/page.js';
import {amina, createSeededCoop, elodie, type SeededCoop} from '../support/elements/seeded-coop.js';
import {addGroups} from '../support/elements/with-groups.js';
import {within} from '../support/elements/within.js';

describe('the form for articles', () => {
  liveIn('Europe/Paris');
  let coop: SeededCoop;
  let pod: ReturnType<typeof startPod>;
  let list: string;
  let scheme: string;
  beforeEach(async () => {
    setClock('2026-11-28T10:00:00Z');
    pod = startPod();
    coop = await createSeededCoop([amina, elodie], pod);
    scheme = await addCategories(coop, [
      {name: 'food', labels: {fr: 'Alimentation'}},
      {name: 'bread', labels: {fr: 'Pain'}, broader: 'food'},
    ]);
    list = await addNewsList(coop, {scheme});
  });
  const showForm = (content: TemplateResult = html`<coop-article-form>Bientôt.</coop-article-form>`, who = 'amina') =>
    show<CoopArticleForm>(within(coop, content, who || undefined), 'coop-article-form');
  const edit = (iri: string) => showForm(html`<coop-article-form src=${iri}></coop-article-form>`);
  const stored = (iri: string) => pod.text(new URL(iri).pathname) ?? '';
  const told = (name = 'everyone') => pod.text(`/coop/official/news/${name}/new.ttl`) ?? '';
  const save = async (form: CoopArticleForm, text: string | RegExp = 'C’est enregistré.') => {
    await form.updateComplete;
    press(form, 'Enregistrer');
    await sees(form, text);
  };
  const saveNew = async (form: CoopArticleForm) => {
    let iri = '';
    form.addEventListener('coop-thing-change', (event) => (iri = event.iri));
    await save(form);
    return iri;
  };
  const write = (form: CoopArticleForm) => {
    fill(form, 'Titre', 'Le four est là');
    fill(form, 'Texte', '# Enfin\n\nDu *pain* chaud.');
  };
  const choose = async (form: CoopArticleForm, label: string) => {
    input(form, label).click();
    await form.updateComplete;
  };

  it('writes what was typed as Markdown, with its author, its time and its length, and tells the list', async () => {
    const form = await showForm();
    expect(input(form, 'Auteur·rice 1').value).to.equal('Amina Benali');
    write(form);
    fill(form, 'En bref', 'Il chauffe.');
    await choose(form, 'Pain');
    await isAccessible(form);
    const iri = await saveNew(form);
    expect(iri).to.match(new RegExp(`^${coop.home('amina')}public/`));
    const text = stored(iri);
    for (const part of [
      'BlogPosting',
      'Le four est là',
      'Il chauffe.',
      '"text/markdown"',
      coop.webId('amina'),
      '#bread>',
      '"Amina Benali"',
    ])
      expect(text).to.include(part);
    expect(text).to.include('schema:wordCount "4"');
    expect(text).to.match(/datePublished "2026-11-28T10:00/);
    expect(told()).to.include(iri.split('#')[0]!);
  });

  it('shows how the text will look, by the keyboard as well', async () => {
    const form = await showForm();
    press(form, 'Aperçu');
    await sees(form, 'Il n’y a pas encore de texte.');
    write(form);
    await waitUntil(() => form.shadowRoot!.querySelector('.preview em')?.textContent === 'pain');
    expect(named(form, 'Fermer l’aperçu').getAttribute('aria-expanded')).to.equal('true');
    expect(one(form, '.preview h4').textContent).to.equal('Enfin');
    await isAccessible(form);
    press(form, 'Fermer l’aperçu');
    await form.updateComplete;
    expect(form.shadowRoot!.querySelector('.preview')).to.equal(null);
  });

  it('says what is missing, and leads there', async () => {
    const form = await showForm();
    press(form, 'Enregistrer');
    await sees(form, 'Écrivez le texte de l’article.');
    await isAccessible(form);
    await choose(form, 'Un article d’un partenaire, par un lien');
    press(form, 'Enregistrer');
    await sees(form, 'Écrivez l’adresse de l’article du partenaire.');
  });

  it('keeps a draft where nobody else sees it, and publishes it for those who are chosen', async () => {
    const form = await showForm();
    write(form);
    await choose(form, 'Moi seul·e (brouillon)');
    const draft = await saveNew(form);
    expect(draft).to.match(new RegExp(`^${coop.home('amina')}private/`));
    expect(stored(draft)).not.to.include('datePublished');
    expect(told()).not.to.include('private');

    const again = await edit(draft);
    expect(input(again, 'Moi seul·e (brouillon)').checked).to.equal(true);
    await choose(again, 'Tout le monde');
    await save(again, 'L’article est en route vers ses nouveaux lecteurs.');
    await waitUntil(() => told().includes('/public/'), undefined, {timeout: 5_000});
    const [published] = /https:[^>]*\/public\/[^>#]*/.exec(told())!;
    expect(stored(published))
      .to.include('Le four est là')
      .and.to.match(/datePublished "2026-11-28T10:00/);
    await waitUntil(() => stored(draft) === '');
  });

  it('lets it appear later, at a time that is to come', async () => {
    const form = await showForm();
    write(form);
    await choose(form, 'Plus tard');
    press(form, 'Enregistrer');
    await sees(form, 'Choisissez le jour et l’heure où il paraît.');
    fill(form, 'Jour et heure', '2026-11-01T08:00');
    press(form, 'Enregistrer');
    await sees(form, 'Choisissez un moment à venir.');
    await isAccessible(form);
    fill(form, 'Jour et heure', '2026-12-24T08:00');
    const iri = await saveNew(form);
    expect(stored(iri)).to.include('"2026-12-24T08:00:00+01:00"');
    const again = await edit(iri);
    expect(input(again, 'Jour et heure').value).to.equal('2026-12-24T08:00');
    await choose(again, 'Maintenant');
    await save(again);
    expect(stored(iri)).to.match(/datePublished "2026-11-28T10:00/);
  });

  it('is for a group whose members alone can read it', async () => {
    const groups = await addGroups(coop, {Vallée: ['elodie']});
    await addNewsList(coop, {readers: {who: 'group', group: `${groups}#g0`}, name: 'valley', title: 'La vallée'});
    const outsider = await showForm();
    expect(textOf(outsider)).not.to.include('La vallée');
    const form = await showForm(undefined, 'elodie');
    write(form);
    await choose(form, 'La vallée');
    const iri = await saveNew(form);
    expect(iri).to.match(new RegExp(`^${coop.home('elodie')}for-`));
    expect(told('valley')).to.include(iri.split('#')[0]!);
    const {fetch} = coop.identity('amina');
    expect((await fetch(iri)).status).to.equal(403);
  });

  it('says below the article what was corrected after it had appeared', async () => {
    const iri = await writeArticle(coop, 'amina', list, {
      name: 'a',
      title: ['Le four'],
      text: ['Cent kilos.'],
      wordCount: ['2'],
    });
    const form = await edit(iri);
    expect(textOf(form)).to.include('Paru le 20 novembre 2026');
    fill(form, 'Texte', 'Dix kilos.');
    fill(form, 'Ce qui est corrigé', 'Dix kilos, et non cent.');
    await isAccessible(form);
    await save(form);
    expect(stored(iri))
      .to.include('Dix kilos, et non cent.')
      .and.to.include('CorrectionComment')
      .and.to.include('dateModified');
    expect(stored(iri)).to.include('"2026-11-20T10:00:00Z"');
    expect(input(form, 'Ce qui est corrigé').value).to.equal('');
    fill(form, 'Texte', 'Onze kilos.');
    fill(form, 'Ce qui est corrigé', 'Onze, tout compte fait.');
    await save(form);
    expect(stored(iri).match(/a <?[^ ]*CorrectionComment/g)).to.have.lengthOf(2);
  });

  it('shows both texts to whoever changes what somebody else has changed meanwhile', async () => {
    const iri = await writeArticle(coop, 'amina', list, {name: 'a', title: ['Le four'], text: ['Avant.'], wordCount: ['1']});
    const form = await edit(iri);
    const other = stored(iri).replaceAll('"Avant."', '"Autrement."').replaceAll('"Le four"', '"Le grand four"');
    pod.put(new URL(iri).pathname, other);
    fill(form, 'Texte', 'Ici.');
    press(form, 'Enregistrer');
    await sees(form, 'Autrement.');
    expect(textOf(form)).to.include('Ici.');
    await isAccessible(form);
    expect(stored(iri)).to.include('Autrement.').and.to.include('Le grand four');
  });

  describe('opened in two places at once', () => {
    let iri: string;
    beforeEach(async () => {
      const article = {title: ['Le four'], text: ['Un pain.'], summary: ['Bref'], wordCount: ['2']};
      iri = await writeArticle(coop, 'amina', list, {name: 'a', ...article, published: ['2026-11-20T10:00:00Z']});
    });
    const openTwice = async () => [await edit(iri), await edit(iri)] as const;

    it('writes what was changed in both, if that is not the same', async () => {
      const [one, other] = await openTwice();
      fill(one, 'Titre', 'Le four est là');
      fill(one, 'Texte', 'Un pain chaud et doré.');
      await save(one);
      setClock('2026-11-28T11:00:00Z');
      fill(other, 'En bref', 'Il chauffe.');
      await save(other);
      for (const part of ['Le four est là', 'Un pain chaud et doré.', 'Il chauffe.', 'wordCount "5"', 'T11:00'])
        expect(stored(iri)).to.include(part);
    });

    it('asks the second where both have written the text, and loses neither until that is answered', async () => {
      const [one, other] = await openTwice();
      fill(one, 'Texte', 'Un pain chaud et doré.');
      await save(one);
      setClock('2026-11-28T11:00:00Z');
      fill(other, 'Texte', 'Deux pains, pas plus.');
      await save(other, 'Un pain chaud et doré.');
      expect(stored(iri)).to.include('Un pain chaud et doré.').and.not.to.include('Deux pains');
      expect(input(other, 'Texte').value).to.equal('Deux pains, pas plus.');
      await isAccessible(other);
    });
  });

  it('translates an article: beside the original, which names the translation from then on', async () => {
    const original = await writeArticle(coop, 'amina', list, {
      name: 'fr',
      title: ['Le four'],
      text: ['Du pain.'],
      language: ['fr'],
      category: [scheme.replace('#it', '#bread')],
    });
    const {href} = location;
    history.replaceState(null, '', `?from=${encodeURIComponent(original)}`);
    atEnd(() => history.replaceState(null, '', href));
    const form = await showForm(html`<coop-article-form translation-param="from"></coop-article-form>`);
    await sees(form, 'Traduction de « Le four »');
    expect(textOf(form)).to.include('Du pain.');
    expect(input(form, 'Pain').checked).to.equal(true);
    fill(form, 'Titre', 'The oven');
    fill(form, 'Texte', 'Bread.');
    fill(form, 'Langue', 'en');
    const iri = await saveNew(form);
    expect(stored(iri)).to.include(`translationOfWork <${original}>`);
    await waitUntil(() => stored(original).includes(`workTranslation <${iri}>`), undefined, {timeout: 5_000});
  });

  it('publishes a partner’s article by its address, without its text', async () => {
    const form = await showForm();
    fill(form, 'Titre', 'Ailleurs');
    await choose(form, 'Un article d’un partenaire, par un lien');
    fill(form, 'Article d’origine', 'partner.example/n/1');
    const iri = await saveNew(form);
    expect(stored(iri)).to.include('<https://partner.example/n/1>').and.not.to.include('text/markdown');
  });

  it('keeps what is typed when the page is closed', async () => {
    const form = await showForm();
    write(form);
    await choose(form, 'Plus tard');
    form.closest('coop-community')!.remove();
    const again = await showForm();
    expect(input(again, 'Texte').value).to.equal('# Enfin\n\nDu *pain* chaud.');
    expect(input(again, 'Plus tard').checked).to.equal(true);
  });

  it('is for members, and says so to others', async () => {
    expect(textOf(await showForm(undefined, ''))).to.include('Connectez-vous pour écrire');
    coop.addStranger({id: 'stranger'});
    expect(textOf(await showForm(undefined, 'stranger'))).to.include('Seuls les membres');
  });

  describe('whose list cannot be read', () => {
    const article = {name: 'a', title: ['Le four'], text: ['Un pain.'], wordCount: ['2']};
    const dated = {...article, published: ['2026-11-20T10:00:00Z']};
    const answer = (status: number, address = list) =>
      pod.faults.answer(status, {path: new URL(address).pathname, method: 'GET', times: Infinity});

    for (const [status, reason] of [
      [403, 'Vous n’avez pas accès à ces informations.'],
      [500, 'ne fonctionne pas correctement pour le moment.'],
    ] as const)
      it(`says why a choice is missing, where the server answers ${status}`, async () => {
        await addNewsList(coop, {readers: {who: 'members'}});
        answer(status);
        const form = await showForm();
        const sentence = textOf(form);
        expect(sentence).to.include('Il manque « Tout le monde » : cette liste de la coopérative n’a pas pu être lue.');
        expect(sentence).to.include(reason);
        expect(input(form, 'Les membres').checked).to.equal(true);
        await isAccessible(form);
      });

    it('does not say that the coop has no news where its only list is forbidden', async () => {
      answer(403);
      const form = await showForm();
      expect(textOf(form)).to.include('Il manque « Tout le monde »').and.not.to.include('n’a pas encore d’actualités');
      expect(input(form, 'Moi seul·e (brouillon)').checked).to.equal(true);
    });

    it('does not say that a list is missing which is for a group of others', async () => {
      const groups = await addGroups(coop, {Vallée: ['elodie']});
      await addNewsList(coop, {readers: {who: 'group', group: `${groups}#g0`}, name: 'valley', title: 'La vallée'});
      expect(textOf(await showForm())).not.to.include('Il manque');
    });

    it('keeps for whom a stored article is and when it appeared', async () => {
      const iri = await writeArticle(coop, 'amina', list, dated);
      answer(403);
      const form = await edit(iri);
      expect(textOf(form)).to.include('les mêmes personnes peuvent le lire').and.to.include('Paru le 20 novembre 2026');
      expect(input(form, 'Moi seul·e (brouillon)').checked).to.equal(false);
      await isAccessible(form);
      fill(form, 'Texte', 'Deux pains.');
      await save(form);
      expect(stored(iri)).to.include('Deux pains.').and.to.include('datePublished "2026-11-20T10:00:00Z"');
    });

    it('takes a stored article away from its readers if the draft is chosen', async () => {
      const iri = await writeArticle(coop, 'amina', list, dated);
      answer(403);
      const form = await edit(iri);
      await choose(form, 'Moi seul·e (brouillon)');
      await save(form, 'L’article est en route vers ses nouveaux lecteurs.');
      await waitUntil(() => stored(iri) === '', undefined, {timeout: 5_000});
    });
  });

  it('stays within a narrow window', async () => {
    const form = await showForm();
    form.style.inlineSize = '320px';
    for (const details of all<HTMLDetailsElement>(form, 'details')) details.open = true;
    fill(form, 'Texte', `${'a'.repeat(200)}\n\n|${'mot|'.repeat(20)}\n|${'-|'.repeat(20)}`);
    press(form, 'Aperçu');
    await waitUntil(() => form.shadowRoot!.querySelector('.preview table') !== null);
    expect(one(form, 'form').scrollWidth).to.be.at.most(320);
  });
});
