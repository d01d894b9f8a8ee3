// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import {sizeText} from '../../../dossier/size.js';
import type {Numbers} from '../../counting.js';
import type {SendingStrings} from '../../../document-form/sending-strings.js';

const size = (bytes: number) => sizeText('nl', bytes);

export default ({format, plural}: Numbers): SendingStrings => ({
  send: (count) => (count > 1 ? `${format(count)} documenten toevoegen` : "Het document toevoegen"),
  running: (done, of) => `Wordt verzonden: ${format(done)} van ${format(of)}.`,
  sent: (bytes, of) => `${size(bytes)} van ${size(of)} verzonden`,
  describing: "Het bestand is aangekomen. Het wordt aan de bibliotheek toegevoegd…",
  cancel: (title) => `“${title}” niet verder verzenden`,
  cancelled: "Het verzenden is gestopt.",
  retry: (title) => `“${title}” opnieuw proberen`,
  failed: "Dit document is niet toegevoegd.",
  full: "Er is niet genoeg plaats meer in deze ruimte. Maak plaats, of kies een kleiner bestand.",
  picture: "Deze afbeelding kan hier niet worden verkleind. Vink “Afbeeldingen laten zoals ze zijn” aan, of kies een andere.",
  added: (count) => plural(count, {one: (figure) => `${figure} document is toegevoegd.`, other: (figure) => `${figure} documenten zijn toegevoegd.`}),
  notAdded: (count) => plural(count, {one: (figure) => `${figure} document is niet toegevoegd.`, other: (figure) => `${figure} documenten zijn niet toegevoegd.`}),
  waits: "bewaard op dit apparaat, vertrekt zo snel mogelijk",
  notAnnounced: "nog niet aan de bibliotheek doorgegeven",
  addedTitle: "Toegevoegde documenten",
});

