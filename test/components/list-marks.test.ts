import {html} from 'lit';
import '../../components/things/list.js';
import '../../components/things/table.js';
import {documentOfTools, saw, welder} from '../support/elements/tool-document.js';
import {all, expect, isAccessible, named, show, startPod, type, type Tag} from '../support/elements/page.js';
import {toolKind} from '../support/tools.js';

const marked = (tag: Element) => all(tag, 'mark').map(({innerText}) => innerText);

describe('what somebody searches for', () => {
  let pod: ReturnType<typeof startPod>;
  beforeEach(() => {
    pod = startPod();
  });

  const put = () => pod.put('/tools.ttl', documentOfTools([saw, {...welder, name: 'Poste à souder <b>'}]));
  const search = async (tag: Tag, text: string) => {
    type(tag, 'input', text);
    await tag.updateComplete;
  };

  it('is marked in names, texts, choices and lists of values alike', async () => {
    const list = await show(html`<coop-list src=${put()} .described=${toolKind} search fields="category uses"></coop-list>`);
    await search(list, 'metal');
    expect(marked(list)).to.deep.equal(['Métal']);
    await search(list, 'soud');
    expect(marked(list)).to.deep.equal(['soud', 'Soud']);
    await isAccessible(list);
    await search(list, '');
    expect(marked(list)).to.deep.equal([]);
  });

  it('is marked in the details that are opened in place', async () => {
    const list = await show(html`<coop-list src=${put()} .described=${toolKind} search fields="deposit"></coop-list>`);
    await search(list, 'elag');
    expect(marked(list)).to.deep.equal([]);
    named(list, 'Scie égoïne').click();
    await list.complete;
    expect(marked(list)).to.deep.equal(['Élag']);
  });

  it('is marked only where it was searched', async () => {
    const table = await show(
      html`<coop-table src=${put()} .described=${toolKind} search="uses" fields="category uses"></coop-table>`,
    );
    await search(table, 'souder');
    expect(marked(table)).to.deep.equal(['Souder']);
    expect(all(table, 'tbody th').map(({innerText}) => innerText.trim())).to.deep.equal(['Poste à souder <b>']);
  });
});
