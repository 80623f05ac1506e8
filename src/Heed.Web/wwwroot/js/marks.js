// Runs before the page is drawn, so that what works differently with scripts does not flicker.
document.body.classList.add("js-enabled");
if ("noModule" in HTMLScriptElement.prototype) document.body.classList.add("govuk-frontend-supported");
