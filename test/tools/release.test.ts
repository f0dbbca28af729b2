import { execFileSync, spawnSync } from "node:child_process";
import { generateKeyPairSync, sign } from "node:crypto";
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { gunzipSync, gzipSync } from "node:zlib";
import { afterAll, describe, expect, test } from "vitest";
import { billOfMaterials } from "../../tools/release/bill-of-materials.js";
import { faultsOfRelease } from "../../tools/release/check-release.mjs";
import { runtimePackages } from "../../tools/release/lockfile.js";
import { madeRelease } from "../../tools/release/made-release.js";
import { publisherOf } from "../../tools/release/publisher.js";
import { tarArchive } from "../../tools/release/tar-archive.js";
import { sha256, tarballOf } from "../../tools/release/tarball.js";

const root = fileURLToPath(new URL("../..", import.meta.url));
const read = (path: string) => readFileSync(join(root, path), "utf8");
const folder = mkdtempSync(join(tmpdir(), "kieswet-release-"));
afterAll(() => rmSync(folder, { recursive: true }));

const publisher = {
  repository: "https://example.org/kieswet.git",
  homepage: "https://example.org/kieswet",
  bugs: "mailto:kieswet@example.org",
};

/** A small package in a folder, as somebody checked it out. */
function project(name: string, lineEnd = "\n", mode = 0o644): string {
  const files = {
    "package.json": JSON.stringify({
      ...{ name: "small", version: "1.0.0", license: "MIT", files: ["dist", "conformance"] },
      ...{ bin: { small: "./dist/small.js" }, dependencies: { fflate: "^0.8.3" } },
    }),
    "package-lock.json": JSON.stringify({
      lockfileVersion: 3,
      packages: {
        "": { version: "1.0.0", dependencies: { fflate: "^0.8.3" } },
        "node_modules/fflate": { version: "0.8.3", license: "MIT", integrity: "sha512-AAAA" },
      },
    }),
    "dist/small.js": "one\ntwo\n",
    "dist/another.js": "é\n",
    "conformance/vectors/seats.jsonl": "{}\n",
    "conformance/proven-checker/made-with.txt": read("conformance/proven-checker/made-with.txt"),
    "api/index.api.md": "## API\n",
  };
  for (const [path, text] of Object.entries(files)) {
    const file = join(folder, name, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text.replaceAll("\n", lineEnd));
    chmodSync(file, mode);
    utimesSync(file, mode, mode);
  }
  return join(folder, name);
}

describe("the tarball", () => {
  const here = tarballOf(project("here"));

  test("has the same bytes in another folder, with other line ends, rights, times and place", () => {
    const { TZ, LC_ALL } = process.env;
    Object.assign(process.env, { TZ: "Asia/Kathmandu", LC_ALL: "tr_TR.UTF-8" });
    const umask = process.umask(0o077);
    try {
      expect(sha256(tarballOf(project("there", "\r\n", 0o600)))).toBe(sha256(here));
    } finally {
      process.umask(umask);
      for (const [name, value] of Object.entries({ TZ, LC_ALL })) {
        if (value === undefined) delete process.env[name];
        else process.env[name] = value;
      }
    }
  });

  test("is one for tar, with programs that run", () => {
    writeFileSync(join(folder, "here.tgz"), here);
    const told = execFileSync("tar", ["-tvzf", join(folder, "here.tgz")], { encoding: "utf8" });
    const lines = told.trim().split("\n");
    expect(lines.map((line) => line.split(" ").at(-1))).toEqual([
      "package/conformance/proven-checker/made-with.txt",
      "package/conformance/vectors/seats.jsonl",
      "package/dist/another.js",
      "package/dist/small.js",
      "package/package.json",
    ]);
    expect(lines.filter((line) => line.startsWith("-rwxr-xr-x"))).toHaveLength(1);
    expect(lines.every((line) => line.includes("1985-10-26"))).toBe(true);
  });

  test("holds long paths, and refuses longer ones", () => {
    const path = `${"folder/".repeat(20)}${"n".repeat(90)}`;
    const file = { path, bytes: new Uint8Array(3), isExecutable: false };
    writeFileSync(join(folder, "long.tar"), tarArchive([file]));
    const told = execFileSync("tar", ["-tf", join(folder, "long.tar")], { encoding: "utf8" });
    expect(told.trim()).toBe(path);
    expect(() => tarArchive([{ ...file, path: "n".repeat(101) }])).toThrow("too long");
  });
});

