import {addDays, vocabularies, type FieldValues} from '../../vocab/index.js';
import type {DemoPerson} from './person.js';
import {towns} from './towns.js';

const {Accessible, NotAccessible, PartlyAccessible} = vocabularies.coopPlace;

/** A place of the demo, and who looks after what is said of it. */
export interface DemoPlace {
  /** The pod of its keeper. */
  readonly by: string;
  readonly values: FieldValues;
  /** The local group that looks after it. */
  readonly group?: NonNullable<DemoPerson['groups']>[number];
}

interface Told {
  readonly by: string;
  readonly name: string;
  readonly category: readonly string[];
  readonly town: string;
  /** How far north and east of the town hall, in thousandths of a degree. */
  readonly off: readonly [number, number];
  readonly address?: string;
  readonly note: string;
  readonly hours?: string;
  readonly phone?: string;
  readonly website?: string;
  readonly access?: string;
  readonly accessNote?: string;
  readonly group?: DemoPlace['group'];
  /** How many days ago its keeper last said that all is still right. */
  readonly confirmed: number;
}

const told: readonly Told[] = [
  {
    by: 'rene',
    name: 'Épicerie du Pont Mistral',
    category: ['Épicerie', 'Vrac'],
    town: 'Crest',
    off: [-1, 2],
    address: '3 quai des Marronniers',
    note: 'L’épicerie de la coopérative, tenue par ses membres : légumes du Diois, farine, vrac et consigne de bocaux.',
    hours: 'Mardi au vendredi, 9 h – 12 h 30 et 16 h – 19 h\nSamedi, 9 h – 13 h',
    phone: '+33465710110',
    website: 'https://epicerie.deuxrives.example/',
    access: Accessible,
    accessNote: 'De plain-pied, porte de 90 cm. Toilettes adaptées.',
    group: 'crest',
    confirmed: 12,
  },
  {
    by: 'joao',
    name: 'Atelier partagé du quai',
    category: ['Atelier', 'Bricolage'],
    town: 'Crest',
    off: [-2, -4],
    address: '17 quai Latune',
    note: 'Outils, établi et coups de main. On y emprunte aussi la bétonnière.',
    hours: 'Mercredi et samedi, 14 h – 18 h',
    access: PartlyAccessible,
    accessNote: 'Une marche de 8 cm à l’entrée, rampe sur demande.',
    group: 'crest',
    confirmed: 40,
  },
  {
    by: 'colette',
    name: 'Compost de la Saleine',
    category: ['Compost'],
    town: 'Crest',
    off: [3, 5],
    note: 'Trois bacs ouverts à tout le quartier. Le broyat est derrière le grillage.',
    hours: 'Toujours ouvert',
    access: Accessible,
    group: 'crest',
    confirmed: 90,
  },
  {
    by: 'rene',
    name: 'Salle Coloriage',
    category: ['Salle'],
    town: 'Crest',
    off: [1, -1],
    address: '2 place du Docteur Rozier',
    note: 'Quarante places, cuisine et vidéoprojecteur. Se réserve auprès de la coopérative.',
    access: Accessible,
    accessNote: 'Boucle magnétique, ascenseur.',
    group: 'crest',
    confirmed: 5,
  },
  {
    by: 'ferhat',
    name: 'Borne de recharge du Moulin',
    category: ['Borne de recharge'],
    town: 'Crest',
    off: [-4, 8],
    note: 'Deux prises de 22 kW alimentées par la toiture solaire de la coopérative. Vélos et voitures.',
    hours: 'Jour et nuit',
    access: Accessible,
    confirmed: 150,
  },
  {
    by: 'rachida',
    name: 'Cantine d’Aouste',
    category: ['Cantine', 'Point de retrait'],
    town: 'Aouste-sur-Sye',
    off: [0, 1],
    address: '4 rue de la Gare',
    note: 'Repas de midi ouverts aux habitants le jeudi. Retrait des paniers le soir.',
    hours: 'Jeudi, 12 h – 14 h et 17 h – 19 h',
    phone: '+33465710122',
    access: Accessible,
    confirmed: 30,
  },
  {
    by: 'ferhat',
    name: 'Verger partagé de Blacons',
    category: ['Jardin partagé', 'Verger'],
    town: 'Mirabel-et-Blacons',
    off: [4, -3],
    note: 'Pommes, coings et poires à cueillir en commun. Taille le premier samedi de février.',
    access: PartlyAccessible,
    accessNote: 'Chemin d’herbe, praticable par temps sec.',
    confirmed: 200,
  },
  {
    by: 'emmanuel',
    name: 'Bois debout, l’atelier de charpente',
    category: ['Atelier', 'Bois'],
    town: 'Saillans',
    off: [-2, 3],
    address: 'Zone artisanale La Tuilière',
    note: 'Chutes de bois à prix libre le vendredi soir.',
    hours: 'Vendredi, 17 h – 19 h',
    website: 'https://boisdebout.example/',
    access: NotAccessible,
    confirmed: 60,
  },
  {
    by: 'ines',
    name: 'Jardins du Vernet',
    category: ['Ferme', 'Vente directe'],
    town: 'Saillans',
    off: [6, -8],
    note: 'Légumes de saison, plants au printemps. On paie dans la boîte.',
    hours: 'Mardi et vendredi, 16 h 30 – 19 h',
    website: 'https://vernet.example/',
    access: PartlyAccessible,
    confirmed: 18,
  },
  {
    by: 'ines',
    name: 'Boîte à livres de la Grande Rue',
    category: ['Boîte à livres'],
    town: 'Saillans',
    off: [0, 0],
    note: 'On prend, on pose. Les romans policiers sont en haut.',
    access: Accessible,
    confirmed: 320,
  },
  {
    by: 'danielle',
    name: 'Clos Danielle',
    category: ['Ferme', 'Vente directe'],
    town: 'Barsac',
    off: [2, 2],
    note: 'Clairette et jus de raisin. Visite de la vigne sur rendez-vous.',
    website: 'https://clos-danielle.example/',
    access: NotAccessible,
    confirmed: 75,
  },
  {
    by: 'mathieu',
    name: 'Menuiserie coopérative de Die',
    category: ['Atelier', 'Bois'],
    town: 'Die',
    off: [-3, -5],
    address: '9 chemin de Chargeas',
    note: 'Machines à disposition des membres formés.',
    hours: 'Lundi au jeudi, 8 h – 17 h',
    access: PartlyAccessible,
    group: 'crest',
    confirmed: 110,
  },
  {
    by: 'guilhem',
    name: 'Maison de l’occitan',
    category: ['Salle', 'Cours'],
    town: 'Die',
    off: [1, 1],
    address: '21 rue Camille-Buffardel',
    note: 'Cours, veillées et bibliothèque en occitan.',
    hours: 'Mercredi, 18 h – 21 h',
    access: NotAccessible,
    accessNote: 'Un étage sans ascenseur.',
    confirmed: 25,
  },
  {
    by: 'marjolein',
    name: 'Chèvrerie de Menée',
    category: ['Ferme', 'Vente directe'],
    town: 'Châtillon-en-Diois',
    off: [12, -9],
    note: 'Picodons et tommes. Les chiennes sont gentilles.',
    hours: 'Tous les jours, 17 h – 19 h',
    access: PartlyAccessible,
    confirmed: 45,
  },
  {
    by: 'lucas',
    name: 'Fournil de la Gervanne',
    category: ['Boulangerie', 'Point de retrait'],
    town: 'Beaufort-sur-Gervanne',
    off: [-1, 1],
    address: 'Place de l’Église',
    note: 'Pain au levain, cuit au feu de bois.',
    hours: 'Lundi et jeudi, 16 h – 19 h',
    access: Accessible,
    confirmed: 8,
  },
  {
    by: 'etienne',
    name: 'Ressourcerie de Livron',
    category: ['Ressourcerie', 'Réparation'],
    town: 'Livron-sur-Drôme',
    off: [2, -2],
    address: '40 avenue Joseph-Combier',
    note: 'Meubles, vaisselle et vélos remis en état. Atelier de réparation le samedi.',
    hours: 'Mercredi au samedi, 10 h – 18 h',
    phone: '+33465710140',
    access: Accessible,
    confirmed: 21,
  },
  {
    by: 'etienne',
    name: 'Rucher pédagogique des Freydières',
    category: ['Rucher', 'Visite'],
    town: 'Grâne',
    off: [9, 4],
    note: 'Visite des ruches au printemps, combinaisons prêtées.',
    access: NotAccessible,
    // Nobody has said for over a year that it is still there.
    confirmed: 420,
  },
  {
    by: 'etienne',
    name: 'Borne de gonflage de la Véloroute',
    category: ['Borne vélo'],
    town: 'Allex',
    off: [-1, 3],
    note: 'Pompe et outils attachés, point d’eau à côté.',
    hours: 'Jour et nuit',
    access: Accessible,
    confirmed: 100,
  },
  {
    by: 'colette',
    name: 'Café associatif d’Eurre',
    category: ['Café'],
    town: 'Eurre',
    off: [0, 1],
    note: 'Jeux, tricot et accès à internet.',
    hours: 'Vendredi, 15 h – 22 h',
    access: Accessible,
    // So long ago that it is on no map any more. What is written of it stays.
    confirmed: 700,
  },
  {
    by: 'amina',
    name: 'Maison des associations',
    category: ['Salle', 'Atelier'],
    town: 'Valence',
    off: [-1, 0],
    address: '12 rue des Tanneurs',
    note: 'Permanence bricolage le mardi soir, salle de réunion de vingt places.',
    hours: 'Lundi au samedi, 9 h – 22 h',
    access: Accessible,
    group: 'valence',
    confirmed: 14,
  },
  {
    by: 'karim',
    name: 'Atelier vélo des Rives',
    category: ['Atelier', 'Vélo'],
    town: 'Portes-lès-Valence',
    off: [2, 1],
    note: 'Pièces d’occasion et conseils. Apportez vos chiffons.',
    hours: 'Samedi, 9 h – 12 h',
    access: Accessible,
    group: 'valence',
    confirmed: 33,
  },
  {
    by: 'fatou',
    name: 'Compost du parc Jouvet',
    category: ['Compost'],
    town: 'Valence',
    off: [-3, -7],
    note: 'Ouvert le samedi matin avec une personne pour aider.',
    hours: 'Samedi, 10 h – 12 h',
    access: Accessible,
    group: 'valence',
    confirmed: 180,
  },
  {
    by: 'driss',
    name: 'Épicerie mobile, arrêt de Privas',
    category: ['Épicerie'],
    town: 'Privas',
    off: [1, 2],
    address: 'Place du Champ-de-Mars',
    note: 'Le camion s’arrête une heure. Commandes jusqu’au mardi.',
    hours: 'Jeudi, 17 h – 18 h',
    access: Accessible,
    group: 'privas',
    confirmed: 55,
  },
  {
    by: 'francoise',
    name: 'Atelier laine de Saint-Pierreville',
    category: ['Atelier', 'Laine'],
    town: 'Saint-Pierreville',
    off: [1, -1],
    note: 'Filage et feutre, avec la laine des brebis d’ici.',
    hours: 'Dimanche, 14 h – 18 h',
    access: PartlyAccessible,
    group: 'privas',
    confirmed: 250,
  },
];

