import { Drawing } from "./drawing.js";
import type { ElectionSet } from "./elections/catalogue.js";
import { type Catalogue, known, missingSet, setShowing, withSet } from "./elections/catalogue.js";
import { firstCatalogue } from "./elections/first-elections.js";
import { loadSet } from "./elections/load-set.js";
import { PageFileReader } from "./files/file-reader.js";
import { firstAside } from "./first-aside.js";
import { Printing } from "./printing.js";
import type { Calculated } from "./result/calculate.js";
import { seatsOf } from "./result/seats-of.js";
import type { Shown } from "./result/shown.js";
import { shownOf } from "./result/shown-of.js";
import { storyOf } from "./result/story.js";
import { voteMoved } from "./state/changes.js";
import {
  keepAnswers,
  keepHistory,
  keepLeaving,
  keepProgram,
  keptAnswers,
  keptHistory,
  keptLeaving,
  keptPlace,
  keptProgram,
} from "./state/kept-history.js";
import { firstState, readAddress } from "./state/read-address.js";
import type { LanguageCode, State } from "./state/state.js";
import { recorded, redone, settled, type UndoHistory, undone } from "./state/undo.js";
import { addressOf, firstAddress } from "./state/write-address.js";
import type { Aside } from "./view/aside.js";

type Change = (state: State, catalogue: Catalogue) => State;

const addressDelay = 250;

/** The page while it is open: its state, what is beside it, what can be undone, and where it is drawn. */
export class Page {
  state: State;
  aside: Aside = firstAside();
  shown: Shown;
  #catalogue: Catalogue = firstCatalogue();
  #history: UndoHistory = keptHistory();
  #result: Calculated | null = null;
  #isNarrow = false;
  #hasArrived = false;
  #addressTimer = 0;
  /** How many times files were dropped that are not read yet. */
  #unread = 0;
  readonly #reader = new PageFileReader((reading) => this.beside({ reading }));

  readonly printing: Printing;
  readonly #drawing: Drawing;

