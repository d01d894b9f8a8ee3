import {html} from 'lit';
import '../../components/community/community.js';
import '../../components/things/filter.js';
import '../../components/things/form.js';
import '../../components/things/item.js';
import '../../components/things/list.js';
import type {CoopList} from '../../components/things/list.js';
import {foundPartnership, type Partnership} from '../support/elements/partner.js';
import {
  all,
  expect,
  isAccessible,
  listenToConsole,
  named,
  one,
  press,
  sees,
  show,
  textOf,
  type,
  type Tag,
} from '../support/elements/page.js';
import {addTool} from '../support/elements/tool-library.js';
import {documentOfTools, tools} from '../support/elements/tool-document.js';
import {within} from '../support/elements/within.js';
import {atelier} from '../support/tools.js';

const saw = {name: ['Scie à onglet'], category: [`${atelier}wood`], uses: ['scier'], deposit: ['20.5']};
const names = (list: Element) => all(list, 'li .heading').map(({innerText}) => innerText);

describe('a kind that the page learns of from a partner’s server', () => {
  let us: Partnership;
  let iri: string;
  beforeEach(async () => {
    us = await foundPartnership();
    iri = await addTool(us.coop, us.list, 'amina', saw);
  });

  describe('in a list', () => {
    it('is the one whose shape the page names', async () => {
      const src = us.pod.put('/tools.ttl', documentOfTools(tools));
      const list = await show(html`<coop-list src=${src} shape=${us.shape} search facets="category"></coop-list>`);
      expect(names(list)).to.deep.equal(['Bêche', 'Poste à souder', 'Scie égoïne']);
      expect(textOf(list)).to.include('Catégorie Jardin').and.to.include('Caution en euros 12,5');
      type(list, 'input', 'egoine');
      await list.updateComplete;
      expect(names(list)).to.deep.equal(['Scie égoïne']);
      await isAccessible(list);
    });

    it('is the one of a class, whose list and shape the coop’s index leads to', async () => {
      const list = await show<Tag>(within(us.coop, html`<coop-list kind=${`${atelier}Tool`}></coop-list>`), 'coop-list');
      expect(names(list)).to.deep.equal(['Scie à onglet']);
      expect(textOf(list)).to.include('Catégorie Bois');
    });

    it('is the one that the list itself names', async () => {
      const list = await show(html`<coop-list src=${us.list}></coop-list>`);
      const row = us.pod.text(new URL(us.list).pathname)!;
      expect(row).to.include(us.shape);
      expect(textOf(list)).to.include('Il n’y a encore rien ici.');
    });

    it('is asked for once, by however many tags', async () => {
      const list = html`<coop-list kind=${`${atelier}Tool`}></coop-list>`;
      await show(within(us.coop, html`${list}${list}<coop-item src=${iri}></coop-item>`));
      expect(us.partner.arrivals.map(({method, url}) => `${method} ${url}`)).to.deep.equal([
        `GET ${us.shape.replace(/#.*/, '')}`,
      ]);
    });

    it('is shown without what cannot be followed of its shape, of which the console tells', async () => {
      const said = listenToConsole();
      const url = us.shape.replace(/#.*/, '');
      us.partner.put(
        url,
        `${us.partner.text(url)} <#ToolShape> sh:sparql []; sh:property [sh:path a:age; sh:datatype xsd:gYear].`,
      );
      const src = us.pod.put('/tools.ttl', documentOfTools(tools));
      const list = await show(html`<coop-list src=${src} shape=${us.shape}></coop-list>`);
      expect(names(list)).to.have.length(3);
      expect(said.join('\n')).to.include('sparql').and.to.include('gYear');
    });
  });

  describe('as one thing', () => {
    it('is the one whose shape the page names', async () => {
      const item = await show(within(us.coop, html`<coop-item src=${iri} shape=${us.shape}></coop-item>`), 'coop-item');
      expect(textOf(item))
        .to.match(/^Scie à onglet/)
        .and.to.include('Catégorie Bois')
        .and.to.include('20,5');
      await isAccessible(item);
    });

    it('is the one that the coop’s list for its class names', async () => {
      const item = await show(within(us.coop, html`<coop-item src=${iri}></coop-item>`), 'coop-item');
      expect(textOf(item))
        .to.match(/^Scie à onglet/)
        .and.to.include('Usages scier');
    });
  });

  describe('in a form', () => {
    it('is filled in and saved as its shape says, and is in the list from then on', async () => {
      const page = await show(
        within(
          us.coop,
          html`<coop-form list=${us.list}></coop-form><coop-list kind=${`${atelier}Tool`}></coop-list>`,
          'elodie',
        ),
      );
      const form = page.querySelector<Tag>('coop-form')!;
      expect(textOf(form)).to.match(/^Ajouter : Outil/);
      press(form, 'Enregistrer');
      await sees(form, 'obligatoire');
      type(form, 'input[type=text], input:not([type])', 'Rabot');
      press(form, 'Enregistrer');
      await sees(form, 'C’est enregistré.');
      const list = page.querySelector<CoopList>('coop-list')!;
      await list.refresh();
      await sees(list, 'Rabot');
    });

    it('changes a thing by the shape that the page names', async () => {
      const edit = html`<coop-form src=${iri} shape=${us.shape}></coop-form>`;
      const form = await show(within(us.coop, edit, 'amina'), 'coop-form');
      const options = all<HTMLSelectElement>(form, 'select').flatMap((select) => [...select.options].map(({text}) => text));
      expect(options).to.include.members(['Jardin', 'Bois', 'Métal']);
      type(form, 'input[type=text], input:not([type])', 'Scie sauteuse');
      press(form, 'Enregistrer');
      await sees(form, 'C’est enregistré.');
      const stored = us.pod.text(new URL(iri).pathname)!;
      expect(stored).to.include('Scie sauteuse').and.to.include('20.5').and.not.to.include('onglet');
      await isAccessible(form);
    });
  });

  it('has its page from right to left, in 320 px, in Arabic', async () => {
    document.documentElement.dir = 'rtl';
    document.documentElement.lang = 'ar';
    await addTool(us.coop, us.list, 'elodie', {
      name: ['منشار كهربائي كبير لقطع الخشب السميك والأغصان'],
      category: [`${atelier}wood`],
      uses: ['قطع الخشب'],
      deposit: ['120'],
    });
    const frame = await show(
      html`<div style="inline-size: 320px">
        ${within(
          us.coop,
          html`<coop-filter facets="category uses deposit" search sort="name -deposit"></coop-filter>
            <coop-list kind=${`${atelier}Tool`}></coop-list>
            <coop-form list=${us.list}></coop-form>`,
          'amina',
        )}
      </div>`,
    );
    const [filter, list, form] = ['filter', 'list', 'form'].map((name) => frame.querySelector<Tag>(`coop-${name}`)!);
    await sees(filter!, 'الاستعمالات');
    await sees(list!, 'خشب');
    await sees(form!, 'الضمان باليورو');
    expect(named(list!, 'منشار كهربائي كبير لقطع الخشب السميك والأغصان')).to.exist;
    const {left, right} = frame.getBoundingClientRect();
    for (const tag of [filter!, list!, form!]) {
      expect(getComputedStyle(one(tag, 'label, .heading')).direction).to.equal('rtl');
      for (const part of all(tag, '*:not(.visually-hidden, option)')) {
        const box = part.getBoundingClientRect();
        const where = `<${part.localName} class="${part.className}"> of <${tag.localName}>`;
        expect(box.left, where).to.be.at.least(left - 0.5);
        expect(box.right, where).to.be.at.most(right + 0.5);
      }
      await isAccessible(tag);
    }
    expect(frame.scrollWidth).to.be.at.most(320);
  });
});