/** The places of the coop, as their keepers have written them. */
export const places: readonly DemoPlace[] = told.map(({by, group, ...place}) => ({by, group, values: valuesOf(place)}));

function valuesOf({name, category, town, off: [north, east], ...more}: Omit<Told, 'by' | 'group'>): FieldValues {
  const [latitude, longitude] = towns[town]!;
  const one = (field: string, value: string | undefined) => (value === undefined ? {} : {[field]: [value]});
  return {
    name: [name],
    note: [more.note],
    category,
    town: [town],
    latitude: [(latitude + north / 1_000).toFixed(4)],
    longitude: [(longitude + east / 1_000).toFixed(4)],
    language: name.includes('occitan') ? ['fr', 'oc'] : ['fr'],
    confirmedOn: [addDays(new Date().toISOString().slice(0, 10), -more.confirmed)],
    ...one('address', more.address),
    ...one('openingHours', more.hours),
    ...one('phone', more.phone && `tel:${more.phone}`),
    ...one('website', more.website),
    ...one('accessibility', more.access),
    ...one('accessibilityNote', more.accessNote),
  };
}

/** A point that another application has left, without a name: `<#it>` is it. */
export const foreignPlace = {
  by: 'peter',
  turtle: `@prefix schemas: <https://schema.org/>.
<#it> a schemas:Place; schemas:description "Eau potable, robinet à droite du lavoir."; schemas:keywords "Point d’eau"; schemas:geo <#geo>.
<#geo> a schemas:GeoCoordinates; schemas:latitude "44.7108"; schemas:longitude "5.2489".
`,
} as const;
