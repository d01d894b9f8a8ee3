import {sizeText} from '../dossier/size.js';
import type {Numbers} from '../numbers.js';
import type {PreviewStrings} from './strings.js';

const size = (bytes: number) => sizeText('en', bytes);

export default ({plural}: Numbers): PreviewStrings => ({
  loading: 'The document is loading…',
  progress: (bytes, of) => (of ? `${size(bytes)} of ${size(of)}` : size(bytes)),
  cancel: 'Cancel',
  shown: 'The document is shown.',
  lookAt: (title) => `Preview: ${title}`,
  cutText: 'Only the beginning is shown. Download the document to read all of it.',
  cutTable: (rows) => `Only a part is shown (${plural(rows, 'row', 'rows')}). Download the document to see all of it.`,
  pdfHint: 'If it does not show, download it.',
  refused: {
    broken: 'This browser cannot show this document. Download it to open it.',
    unlike: 'This file is not what it says it is, so it is not shown here. Open it only if you know where it comes from.',
    empty: 'This file is empty.',
    'too-large': 'This document is too large to be shown here. Download it to open it.',
    'no-viewer': 'This browser does not show PDFs inside a page. Download the document to open it.',
    unknown: 'This type of file is not shown here, to be on the safe side. Download it to open it.',
  },
});
