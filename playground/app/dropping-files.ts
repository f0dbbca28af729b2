import { PageFileReader } from "./files/file-reader.js";
import type { Page } from "./page-store.js";

let reader: PageFileReader | null = null;
/** How many times files were dropped that are not read yet. */
let unread = 0;

function readerOf(page: Page): PageFileReader {
  reader ??= new PageFileReader((reading) => page.beside({ reading }));
  return reader;
}

/** Files are dragged over the page, or no longer. */
export function draggedOver(page: Page, isDraggedOver: boolean): void {
  if (page.aside.isDraggedOver !== isDraggedOver) page.beside({ isDraggedOver });
}

/** Files were dropped or chosen: they are read and verified beside the page. */
export async function takeFiles(page: Page, files: readonly File[]): Promise<void> {
  if (files.length === 0) return;
  unread += 1;
  page.beside({ reading: "begins", open: new Set([...page.aside.open, "files-part"]) });
  document.getElementById("files-part")?.scrollIntoView();
  const read = await readerOf(page).read(files, page.aside.fileSeats.seats);
  unread -= 1;
  const { dropped, reading } = page.aside;
  page.beside({
    dropped: { ...dropped, ...read },
    reading: unread === 0 ? null : reading,
  });
  page.focus("files-part");
}

/** How many seats the files divide was typed. */
export function fileSeats(page: Page, text: string): void {
  const seats = /^[1-9]\d{0,2}$/.test(text.trim()) ? Number(text) : null;
  page.beside({ fileSeats: { text, seats } });
  void readerOf(page)
    .withSeats(seats)
    .then((verified) => {
      if (verified !== null) page.beside({ dropped: { ...page.aside.dropped, ...verified } });
    });
}

/** What is being read is not read to its end. */
export function stopReading(): void {
  reader?.stop();
}
