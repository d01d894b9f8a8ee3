// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import type {PlaceStrings} from '../../place/strings.js';

export default (): PlaceStrings => ({
  notOfCoop: (host) => `Dieser Ort gehört nicht zu dieser Genossenschaft. Die Angaben dazu liegen bei ${host}.`,
  unnamed: "Ort ohne Namen",
  maybeOld: "Was Sie sehen, ist vielleicht veraltet.",
  facts: {
    category: "Art",
    where: "Adresse",
    position: "Auf der Karte",
    hours: "Öffnungszeiten",
    phone: "Telefon",
    email: "E-Mail",
    website: "Website",
    accessibility: "Zugang mit Rollstuhl",
    language: "Sprachen",
    group: "Gruppe",
    keeper: "Betreut von",
    confirmed: "Geprüft am",
  },
  access: {yes: "Ja", partly: "Teilweise", no: "Nein"},
  north: "Nord",
  south: "Süd",
  east: "Ost",
  west: "West",
  openInMaps: "In einer Karten-App öffnen",
  doubtful: (date) =>
    `Zu prüfen: ${date ? `Niemand hat das seit ${date} bestätigt` : "Niemand hat gesagt, seit wann das stimmt"}.`,
  expired: (date) => `Dieser Ort ist nicht mehr auf der Karte${date ? `: Niemand hat ihn seit ${date} bestätigt` : ''}.`,
  stillRight: "Stimmt noch alles?",
  stillRightHelp:
    "Ihre Antwort zeigt anderen, dass sie sich darauf verlassen können. Ohne Antwort verschwindet ein Ort nach anderthalb Jahren von der Karte.",
  confirm: "Ja, alles stimmt",
  confirming: "Wird gespeichert…",
  confirmed: "Danke! Es ist mit dem heutigen Datum vermerkt.",
  confirmedLater: "Danke! Es liegt auf diesem Gerät bereit und wird so bald wie möglich gesendet.",
  notConfirmed: "Ihre Antwort konnte nicht gespeichert werden.",
  edit: "Diesen Ort bearbeiten",
});

