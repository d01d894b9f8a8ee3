import {html, type TemplateResult} from 'lit';
import '../../components/all.js';
import {tags} from '../../components/tags.js';
import type {CoopCommunity} from '../../components/community/community.js';
import type {Resources} from '../../pods/documents/resources.js';
import {amina, createSeededCoop, elodie, numberedNames, type SeededCoop} from '../support/elements/seeded-coop.js';
import {
  all,
  atEnd,
  complete,
  expect,
  listenToConsole,
  named,
  press,
  sees,
  show,
  startPod,
  type Tag,
  waitUntil,
} from '../support/elements/page.js';
import {within} from '../support/elements/within.js';

const long = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft';
const everything = (coop: SeededCoop): TemplateResult =>
  html`<coop-sign-in providers="https://one.example/"></coop-sign-in>
    <coop-directory page-size="5"></coop-directory>
    <coop-member src=${coop.webId('amina')}></coop-member>
    <coop-member-form></coop-member-form>`;

describe('on a page that is not theirs, the tags', () => {
  let coop: SeededCoop;
  beforeEach(async () => {
    const many = numberedNames(5).map((name, index) => ({id: `m${index}`, name}));
    const longWords = {...amina, name: `Amina ${long}`, role: long, place: long, skills: [long], note: long};
    coop = await createSeededCoop([longWords, elodie, ...many], startPod());
  });

  it('write no id, class, style or attribute outside their shadow roots, and no global', async () => {
    const globals = new Set(Object.keys(globalThis));
    const head = document.head.innerHTML;
    const root = document.documentElement.getAttributeNames().join();
    const page = await show<CoopCommunity>(within(coop, everything(coop), 'amina'));
    press(page.querySelector('coop-directory')!, 'Page suivante');
    await complete(page);
    expect([...page.querySelectorAll('*')].map((tag) => `${tag.localName} ${tag.getAttributeNames().join()}`)).to.deep.equal(
      ['coop-sign-in providers', 'coop-directory page-size', 'coop-member src', 'coop-member-form '],
    );
    expect(page.getAttributeNames()).to.have.members(['src', 'session']);
    expect(document.head.innerHTML).to.equal(head);
    expect(document.documentElement.getAttributeNames().join()).to.equal(root);
    expect(Object.keys(globalThis).filter((name) => !globals.has(name))).to.deep.equal([]);
  });

  it('are silent on the console', async () => {
    const said = listenToConsole();
    await show(within(coop, everything(coop), 'amina'));
    expect(said).to.deep.equal([]);
  });

  it('are hidden when the page hides them', async () => {
    const page = await show(within(coop, html`<coop-directory hidden></coop-directory>`));
    expect(page.querySelector<HTMLElement>('coop-directory')!.offsetHeight).to.equal(0);
  });

  for (const direction of ['ltr', 'rtl']) {
    for (const who of ['amina', undefined]) {
      it(`fit into 320 px in ${direction}, ${who ? 'signed in' : 'signed out'}, with the longest words`, async () => {
        document.documentElement.dir = direction;
        const frame = await show(html`<div style="inline-size: 320px">${within(coop, everything(coop), who)}</div>`);
        await complete(frame);
        if (who === undefined) {
          listenToConsole();
          press(frame.querySelector('coop-sign-in')!, 'Se connecter');
          await sees(frame.querySelector('coop-sign-in')!, 'Rester connecté');
        }
        press(frame.querySelector('coop-directory')!, `Amina ${long}`);
        await sees(frame.querySelector('coop-directory')!, 'Présentation');
        const {left, right} = frame.getBoundingClientRect();
        for (const tag of frame.querySelectorAll('coop-sign-in, coop-directory, coop-member, coop-member-form')) {
          // What a closed list offers has no place on the page.
          for (const part of all(tag, '*:not(.visually-hidden, option)')) {
            const box = part.getBoundingClientRect();
            const where = `<${part.localName} class="${part.className}"> of <${tag.localName}>`;
            expect(box.left, where).to.be.at.least(left - 0.5);
            expect(box.right, where).to.be.at.most(right + 0.5);
          }
        }
      });
    }
  }

  it('have targets of at least 24 by 24 px', async () => {
    const page = await show(within(coop, everything(coop), 'amina'));
    for (const tag of page.querySelectorAll('coop-sign-in, coop-directory, coop-member-form')) {
      for (const target of all(tag, 'button, input, select, textarea, h3 a')) {
        const {width, height} = target.getBoundingClientRect();
        const where = `<${target.localName}> “${target.innerText}” of <${tag.localName}>`;
        expect(width, where).to.be.at.least(24);
        expect(height, where).to.be.at.least(24);
      }
    }
  });

  it('keep their own content in the page for whoever has no scripts', async () => {
    const page = await show(within(coop, html`<coop-directory><p>Le bureau répond.</p></coop-directory>`));
    expect(page.querySelector('coop-directory')!.innerHTML).to.include('<p>Le bureau répond.</p>');
  });
});

