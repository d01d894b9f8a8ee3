import {html, type TemplateResult} from 'lit';
import '../../components/things/list.js';
import type {CoopList} from '../../components/things/list.js';
import {documentOfTools, numberedTools, saw, tools, type ListedTool} from '../support/elements/tool-document.js';
import {
  all,
  atEnd,
  draw,
  expect,
  isAccessible,
  listenToConsole,
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
import {toolKind} from '../support/tools.js';

const names = (list: Element) => all(list, 'li .heading').map(({innerText}) => innerText);

describe('a list of any kind', () => {
  let pod: ReturnType<typeof startPod>;
  beforeEach(() => {
    pod = startPod();
    const {href} = location;
    atEnd(() => history.replaceState(null, '', href));
  });

  const put = (listed: readonly ListedTool[] = tools) => pod.put('/tools.ttl', documentOfTools(listed));
  const showTools = (template: (src: string) => TemplateResult, listed?: readonly ListedTool[]) =>
    show<CoopList>(template(put(listed)));
  const plain = (listed?: readonly ListedTool[]) =>
    showTools((src) => html`<coop-list src=${src} .described=${toolKind}></coop-list>`, listed);

  it('shows things in the order of the alphabet, with what they tell first', async () => {
    const list = await plain();
    expect(names(list)).to.deep.equal(['Bêche', 'Poste à souder', 'Scie égoïne']);
    expect(textOf(list)).to.include('3 résultats');
    expect(textOf(list)).to.include('Catégorie Jardin');
    expect(textOf(list)).to.include('Caution en euros 12,5');
    await isAccessible(list);
  });

  it('shows the fields that its author names, in this order', async () => {
    const list = await showTools(
      (src) => html`<coop-list src=${src} .described=${toolKind} fields="open-since name uses"></coop-list>`,
      [saw],
    );
    expect(all(list, 'dt').map(({innerText}) => innerText)).to.deep.equal(['Au prêt depuis', 'Usages']);
    expect(textOf(list)).to.include('1 mars 2026');
  });

  it('counts its things as their author calls them', async () => {
    const list = await showTools(
      (src) => html`<coop-list src=${src} .described=${toolKind} count-label="outil | outils"></coop-list>`,
      [saw],
    );
    expect(textOf(list)).to.match(/\b1 outil\b/);
  });

  it('opens details in place, and closes them again', async () => {
    const list = await plain([{...saw, manual: 'https://manuals.example/saw'}]);
    expect(textOf(list)).not.to.include('manuals.example');
    named(list, 'Scie égoïne').click();
    await list.complete;
    expect(textOf(list)).to.include('manuals.example/saw');
    expect(named(list, 'Scie égoïne').getAttribute('aria-expanded')).to.equal('true');
    await isAccessible(list);
    named(list, 'Scie égoïne').click();
    await list.updateComplete;
    expect(textOf(list)).not.to.include('manuals.example');
  });

  it('makes names links where there is a page for each thing', async () => {
    const list = await showTools(
      (src) => html`<coop-list src=${src} .described=${toolKind} item-href="outil.html?id={id}"></coop-list>`,
      [saw],
    );
    const link = named(list, 'Scie égoïne', 'a') as HTMLAnchorElement;
    expect(new URL(link.href).searchParams.get('id')).to.equal(`https://${pod.host}/tools.ttl#saw`);
  });

  it('keeps its own content until the list is there', async () => {
    const src = put();
    const held = pod.faults.hold({path: '/tools.ttl'});
    const list = await draw<CoopList>(html`<coop-list src=${src} .described=${toolKind}>Le bureau répond.</coop-list>`);
    await held.arrived;
    await list.updateComplete;
    expect(showsFallback(list)).to.be.true;
    held.release();
    await list.complete;
    expect(showsFallback(list)).to.be.false;
  });

  it('says that nothing is there yet', async () => {
    const src = pod.put('/tools.ttl', '<> <http://purl.org/dc/terms/title> "Tools".');
    const list = await show(html`<coop-list src=${src} .described=${toolKind} search></coop-list>`);
    expect(textOf(list)).to.include('Il n’y a encore rien ici.');
    await isAccessible(list);
  });

  for (const [status, sentence] of [
    [403, 'Vous n’avez pas accès'],
    [401, 'Connectez-vous'],
    [500, 'ne fonctionne pas correctement'],
  ] as const) {
    it(`says what went wrong at status ${status}, tells the page, and tries again`, async () => {
      const src = put([saw]);
      pod.faults.answer(status, {path: '/tools.ttl', times: 1});
      let problem: unknown;
      const list = await show<CoopList>(
        html`<coop-list src=${src} .described=${toolKind} @coop-error=${(event: Event) => (problem = event)}
          >Ici.</coop-list
        >`,
      );
      expect(textOf(list)).to.include(sentence);
      expect(showsFallback(list)).to.be.true;
      expect(problem).to.exist;
      await isAccessible(list);
      press(list, 'Réessayer');
      await sees(list, 'Scie égoïne');
    });
  }

  it('does not open an address that is none', async () => {
    const list = await show(html`<coop-list src="http://[" .described=${toolKind}></coop-list>`);
    expect(textOf(list)).to.include('Cette adresse n’est pas valable.');
  });

  it('draws hostile values as the text that they are', async () => {
    const list = await showTools(
      (src) => html`<coop-list src=${src} .described=${toolKind} fields="manual uses"></coop-list>`,
      [{id: 'x', name: '<img src=x onerror=alert(1)>', uses: ['<script>alert(1)</script>'], manual: 'javascript:alert(1)'}],
    );
    expect(one(list, 'li').querySelector('script, img, a')).to.be.null;
    expect(names(list)).to.deep.equal(['<img src=x onerror=alert(1)>']);
    expect(textOf(list)).to.include('n’est pas sûre');
  });

  it('costs a thing that cannot be read its own row, and offers to try again', async () => {
    pod.put('/all/a.ttl', documentOfTools([saw]));
    const lost = pod.put('/all/lost.ttl', documentOfTools([{id: 'x', name: 'Retrouvé'}]));
    pod.faults.answer(500, {path: new URL(lost).pathname, times: 1});
    const list = await show(html`<coop-list src=${`${pod.origin}/all/`} .described=${toolKind}></coop-list>`);
    expect(names(list)).to.deep.equal(['Scie égoïne', `Fiche non affichée (${pod.host})`]);
    press(list, 'Réessayer');
    await sees(list, 'Retrouvé');
  });

  it('holds fixed what its author filters, whatever visitors search for', async () => {
    const list = await showTools(
      (src) => html`<coop-list src=${src} .described=${toolKind} filter="uses=couper; deposit<50" search></coop-list>`,
    );
    expect(names(list)).to.deep.equal(['Scie égoïne']);
    type(list, 'input', 'beche');
    await list.updateComplete;
    expect(textOf(list)).to.include('Rien ne correspond à « beche ».');
  });

  it('sorts as its author says', async () => {
    const list = await showTools((src) => html`<coop-list src=${src} .described=${toolKind} sort="-deposit"></coop-list>`);
    expect(names(list)).to.deep.equal(['Poste à souder', 'Scie égoïne', 'Bêche']);
  });

  it('puts things under headings', async () => {
    const list = await showTools(
      (src) => html`<coop-list src=${src} .described=${toolKind} group-by="category" heading-level="2"></coop-list>`,
    );
    expect(all(list, 'h2').map(({innerText}) => innerText)).to.deep.equal(['Bois', 'Jardin', 'Métal']);
    expect(all(list, 'h3').map(({innerText}) => innerText)).to.deep.equal(['Scie égoïne', 'Bêche', 'Poste à souder']);
    await isAccessible(list);
  });

  it('finds what somebody types, marks it, and leads back where nothing is found', async () => {
    const list = await showTools((src) => html`<coop-list src=${src} .described=${toolKind} search></coop-list>`);
    type(list, 'input', 'SCIE');
    await list.updateComplete;
    expect(names(list)).to.deep.equal(['Scie égoïne']);
    expect(one(list, 'mark').innerText).to.equal('Scie');
    expect(textOf(list)).to.include('1 résultat sur 3');
    type(list, 'input', 'zzz');
    await list.updateComplete;
    press(list, 'Effacer la recherche');
    await list.updateComplete;
    expect(names(list)).to.have.length(3);
    expect(one<HTMLInputElement>(list, 'input').value).to.equal('');
    expect(list.shadowRoot!.activeElement).to.equal(one(list, '.summary'));
  });

  it('narrows down by values and ranges, with counts from the data', async () => {
    const list = await showTools(
      (src) => html`<coop-list src=${src} .described=${toolKind} facets="category uses deposit is-free"></coop-list>`,
    );
    const select = one<HTMLSelectElement>(list, '#facet-uses');
    expect([...select.options].map(({text}) => text)).to.deep.equal([
      'Tout',
      'Couper (2)',
      'Creuser (1)',
      'Élaguer (1)',
      'Souder (1)',
    ]);
    expect(textOf(list)).to.include('Entre 8 et 100');
    select.value = 'couper';
    select.dispatchEvent(new Event('change', {bubbles: true}));
    await list.updateComplete;
    expect(names(list)).to.deep.equal(['Poste à souder', 'Scie égoïne']);
    const from = one<HTMLInputElement>(list, '#facet-deposit-from');
    from.value = '50';
    from.dispatchEvent(new Event('change', {bubbles: true}));
    await list.updateComplete;
    expect(names(list)).to.deep.equal(['Poste à souder']);
    expect(all(list, '.chosen li').map(({innerText}) => innerText.replace('×', '').trim())).to.deep.equal([
      'Couper',
      'Caution en euros\u00a0: à partir de 50',
    ]);
    await isAccessible(list);
    one(list, '[aria-label="Retirer Couper"]').click();
    press(list, 'Tout effacer');
    await list.updateComplete;
    expect(names(list)).to.have.length(3);
    expect(one<HTMLInputElement>(list, '#facet-deposit-from').value).to.equal('');
  });

  it('goes from page to page', async () => {
    const list = await plain(numberedTools(45));
    expect(names(list)).to.have.length(20);
    press(list, 'Page suivante');
    await list.updateComplete;
    press(list, 'Page suivante');
    await list.updateComplete;
    expect(names(list)).to.have.length(5);
    expect(textOf(list)).to.include('Page 3 sur 3');
  });

  it('keeps what is chosen in the address, leaves other parameters alone, and follows Back', async () => {
    history.replaceState(null, '', '?theme=dark&t.q=outil&other.q=x');
    const list = await showTools(
      (src) => html`<coop-list src=${src} .described=${toolKind} search facets="category" url-key="t"></coop-list>`,
      numberedTools(45),
    );
    expect(one<HTMLInputElement>(list, 'input').value).to.equal('outil');
    press(list, 'Page suivante');
    await list.updateComplete;
    const parameters = () => new URLSearchParams(location.search);
    expect(parameters().get('t.page')).to.equal('2');
    expect(parameters().get('theme')).to.equal('dark');
    expect(parameters().get('other.q')).to.equal('x');
    const {length} = history;
    type(list, 'input', 'outil 00');
    await list.updateComplete;
    expect(parameters().get('t.q')).to.equal('outil 00');
    expect(parameters().has('t.page')).to.be.false;
    expect(history.length).to.equal(length, 'typing makes no step');
    const gone = new Promise((done) => addEventListener('popstate', done, {once: true}));
    history.back();
    await gone;
    await list.updateComplete;
    expect(one<HTMLInputElement>(list, 'input').value).to.equal('outil');
    expect(names(list)[0]).to.equal('Outil 001');
  });

  it('writes nothing into the address without a key', async () => {
    const list = await showTools((src) => html`<coop-list src=${src} .described=${toolKind} search></coop-list>`);
    const {href} = location;
    type(list, 'input', 'scie');
    await list.updateComplete;
    expect(location.href).to.equal(href);
  });

  it('draws a template of the page’s own in the page, where its styles apply', async () => {
    const list = await showTools(
      (src) =>
        html`<coop-list src=${src} .described=${toolKind} page-size="2">
          <template slot="item">
            <article class="own">
              <b data-field="name"></b> <i data-if="deposit">Caution : <span data-field="deposit"></span></i>
            </article>
          </template>
        </coop-list>`,
    );
    const drawn = () => [...list.querySelectorAll<HTMLElement>('.own')].map(({innerText}) => innerText.trim());
    expect(drawn()).to.deep.equal(['Bêche Caution : 8', 'Poste à souder Caution : 100']);
    press(list, 'Page suivante');
    await list.updateComplete;
    expect(drawn()).to.deep.equal(['Scie égoïne Caution : 12,5']);
    expect(all(list, 'li')).to.have.length(1);
  });

  it('tells its author about names and filters that it does not understand, once', async () => {
    const said = listenToConsole();
    const list = await showTools(
      (src) => html`<coop-list src=${src} .described=${toolKind} fields="depositt" filter="uses>2"></coop-list>`,
    );
    await list.refresh();
    await waitUntil(() => said.length > 0);
    expect(said.join('\n')).to.include('Did you mean “deposit”?').and.to.include('leaves “uses>2” out');
    expect(said).to.have.length(2);
  });

  it('speaks English on an English page', async () => {
    document.documentElement.lang = 'en';
    const list = await showTools(
      (src) => html`<coop-list src=${src} .described=${toolKind} search facets="category"></coop-list>`,
    );
    expect(textOf(list)).to.include('3 results').and.to.include('Category').and.to.include('Garden (1)');
  });

  it('forgets nothing when it is moved on the page', async () => {
    const list = await showTools((src) => html`<coop-list src=${src} .described=${toolKind} search></coop-list>`);
    type(list, 'input', 'scie');
    const place = document.createElement('div');
    atEnd(() => place.remove());
    document.body.append(place);
    place.append(list);
    await list.complete;
    expect(names(list)).to.deep.equal(['Scie égoïne']);
  });
});