describe("the bill of materials", () => {
  const materials = {
    manifest: read("package.json"),
    lockfile: read("package-lock.json"),
    madeWith: read("conformance/proven-checker/made-with.txt"),
  };
  const bill = JSON.parse(billOfMaterials(materials));
  const listed = bill.components.map(
    ({ group, name, version }: Readonly<Record<string, string>>) =>
      `${group === undefined ? "" : `${group}/`}${name}@${version}`,
  );

  test("has every package that is installed at run time, as npm itself says", () => {
    const { dependencies, optionalDependencies } = JSON.parse(materials.manifest);
    const { packages } = runtimePackages(materials.lockfile);
    for (const name of Object.keys({ ...dependencies, ...optionalDependencies })) {
      expect(packages.map((each) => each.name)).toContain(name);
    }
    const words = ["ls", "--all", "--omit=dev", "--parseable", "--long", "--package-lock-only"];
    const { stdout } = spawnSync("npm", words, { cwd: root, encoding: "utf8" });
    const told = stdout.trim().split("\n").slice(1);
    const installed = told.map((line) => line.slice(line.indexOf(":") + 1).split(":")[0]);
    expect(installed.length).toBeGreaterThan(15);
    expect(new Set(listed)).toEqual(new Set([...installed, "js_of_ocaml-compiler@4.0.0"]));
  });

  test("says of each its licence and digest, and who needs it", () => {
    const needed = new Set(
      bill.dependencies.flatMap(({ dependsOn }: { dependsOn: readonly string[] }) => dependsOn),
    );
    for (const component of bill.components) {
      expect(component.licenses).toHaveLength(1);
      expect(needed).toContain(component["bom-ref"]);
      if (component.purl.startsWith("pkg:npm")) {
        expect(component.hashes).toEqual([
          { alg: "SHA-512", content: expect.stringMatching(/^[0-9a-f]{128}$/) },
        ]);
      }
    }
  });

  test("is the same for the same lockfile, whatever its order, and another for another", () => {
    const { packages, ...rest } = JSON.parse(materials.lockfile);
    const turned = Object.fromEntries(Object.entries(packages).reverse());
    const reversed = JSON.stringify({ ...rest, packages: turned });
    expect(JSON.parse(billOfMaterials({ ...materials, lockfile: reversed }))).toEqual(bill);
    const lockfile = materials.lockfile.replace('"version": "10.6.0"', '"version": "10.6.1"');
    expect(JSON.parse(billOfMaterials({ ...materials, lockfile })).serialNumber).not.toBe(
      bill.serialNumber,
    );
  });

  test("is not made where a package has no licence, no digest or is not there", () => {
    for (const [what, by] of [
      [/"license": "MIT",?/g, ""],
      [/"integrity": "[^"]*",?/g, '"x": "",'],
      [/"node_modules\/zod"/, '"node_modules/dod"'],
    ] as const) {
      const lockfile = materials.lockfile.replace(what, by).replace(/,(\s*\})/g, "$1");
      expect(() => billOfMaterials({ ...materials, lockfile })).toThrow();
    }
  });
});

