import {html, type TemplateResult} from 'lit';
import '../../components/things/count.js';
import '../../components/things/filter.js';
import '../../components/things/list.js';
import '../../components/things/table.js';
import {documentOfTools, numberedTools, saw, spade, tools, welder} from '../support/elements/tool-document.js';
import {
  all,
  expect,
  isAccessible,
  one,
  press,
  sees,
  show,
  startPod,
  textOf,
  type,
  waitUntil,
  type Tag,
} from '../support/elements/page.js';
import {toolKind} from '../support/tools.js';

const names = (list: Element) => all(list, 'li .heading').map(({innerText}) => innerText);

function choose(tag: Element, selector: string, value: string): void {
  const select = one<HTMLSelectElement>(tag, selector);
  select.focus();
  select.value = value;
  select.dispatchEvent(new Event('change', {bubbles: true}));
}

/** Waits for what one tag tells another. */
async function settle(...tags: readonly Tag[]): Promise<void> {
  for (const tag of [...tags, ...tags]) await tag.updateComplete;
}

describe('a filter on its own', () => {
  let pod: ReturnType<typeof startPod>;
  beforeEach(() => {
    pod = startPod();
  });

  it('acts on the nearest list, and shows how many are left', async () => {
    const src = pod.put('/tools.ttl', documentOfTools(tools));
    const page = await show(
      html`<div>
        <coop-filter facets="uses" sort="-deposit name" search></coop-filter>
        <coop-list src=${src} .described=${toolKind} count-label="outil|outils"></coop-list>
      </div>`,
    );
    const filter = page.querySelector<Tag>('coop-filter')!;
    const list = page.querySelector<Tag>('coop-list')!;
    await sees(filter, '3 outils');
    type(filter, 'input', 's');
    choose(filter, '#facet-uses', 'couper');
    await settle(list, filter);
    expect(names(list)).to.deep.equal(['Poste à souder', 'Scie égoïne']);
    expect(textOf(filter)).to.include('2 outils sur 3');
    choose(filter, '#sort', 'name');
    choose(filter, '#sort', '-deposit');
    await settle(list, filter);
    expect(names(list)).to.deep.equal(['Poste à souder', 'Scie égoïne']);
    await isAccessible(filter);
    press(filter, 'Tout effacer');
    await settle(list, filter);
    expect(names(list)).to.deep.equal(['Poste à souder', 'Scie égoïne']);
  });

  it('drives several lists at once, with the values of all of them', async () => {
    const wood = pod.put('/wood.ttl', documentOfTools([saw]));
    const others = pod.put('/others.ttl', documentOfTools([spade, welder]));
    const page = await show(
      html`<div>
        <coop-filter for="wood others" facets="uses deposit"></coop-filter>
        <coop-list id="wood" src=${wood} .described=${toolKind}></coop-list>
        <coop-table id="others" src=${others} .described=${toolKind}></coop-table>
        <coop-count for="wood others"></coop-count>
      </div>`,
    );
    const [filter, list, table, count] = ['filter', 'list', 'table', 'count'].map((name) =>
      page.querySelector<Tag>(`coop-${name}`)!,
    );
    await sees(filter!, 'Couper (2)');
    expect(textOf(filter)).to.include('Entre 8 et 100');
    expect(textOf(count)).to.include('3 résultats');
    choose(filter!, '#facet-uses', 'couper');
    await settle(list!, table!, filter!, count!);
    expect(names(list!)).to.deep.equal(['Scie égoïne']);
    expect(all(table!, 'tbody th').map(({innerText}) => innerText.trim())).to.deep.equal(['Poste à souder']);
    expect(textOf(count)).to.include('2 résultats sur 3');
    await waitUntil(() => one(count!, '[role=status]').textContent === '2 résultats sur 3', undefined, {timeout: 3_000});
    await isAccessible(count!);
  });

  it('finds a list that comes later than itself, and lets go of one that has left', async () => {
    const src = pod.put('/tools.ttl', documentOfTools([saw]));
    const page = await show(
      html`<div>
        <coop-list src=${src} .described=${toolKind}></coop-list>
        <coop-filter for="late" facets="uses">Bientôt.</coop-filter>
      </div>`,
    );
    const filter = page.querySelector<Tag>('coop-filter')!;
    expect(textOf(filter)).to.include('il manque la liste');
    const list = page.querySelector<Tag>('coop-list')!;
    list.remove();
    list.id = 'late';
    page.append(list);
    await list.complete;
    await sees(filter, 'Couper (1)');
    list.remove();
    await sees(filter, 'il manque la liste');
    await isAccessible(filter);
  });

  it('keeps the focus on what was chosen, and gives it to the neighbour of what is taken back', async () => {
    const src = pod.put('/tools.ttl', documentOfTools(tools));
    const page = await show(
      html`<div>
        <coop-filter facets="uses category"></coop-filter>
        <coop-list src=${src} .described=${toolKind}></coop-list>
      </div>`,
    );
    const filter = page.querySelector<Tag>('coop-filter')!;
    const list = page.querySelector<Tag>('coop-list')!;
    await sees(filter, 'Couper (2)');
    choose(filter, '#facet-uses', 'couper');
    await settle(list, filter);
    expect(filter.shadowRoot!.activeElement?.id).to.equal('facet-uses');
    one(filter, '[aria-label="Retirer Couper"]').click();
    await settle(list, filter);
    expect(filter.shadowRoot!.activeElement?.id).to.equal('facet-uses');
  });
});

