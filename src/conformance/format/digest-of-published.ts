/** SHA-256 of the canonical JSON of the schemas that are published, by name: made by `workshop/write-conformance-schemas.ts`. */
export const digestOfPublished = "79563849bd903e1059de598838f07e039e8b24c8511ac6605156b8f970d9fc95";
