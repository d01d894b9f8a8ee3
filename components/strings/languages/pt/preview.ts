// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import {sizeText} from '../../dossier/size.js';
import type {Numbers} from '../counting.js';
import type {PreviewStrings} from '../../preview/strings.js';

const size = (bytes: number) => sizeText('pt', bytes);

export default ({plural}: Numbers): PreviewStrings => ({
  loading: "Carregando o documento…",
  progress: (bytes, of) => (of ? `${size(bytes)} de ${size(of)}` : size(bytes)),
  cancel: "Cancelar",
  shown: "O documento está à vista.",
  lookAt: (title) => `Pré-visualização: ${title}`,
  cutText: "Só o começo é mostrado. Descarregue o documento para lê-lo inteiro.",
  cutTable: (rows) => plural(rows, {one: (figure) => `Só uma parte é mostrada (${figure} linha). Descarregue o documento para vê-lo inteiro.`, other: (figure) => `Só uma parte é mostrada (${figure} linhas). Descarregue o documento para vê-lo inteiro.`}),
  pdfHint: "Se não aparecer, descarregue-o.",
  refused: {
    broken: "Este navegador não consegue mostrar este documento. Descarregue-o para abri-lo.",
    unlike: "Este arquivo não é o que diz ser e, por isso, não é mostrado aqui. Só o abra se souber de onde vem.",
    empty: "Este arquivo está vazio.",
    'too-large': "Este documento é grande demais para ser mostrado aqui. Descarregue-o para abri-lo.",
    'no-viewer': "Este navegador não mostra PDF dentro de uma página. Descarregue o documento para abri-lo.",
    unknown: "Este tipo de arquivo não é mostrado aqui, por precaução. Descarregue-o para abri-lo.",
  },
});

