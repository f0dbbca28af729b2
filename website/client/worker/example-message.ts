/** What a worker tells the page about an example. */
export type ExampleMessage =
  | { readonly kind: "started" }
  | { readonly kind: "printed"; readonly text: string }
  | { readonly kind: "ended" }
  | { readonly kind: "threw"; readonly text: string }
  | { readonly kind: "lacks"; readonly door: string };
