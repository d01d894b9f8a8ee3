import {html} from 'lit';
import '../../components/things/list.js';
import '../../components/things/table.js';
import {documentOfTools, numberedTools} from '../support/elements/tool-document.js';
import {all, atEnd, expect, isAccessible, one, press, show, startPod, textOf, type} from '../support/elements/page.js';
import {toolKind} from '../support/tools.js';

const print = () => dispatchEvent(new Event('beforeprint'));

describe('on paper, a list of any kind', () => {
  let pod: ReturnType<typeof startPod>;
  beforeEach(() => {
    pod = startPod();
    atEnd(() => dispatchEvent(new Event('afterprint')));
  });

  const put = (count: number) => pod.put('/tools.ttl', documentOfTools(numberedTools(count)));
  const names = (list: Element) => all(list, 'li .heading').map(({innerText}) => innerText);

  it('has all that was found on it, and returns to the page that was shown', async () => {
    const list = await show(html`<coop-list src=${put(45)} .described=${toolKind}></coop-list>`);
    press(list, 'Page suivante');
    await list.updateComplete;
    print();
    expect(names(list)).to.have.length(45);
    await isAccessible(list);
    dispatchEvent(new Event('afterprint'));
    expect(names(list)[0]).to.equal('Outil 021');
    expect(textOf(list)).to.include('Page 2 sur 3');
  });

  it('says what was searched for, and lists no more than that', async () => {
    const list = await show(html`<coop-list src=${put(45)} .described=${toolKind} search></coop-list>`);
    type(list, 'input', 'outil 00');
    await list.updateComplete;
    print();
    expect(names(list)).to.have.length(9);
    expect(textOf(one(list, '[part=printed]'))).to.equal('Recherche : « outil 00 ».');
  });

  it('stops at a thousand, and says how many are left out', async () => {
    const table = await show(html`<coop-table src=${put(1_002)} .described=${toolKind}></coop-table>`);
    print();
    expect(all(table, 'tbody tr')).to.have.length(1_000);
    expect(textOf(table)).to.include('2 autres ne sont pas imprimés.');
  });
});
