// SPDX-License-Identifier: Apache-2.0
// Keys for those who read many reports. Without this file every page works as well.
const menu = document.querySelector(".menu");
const home = document.querySelector("header .home").getAttribute("href");

const keys = {
  ArrowLeft: () => follow("footer [rel=prev]"),
  ArrowRight: () => follow("footer [rel=next]"),
  Enter: () => follow(".default"),
  a: () => go(""),
  f: () => go("flagged"),
  m: () => go("missing"),
  q: () => go("queue"),
  c: () => jump("comments") || go("comments"),
  i: () => jump("margin"),
  y: () => follow("[data-key=y]"),
  x: () => follow("[data-key=x]") || follow("header .topic a"),
  n: () => menu && toggle(menu),
  u: () => follow(".spoken [value=undo]"),
  "/": () => document.getElementById("q")?.focus(),
  "?": () => go("help"),
};

document.addEventListener("keydown", event => {
  if (event.key === "Escape" && menu?.open) {
    toggle(menu);
    return;
  }
  const busy = event.target.closest("input, textarea, select, button, a, summary, [contenteditable]");
  const typing = busy && (event.key === "Enter" || !busy.matches("button, a, summary"));
  if (typing || event.ctrlKey || event.metaKey || event.altKey || !keys[event.key]) {
    return;
  }
  if (keys[event.key]() !== false) {
    event.preventDefault();
  }
});

document.addEventListener("click", event => {
  if (menu?.open && !menu.contains(event.target)) {
    menu.open = false;
  }
});

function follow(selector) {
  const link = document.querySelector(selector);
  link?.click();
  return link !== null;
}

function go(page) {
  location.assign(home + page);
}

function jump(id) {
  const place = document.getElementById(id);
  place?.scrollIntoView({ block: "start" });
  place?.focus({ preventScroll: true });
  return place !== null;
}

function toggle(details) {
  details.open = !details.open;
  details.querySelector("summary").focus();
}
