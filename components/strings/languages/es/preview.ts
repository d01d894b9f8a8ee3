// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import {sizeText} from '../../dossier/size.js';
import type {Numbers} from '../counting.js';
import type {PreviewStrings} from '../../preview/strings.js';

const size = (bytes: number) => sizeText('es', bytes);

export default ({plural}: Numbers): PreviewStrings => ({
  loading: "El documento se está cargando…",
  progress: (bytes, of) => (of ? `${size(bytes)} de ${size(of)}` : size(bytes)),
  cancel: "Cancelar",
  shown: "El documento se muestra.",
  lookAt: (title) => `Vista previa: ${title}`,
  cutText: "Solo se muestra el principio. Descargue el documento para leerlo entero.",
  cutTable: (rows) => plural(rows, {one: (figure) => `Solo se muestra una parte (${figure} fila). Descargue el documento para verlo entero.`, other: (figure) => `Solo se muestra una parte (${figure} filas). Descargue el documento para verlo entero.`}),
  pdfHint: "Si no aparece, descárguelo.",
  refused: {
    broken: "Este navegador no puede mostrar este documento. Descárguelo para abrirlo.",
    unlike: "Este archivo no es lo que dice ser; por eso no se muestra aquí. Ábralo solo si sabe de dónde viene.",
    empty: "Este archivo está vacío.",
    'too-large': "Este documento es demasiado grande para mostrarlo aquí. Descárguelo para abrirlo.",
    'no-viewer': "Este navegador no muestra archivos PDF dentro de una página. Descargue el documento para abrirlo.",
    unknown: "Este tipo de archivo no se muestra aquí, por precaución. Descárguelo para abrirlo.",
  },
});

