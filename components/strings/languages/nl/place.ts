// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import type {PlaceStrings} from '../../place/strings.js';

export default (): PlaceStrings => ({
  notOfCoop: (host) => `Deze plek is geen plek van deze coöperatie. Wat erover gezegd wordt, staat op ${host}.`,
  unnamed: "Plek zonder naam",
  maybeOld: "Wat wordt getoond, kan verouderd zijn.",
  facts: {
    category: "Soort",
    where: "Adres",
    position: "Op de kaart",
    hours: "Openingstijden",
    phone: "Telefoon",
    email: "E-mail",
    website: "Website",
    accessibility: "Toegankelijk met een rolstoel",
    language: "Talen",
    group: "Groep",
    keeper: "Bijgehouden door",
    confirmed: "Nagekeken op",
  },
  access: {yes: "Ja", partly: "Gedeeltelijk", no: "Nee"},
  north: "noord",
  south: "zuid",
  east: "oost",
  west: "west",
  openInMaps: "Openen in een kaartprogramma",
  doubtful: (date) =>
    `Na te kijken: ${date ? `niemand heeft dit bevestigd sinds ${date}` : "niemand heeft gezegd sinds wanneer dit klopt"}.`,
  expired: (date) => `Dit staat niet meer op de kaart${date ? `: niemand heeft het bevestigd sinds ${date}` : ''}.`,
  stillRight: "Klopt het nog?",
  stillRightHelp:
    "Je antwoord zegt anderen dat ze erop kunnen rekenen. Zonder antwoord verdwijnt een plek na anderhalf jaar van de kaart.",
  confirm: "Ja, alles klopt",
  confirming: "Wordt opgeslagen…",
  confirmed: "Dank je wel! Het is genoteerd met de datum van vandaag.",
  confirmedLater: "Dank je wel! Het is bewaard op dit apparaat en wordt zo snel mogelijk verzonden.",
  notConfirmed: "Je antwoord kon niet worden opgeslagen.",
  edit: "Deze plek wijzigen",
});

