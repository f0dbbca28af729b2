import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

const root = new URL("../../", import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), "utf8");
const page = read("docs/security-review.md");

interface Locked {
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly hasInstallScript?: boolean;
  readonly integrity?: string;
}

describe("docs/security-review.md", () => {
  test("carries its answers by files that are there", () => {
    const named = [...page.matchAll(/`((?:test|website|proof|bench|src)\/[\w./-]+)`/g)];
    expect(named.length).toBeGreaterThan(12);
    for (const [, path = ""] of named) expect(existsSync(new URL(path, root)), path).toBe(true);
  });

  test("says rightly that nothing runs at installation, and that every package has its digest", () => {
    const { packages }: { packages: Record<string, Locked> } = JSON.parse(
      read("package-lock.json"),
    );
    const { scripts, dependencies } = JSON.parse(read("package.json"));
    for (const script of ["preinstall", "install", "postinstall", "prepare"]) {
      expect(scripts).not.toHaveProperty(script);
    }
    const installed = Object.entries(packages).filter(([path, { dev }]) => path !== "" && !dev);
    expect(installed.length).toBeGreaterThanOrEqual(Object.keys(dependencies).length);
    expect(installed.filter(([, { hasInstallScript }]) => hasInstallScript)).toEqual([]);
    expect(
      Object.entries(packages).filter(
        ([path, { integrity }]) => path !== "" && integrity?.startsWith("sha512-") !== true,
      ),
    ).toEqual([]);
  });

  test("counts the packages at run time as they are", () => {
    const { dependencies, optionalDependencies } = JSON.parse(read("package.json"));
    expect(Object.keys(dependencies)).toHaveLength(8);
    expect(Object.keys(optionalDependencies)).toHaveLength(1);
    expect(page).toContain("Eight packages at run time and one optional");
  });

  test("asks what a security officer asks", () => {
    const headings = [...page.matchAll(/^## (.+)$/gm)].map(([, title]) => title);
    expect(headings).toEqual(
      expect.arrayContaining([
        "Supply chain and build",
        "Keys and signatures",
        "Cryptography",
        "Input, and denial of service",
        "Data protection",
        "Logging and audit trail",
        "Vulnerabilities, updates, end of support",
        "Dependency risk",
        "Standards and licences",
        "Threats",
        "What is open",
      ]),
    );
  });
});