describe("a release", () => {
  const { privateKey, publicKey } = generateKeyPairSync("ed25519");
  const key = publicKey.export({ type: "spki", format: "pem" }).toString();
  const files = madeRelease({
    project: project("released"),
    ...{ publisher, commit: "0".repeat(40), key: privateKey },
  });
  const step = process.env["KIESWET_LONG"] === "1" ? 1 : 97;
  const place = join(folder, "release");
  mkdirSync(place);
  const put = (name: string, bytes: Uint8Array) => writeFileSync(join(place, name), bytes);
  for (const [name, bytes] of files) put(name, bytes);

  test("is whole, and says where its publisher is", () => {
    expect(faultsOfRelease(place, key)).toEqual([]);
    expect([...files.keys()]).toEqual([
      "small-1.0.0.tgz",
      "small-1.0.0.cdx.json",
      "small-1.0.0.api.md",
      "release.json",
      "SHA256SUMS",
      "SHA256SUMS.sig",
    ]);
    writeFileSync(join(folder, "key.pub"), key);
    const words = ["tools/release/check-release.mjs", place, join(folder, "key.pub")];
    const { status, stdout } = spawnSync(process.execPath, words, { cwd: root, encoding: "utf8" });
    expect([status, stdout]).toEqual([0, expect.stringContaining("signed by this key")]);
  });

  test.each([...files.keys()])(
    `is none where ${step === 1 ? "any" : "a sampled"} byte is another: %s`,
    (name) => {
      const bytes = files.get(name) ?? new Uint8Array();
      const every = name.startsWith("SHA") ? 1 : step;
      for (let at = 0; at < bytes.length; at += every) {
        const changed = bytes.slice();
        changed[at] = (changed[at] ?? 0) ^ (1 << (at % 8));
        put(name, changed);
        expect(faultsOfRelease(place, key), `${name}, byte ${at}`).not.toEqual([]);
      }
      for (const changed of [bytes.slice(0, -1), Buffer.concat([bytes, Buffer.from("\n")])]) {
        put(name, changed);
        expect(faultsOfRelease(place, key)).not.toEqual([]);
      }
      rmSync(join(place, name));
      expect(faultsOfRelease(place, key)).not.toEqual([]);
      put(name, bytes);
      expect(faultsOfRelease(place, key)).toEqual([]);
    },
  );

  test("is none where two of its files have changed places, or its signature was cut", () => {
    const names = [...files.keys()];
    const bytesOf = (name: string) => files.get(name) ?? new Uint8Array();
    for (const one of names) {
      for (const other of names.filter((name) => name > one)) {
        put(one, bytesOf(other));
        put(other, bytesOf(one));
        expect(faultsOfRelease(place, key), `${one} and ${other}`).not.toEqual([]);
        put(one, bytesOf(one));
        put(other, bytesOf(other));
      }
    }
    const signed = bytesOf("SHA256SUMS.sig");
    for (let length = 0; length < signed.length; length += 1) {
      put("SHA256SUMS.sig", signed.slice(0, length));
      expect(faultsOfRelease(place, key), `${length} bytes`).not.toEqual([]);
    }
    put("SHA256SUMS.sig", signed);
    expect(faultsOfRelease(place, key)).toEqual([]);
  });

  test("is none with a file beside it, or by another key", () => {
    put("more.txt", new Uint8Array(1));
    expect(faultsOfRelease(place, key)).toEqual(["more.txt was not signed"]);
    rmSync(join(place, "more.txt"));
    const other = generateKeyPairSync("ed25519").publicKey.export({ type: "spki", format: "pem" });
    expect(faultsOfRelease(place, other.toString())).toHaveLength(1);
    const rsa = generateKeyPairSync("rsa", { modulusLength: 1024 }).publicKey;
    const pem = rsa.export({ type: "spki", format: "pem" }).toString();
    expect(faultsOfRelease(place, pem)).toContain("the key is no Ed25519 key");
    expect(faultsOfRelease(join(folder, "nowhere"), key)).toHaveLength(1);
    expect(readdirSync(place)).toHaveLength(6);
  });

  test("is none where one of its files is a link, though the bytes are right", () => {
    for (const name of files.keys()) {
      renameSync(join(place, name), join(folder, "elsewhere"));
      symlinkSync(join(folder, "elsewhere"), join(place, name));
      expect(faultsOfRelease(place, key)).toEqual([`${name} is no plain file`]);
      rmSync(join(place, name));
      renameSync(join(folder, "elsewhere"), join(place, name));
    }
    mkdirSync(join(place, "more"));
    expect(faultsOfRelease(place, key)).toEqual(["more is no plain file"]);
    rmSync(join(place, "more"), { recursive: true });
  });

  /** Signs other bytes with the same key: what a publisher could say, and could not mean. */
  function signedAgain(
    changes: Readonly<Record<string, Uint8Array>>,
    sums?: (text: string) => string,
  ) {
    const all = new Map([...files, ...Object.entries(changes)]);
    const names = [...all.keys()].filter((name) => !name.startsWith("SHA256SUMS"));
    const digestOf = (name: string) => sha256(all.get(name) ?? new Uint8Array());
    const lines = names.map((name) => `${digestOf(name)}  ${name}\n`).join("");
    const text = Buffer.from(sums === undefined ? lines : sums(lines));
    for (const [name, bytes] of all) put(name, bytes);
    put("SHA256SUMS", text);
    put("SHA256SUMS.sig", Buffer.from(`${sign(null, text, privateKey).toString("base64")}\n`));
    const faults = faultsOfRelease(place, key);
    for (const [name, bytes] of files) put(name, bytes);
    return faults;
  }

  test.each([
    ["is empty", () => "", /does not end/],
    ["has no line but an empty one", () => "\n", /none/],
    ["has the line ends of Windows", (text: string) => text.replaceAll("\n", "\r\n"), /none/],
    [
      "names a file in another folder",
      (text: string) => text.replace("  small", "  ../small"),
      /none/,
    ],
    ["names the folder above", (text: string) => `${text}${"0".repeat(64)}  ..\n`, /missing/],
    ["names a file twice", (text: string) => `${text}${text.split("\n")[0]}\n`, /twice/],
    ["does not end its last line", (text: string) => text.slice(0, -1), /does not end/],
    ["leaves a file out", (text: string) => text.split("\n").slice(1).join("\n"), /was not signed/],
  ])("is none, whoever signed it, where the list of digests %s", (_, sums, why) => {
    expect(signedAgain({}, sums).join("\n")).toMatch(why);
    expect(faultsOfRelease(place, key)).toEqual([]);
  });

  test("is none, whoever signed it, where a tarball could be unpacked to two things", () => {
    const tgz = "small-1.0.0.tgz";
    const archive = gunzipSync(files.get(tgz) ?? new Uint8Array());
    const bytes = new Uint8Array(3);
    const entry = (path: string) =>
      tarArchive([{ path, bytes, isExecutable: false }]).slice(0, 1024);
    const inFront = (added: Uint8Array) => Buffer.concat([added, archive]);
    const withType = (type: string) => {
      const header = Buffer.from(entry("package/link"));
      header.write(type, 156);
      header.write("        ", 148);
      const sum = header.subarray(0, 512).reduce((one, other) => one + other, 0);
      header.write(`${sum.toString(8).padStart(6, "0")}\0 `, 148);
      return header;
    };
    const signedWith = (bytesOfIt: Uint8Array) => {
      const release = JSON.parse(Buffer.from(files.get("release.json") ?? []).toString());
      release.files[tgz] = {
        ...release.files[tgz],
        sha256: sha256(bytesOfIt),
        bytes: bytesOfIt.length,
      };
      return signedAgain({
        [tgz]: bytesOfIt,
        "release.json": Buffer.from(JSON.stringify(release)),
      });
    };
    for (const [why, changed] of [
      ["stands in the tarball twice", inFront(entry("package/package.json"))],
      ["stands in the tarball twice", inFront(entry("package/Package.json"))],
      ["that not every system takes", inFront(entry("package/dist\\..\\small.js"))],
      ["that not every system takes", inFront(entry("package/caf\u00e9.js"))],
      ["file and folder", inFront(entry("package/dist"))],
      ["lies outside package/", inFront(entry("package/../outside"))],
      ["lies outside package/", inFront(entry("package/./package.json"))],
      ["lies outside package/", inFront(entry("other/package.json"))],
      ["is no plain file", inFront(withType("2"))],
      ["is no plain file", inFront(withType("x"))],
      ["something after its end", Buffer.concat([archive, entry("package/later.js")])],
      ["is not what it was", Buffer.from(archive).fill("X", 329, 330)],
      ["is cut", archive.subarray(0, 513)],
    ] as const) {
      expect(signedWith(gzipSync(changed)).join("\n"), why).toContain(why);
    }
    const whole = gzipSync(archive);
    const halves = [archive.subarray(0, 1024), archive.subarray(1024)].map((half) =>
      gzipSync(half),
    );
    for (const pieces of [halves, [whole, Buffer.alloc(4)], [whole, gzipSync("")]]) {
      expect(signedWith(Buffer.concat(pieces))).toEqual([
        "the tarball is not compressed in one piece",
      ]);
    }
    expect(signedAgain({ [tgz]: new Uint8Array() })).toHaveLength(1);
    const beyond = JSON.stringify({
      ...JSON.parse(Buffer.from(files.get("release.json") ?? []).toString()),
      files: { "../key.pub": { sha256: sha256(Buffer.from(key)), bytes: key.length } },
    });
    expect(signedAgain({ "release.json": Buffer.from(beyond) })).toEqual([
      "release.json names ../key.pub, which was not signed",
    ]);
  });

  test("is not checked without a folder and a public key that are there, and that is said", () => {
    const secret = privateKey.export({ type: "pkcs8", format: "pem" }).toString();
    expect(faultsOfRelease(place, secret)).toContain(
      "the key is a private one: give the public one",
    );
    const program = "tools/release/check-release.mjs";
    for (const [words, why] of [
      [[join(folder, "nowhere"), join(folder, "key.pub")], "nowhere is not there\n"],
      [[place, join(folder, "none.pub")], "none.pub is not there\n"],
      [[place, folder], "is no file with a key\n"],
    ] as const) {
      const run = spawnSync(process.execPath, [program, ...words], { cwd: root, encoding: "utf8" });
      expect([run.status, run.stderr]).toEqual([1, expect.stringContaining(why)]);
      expect(run.stderr.trim().split("\n")).toHaveLength(1);
    }
  });

  test("is not checked with a key that lies in its own folder", () => {
    put("key.pub", Buffer.from(key));
    const words = ["tools/release/check-release.mjs", place, join(place, "key.pub")];
    const { status, stderr } = spawnSync(process.execPath, words, { cwd: root, encoding: "utf8" });
    rmSync(join(place, "key.pub"));
    expect([status, stderr]).toEqual([1, expect.stringContaining("The key lies in the folder")]);
  });

  test("is not made without what only its publisher knows, nor without a key", () => {
    expect(() => publisherOf({ KIESWET_HOMEPAGE: "https://example.org" })).toThrow(
      "No release without addresses of its publisher: KIESWET_REPOSITORY, KIESWET_BUGS",
    );
    expect(
      publisherOf({
        KIESWET_REPOSITORY: publisher.repository,
        KIESWET_HOMEPAGE: publisher.homepage,
        KIESWET_BUGS: publisher.bugs,
      }),
    ).toEqual(publisher);
    const words = ["--import", "tsx", "tools/release/release.ts", join(folder, "none")];
    const { status, stderr } = spawnSync(process.execPath, words, { cwd: root, encoding: "utf8" });
    expect([status, stderr]).toEqual([1, expect.stringContaining("and a key")]);
  });
});
