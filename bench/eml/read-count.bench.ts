import { SaxesParser } from "saxes";
import { bench, describe } from "vitest";
import { createEmlReader } from "../../src/eml/read/eml-reader.js";
import { largeFile } from "./large-file.js";

const pieces = [...largeFile(10_000_000)];
const options = { iterations: 5, time: 0, warmupIterations: 2, warmupTime: 0 };

describe("a municipal count of 10 MB, piece by piece", () => {
  bench(
    "floor: saxes with namespaces, nothing done with what it finds",
    () => {
      const decoder = new TextDecoder("utf-8", { fatal: true });
      const parser = new SaxesParser({ xmlns: true });
      for (const piece of pieces) parser.write(decoder.decode(piece, { stream: true }));
      parser.close();
    },
    options,
  );

  bench(
    "read into typed reporting units",
    () => {
      const reader = createEmlReader();
      for (const piece of pieces) reader.push(piece);
      if (reader.finish().reading.status === "refused") throw new Error("the file was refused");
    },
    options,
  );
});
