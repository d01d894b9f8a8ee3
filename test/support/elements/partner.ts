import {createMemoryPod, type MemoryPod} from '../memory-pod.js';
import {atelier} from '../tools.js';
import {startPod, usePods} from './page.js';
import {amina, createSeededCoop, elodie, type SeededCoop} from './seeded-coop.js';
import {addToolList} from './tool-library.js';

/** A coop with a list of tools, and the partner elsewhere who says what a tool is. */
export interface Partnership {
  readonly coop: SeededCoop;
  readonly pod: ReturnType<typeof startPod>;
  readonly partner: MemoryPod;
  /** Where the partner's shape lies; {@link toolShape} until a test puts something else there. */
  readonly shape: string;
  /** The coop's list of tools, which names the shape. */
  readonly list: string;
}

/** The partner's shape: tools with some of the fields of `toolDescriptor`, under the same names. */
export const toolShape = `@prefix sh: <http://www.w3.org/ns/shacl#>. @prefix dash: <http://datashapes.org/dash#>.
@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#>. @prefix xsd: <http://www.w3.org/2001/XMLSchema#>. @prefix a: <${atelier}>.
a:garden rdfs:label "Jardin"@fr, "Garden"@en, "حديقة"@ar. a:wood rdfs:label "Bois"@fr, "Wood"@en, "خشب"@ar.
a:metal rdfs:label "Métal"@fr, "Metal"@en, "معدن"@ar.
<#ToolShape> a sh:NodeShape; sh:targetClass a:Tool; sh:name "Outil"@fr, "Tool"@en, "أداة"@ar;
  sh:property <#name>, <#category>, <#uses>, <#deposit>.
<#name> sh:path a:name; sh:name "Nom"@fr, "Name"@en, "الاسم"@ar; sh:datatype xsd:string; sh:minCount 1; sh:maxCount 1;
  sh:maxLength 80; sh:order 1; dash:propertyRole dash:LabelRole.
<#category> sh:path a:category; sh:name "Catégorie"@fr, "Category"@en, "الفئة"@ar; sh:in (a:garden a:wood a:metal); sh:maxCount 1; sh:order 2.
<#uses> sh:path a:use; sh:name "Usages"@fr, "Uses"@en, "الاستعمالات"@ar; sh:datatype xsd:string; sh:maxLength 60; sh:order 3.
<#deposit> sh:path a:deposit; sh:name "Caution en euros"@fr, "Deposit in euros"@en, "الضمان باليورو"@ar; sh:datatype xsd:decimal;
  sh:minInclusive 0; sh:maxCount 1; sh:order 4.
`;

/** Nothing of tools is known to the page but what the partner's server answers. */
export async function foundPartnership(): Promise<Partnership> {
  const pod = startPod();
  const partner = createMemoryPod({origin: `https://partner.${pod.host}`});
  usePods(pod, partner);
  const url = `${partner.origin}/vocabulary/tool.ttl`;
  partner.put(url, toolShape);
  const shape = `${url}#ToolShape`;
  const coop = await createSeededCoop([amina, elodie], pod);
  return {coop, pod, partner, shape, list: await addToolList(coop, 'public', shape)};
}
