import { Drawing } from "./drawing.js";
import { type Catalogue, type ElectionSet, setShowing, withSet } from "./elections/catalogue.js";
import { firstElections } from "./elections/first-elections.js";
import { loadSet } from "./elections/load-set.js";
import { firstAside } from "./first/first-aside.js";
import { browserLanguage } from "./first/opening.js";
import { sendKeyboardTo } from "./keyboard-place.js";
import { Printing } from "./printing.js";
import type { Calculated } from "./result/calculate.js";
import { seatsOf } from "./result/seats-of.js";
import type { Shown } from "./result/shown.js";
import { shownOf } from "./result/shown-of.js";
import { exerciseName } from "./state/exercise-name.js";
import {
  keepHistory,
  keepPlace,
  keptAnswers,
  keptHistory,
  keptPlaces,
} from "./state/kept-history.js";
import { firstState, readAddress } from "./state/read-address.js";
import type { LanguageCode, State } from "./state/state.js";
import { recorded, redone, settled, type UndoHistory, undone } from "./state/undo.js";
import { addressOf, isFirstAddress } from "./state/write-address.js";
import type { Aside } from "./view/aside.js";
import type { CanGo } from "./view/page.js";

type Change = (state: State, catalogue: Catalogue) => State;

const addressDelay = 250;

/** The page while it is open: its state, what is beside it, what can be undone, and where it is drawn. */
export class Page {
  state: State;
  aside: Aside = firstAside(document.getElementById("one-file") !== null);
  #shown: Shown;
  #catalogue: Catalogue = firstElections();
  #history: UndoHistory = keptHistory();
  #result: Calculated | null = null;
  #isNarrow = false;
  #hasArrived = false;
  #addressTimer = 0;
  /** Where this tab said last that its visitor is. */
  #place = location.hash.replace(/^#/, "");

  readonly printing: Printing;
  readonly #drawing: Drawing;

