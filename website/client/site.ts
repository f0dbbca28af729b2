import { copyButtons } from "./copy-buttons.js";
import { editableExamples } from "./editable-examples.js";
import { languageOffer } from "./language-offer.js";
import { searchDialog } from "./search-dialog.js";
import { themeButton } from "./theme-button.js";

themeButton();
searchDialog();
copyButtons();
editableExamples();
languageOffer();
