import { copyButtons } from "./copy-buttons.js";
import { languageOffer } from "./language-offer.js";
import { searchDialog } from "./search-dialog.js";
import { themeButton } from "./theme-button.js";

themeButton();
searchDialog();
copyButtons();
languageOffer();