describe('an integrator’s slip of the pen', () => {
  beforeEach(() => void startPod());

  for (const [written, meant] of [
    ['pagesize', 'page-size'],
    ['page-sise', 'page-size'],
    ['scr', 'src'],
    ['item-ref', 'item-href'],
    ['heading_level', 'heading-level'],
  ] as const) {
    it(`is named on the console: ${written} for ${meant}`, async () => {
      const said = listenToConsole();
      const tag = document.createElement('coop-directory');
      tag.setAttribute(written, '2');
      await show(html`<div>${tag}</div>`);
      await waitUntil(() => said.length > 0);
      expect(said).to.have.length(1);
      expect(said[0]).to.include(`<coop-directory> does not know “${written}”. Did you mean “${meant}”?`);
    });
  }

  it('is not what data-, aria-, on… and the attributes of every element are', async () => {
    const said = listenToConsole();
    const written = ['data-src', 'aria-label', 'onsrc', 'id', 'class', 'style', 'slot', 'part', 'title', 'hidden', 'src2'];
    const tag = document.createElement('coop-directory');
    for (const name of written) tag.setAttribute(name, '');
    const mistaken = document.createElement('coop-directory');
    mistaken.setAttribute('pagesize', '3');
    await show(html`<div>${tag}${mistaken}</div>`);
    // The console is told in order: once the second tag is named, the first has been judged.
    await waitUntil(() => said.some((text) => text.includes('pagesize')));
    expect(said.filter((text) => !/pagesize|src2/.test(text))).to.deep.equal([]);
  });
});

describe('after a hundred visits to the page and back, a tag', () => {
  const targets = [document, globalThis, document.documentElement] as EventTarget[];

  /** Counts what listens to the page itself. */
  function countListeners(): () => number {
    let count = 0;
    for (const target of targets) {
      const add = target.addEventListener.bind(target);
      const remove = target.removeEventListener.bind(target);
      target.addEventListener = (...given: Parameters<typeof add>) => {
        count++;
        add(...given);
      };
      target.removeEventListener = (...given: Parameters<typeof remove>) => {
        count--;
        remove(...given);
      };
      atEnd(() => {
        for (const name of ['addEventListener', 'removeEventListener']) Reflect.deleteProperty(target, name);
      });
    }
    return () => count;
  }

  /** What listens to a community and its documents. */
  function watchersOf(community: object): number {
    const inner = community as {
      sessionState: {listeners: Set<unknown>};
      lists: Map<string, {observable: {listeners: Set<unknown>}}>;
      resources: {entries: Map<string, {listeners: Set<unknown>}>};
    };
    const lists = [...inner.lists.values()].map(({observable}) => observable.listeners.size);
    const entries = [...inner.resources.entries.values()].map(({listeners}) => listeners.size);
    return [inner.sessionState.listeners.size, ...lists, ...entries].reduce((sum, size) => sum + size, 0);
  }

  for (const tag of Object.keys(tags) as (keyof typeof tags)[]) {
    it(`leaves nothing behind: ${tag}`, async () => {
      const coop = await createSeededCoop([amina], startPod());
      const page = await show<CoopCommunity>(within(coop, html``, 'amina'));
      const {value} = page as unknown as {value: {resources: Resources}};
      await value.resources.read(coop.src);
      // What looks after a page listens to it as long as it is open.
      await waitUntil(() => value.resources.onChange !== undefined, undefined, {timeout: 5_000});
      const count = countListeners();
      const before = watchersOf(value);
      const element = document.createElement(tag) as Tag;
      element.setAttribute('src', tag === 'coop-member' ? coop.webId('amina') : coop.src);
      for (let visit = 0; visit < 100; visit++) {
        page.append(element);
        if (visit % 25 === 0) await element.complete;
        element.remove();
      }
      await element.complete;
      expect(count()).to.equal(0);
      expect(watchersOf(value)).to.equal(before);
      page.append(element);
      await element.complete;
      if (tag === 'coop-member') await sees(element, 'Amina Benali');
      if (tag === 'coop-sign-in') named(element, 'Se déconnecter');
    });
  }
});
