// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import {sizeText} from '../../dossier/size.js';
import type {Numbers} from '../counting.js';
import type {PreviewStrings} from '../../preview/strings.js';

const size = (bytes: number) => sizeText('nl', bytes);

export default ({plural}: Numbers): PreviewStrings => ({
  loading: "Het document wordt geladen…",
  progress: (bytes, of) => (of ? `${size(bytes)} van ${size(of)}` : size(bytes)),
  cancel: "Annuleren",
  shown: "Het document wordt getoond.",
  lookAt: (title) => `Voorbeeld: ${title}`,
  cutText: "Alleen het begin wordt getoond. Download het document om alles te lezen.",
  cutTable: (rows) => plural(rows, {one: (figure) => `Alleen een deel wordt getoond (${figure} rij). Download het document om alles te zien.`, other: (figure) => `Alleen een deel wordt getoond (${figure} rijen). Download het document om alles te zien.`}),
  pdfHint: "Als het niet verschijnt, download het dan.",
  refused: {
    broken: "Deze browser kan dit document niet tonen. Download het om het te openen.",
    unlike: "Dit bestand is niet wat het zegt te zijn en wordt daarom hier niet getoond. Open het alleen als je weet waar het vandaan komt.",
    empty: "Dit bestand is leeg.",
    'too-large': "Dit document is te groot om hier te worden getoond. Download het om het te openen.",
    'no-viewer': "Deze browser toont geen PDF’s in een pagina. Download het document om het te openen.",
    unknown: "Voor de veiligheid wordt dit soort bestand hier niet getoond. Download het om het te openen.",
  },
});

