// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import {sizeText} from '../../dossier/size.js';
import type {Numbers} from '../counting.js';
import type {PreviewStrings} from '../../preview/strings.js';

const size = (bytes: number) => sizeText('de', bytes);

export default ({plural}: Numbers): PreviewStrings => ({
  loading: "Das Dokument wird geladen…",
  progress: (bytes, of) => (of ? `${size(bytes)} von ${size(of)}` : size(bytes)),
  cancel: "Abbrechen",
  shown: "Das Dokument wird gezeigt.",
  lookAt: (title) => `Vorschau: ${title}`,
  cutText: "Nur der Anfang wird gezeigt. Laden Sie das Dokument herunter, um alles zu lesen.",
  cutTable: (rows) => plural(rows, {one: (figure) => `Nur ein Teil wird gezeigt (${figure} Zeile). Laden Sie das Dokument herunter, um alles zu sehen.`, other: (figure) => `Nur ein Teil wird gezeigt (${figure} Zeilen). Laden Sie das Dokument herunter, um alles zu sehen.`}),
  pdfHint: "Wenn es nicht erscheint, laden Sie es herunter.",
  refused: {
    broken: "Dieser Browser kann dieses Dokument nicht zeigen. Laden Sie es herunter, um es zu öffnen.",
    unlike: "Diese Datei ist nicht das, was sie zu sein vorgibt, und wird deshalb hier nicht gezeigt. Öffnen Sie sie nur, wenn Sie wissen, woher sie kommt.",
    empty: "Diese Datei ist leer.",
    'too-large': "Dieses Dokument ist zu groß, um hier gezeigt zu werden. Laden Sie es herunter, um es zu öffnen.",
    'no-viewer': "Dieser Browser zeigt keine PDF-Dateien innerhalb einer Seite. Laden Sie das Dokument herunter, um es zu öffnen.",
    unknown: "Diese Art von Datei wird hier vorsichtshalber nicht gezeigt. Laden Sie sie herunter, um sie zu öffnen.",
  },
});

