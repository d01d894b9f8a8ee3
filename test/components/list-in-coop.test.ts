import {html} from 'lit';
import '../../components/community/community.js';
import '../../components/things/form.js';
import '../../components/things/list.js';
import '../../components/things/table.js';
import type {CoopList} from '../../components/things/list.js';
import {createSeededCoop, type SeededCoop} from '../support/elements/seeded-coop.js';
import {addTool, addToolList} from '../support/elements/tool-library.js';
import {all, expect, one, press, sees, show, startPod, textOf, type Tag} from '../support/elements/page.js';
import {within} from '../support/elements/within.js';
import {toolKind} from '../support/tools.js';

const names = (list: Element) => all(list, 'li .heading').map(({innerText}) => innerText);

describe('a list of the coop’s own', () => {
  let coop: SeededCoop;
  beforeEach(async () => {
    coop = await createSeededCoop(undefined, startPod());
  });

  it('is found by the name of a kind that comes with the kit', async () => {
    const list = await show<CoopList>(within(coop, html`<coop-list kind="member"></coop-list>`), 'coop-list');
    expect(names(list)).to.include('Élodie Garnier').and.to.have.length(3);
    expect(textOf(list)).to.include('Commune');
  });

  it('is found by the classes of the things in it', async () => {
    const list = await addToolList(coop);
    await addTool(coop, list, 'amina', {name: ['Scie']});
    const table = await show<Tag>(within(coop, html`<coop-table .described=${toolKind}></coop-table>`), 'coop-table');
    expect(all(table, 'tbody th').map(({innerText}) => innerText.trim())).to.deep.equal(['Scie']);
  });
});

describe('a list beside a form', () => {
  let coop: SeededCoop;
  let src: string;
  beforeEach(async () => {
    coop = await createSeededCoop(undefined, startPod());
    src = await addToolList(coop);
  });

  async function showBoth(form: ReturnType<typeof html>) {
    const page = await show(
      within(
        coop,
        html`<div>
          ${form}<coop-list .described=${toolKind}></coop-list><coop-table .described=${toolKind}></coop-table>
        </div>`,
        'amina',
      ),
    );
    return ['form', 'list', 'table'].map((name) => page.querySelector<Tag>(`coop-${name}`)!) as [Tag, Tag, Tag];
  }

  function name(form: Tag, text: string): void {
    const field = one<HTMLInputElement>(form, 'input');
    field.focus();
    field.value = text;
    field.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
  }

  it('shows at once what was changed of a thing', async () => {
    const saw = await addTool(coop, src, 'amina', {name: ['Scie'], category: ['https://atelier.example/ns#wood']});
    const [form, list, table] = await showBoth(html`<coop-form src=${saw} .described=${toolKind}></coop-form>`);
    expect(names(list)).to.deep.equal(['Scie']);
    name(form, 'Scie égoïne');
    press(form, 'Enregistrer');
    await sees(list, 'Scie égoïne');
    await sees(table, 'Scie égoïne');
    expect(names(list)).to.deep.equal(['Scie égoïne']);
  });

  it('shows what is new as soon as it is saved', async () => {
    const [form, list, table] = await showBoth(html`<coop-form .described=${toolKind}></coop-form>`);
    expect(textOf(list)).to.include('Il n’y a encore rien ici.');
    name(form, 'Rabot');
    press(form, 'Enregistrer');
    await sees(list, 'Rabot');
    await sees(table, 'Rabot');
  });
});
