// Everything in Heed works without this file; it only makes some things kinder.
import { initAll } from "../lib/govuk-frontend/govuk-frontend.min.js?v=6.6.0";

initAll();

if (document.querySelector('[data-module^="moj-"]')) {
  import("../lib/moj-frontend/moj-frontend.min.js?v=11.1.0").then((moj) => moj.initAll());
}

for (const button of document.querySelectorAll("[data-print]")) {
  button.hidden = false;
  button.addEventListener("click", () => window.print());
}

// Single keys are off until somebody turns them on under "My account".
if (document.body.classList.contains("heed-shortcuts")) {
  import("./shortcuts.js");
}

// A second press of a button that is already at work does nothing. Coming back to the page frees it.
document.addEventListener("submit", (event) => {
  const form = event.target;
  const button = event.submitter;
  const pressed = `${button?.formAction} ${button?.name}=${button?.value}`;
  // Another button of the same form asks for something else.
  if (form.dataset.sent === pressed) event.preventDefault();
  form.dataset.sent = pressed;
  // A form that downloads a file never leaves the page, so it is freed after a while.
  window.setTimeout(() => delete form.dataset.sent, 10000);
});
window.addEventListener("pageshow", () => {
  for (const form of document.forms) delete form.dataset.sent;
});

// Asks before leaving a form that has typing in it. What came back with problems, or was kept, is not saved either.
const watched = [...document.querySelectorAll("main form[method='post']:not([data-leave-freely])")];
const holdsWords = (form) => [...form.querySelectorAll("input:not([type='hidden'], [type='radio'], [type='checkbox'], [type='file']), textarea")].some((box) => box.value.trim() !== "");
let unsaved = document.querySelector("[data-unsaved]") !== null || (document.querySelector(".govuk-error-summary") !== null && watched.some(holdsWords));
for (const form of watched) {
  form.addEventListener("input", () => { unsaved = true; });
  form.addEventListener("submit", () => { unsaved = false; });
}
if (watched.length > 0) {
  window.addEventListener("beforeunload", (event) => {
    if (unsaved) event.preventDefault();
  });
}
