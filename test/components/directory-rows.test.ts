import {html} from 'lit';
import '../../components/directory/directory.js';
import type {CoopDirectory} from '../../components/directory/directory.js';
import {prefixes} from '../support/elements/seeded-coop.js';
import {all, expect, isAccessible, show, startPod, textOf} from '../support/elements/page.js';

/** One green point. */
const picture = 'data:image/gif;base64,R0lGODlhAQABAIAAAABmUAAAACH5BAAAAAAALAAAAAABAAEAAAICRAEAOw==';

describe('beside each name', () => {
  let pod: ReturnType<typeof startPod>;
  beforeEach(() => {
    pod = startPod();
  });

  const showPeople = (turtle: string) => {
    const src = pod.put('/people.ttl', prefixes + turtle);
    return show<CoopDirectory>(html`<coop-directory src=${src}></coop-directory>`);
  };

  for (const [name, letters] of [
    ['Élodie Garnier', 'ÉG'],
    ['jean-pierre de la tour', 'JT'],
    ['Ada', 'A'],
    ['Zoé (Zozo) «Œuvrard»', 'ZŒ'],
    ['3D Atelier 26', 'DA'],
    ['東京 太郎', '東太'],
    ['1984', ''],
  ] as const) {
    it(`stand the letters “${letters}” for ${name}`, async () => {
      const directory = await showPeople(`<#a> a foaf:Person; foaf:name "${name}".`);
      expect(textOf(all(directory, '.avatar')[0])).to.equal(letters);
    });
  }

  it('stands the small picture in place of the letters, as decoration of a fixed size', async () => {
    const directory = await showPeople(`<#a> a foaf:Person; foaf:name "Ada"; foaf:thumbnail <${picture}>.`);
    const [avatar] = all<HTMLImageElement>(directory, '[part=avatar]');
    expect(avatar?.localName).to.equal('img');
    expect(avatar?.src).to.equal(picture);
    expect(avatar?.getAttribute('alt')).to.equal('');
    expect([avatar?.offsetWidth, avatar?.offsetHeight]).to.deep.equal([44, 44]);
    expect(getComputedStyle(avatar!).objectFit).to.equal('cover');
    await isAccessible(directory);
  });

  it('never stands a picture that must be fetched', async () => {
    const directory = await showPeople(
      `<#a> a foaf:Person; foaf:name "Ada"; vcard:hasPhoto <https://pictures.example/ada.jpg>.
       <#b> a foaf:Person; foaf:name "Bo"; foaf:thumbnail <https://pictures.example/bo.jpg>.`,
    );
    expect(all(directory, 'img')).to.have.length(0);
    expect(all(directory, '.avatar').map(textOf)).to.deep.equal(['A', 'B']);
  });
});
