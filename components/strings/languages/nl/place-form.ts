// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import type {Numbers} from '../counting.js';
import formWords from './things/form.js';
import type {PlaceFormStrings} from '../../place-form/strings.js';

export default (numbers: Numbers): PlaceFormStrings => {
  const {plural, format} = numbers;
  const places = (count: number) => plural(count, {one: (figure) => `${figure} plek`, other: (figure) => `${figure} plekken`});
  return {
    ...formWords(numbers),
    create: () => "Een plek toevoegen",
    membersOnly: "Alleen leden van de coöperatie kunnen een plek toevoegen.",
    signInFirst: "Log in om een plek toe te voegen of te wijzigen.",
    another: "Nog een plek toevoegen",
    notAnnounced: "Het is opgeslagen, maar kon niet aan de lijst met plekken worden doorgegeven.",
    announceAgain: "Doorgeven aan de lijst",
    audience: "Wie kan deze plek zien?",
    where: "Waar het is",
    whereHelp: "Zonder ligging staat de plek in de lijst en niet op de kaart. Je kunt de ligging op drie manieren opgeven, zoals je wilt:",
    position: (latitude, longitude) => `Ligging: breedtegraad ${latitude}, lengtegraad ${longitude}.`,
    noPosition: "Nog geen ligging.",
    removePosition: "De ligging verwijderen",
    known: "Waar al een bekende plek ligt",
    knownHelp: "Begin de naam te schrijven en kies hem uit de lijst.",
    knownTaken: (name) => `De ligging is die van “${name}”.`,
    notKnown: (name) => `De coöperatie kent geen plek “${name}” met een ligging.`,
    coordinates: "Coördinaten",
    coordinatesHelp: "Bijvoorbeeld 44.7286, 5.0203, of het adres dat je kopieert van een kaart op OpenStreetMap of Google.",
    unreadableCoordinates: {
      'no-coordinates': "Dit zijn geen coördinaten. Schrijf eerst de breedtegraad en dan de lengtegraad, bijvoorbeeld 44.7286, 5.0203.",
      'out-of-range':
        "Deze coördinaten liggen nergens op aarde: breedtegraden gaan van −90 tot 90, lengtegraden van −180 tot 180.",
    },
    swapped: (latitude, longitude) =>
      `Misschien staat de lengtegraad vooraan. Bedoelde je breedtegraad ${latitude}, lengtegraad ${longitude}?`,
    swap: "Ja, de twee omwisselen",
    keepOrder: "Nee, deze volgorde houden",
    openMap: "Kiezen op de kaart",
    closeMap: "De kaart sluiten",
    mapFailed: "De kaart kon niet worden geladen. De twee andere manieren blijven.",
    atSea: "Dit punt ligt in het water. Je kunt toch opslaan.",
    farAway: (kilometres) =>
      `Dit punt ligt meer dan ${format(kilometres)} km van elke plek die de coöperatie kent. Je kunt toch opslaan.`,
    visiting: "Langsgaan",
    access: "Toegang",
    import: {
      file: "Een bestand met plekken overnemen (GeoJSON)",
      fileHelp: "Je ziet wat erin staat voordat het wordt toegevoegd.",
      reading: "Het bestand wordt gelezen…",
      refusals: {
        'too-large': "Dit bestand is te groot: hoogstens 20 MB.",
        'no-json': "Dit bestand is beschadigd, of is geen GeoJSON.",
        'no-geojson': "Dit bestand is geen GeoJSON: er staan geen plekken in.",
      },
      otherSystem: (system) =>
        `De coördinaten in dit bestand zijn van een ander stelsel${system ? ` (${system})` : ''}. Sla het op in WGS 84 (breedtegraad en lengtegraad in graden) en probeer het opnieuw.`,
      none: "Geen enkele plek uit dit bestand kan worden overgenomen.",
      skippedTitle: "Weggelaten:",
      skipped: {
        'no-position': (count) => `${places(count)} zonder ligging`,
        'no-point': (count) => plural(count, {one: (figure) => `${figure} lijn of vlak`, other: (figure) => `${figure} lijnen of vlakken`}),
        'out-of-range': (count) => `${places(count)} met een ligging die niet op aarde is`,
        'no-name': (count) => `${places(count)} zonder naam`,
      },
      filled: (name) => `Het formulier is ingevuld met “${name}”. Kijk het na en sla op.`,
      title: "De plekken uit een bestand toevoegen",
      found: (count) => `${places(count)} in dit bestand.`,
      more: (count) => plural(count, {one: (figure) => `Nog ${figure} andere plek: neem het bestand opnieuw over nadat je deze hebt toegevoegd.`, other: (figure) => `Nog ${figure} andere plekken: neem het bestand opnieuw over nadat je deze hebt toegevoegd.`}),
      legend: "Plekken om toe te voegen",
      marks: {known: "staat al in de lijst", added: "toegevoegd", kept: "bewaard op dit apparaat", failed: "geweigerd"},
      add: (count) => (count ? `${places(count)} toevoegen` : "Toevoegen"),
      chooseOne: "Kies ten minste één plek.",
      adding: (count) => `Bezig met toevoegen: ${places(count)}…`,
      result: (added, kept, failed) =>
        [
          added && plural(added, {one: (figure) => `${figure} plek toegevoegd`, other: (figure) => `${figure} plekken toegevoegd`}),
          kept && `${places(kept)} nog te verzenden, zo snel mogelijk`,
          failed && plural(failed, {one: (figure) => `${figure} plek geweigerd`, other: (figure) => `${figure} plekken geweigerd`}),
        ]
          .filter(Boolean)
          .join(", "),
      back: "Terug naar het formulier",
    },
  };
};

