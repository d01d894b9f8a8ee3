import {html, type TemplateResult} from 'lit';
import '../../components/community/community.js';
import '../../components/things/form.js';
import '../../components/things/item.js';
import '../../components/things/list.js';
import {foundPartnership, toolShape, type Partnership} from '../support/elements/partner.js';
import {expect, isAccessible, press, sees, show, showsFallback, textOf, type Tag} from '../support/elements/page.js';
import {addTool} from '../support/elements/tool-library.js';
import {within} from '../support/elements/within.js';

const prefixes = '@prefix sh: <http://www.w3.org/ns/shacl#>. @prefix a: <https://atelier.example/ns#>. ';
const unsupported = {
  'is for no class': `${prefixes}<#ToolShape> a sh:NodeShape; sh:property [sh:path a:name].`,
  'has no field that can be shown': `${prefixes}<#ToolShape> a sh:NodeShape; sh:targetClass a:Tool;
    sh:property [sh:path [sh:zeroOrMorePath a:part]].`,
  'is not there, though its document is': `${prefixes}<#Other> a sh:NodeShape; sh:targetClass a:Tool; sh:property [sh:path a:name].`,
};
const unreadable = {fr: 'Les informations reçues de HOST sont illisibles.', en: 'What HOST sent cannot be read.'};

/** What happens to the partner's shape, and what the reader is told. */
const failures: Readonly<
  Record<string, {readonly happen: (us: Partnership, path: string) => void; readonly fr: string; readonly en: string}>
> = {
  'lies on a server that cannot be reached': {
    happen: ({partner}, path) => partner.faults.loseRequest({path, times: Infinity}),
    fr: 'Impossible de joindre HOST.',
    en: 'HOST cannot be reached.',
  },
  'is gone': {
    happen: ({partner, shape}) => partner.delete(shape.replace(/#.*/, '')),
    fr: 'Ces informations ne sont pas, ou plus, chez HOST.',
    en: 'This is not, or no longer, at HOST.',
  },
  'may not be read': {
    happen: ({partner}, path) => partner.faults.answer(403, {path, times: Infinity}),
    fr: 'Vous n’avez pas accès à ces informations.',
    en: 'You do not have access to this.',
  },
  'is no Turtle': {happen: ({partner}, path) => partner.put(path, '{"@context": {}}'), ...unreadable},
  ...Object.fromEntries(
    Object.entries(unsupported).map(([name, turtle]) => [
      name,
      {happen: ({partner}: Partnership, path: string) => void partner.put(path, turtle), ...unreadable},
    ]),
  ),
};

describe('a shape that cannot be used', () => {
  let us: Partnership;
  let iri: string;
  beforeEach(async () => {
    us = await foundPartnership();
    iri = await addTool(us.coop, us.list, 'amina', {name: ['Scie'], deposit: ['12.5']});
  });

  const tags: Readonly<Record<string, () => TemplateResult>> = {
    'coop-list': () => html`<coop-list src=${us.list} shape=${us.shape}>Le bureau répond.</coop-list>`,
    'coop-item': () => html`<coop-item src=${iri} shape=${us.shape}>Le bureau répond.</coop-item>`,
    'coop-form': () => html`<coop-form src=${iri} shape=${us.shape}>Le bureau répond.</coop-form>`,
  };

  for (const [failure, {happen, fr, en}] of Object.entries(failures)) {
    for (const [tag, draw] of Object.entries(tags)) {
      it(`because it ${failure} costs ${tag} a sentence, and nothing else of the page`, async () => {
        const host = new URL(us.shape).host;
        happen(us, new URL(us.shape).pathname);
        const problems: Event[] = [];
        const page = html`<div @coop-error=${(event: Event) => problems.push(event)}>${draw()}</div>`;
        const element = await show<Tag>(within(us.coop, page, 'amina'), tag);
        expect(textOf(element)).to.include(fr.replace('HOST', host));
        expect(showsFallback(element)).to.be.true;
        expect(problems).to.have.length.at.least(1);
        await isAccessible(element);
        document.documentElement.lang = 'en';
        await sees(element, en.replace('HOST', host));
      });
    }
  }

  for (const [tag, draw] of Object.entries(tags)) {
    it(`is read again by ${tag} when somebody asks for it`, async () => {
      const path = new URL(us.shape).pathname;
      us.partner.put(path, 'no Turtle');
      const element = await show<Tag>(within(us.coop, draw(), 'amina'), tag);
      us.partner.put(path, toolShape);
      press(element, 'Réessayer');
      await sees(element, tag === 'coop-list' ? /Scie|Il n’y a encore rien ici/ : 'Scie');
    });
  }
});
