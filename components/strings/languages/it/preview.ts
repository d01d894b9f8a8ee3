// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import {sizeText} from '../../dossier/size.js';
import type {Numbers} from '../counting.js';
import type {PreviewStrings} from '../../preview/strings.js';

const size = (bytes: number) => sizeText('it', bytes);

export default ({plural}: Numbers): PreviewStrings => ({
  loading: "Caricamento del documento…",
  progress: (bytes, of) => (of ? `${size(bytes)} di ${size(of)}` : size(bytes)),
  cancel: "Annulla",
  shown: "Il documento è mostrato.",
  lookAt: (title) => `Anteprima: ${title}`,
  cutText: "È mostrato solo l’inizio. Scarica il documento per leggerlo tutto.",
  cutTable: (rows) => plural(rows, {one: (figure) => `È mostrata solo una parte (${figure} riga). Scarica il documento per vederlo tutto.`, other: (figure) => `È mostrata solo una parte (${figure} righe). Scarica il documento per vederlo tutto.`}),
  pdfHint: "Se non appare, scaricalo.",
  refused: {
    broken: "Questo browser non sa mostrare questo documento. Scaricalo per aprirlo.",
    unlike: "Questo file non è quello che dice di essere, perciò non viene mostrato qui. Aprilo solo se sai da dove viene.",
    empty: "Questo file è vuoto.",
    'too-large': "Questo documento è troppo grande per essere mostrato qui. Scaricalo per aprirlo.",
    'no-viewer': "Questo browser non mostra i PDF dentro una pagina. Scarica il documento per aprirlo.",
    unknown: "Per sicurezza, questo tipo di file non viene mostrato qui. Scaricalo per aprirlo.",
  },
});

