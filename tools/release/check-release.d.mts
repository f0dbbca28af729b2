/** Everything that is wrong with a release: nothing, where it is whole and signed by the key. */
export function faultsOfRelease(folder: string, key: string | Uint8Array): readonly string[];
