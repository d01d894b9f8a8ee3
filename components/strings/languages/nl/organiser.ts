// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import type {Numbers} from '../counting.js';
import type {OrganiserStrings} from '../../organiser/strings.js';

export default ({plural, format}: Numbers): OrganiserStrings => ({
  title: "Wie komt er",
  pastDates: "Voorbije data",
  dateAhead: "De hierboven gekozen, komende datum",
  loading: "De inschrijvingen worden gelezen…",
  summary: (coming, waiting, maybe) =>
    [
      plural(coming, {one: (figure) => `${figure} plaats bezet`, other: (figure) => `${figure} plaatsen bezet`}),
      waiting ? plural(waiting, {one: (figure) => `${figure} plaats gevraagd op de wachtlijst`, other: (figure) => `${figure} plaatsen gevraagd op de wachtlijst`}) : '',
      maybe ? `${format(maybe)} misschien` : '',
    ]
      .filter(Boolean)
      .join(", "),
  nobody: "Nog niemand heeft geantwoord.",
  incomplete: "Sommige inschrijvingen konden niet worden gelezen. Probeer het later opnieuw.",
  caption: "De antwoorden, in de volgorde waarin ze kwamen",
  columns: {name: "Naam", answer: "Antwoord", companions: "Komen mee", present: "Aanwezig"},
  answersUntil: (day) => `De antwoorden op je vragen worden gewist op ${day}, wanneer je deze pagina opent.`,
  answersErased: "De antwoorden op je vragen zijn gewist.",
  hasPlace: "Heeft een plaats",
  waits: (position) => `Wacht, nummer ${format(position)}`,
  maybe: "Misschien",
  no: "Komt niet",
  onTheWay: "Inschrijving onderweg",
  struckOut: "Telt niet mee",
  denied: {
    'no-member': "Is geen lid",
    unconfirmed: "Bevestigt niet",
  },
  unchecked: "Nog niet nagekeken",
  isPresent: (name) => `${name} is aanwezig`,
  refresh: "De inschrijvingen opnieuw lezen",
  exportTable: "Opslaan als tabel (CSV)",
  print: "De aanwezigheidslijst afdrukken",
  guest: {
    title: "Iemand zonder account toevoegen",
    name: "Naam",
    hint: "Wie je toevoegt, heeft een plaats zoals de anderen, in volgorde van aankomst.",
    add: "Inschrijven",
  },
  write: "Schrijven aan wie is ingeschreven",
  message: "Je bericht",
  messageHint: (count) => plural(count, {one: (figure) => `Het gaat naar ${figure} persoon, naar elk apart.`, other: (figure) => `Het gaat naar ${figure} personen, naar elk apart.`}),
  send: "Verzenden",
  cancel: "Annuleren",
  sent: (count) => plural(count, {one: (figure) => `Bericht verzonden aan ${figure} persoon.`, other: (figure) => `Bericht verzonden aan ${figure} personen.`}),
  notSent: (names) => `Niet aangekomen bij: ${names}.`,
  emptyMessage: "Schrijf je bericht.",
  told: (count) => plural(count, {one: (figure) => `${figure} persoon is op de hoogte gebracht.`, other: (figure) => `${figure} personen zijn op de hoogte gebracht.`}),
  struck: (count) =>
    plural(count, {one: (figure) => `${figure} inschrijving die niemand bevestigt, telt niet meer mee.`, other: (figure) => `${figure} inschrijvingen die niemand bevestigt, tellen niet meer mee.`}),
  news: {
    place: (event, date) => `Goed nieuws: je hebt een plaats voor “${event}”, ${date}.`,
    cancelled: (event, date, reason) => `“${event}”, ${date}, is afgelast.${reason ? ` ${reason}` : ''}`,
  },
});

