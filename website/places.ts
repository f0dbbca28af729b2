import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const projectRoot = fileURLToPath(new URL("..", import.meta.url));

export const source = (path: string): string => join(projectRoot, "src", path);
export const guides = join(projectRoot, "docs");
export const site = join(projectRoot, "site");
export const design = fileURLToPath(new URL("design", import.meta.url));
export const client = fileURLToPath(new URL("client", import.meta.url));
export const generators = fileURLToPath(new URL("generators", import.meta.url));
