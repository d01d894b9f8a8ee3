import {expect} from '@open-wc/testing';
import {ItemTemplate} from '../../components/data/item-template.js';
import {templateScope} from '../../components/things/template-scope.js';
import type {Thing} from '../../vocab/shapes/thing.js';
import {atelier, toolKind} from '../support/tools.js';

const place: Thing = {iri: '_:place', values: {town: ['Die']}, parts: {}, issues: []};
const saw: Thing = {
  iri: 'https://atelier.example/saw#it',
  values: {
    name: ['Scie'],
    category: [`${atelier}wood`],
    isFree: ['true'],
    openSince: ['2024-05-01'],
    place: ['_:place'],
  },
  parts: {place: [place]},
  issues: [],
};

describe('a template for a kind that only a partner knows', () => {
  it('shows choices, dates, yes and no, and parts, in the reader’s language', () => {
    const page = new DOMParser().parseFromString(
      `<template><h3 data-field="name"></h3><p data-field="category"></p><p data-field="is-free"></p>
       <time datetime="{open-since}" data-field="open-since"></time><p data-each="place"><b data-field="town"></b></p></template>`,
      'text/html',
    );
    const told: string[] = [];
    const template = new ItemTemplate(page.querySelector('template')!, (mistake) => told.push(mistake));
    const words = {language: 'fr', yes: 'oui', no: 'non'} as Parameters<typeof templateScope>[0];
    const drawn = template.draw(templateScope(words, toolKind, saw, ['fr']));
    expect(drawn.map(({textContent}) => textContent)).to.deep.equal(['Scie', 'Bois', 'oui', '1 mai 2024', 'Die']);
    expect(drawn[3]?.getAttribute('datetime')).to.equal('2024-05-01');
    expect(told).to.deep.equal([]);
  });
});
