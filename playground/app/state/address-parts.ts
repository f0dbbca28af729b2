import type { NumberBounds } from "./typed-number.js";

/** A part of an address that was not taken. */
export interface AddressFault {
  /** Its letter in the address; `#`: the whole of it. */
  readonly key: string;
  readonly because: "unknown-election" | "not-understood" | "too-many" | "too-long";
}

/** The letters of all parts that an address can have. */
const knownKeys = "letdasxvcprwonmyqgzhkubif";
const longestKey = 20;

/** The parts of an address, read one by one; whatever cannot be taken is noted. */
export class AddressParts {
  readonly #parts: URLSearchParams;
  readonly #faults: AddressFault[] = [];

  constructor(address: string) {
    this.#parts = new URLSearchParams(address);
    for (const key of new Set(this.#parts.keys())) {
      const isKnown = key.length === 1 && knownKeys.includes(key);
      if (!isKnown || this.#parts.getAll(key).length > 1) {
        this.fault(key.slice(0, longestKey), "not-understood");
      }
    }
  }

  get faults(): readonly AddressFault[] {
    return this.#faults;
  }

  fault(key: string, because: AddressFault["because"]): void {
    if (!this.#faults.some((one) => one.key === key)) this.#faults.push({ key, because });
  }

  /** A part as it stands; null: it is not there. */
  peek(key: string): string | null {
    return this.#parts.get(key);
  }

  text(key: string): string | null {
    const text = this.peek(key);
    return text === "" ? null : text;
  }

  json(key: string): unknown {
    const text = this.text(key);
    if (text === null) return null;
    try {
      return JSON.parse(text);
    } catch {
      this.fault(key, "not-understood");
      return null;
    }
  }

  accepted(key: string, isSound: (text: string) => boolean): string | null {
    const text = this.text(key);
    if (text === null || isSound(text)) return text;
    this.fault(key, "not-understood");
    return null;
  }

  oneOf<Value extends string>(key: string, values: readonly Value[]): Value | null {
    const text = this.accepted(key, (one) => values.some((value) => value === one));
    return values.find((one) => one === text) ?? null;
  }

  wholeNumber(key: string, { least, most }: NumberBounds): number | null {
    const text = this.accepted(
      key,
      (one) => /^\d{1,10}$/.test(one) && Number(one) >= least && Number(one) <= most,
    );
    return text === null ? null : Number(text);
  }

  numbers(key: string, bounds: NumberBounds): readonly number[] {
    const texts = this.text(key)?.split("~") ?? [];
    const numbers = texts.map((text) => (/^\d{1,4}$/.test(text) ? Number(text) : -1));
    const isSound = numbers.every((one) => one >= bounds.least && one <= bounds.most);
    if (!isSound) this.fault(key, "not-understood");
    return isSound ? [...new Set(numbers)] : [];
  }
}
