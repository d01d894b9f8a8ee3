// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import type {Numbers} from '../counting.js';
import type {PollRecountStrings} from '../../poll-recount/strings.js';

const tell = "Toon deze pagina aan wie de stemming leidt, en aan andere leden.";

export default ({format, plural}: Numbers): PollRecountStrings => ({
  title: "Natellen",
  explains: (documents) =>
    plural(documents, {one: (figure) => `Je browser leest elke stem opnieuw en telt zelf. Hij leest ongeveer ${figure} document. De stemming blijft zoals ze is.`, other: (figure) => `Je browser leest elke stem opnieuw en telt zelf. Hij leest ongeveer ${figure} documenten. De stemming blijft zoals ze is.`}),
  provisional: "De stemming is nog niet gesloten. Je telling is voorlopig.",
  start: "Natellen",
  again: "Nog eens natellen",
  stop: "Stoppen",
  goOn: "Verder",
  running: "Natelling",
  progress: (done, of) => plural(of, {one: (figure) => `${format(done)} van ${figure} document gelezen`, other: (figure) => `${format(done)} van ${figure} documenten gelezen`}),
  stopped: (done, of) => plural(of, {one: (figure) => `Gestopt: ${format(done)} van ${figure} document gelezen.`, other: (figure) => `Gestopt: ${format(done)} van ${figure} documenten gelezen.`}),
  hidden: "Je kunt nog niet tellen: de stemmen zijn verborgen tot de sluiting.",
  offline: "Er is geen netwerk. Je kunt verdergaan als het er weer is.",
  failed: "Het tellen kon niet worden afgerond.",
  matches: "Je telling komt overeen met de gepubliceerde uitslag.",
  isIntact: "Alles is zoals toen de stemmen werden bevestigd.",
  differs: (differences) => plural(differences, {one: (figure) => `Je telling heeft ${figure} verschil gevonden.`, other: (figure) => `Je telling heeft ${figure} verschillen gevonden.`}),
  caption: "Je telling en de gepubliceerde",
  columns: {option: "Keuze", own: "Je telling", published: "Gepubliceerd"},
  ballots: "Getelde stemmen",
  differences: "Wat er anders is",
  difference: {
    result: {what: "Je telling geeft een andere uitslag dan de gepubliceerde.", next: tell},
    box: {what: "De stemmen zijn niet dezelfde als bij de sluiting: er zijn stemmen toegevoegd, verwijderd of gewijzigd.", next: tell},
    roll: {what: "De kiezerslijst is veranderd sinds de opening.", next: tell},
    rules: (votes) => ({
      what: plural(votes, {one: (figure) => `De regels zijn veranderd sinds ${figure} persoon heeft gestemd.`, other: (figure) => `De regels zijn veranderd sinds ${figure} personen hebben gestemd.`}),
      next: tell,
    }),
    unread: {what: "Eén stem in de stembus kan nu niet worden gelezen.", next: "Je kunt het later opnieuw proberen."},
    removed: (arrived) => ({what: `Een bevestigde stem is uit de stembus verdwenen. Hij was aangekomen op ${arrived}.`, next: tell}),
    altered: (name) => ({what: `De stem van ${name} is gewijzigd nadat hij was bevestigd.`, next: tell}),
    'twin-changed': (name) => ({
      what: `De kopie die ${name} bewaart, zegt nu iets anders.`,
      next: `De bevestigde stem telt. Je kunt ${name} vragen waarom.`,
    }),
    'twin-gone': (name) => ({
      what: `De kopie die ${name} bewaarde, is verdwenen.`,
      next: "De bevestigde stem blijft meetellen.",
    }),
    'twin-unreachable': (name) => ({
      what: `De kopie die ${name} bewaart, kan nu niet worden gelezen.`,
      next: "De bevestigde stem telt. Je kunt het later opnieuw proberen.",
    }),
    'not-in-box': (name) => ({
      what: `Stem van ${name}: die ligt niet in de stembus. Hij is niet aangekomen, of iemand heeft hem tegengehouden.`,
      next: `Laat het weten aan ${name} en aan wie de stemming leidt.`,
    }),
    'not-confirmed': (name) => ({
      what: `De stem van ${name} kwam op tijd. Niemand heeft hem bevestigd, dus hij telt niet mee.`,
      next: `Laat het weten aan ${name} en aan wie de stemming leidt.`,
    }),
  },
  somebody: "een onbekende",
});