  constructor(root: HTMLElement, paper: HTMLElement) {
    this.printing = new Printing(paper);
    this.#drawing = new Drawing(root, () => ({
      shown: this.shown,
      aside: this.aside,
      can: { back: this.#history.past.length > 0, forward: this.#history.future.length > 0 },
    }));
    this.state = firstState(navigator.language.startsWith("nl") ? "nl" : "en", this.#catalogue);
    this.shown = this.#calculated();
  }

  /** The state that the address stands for, which may need elections that are not there yet. */
  async arrive(): Promise<void> {
    const isFirst = location.hash === "";
    const read = readAddress(location.hash, this.state.language, this.#catalogue);
    if (read.status === "set-required") {
      this.beside({ isLoading: true });
      const isThere = await this.#load(read.set);
      this.beside({ isLoading: false, isMissing: !isThere });
      return this.arrive();
    }
    const place = isFirst ? keptPlace() : null;
    this.state = read.state;
    this.aside = {
      ...this.aside,
      editing: null,
      open: new Set([...this.aside.open, ...read.open.map((part) => `${part}-part`)]),
      faults: read.faults,
      set: setShowing(this.#catalogue, read.state.source),
      place: place === firstAddress(read.state.language) ? null : place,
      before: null,
    };
    this.#history = settled(this.#history);
    if (!this.#hasArrived) {
      this.aside = { ...this.aside, answers: keptAnswers(this.#exerciseName()) };
      this.#hasArrived = true;
    }
    this.#calculate();
    this.#drawing.drawInView();
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
    this.aside = { ...this.aside, editing: null, isTaken: false, place: null };
    history.pushState(null, "", `#${addressOf(this.state, this.#catalogue)}`);
    this.#keepHistory();
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

  entered(target: EventTarget | null): void {
    const field = target instanceof HTMLInputElement ? target.dataset["number"] : undefined;
    if (field === undefined || !(target instanceof HTMLInputElement)) return;
    this.aside = { ...this.aside, editing: { field, text: target.value } };
  }

  left(target: EventTarget | null): void {
    const field = target instanceof HTMLInputElement ? target.dataset["number"] : undefined;
    if (field === undefined) return;
    this.aside = { ...this.aside, editing: null };
    this.settle();
    this.#draw();
  }

  /** Whatever is changed next is undone by itself. */
  settle(): void {
    this.#history = settled(this.#history);
  }

  /** What was done is undone, or done again. */
  go(way: "back" | "forward"): void {
    const now = addressOf(this.state, this.#catalogue);
    const step = way === "back" ? undone(this.#history, now) : redone(this.#history, now);
    if (step === null) return;
    const read = readAddress(step.address, this.state.language, this.#catalogue);
    if (read.status === "set-required") {
      void this.#load(read.set).then((isThere) => {
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

  /** One vote more or fewer for a list, by its place from 0. */
  moveVote(list: number, by: number): void {
    this.aside = { ...this.aside, editing: null };
    this.settle();
    this.change(`move-${list}-${by}`, (state) => voteMoved(state, list, by));
  }

  speak(language: LanguageCode): void {
    this.visit((state) => ({ ...state, language }));
  }

  lotsDrawn(): readonly string[] {
    return this.shown.result?.lots ?? [];
  }

  async chooseSet(set: ElectionSet): Promise<void> {
    this.beside({ set, isLoading: !this.#catalogue.inSet.has(set), isMissing: false });
    const isThere = await this.#load(set);
    this.shown = this.#calculated();
    this.beside({ isLoading: false, isMissing: !isThere });
  }

  /** Another election of the same body is laid beside the result, once its file is there. */
  async chooseYear(id: string | null): Promise<void> {
    const set = id === null ? null : missingSet(this.#catalogue, id);
    if (set !== null) {
      this.beside({ isLoading: true });
      await this.#load(set);
    }
    const isThere = id === null || known(this.#catalogue, id) !== undefined;
    this.beside({ isLoading: false, isMissing: !isThere });
    this.visit((state) => ({ ...state, otherYear: isThere ? id : null }));
  }

  async takeFiles(files: readonly File[]): Promise<void> {
    if (files.length === 0) return;
    this.#unread += 1;
    this.beside({ reading: "begins", open: new Set([...this.aside.open, "files-part"]) });
    document.getElementById("files-part")?.scrollIntoView();
    const read = await this.#reader.read(files, this.aside.fileSeats.seats);
    this.#unread -= 1;
    const { dropped, reading } = this.aside;
    this.beside({
      dropped: { ...dropped, ...read },
      reading: this.#unread === 0 ? null : reading,
    });
    this.focus("files-part");
  }

  fileSeats(text: string): void {
    const seats = /^[1-9]\d{0,2}$/.test(text.trim()) ? Number(text) : null;
    this.beside({ fileSeats: { text, seats } });
    void this.#reader.withSeats(seats).then((verified) => {
      if (verified !== null) this.beside({ dropped: { ...this.aside.dropped, ...verified } });
    });
  }

  stopReading(): void {
    this.#reader.stop();
  }

  exercise(exercise: State["exercise"]): void {
    this.aside = { ...this.aside, answers: {}, checked: null, seedText: null };
    this.change("exercise", (state) => ({ ...state, exercise }));
  }

  answer(id: string, text: string): void {
    this.beside({ answers: { ...this.aside.answers, [id]: text }, checked: null });
  }

  storyBy(steps: number): void {
    const last = storyOf(this.shown).length;
    const story = Math.min(Math.max(1, (this.state.story ?? 1) + steps), last);
    this.change("story", (state) => ({ ...state, story }));
  }

  endStory(): void {
    this.visit((state) => ({ ...state, story: null }));
    this.focus("tell-story");
  }

  /** Goes back to where the visitor was when the page was last open. */
  returnToPlace(): void {
    const { place } = this.aside;
    if (place === null) return;
    location.hash = place;
  }

  copyAddress(): void {
    this.keep();
    const { href } = location;
    const { copied } = this.shown.words;
    const copying =
      navigator.clipboard?.writeText(href) ?? Promise.reject(new Error("no clipboard"));
    copying.then(
      () => this.beside({ copied }),
      () => this.beside({ copied: href }),
    );
  }

  folded(id: string, isOpen: boolean): void {
    if (this.aside.open.has(id) === isOpen || id === "") return;
    const open = new Set(this.aside.open);
    if (isOpen) open.add(id);
    else open.delete(id);
    this.beside({ open });
  }

  draggedOver(isDraggedOver: boolean): void {
    if (this.aside.isDraggedOver !== isDraggedOver) this.beside({ isDraggedOver });
  }

  focus(id: string): void {
    document.getElementById(id)?.focus();
  }

  watchWidth(query: MediaQueryList): void {
    const look = (): void => {
      this.#isNarrow = query.matches;
      this.shown = { ...this.shown, isNarrow: this.#isNarrow };
      this.#draw();
    };
    this.#isNarrow = query.matches;
    query.addEventListener("change", look);
  }

  /** Begins where the page was left in this tab. */
  start(): Promise<void> {
    const left = keptLeaving(location.hash);
    if (left !== null) history.replaceState(null, "", `#${left}`);
    this.aside = { ...this.aside, program: { ...this.aside.program, text: keptProgram() } };
    return this.arrive();
  }

  /** What was made is kept in this tab: a reload finds what the address does not say yet. */
  keepEverything(): void {
    const address = addressOf(this.state, this.#catalogue);
    if (this.#history.past.length > 0 && location.hash !== `#${address}`) {
      keepLeaving(location.hash, address);
    }
    keepAnswers(this.#exerciseName(), this.aside.answers);
    keepProgram(this.aside.program.text);
    this.#keepHistory();
  }

  #exerciseName(): string {
    const { kind, seed, difficulty } = this.state.exercise;
    return `${kind}.${seed}.${difficulty}`;
  }

  /** Leaves the state in the address, and in this browser what can be undone. */
  keep(): void {
    clearTimeout(this.#addressTimer);
    const address = `#${addressOf(this.state, this.#catalogue)}`;
    if (location.hash !== address && (location.hash !== "" || this.#history.past.length > 0)) {
      history.replaceState(null, "", address);
    }
    this.#keepHistory();
  }

  #keepHistory(): void {
    if (this.#history.past.length === 0 && this.#history.future.length === 0) return;
    keepHistory(this.#history, addressOf(this.state, this.#catalogue));
  }

  /** What the seats are now, to say of the next change what it did. */
  #remember(): void {
    const { result } = this.shown;
    this.aside = { ...this.aside, before: result === null ? null : seatsOf(result) };
  }

  #set(next: State, what: string): void {
    if (next === this.state) return;
    this.#remember();
    this.#history = recorded(this.#history, addressOf(this.state, this.#catalogue), what);
    this.state = next;
    this.aside = { ...this.aside, copied: "" };
    this.#calculate();
  }

  async #load(set: ElectionSet): Promise<boolean> {
    if (this.#catalogue.inSet.has(set)) return true;
    const elections = await loadSet(set);
    this.#catalogue = withSet(this.#catalogue, set, elections ?? []);
    return elections !== null;
  }

  #calculated(): Shown {
    return shownOf(this.state, {
      catalogue: this.#catalogue,
      lastResult: this.#result,
      isNarrow: this.#isNarrow,
    });
  }

  #calculate(): void {
    this.shown = this.#calculated();
    this.#result = this.shown.result;
  }

  #redraw(): void {
    this.#calculate();
    this.#draw();
  }

  #draw(): void {
    this.#drawing.draw();
  }
}
