// Asks the browser for a passkey, and sends what it answers with the form. Where the browser knows none, the form stays hidden.
const ask = {
  get: (options) => navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options) }),
  create: (options) => navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options) }),
};

if (window.PublicKeyCredential?.parseRequestOptionsFromJSON && window.PublicKeyCredential.prototype.toJSON) {
  for (const form of document.querySelectorAll("form[data-passkey]")) {
    const problem = form.querySelector("[data-passkey-problem]");
    form.hidden = false;
    document.querySelector("[data-no-passkeys]")?.remove();
    form.querySelector("button").addEventListener("click", async () => {
      problem.hidden = true;
      try {
        const credential = await ask[form.dataset.passkey](JSON.parse(form.dataset.options));
        form.elements.CredentialSecret.value = JSON.stringify(credential);
        form.requestSubmit();
      } catch {
        problem.hidden = false;
      }
    });
  }
}
