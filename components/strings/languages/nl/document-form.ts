// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import {sizeText} from '../../dossier/size.js';
import type {Numbers} from '../counting.js';
import formWords from './things/form.js';
import type {DocumentFormStrings} from '../../document-form/strings.js';

const size = (bytes: number) => sizeText('nl', bytes);

export default (numbers: Numbers): DocumentFormStrings => ({
  ...formWords(numbers),
  create: () => "Documenten toevoegen",
  membersOnly: "Alleen leden van de coöperatie kunnen documenten toevoegen.",
  signInFirst: "Log in om documenten toe te voegen of te wijzigen.",
  notAnnounced: "Het is opgeslagen, maar kon niet aan de bibliotheek worden doorgegeven.",
  announceAgain: "Doorgeven aan de bibliotheek",
  audience: "Wie kan deze documenten zien?",
  licenses: {
    by: "Vrij te hergebruiken, met vermelding van de auteur (CC BY)",
    'by-sa': "Vrij te hergebruiken, met vermelding van de auteur, onder dezelfde voorwaarden (CC BY-SA)",
    zero: "Vrij te hergebruiken zonder voorwaarden (CC0)",
    reserved: "Alle rechten voorbehouden",
  },
  files: {
    choose: "Bestanden kiezen",
    hint: (most, kept) =>
      `Hoogstens ${size(most)} per bestand. Sluit je de pagina vóór het verzenden, dan moet je bestanden van meer dan ${size(kept)} opnieuw kiezen.`,
    limit: (most) => `Hoogstens ${size(most)}.`,
    drop: "Of sleep bestanden hierheen.",
    addLink: "In plaats daarvan een link toevoegen",
    refused: {
      empty: (name) => `“${name}” is leeg.`,
      'too-large': (name) => `“${name}” is te groot.`,
      'chosen-already': (name) => `“${name}” is al gekozen.`,
      'too-many': (name) => `“${name}” is niet toegevoegd: verzend eerst wat al is gekozen.`,
    },
    none: "Kies een bestand of voeg een link toe.",
    nth: (title) => `Document: ${title}`,
    size,
    remove: (title) => `“${title}” verwijderen`,
    twice: "Een ander bestand heeft dezelfde naam: geef ze verschillende titels.",
    lost: (name) => `Dit apparaat heeft het bestand “${name}” niet bewaard.`,
    chooseAgain: "Het bestand opnieuw kiezen",
    notKept: "Dit bestand wordt niet op dit apparaat bewaard: verzend het voordat je de pagina verlaat.",
    pictures: "Afbeeldingen laten zoals ze zijn",
    picturesHint:
      "Anders worden ze verkleind tot 2400 pixels, zonder wat een camera erin noteert, zoals waar ze zijn gemaakt.",
    accessibleFile: "Of kies een bestand voor de toegankelijke versie",
    accessibleChosen: (name) => `Toegankelijke versie gekozen: ${name}`,
    accessibleRemove: "De toegankelijke versie verwijderen",
  },
  about: {
    all: "Voor alle documenten",
    only: "Waar het komt te staan, en wie het kan zien",
    one: "Meer over dit document",
    oneHint: "Wat je leeg laat, wordt overgenomen van wat voor alle documenten geldt.",
    categories: "Categorieën",
    asAll: "Zoals bij de andere",
    readers: {
      everyone: "iedereen",
      members: "leden",
      group: (name) => `leden van de groep “${name}”`,
      person: (name) => `${name} en de beheerders van de lijsten`,
      self: "alleen jij",
    },
    kept: "bewaard door de coöperatie",
  },
});

