// SPDX-License-Identifier: Apache-2.0
// Goes where the meeting goes, for those who chose to follow it, and keeps the chair's clock.
import { isInUse } from "/static/refresh.js";
import { announce, say, silence } from "/static/notices.js";

const CLOCK = 15000;
const place = document.querySelector("header .topic");
const choice = document.querySelector("header .follow");
const chosen = `follow ${document.documentElement.dataset.live}`;

if (place && !("leads" in place.dataset)) {
  offer();
  document.addEventListener("topic", hear);
}
setInterval(tick, CLOCK);

function offer() {
  const button = document.createElement("button");
  button.type = "button";
  button.addEventListener("click", () => {
    localStorage.setItem(chosen, follows() ? "no" : "yes");
    show(button);
    if (follows()) {
      go();
    }
  });
  show(button);
  if (place.querySelector("a")) {
    choice.replaceChildren(button);
  }
}

function show(button) {
  button.textContent = "Follow";
  button.setAttribute("aria-pressed", String(follows()));
}

function follows() {
  return localStorage.getItem(chosen) === "yes";
}

async function hear() {
  const answer = await fetch(location.href, { headers: { Accept: "text/html", "Docket-Purpose": "live" } });
  if (!answer.ok) {
    return;
  }
  const fresh = new DOMParser().parseFromString(await answer.text(), "text/html").querySelector("header .topic");
  if (!fresh || fresh.textContent === place.textContent) {
    return;
  }
  place.replaceChildren(...fresh.childNodes);
  announce(place.textContent);
  if (choice.childElementCount === 0) {
    offer();
  }
  if (follows()) {
    go();
  }
}

// Never away from a form that is open, a field in use, or words that are not saved.
function go() {
  const link = place.querySelector("a");
  if (!link || location.pathname === new URL(link.href).pathname) {
    silence("topic");
  } else if (isInUse() || document.querySelector("main details[open] form")) {
    const there = document.createElement("a");
    there.href = link.href;
    there.textContent = "Go there";
    say("topic", place.textContent + ".", there);
  } else {
    location.assign(link.href);
  }
}

function tick() {
  const course = document.querySelector(".course[data-from]");
  if (!course) {
    return;
  }
  const bar = course.querySelector("progress");
  const passed = Math.max(0, Math.floor((Date.now() - Number(course.dataset.from)) / 60000));
  const left = bar.max - passed;
  bar.value = Math.min(passed, bar.max);
  course.querySelector("[data-passed]").textContent = passed;
  course.querySelector("[data-left]").textContent = left >= 0 ? `${left} remain` : `${-left} over`;
}
