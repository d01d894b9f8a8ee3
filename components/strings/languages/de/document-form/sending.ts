// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import {sizeText} from '../../../dossier/size.js';
import type {Numbers} from '../../counting.js';
import type {SendingStrings} from '../../../document-form/sending-strings.js';

const size = (bytes: number) => sizeText('de', bytes);

export default ({format, plural}: Numbers): SendingStrings => ({
  send: (count) => (count > 1 ? `${format(count)} Dokumente hinzufügen` : "Dokument hinzufügen"),
  running: (done, of) => `Wird gesendet: ${format(done)} von ${format(of)}.`,
  sent: (bytes, of) => `${size(bytes)} von ${size(of)} gesendet`,
  describing: "Die Datei ist angekommen. Sie wird in die Bibliothek aufgenommen…",
  cancel: (title) => `„${title}“ nicht weiter senden`,
  cancelled: "Das Senden ist angehalten.",
  retry: (title) => `„${title}“ noch einmal versuchen`,
  failed: "Dieses Dokument ist nicht hinzugefügt.",
  full: "In diesem Bereich ist nicht mehr genug Platz. Schaffen Sie Platz, oder wählen Sie eine kleinere Datei.",
  picture: "Dieses Bild kann hier nicht verkleinert werden. Kreuzen Sie „Bilder lassen, wie sie sind“ an, oder wählen Sie ein anderes.",
  added: (count) => plural(count, {one: (figure) => `${figure} Dokument ist hinzugefügt.`, other: (figure) => `${figure} Dokumente sind hinzugefügt.`}),
  notAdded: (count) => plural(count, {one: (figure) => `${figure} Dokument ist nicht hinzugefügt.`, other: (figure) => `${figure} Dokumente sind nicht hinzugefügt.`}),
  waits: "liegt auf diesem Gerät bereit, wird so bald wie möglich gesendet",
  notAnnounced: "der Bibliothek noch nicht gemeldet",
  addedTitle: "Hinzugefügte Dokumente",
});

