import type {FieldDescriptor, KindDescriptor} from '../../vocab/shapes/descriptor.js';
import type {FieldInfo, Kind} from '../../vocab/shapes/kind.js';
import {toolShapes} from './tool-shapes.js';

/** Vocabulary of a partner coop that our code knows nothing of: tools that members lend each other. */
export const atelier = 'https://atelier.example/ns#';

const field = (name: string, value: FieldDescriptor['value'], more: Partial<FieldDescriptor> = {}): FieldDescriptor => ({
  read: [[`${atelier}${name}`]],
  write: [[`${atelier}${name}`]],
  value,
  ...more,
});

const placeDescriptor: KindDescriptor = {
  types: [`${atelier}Place`],
  fields: {street: field('street', 'text'), town: field('town', 'text')},
};

/** A kind with a field of every sort. */
export const toolDescriptor: KindDescriptor = {
  types: [`${atelier}Tool`],
  label: 'name',
  fields: {
    name: field('name', 'text', {maxLength: 80, required: true}),
    category: field('category', 'thing'),
    uses: field('use', 'text', {many: true}),
    deposit: field('deposit', 'decimal'),
    isFree: field('isFree', 'boolean'),
    openSince: field('openSince', 'date'),
    manual: field('manual', 'link'),
    photo: field('photo', 'image'),
    note: field('note', 'text', {maxLength: 2_000}),
    keeper: field('keeper', 'thing'),
    place: field('place', 'thing', {kind: () => placeDescriptor}),
  },
};

const info = (
  name: string,
  fr: string,
  en: string,
  widget: FieldInfo['widget'],
  more: Partial<FieldInfo> = {},
): FieldInfo => ({
  name,
  label: {fr, en},
  widget,
  ...more,
});

const placeKind: Kind = {
  shape: `${atelier}PlaceShape`,
  descriptor: placeDescriptor,
  label: {fr: 'Lieu', en: 'Place'},
  fields: [info('street', 'Rue', 'Street', 'text'), info('town', 'Commune', 'Town', 'text')],
  shapes: toolShapes(atelier),
};

/** The same with all that people read. */
export const toolKind: Kind = {
  shape: `${atelier}ToolShape`,
  descriptor: toolDescriptor,
  label: {fr: 'Outil', en: 'Tool'},
  fields: [
    info('name', 'Nom', 'Name', 'text', {
      help: {fr: 'Comme on le demande à l’atelier.', en: 'As people ask for it.'},
      maxCount: 1,
    }),
    info('category', 'Catégorie', 'Category', 'select', {
      choices: [
        {value: `${atelier}garden`, label: {fr: 'Jardin', en: 'Garden'}},
        {value: `${atelier}wood`, label: {fr: 'Bois', en: 'Wood'}},
        {value: `${atelier}metal`, label: {fr: 'Métal', en: 'Metal'}},
      ],
      maxCount: 1,
    }),
    info('uses', 'Usages', 'Uses', 'text'),
    info('deposit', 'Caution en euros', 'Deposit in euros', 'number', {min: '0', maxCount: 1}),
    info('isFree', 'Disponible', 'Available', 'checkbox', {maxCount: 1}),
    info('openSince', 'Au prêt depuis', 'Lent since', 'date', {maxCount: 1}),
    info('manual', 'Mode d’emploi', 'Manual', 'url', {maxCount: 1}),
    info('photo', 'Photo', 'Photo', 'image', {maxCount: 1}),
    info('note', 'Remarques', 'Notes', 'textarea', {languages: ['fr', 'en']}),
    info('keeper', 'Gardé par', 'Kept by', 'reference', {isReference: true, maxCount: 1}),
    info('place', 'Lieu', 'Place', 'parts', {kind: () => placeKind, maxCount: 1}),
  ],
  shapes: toolShapes(atelier),
};
