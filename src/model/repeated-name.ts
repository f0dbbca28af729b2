const marks = /["{}[\]:,]/g;

/** Where a text in quotation marks ends: at the first mark after an even number of backslashes. */
function endOfText(json: string, start: number): number {
  for (let end = json.indexOf('"', start + 1); end >= 0; end = json.indexOf('"', end + 1)) {
    let backslashes = 0;
    while (json[end - 1 - backslashes] === "\\") backslashes += 1;
    if (backslashes % 2 === 0) return end;
  }
  return json.length;
}

/**
 * A name that an object in valid JSON has twice; readers of JSON keep the last value and say nothing, so
 * nobody knows which of the two was meant.
 */
export function repeatedName(json: string): string | undefined {
  const open: (Set<string> | null)[] = [];
  let [start, end] = [0, 0];
  marks.lastIndex = 0;
  for (let found = marks.exec(json); found !== null; found = marks.exec(json)) {
    const [mark] = found;
    if (mark === '"') {
      start = found.index;
      end = endOfText(json, start);
      marks.lastIndex = end + 1;
    } else if (mark === "{") open.push(new Set());
    else if (mark === "[") open.push(null);
    else if (mark === "}" || mark === "]") open.pop();
    else if (mark === ":") {
      const name = String(JSON.parse(json.slice(start, end + 1)));
      const names = open.at(-1);
      if (names?.has(name) === true) return name;
      names?.add(name);
    }
  }
  return undefined;
}
