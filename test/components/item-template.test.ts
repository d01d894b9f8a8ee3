import {expect} from '@open-wc/testing';
import {ItemTemplate, type TemplateScope, type TemplateValue} from '../../components/data/item-template.js';

const value = (text: string, raw = text, scope?: TemplateScope): TemplateValue => ({text, raw, ...(scope && {scope})});

function scopeOf(
  fields: Readonly<Record<string, readonly TemplateValue[]>>,
  id = 'https://a.example/tool.ttl#it',
): TemplateScope {
  return {id, values: (field) => fields[field]};
}

/** What comes of a template, as markup, and what its author is told. */
function draw(markup: string, scope: TemplateScope): {html: string; told: string[]} {
  const page = new DOMParser().parseFromString(`<template>${markup}</template>`, 'text/html');
  const told: string[] = [];
  const elements = new ItemTemplate(page.querySelector('template')!, (mistake) => told.push(mistake)).draw(scope);
  return {html: elements.map(({outerHTML}) => outerHTML).join(''), told};
}

describe('an integrator’s own template', () => {
  it('shows fields as text, whatever they contain', () => {
    const {html} = draw('<b data-field="name"></b>', scopeOf({name: [value('<img src=x onerror=alert(1)>')]}));
    expect(html).to.equal('<b data-field="name">&lt;img src=x onerror=alert(1)&gt;</b>');
  });

  it('shows several values one after the other', () => {
    expect(draw('<p data-field="uses"></p>', scopeOf({uses: [value('scier'), value('percer')]})).html).to.include(
      'scier, percer',
    );
  });

  it('writes field names of several words with hyphens', () => {
    const {html} = draw('<p data-field="open-since"></p>', scopeOf({openSince: [value('1 mai 2024', '2024-05-01')]}));
    expect(html).to.include('1 mai 2024');
  });

  it('leaves out what is only there if a field has a value', () => {
    const markup = '<p data-if="note">Note : <i data-field="note"></i></p><p data-if="name">ok</p>';
    expect(draw(markup, scopeOf({note: [], name: [value('Scie')]})).html).to.equal('<p data-if="name">ok</p>');
  });

  it('repeats an element for each value, and shows the fields of what it points to', () => {
    const place = (town: string) => value(town, '_:p', scopeOf({town: [value(town)]}));
    const markup =
      '<ul><li data-each="place"><span data-field="town"></span></li></ul><i data-each="uses" data-field=""></i>';
    const {html} = draw(markup, scopeOf({place: [place('Die'), place('Crest')], uses: [value('scier')]}));
    expect(html.replaceAll(/ data-[a-z]+="\w*"/g, '')).to.equal(
      '<ul><li><span>Die</span></li><li><span>Crest</span></li></ul><i>scier</i>',
    );
  });

  it('fills addresses, each through the one list of schemes that are allowed', () => {
    const fields = {
      site: [value('a.example', 'https://a.example/')],
      bad: [value('x', 'javascript:alert(1)')],
      photo: [value('photo', 'https://a.example/p.png')],
      name: [value('Scie "bleue"')],
    };
    const {html} = draw(
      '<a href="{site}">1</a><a href="{bad}">2</a><a href="fiche.html?id={id}">3</a><img src="{photo}" alt="{name}"><img src="{bad}">',
      scopeOf(fields),
    );
    expect(html).to.include('<a href="https://a.example/">1</a><a>2</a>');
    expect(html).to.include('/fiche.html?id=https%3A%2F%2Fa.example%2Ftool.ttl%23it"');
    expect(html).to.include('<img src="https://a.example/p.png" alt="Scie &quot;bleue&quot;"><img>');
  });

  it('leaves an address out if its field has no value', () => {
    expect(draw('<a href="page.html?w={site}">x</a>', scopeOf({site: []})).html).to.equal('<a>x</a>');
  });

  it('gives dates and languages as they are stored', () => {
    const markup = '<time datetime="{open-since}" data-field="open-since"></time><p lang="{tongue}">x</p>';
    const {html} = draw(markup, scopeOf({openSince: [value('1 mai', '2024-05-01')], tongue: [value('français', 'fr')]}));
    expect(html).to.include('datetime="2024-05-01"').and.to.include('<p lang="fr">');
  });

  it('asks for no address before it is filled', async () => {
    const asked = performance.getEntriesByType('resource').length;
    draw('<img src="{photo}" alt="">', scopeOf({photo: []}));
    await new Promise(requestAnimationFrame);
    const newer = performance.getEntriesByType('resource').slice(asked);
    expect(newer.filter(({name}) => name.includes('photo'))).to.deep.equal([]);
  });

  it('loses what could act by itself, and its author is told each time', () => {
    const {html, told} = draw(
      `<div><script>alert(1)</script><p onclick="alert(1)" style="color:red">a</p><a href="javascript:alert(1)">b</a>
       <iframe src="https://evil.example"></iframe><form action="javascript:alert(1)"><button formaction="x">c</button></form></div>`,
      scopeOf({}),
    );
    expect(html.replaceAll(/\s+/g, ' ')).to.equal('<div><p>a</p><a>b</a> <form><button>c</button></form></div>');
    expect(told).to.have.lengthOf(7);
  });

  it('says once which of its fields are not known', () => {
    const page = new DOMParser().parseFromString('<template><b data-field="nmae"></b></template>', 'text/html');
    const told: string[] = [];
    const template = new ItemTemplate(page.querySelector('template')!, (mistake) => told.push(mistake));
    template.draw(scopeOf({}));
    template.draw(scopeOf({}));
    expect(told).to.deep.equal(['The template asks for “nmae”, which is no field here.']);
  });
});