describe('a table of any kind', () => {
  let pod: ReturnType<typeof startPod>;
  beforeEach(() => {
    pod = startPod();
  });

  const showTable = (more = {}) => {
    const src = pod.put('/tools.ttl', documentOfTools(tools));
    const {href, fields, group} = {href: '', fields: 'deposit open-since', group: '', ...more};
    return show(
      html`<coop-table
        src=${src}
        .described=${toolKind}
        caption="Outils à prêter"
        fields=${fields}
        group-by=${group}
        item-href=${href}
      ></coop-table>`,
    );
  };
  const column = (table: Element) => all(table, 'tbody th[scope=row]').map(({innerText}) => innerText.trim());
  const heading = (table: Element, name: string) => all(table, 'thead button').find(({innerText}) => innerText === name)!;

  it('is a table with a name, headings for columns and for rows', async () => {
    const table = await showTable();
    expect(one(table, 'caption').innerText.trim()).to.equal('Outils à prêter');
    expect(all(table, 'thead th').map(({innerText}) => innerText.trim())).to.deep.equal([
      'Nom',
      'Caution en euros',
      'Au prêt depuis',
    ]);
    expect(column(table)).to.deep.equal(['Bêche', 'Poste à souder', 'Scie égoïne']);
    await isAccessible(table);
  });

  it('is sorted by a press on a column, and the other way round by another', async () => {
    const table = await showTable();
    const sorted = () => all(table, 'th[aria-sort]').map((th) => `${th.innerText.trim()} ${th.getAttribute('aria-sort')}`);
    expect(sorted()).to.deep.equal(['Nom ascending']);
    heading(table, 'Caution en euros').click();
    await table.complete;
    expect(sorted()).to.deep.equal(['Caution en euros ascending']);
    expect(column(table)).to.deep.equal(['Bêche', 'Scie égoïne', 'Poste à souder']);
    heading(table, 'Caution en euros').click();
    await table.updateComplete;
    expect(sorted()).to.deep.equal(['Caution en euros descending']);
    expect(column(table)).to.deep.equal(['Poste à souder', 'Scie égoïne', 'Bêche']);
    await isAccessible(table);
  });

  it('moves in a place of its own that the keyboard reaches, however narrow the page is', async () => {
    const table = await showTable({fields: 'category uses deposit open-since is-free'});
    table.style.width = '280px';
    const scroll = one(table, '.scroll');
    expect(scroll.scrollWidth).to.be.greaterThan(scroll.clientWidth);
    expect(table.scrollWidth).to.be.at.most(280);
    scroll.focus();
    expect(table.shadowRoot!.activeElement).to.equal(scroll);
    expect(scroll.getAttribute('aria-label')).to.include('Outils à prêter');
    await isAccessible(table);
  });

  it('links names to the page for each thing', async () => {
    const table = await showTable({href: 'outil.html?id={id}'});
    const link = one<HTMLAnchorElement>(table, 'tbody a');
    expect(link.href).to.include(encodeURIComponent('/tools.ttl#spade'));
  });

  it('puts rows under headings', async () => {
    const table = await showTable({group: 'category'});
    expect(all(table, 'th[scope=rowgroup]').map(({innerText}) => innerText.trim())).to.deep.equal([
      'Bois',
      'Jardin',
      'Métal',
    ]);
    await isAccessible(table);
  });
});

describe('the number of things', () => {
  let pod: ReturnType<typeof startPod>;
  beforeEach(() => {
    pod = startPod();
  });

  const showPage = (content: (src: string) => TemplateResult) =>
    show(html`<div>${content(pod.put('/tools.ttl', documentOfTools(numberedTools(45))))}</div>`);

  it('is shown and said by the list while no other tag does', async () => {
    const page = await showPage((src) => html`<coop-list src=${src} .described=${toolKind}></coop-list>`);
    const list = page.querySelector<Tag>('coop-list')!;
    expect(textOf(one(list, '.count'))).to.equal('45 résultats');
    await waitUntil(() => one(list, '.summary [role=status]').textContent === '45 résultats, Page 1 sur 3', undefined, {
      timeout: 3_000,
    });
  });

  it('is shown and said once where a filter or a count stands beside the list, by the one that is made for it', async () => {
    const page = await showPage(
      (src) => html`<coop-filter search></coop-filter><coop-list src=${src} .described=${toolKind}></coop-list>`,
    );
    const [filter, list] = ['filter', 'list'].map((name) => page.querySelector<Tag>(`coop-${name}`)!) as [Tag, Tag];
    await sees(filter, '45 résultats');
    expect(all(list, '.count, .summary [role=status]')).to.have.length(0);
    expect(all(filter, '[role=status]')).to.have.length(1);
    const count = document.createElement('coop-count') as Tag;
    page.append(count);
    await sees(count, '45 résultats');
    await settle(list, filter, count);
    expect(all(filter, '[part=count], [role=status]')).to.have.length(0);
    expect(all(list, '.count, .summary [role=status]')).to.have.length(0);
    await waitUntil(() => one(count, '[role=status]').textContent === '45 résultats, Page 1 sur 3', undefined, {
      timeout: 3_000,
    });
    count.remove();
    await sees(filter, '45 résultats');
    filter.remove();
    await sees(list, '45 résultats');
    await isAccessible(list);
  });
});

describe('a count on its own', () => {
  it('keeps its own content while there is no list', async () => {
    const count = await show(html`<coop-count for="nobody">beaucoup d’outils</coop-count>`);
    expect(count.shadowRoot!.querySelector('slot')).to.exist;
    expect(textOf(count)).to.equal('');
  });
});
