import {html, type TemplateResult} from 'lit';
import '../../components/all.js';
import {ensureInbox} from '../../pods/inbox/inbox.js';
import {Resources} from '../../pods/documents/resources.js';
import {amina, createSeededCoop, elodie, type SeededCoop} from '../support/elements/seeded-coop.js';
import {addTool, addToolList} from '../support/elements/tool-library.js';
import {all, expect, isAccessible, one, press, sees, show, startPod, textOf, type Tag} from '../support/elements/page.js';
import {within} from '../support/elements/within.js';
import {toolKind} from '../support/tools.js';

type Refreshing = Tag & {refresh(): Promise<void>};

const region = (element: Element) => one(element, '[part="copy"][role="status"]');
const told = (element: Element) => region(element).innerText.trim();

describe('what was read before its server went away', () => {
  let coop: SeededCoop;
  let pod: ReturnType<typeof startPod>;
  let list: string;
  let tool: string;
  beforeEach(async () => {
    pod = startPod();
    coop = await createSeededCoop([amina, elodie], pod);
    list = await addToolList(coop);
    tool = await addTool(coop, list, 'amina', {name: ['Scie à onglet']});
    const person = {...coop.identity('amina'), storage: `${pod.origin}/amina/`};
    await ensureInbox({...person, resources: new Resources({fetch: person.fetch})});
  });

  const tags: readonly [string, () => TemplateResult, string][] = [
    ['coop-directory', () => html`<coop-directory></coop-directory>`, 'Amina Benali'],
    ['coop-list', () => html`<coop-list src=${list} .described=${toolKind}></coop-list>`, 'Scie à onglet'],
    ['coop-table', () => html`<coop-table src=${list} .described=${toolKind}></coop-table>`, 'Scie à onglet'],
    ['coop-item', () => html`<coop-item src=${tool} .described=${toolKind}></coop-item>`, 'Scie à onglet'],
    ['coop-member', () => html`<coop-member src=${coop.webId('amina')}></coop-member>`, 'Amina Benali'],
    ['coop-inbox', () => html`<coop-inbox></coop-inbox>`, 'Aucun message.'],
  ];

  for (const [name, tag, shown] of tags) {
    it(`stays in ${name}, which says from when it is, politely and once, until the server is back`, async () => {
      const element = await show<Refreshing>(within(coop, tag(), 'amina'), name);
      expect(textOf(element)).to.include(shown);
      expect(told(element)).to.equal('');
      const before = region(element);
      pod.faults.close();
      await element.refresh();
      const sentence =
        /^Enregistré sur cet appareil le .+ à \d\d:\d\d\s; (\S+) n’est pas disponible pour le moment\. Réessayer$/;
      expect(told(element)).to.match(sentence);
      expect(sentence.exec(told(element))![1]).to.equal(pod.host);
      expect(textOf(element)).to.include(shown);
      expect(all(element, '[role="alert"]')).to.have.length(0);
      expect(textOf(element)).not.to.include('Impossible de joindre');
      // The same element: what is put into it is read out, and only when it changes.
      expect(region(element)).to.equal(before);
      await isAccessible(element);
      pod.faults.open();
      press(element, 'Réessayer');
      await element.complete;
      await element.updateComplete;
      expect(told(element)).to.equal('');
      expect(textOf(element)).to.include(shown).and.not.to.include('Réessayer');
    });
  }

  it('tells the date in English as well', async () => {
    document.documentElement.lang = 'en';
    const element = await show<Refreshing>(within(coop, html`<coop-directory></coop-directory>`), 'coop-directory');
    pod.faults.close();
    await element.refresh();
    expect(told(element)).to.match(/^As of \d+ \w+, \d\d:\d\d; \S+ is not available at the moment\. Try again$/);
    await sees(element, 'Try again');
  });
});
