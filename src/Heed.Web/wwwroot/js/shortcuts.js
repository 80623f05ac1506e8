// Single keys, for those who turned them on. Nothing happens while somebody types, or holds Ctrl, Alt or the Command key.
const search = document.getElementById("heed-search");
const rows = [...document.querySelectorAll("[data-rows] tbody tr")];
const keys = { h: "/work", a: "/work/actions", r: "/work/recommendations", w: "/work/watched", l: "/work/load" };
let at = -1;
let going = false;

const typing = (element) => element.closest("input:not([type='checkbox'], [type='radio'], [type='submit']), textarea, select, [contenteditable]") !== null;

function move(by) {
  if (rows.length === 0) return;
  const here = rows.findIndex((row) => row.contains(document.activeElement));
  at = Math.min(Math.max((here >= 0 ? here : at) + by, 0), rows.length - 1);
  rows[at].querySelector("th a, a")?.focus();
}

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.altKey || event.metaKey || typing(event.target)) return;
  const wasGoing = going;
  going = false;
  if (wasGoing && keys[event.key]) {
    window.location.assign(keys[event.key]);
  } else if (event.key === "g") {
    going = true;
  } else if (event.key === "/" && search) {
    search.focus();
  } else if (event.key === "j") {
    move(1);
  } else if (event.key === "k") {
    move(-1);
  } else if (event.key === "x") {
    document.activeElement?.closest("tr")?.querySelector("input[type='checkbox']")?.click();
  } else if (event.key === "?") {
    window.location.assign("/account/shortcuts");
  } else {
    return;
  }
  event.preventDefault();
});