  constructor(root: HTMLElement, paper: HTMLElement) {
    this.printing = new Printing(paper);
    this.#drawing = new Drawing(root, () => ({
      shown: this.shown,
      aside: this.aside,
      can: this.can,
    }));
    this.state = firstState(browserLanguage(), this.#catalogue);
    this.#shown = this.#calculated();
  }

  /** What the state comes to, to be drawn. */
  get shown(): Shown {
    return this.#shown;
  }

  /** The elections that are there. */
  get catalogue(): Catalogue {
    return this.#catalogue;
  }

  /** The address of the state. */
  get address(): string {
    return addressOf(this.state, this.#catalogue);
  }

  /** Whether something can be undone, or done again. */
  get can(): CanGo {
    return { back: this.#history.past.length > 0, forward: this.#history.future.length > 0 };
  }

  /** The state that the address stands for, which may need elections that are not there yet. */
  async arrive(): Promise<void> {
    const isFirst = location.hash === "";
    const read = readAddress(location.hash, this.state.language, this.#catalogue);
    if (read.status === "set-required") {
      this.beside({ isLoading: true });
      const isThere = await this.load(read.set);
      this.beside({ isLoading: false, isMissing: !isThere });
      return this.arrive();
    }
    const places = isFirst ? keptPlaces() : [];
    this.state = read.state;
    this.aside = {
      ...this.aside,
      editing: null,
      open: new Set([...this.aside.open, ...read.open.map((part) => `${part}-part`)]),
      faults: read.faults,
      set: setShowing(this.#catalogue, read.state.source),
      places: places.filter((one) => !isFirstAddress(one)),
      before: null,
    };
    this.#history = settled(this.#history);
    if (!this.#hasArrived) {
      this.aside = { ...this.aside, answers: keptAnswers(exerciseName(this.state)) };
      this.#hasArrived = true;
    }
    this.#calculate();
    this.#drawing.drawFirst();
  }

  /** A change of the state. What it is of tells whether it goes on with the change before it. */
  change(what: string, by: Change): void {
    this.#set(by(this.state, this.#catalogue), what);
    this.#drawing.drawInView();
    clearTimeout(this.#addressTimer);
    this.#addressTimer = window.setTimeout(() => this.keep(), addressDelay);
  }

  /** A change that is a place of its own: the browser's back button leads away from it. */
  visit(by: Change): void {
    this.keep();
    this.#set(by(this.state, this.#catalogue), "visit");
    this.#history = settled(this.#history);
    this.aside = { ...this.aside, editing: null, isTaken: false, places: [] };
    history.pushState(null, "", `#${this.address}`);
    this.keepHistory();
    this.#redraw();
  }

  /** A field is typed in: what stands in it stays as it is typed until it is left. */
  edit(field: string, text: string, by: Change): void {
    this.aside = { ...this.aside, editing: { field, text } };
    this.change(field, by);
  }

  /** A change of what is beside the state. */
  beside(change: Partial<Aside>): void {
    this.aside = { ...this.aside, ...change };
    this.#draw();
  }

  /** Whatever is changed next is undone by itself. */
  settle(): void {
    this.#history = settled(this.#history);
  }

  /** What was done is undone, or done again. */
  go(way: "back" | "forward"): void {
    const now = this.address;
    const step = way === "back" ? undone(this.#history, now) : redone(this.#history, now);
    if (step === null) return;
    const read = readAddress(step.address, this.state.language, this.#catalogue);
    if (read.status === "set-required") {
      void this.load(read.set).then((isThere) => {
        if (isThere) this.go(way);
        else this.beside({ isMissing: true });
      });
      return;
    }
    this.#remember();
    this.#history = step.history;
    this.state = {
      ...read.state,
      language: this.state.language,
      isEasy: this.state.isEasy,
    };
    this.aside = { ...this.aside, editing: null, isTaken: false, faults: read.faults };
    this.#calculate();
    this.#drawing.drawInView();
    this.keep();
  }

  /** The page goes on in another language. */
  speak(language: LanguageCode): void {
    this.visit((state) => ({ ...state, language }));
  }

  /** A part was folded, or unfolded. */
  folded(id: string, isOpen: boolean): void {
    if (this.aside.open.has(id) === isOpen || id === "") return;
    const open = new Set(this.aside.open);
    if (isOpen) open.add(id);
    else open.delete(id);
    this.beside({ open });
  }

  /** The keyboard goes on from here. */
  focus(id: string): void {
    sendKeyboardTo(document.getElementById(id));
  }

  /** The page is shown for the window that it has, also when that changes. */
  watchWidth(query: MediaQueryList): void {
    const look = (): void => {
      this.#isNarrow = query.matches;
      this.#show({ ...this.shown, isNarrow: this.#isNarrow });
      this.#draw();
    };
    this.#isNarrow = query.matches;
    query.addEventListener("change", look);
  }

  /** Whether the elections of a file are there, once it was asked for. */
  async load(set: ElectionSet): Promise<boolean> {
    if (this.#catalogue.inSet.has(set)) return true;
    const elections = await loadSet(set);
    this.#catalogue = withSet(this.#catalogue, set, elections ?? []);
    return elections !== null;
  }

  /** Elections that came are shown to choose from. */
  showCatalogue(): void {
    this.#show(this.#calculated());
  }

  /** Leaves the state in the address, and in this browser what can be undone. */
  keep(): void {
    clearTimeout(this.#addressTimer);
    const address = `#${this.address}`;
    if (location.hash !== address && (location.hash !== "" || this.#history.past.length > 0)) {
      history.replaceState(null, "", address);
    }
    this.keepHistory();
  }

  /** Leaves in this browser what can be undone. */
  keepHistory(): void {
    if (this.#history.past.length === 0 && this.#history.future.length === 0) return;
    const { address } = this;
    keepHistory(this.#history);
    keepPlace(address, this.#place);
    this.#place = address;
  }

  /** What the seats are now, to say of the next change what it did. */
  #remember(): void {
    const { result } = this.shown;
    this.aside = { ...this.aside, before: result === null ? null : seatsOf(result) };
  }

  #set(next: State, what: string): void {
    if (next === this.state) return;
    this.#remember();
    this.#history = recorded(this.#history, this.address, what);
    this.state = next;
    this.aside = { ...this.aside, copied: "" };
    this.#calculate();
  }

  #calculated(): Shown {
    return shownOf(this.state, {
      catalogue: this.#catalogue,
      lastResult: this.#result,
      isNarrow: this.#isNarrow,
    });
  }

  #calculate(): void {
    this.#show(this.#calculated());
    this.#result = this.shown.result;
  }

  #show(shown: Shown): void {
    this.#shown = shown;
    this.printing.prepareWhenIdle(shown);
  }

  #redraw(): void {
    this.#calculate();
    this.#draw();
  }

  #draw(): void {
    this.#drawing.draw();
  }
}
