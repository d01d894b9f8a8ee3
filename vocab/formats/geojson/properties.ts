import {placeKind} from '../../kinds/place/place.generated.js';
import {coopPlace} from '../../rdf/place-vocabulary.js';
import {safeEmail, safeLink, safePhone} from '../../rdf/iri.js';
import type {FieldDescriptor, FieldValues} from '../../shapes/descriptor.js';
import {fold} from '../../text/fold.js';

type Field = keyof typeof placeKind.fields;

/** What files call the fields of a place: in French, English and OpenStreetMap's words, the best first. Letters and digits only. */
const names: Partial<Record<Field, readonly string[]>> = {
  name: ['name', 'namefr', 'nom', 'title', 'titre', 'label', 'libelle', 'intitule', 'raisonsociale'],
  note: ['description', 'desc', 'note', 'notes', 'commentaire', 'comment', 'presentation'],
  category: ['category', 'categories', 'categorie', 'sorte', 'type', 'kind', 'amenity', 'shop', 'craft'],
  address: ['address', 'adresse', 'streetaddress', 'addrfull', 'rue', 'addrstreet'],
  town: ['town', 'commune', 'ville', 'city', 'addrcity', 'locality', 'addresslocality'],
  openingHours: ['openinghours', 'horaires', 'hours', 'ouverture'],
  phone: ['phone', 'telephone', 'tel', 'contactphone'],
  email: ['email', 'mail', 'courriel', 'contactemail'],
  website: ['website', 'url', 'site', 'siteweb', 'siteinternet', 'contactwebsite', 'web'],
  accessibility: ['accessibility', 'wheelchair', 'accessible', 'pmr'],
  accessibilityNote: ['accessibilitynote', 'wheelchairdescription'],
};

const access: Readonly<Record<string, string>> = {
  yes: coopPlace.Accessible,
  oui: coopPlace.Accessible,
  true: coopPlace.Accessible,
  limited: coopPlace.PartlyAccessible,
  partly: coopPlace.PartlyAccessible,
  'en partie': coopPlace.PartlyAccessible,
  no: coopPlace.NotAccessible,
  non: coopPlace.NotAccessible,
  false: coopPlace.NotAccessible,
};

const checks: Partial<Record<Field, (text: string) => string | undefined>> = {
  phone: safePhone,
  email: safeEmail,
  website: safeLink,
  accessibility: (text) => (Object.hasOwn(access, fold(text)) ? access[fold(text)] : undefined),
};

/** What the properties of a feature say of a place, as far as it can be kept: the files are anybody's. */
export function valuesOf(properties: Readonly<Record<string, unknown>>): FieldValues {
  const given = new Map<string, unknown>();
  for (const [key, value] of Object.entries(properties).slice(0, mostProperties)) {
    const name = fold(key).replace(/[^a-z0-9]/g, '');
    if (!given.has(name)) given.set(name, value);
  }
  const found: Record<string, readonly string[]> = {};
  for (const [field, keys] of Object.entries(names) as [Field, readonly string[]][]) {
    const values = keys.map((key) => textsOf(field, given.get(key))).find((texts) => texts.length);
    if (values) found[field] = values;
  }
  return found;
}

const mostProperties = 200;
const mostValues = 12;

function textsOf(field: Field, value: unknown): string[] {
  const {many, maxLength = 2_000}: FieldDescriptor = placeKind.fields[field];
  const parts: readonly unknown[] = Array.isArray(value)
    ? value
    : many && typeof value === 'string'
      ? value.split(/[;,]/)
      : [value];
  const texts = parts.slice(0, many ? mostValues : 1).map((part) => plainText(part).slice(0, maxLength).trim());
  const check = checks[field];
  return [...new Set(texts)]
    .map((text) => (check ? check(text) : text))
    .filter((text) => text !== undefined && text !== '') as string[];
}

/** Nothing of what only programs see, but line breaks; half characters, where a text was cut, are none. */
function plainText(value: unknown): string {
  if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') return '';
  return String(value)
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{C}\n]/gu, '')
    .trim();
}
