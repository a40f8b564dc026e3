// SPDX-License-Identifier: Apache-2.0
// Puts the newest state of a page in place of what is open, and leaves the reader where they were.
import { morph } from "/static/morph.js";
import { steadily } from "/static/steady.js";

const PARTS = ["main", "body > footer", "header .distance", "header .topic", "header .count", "header .menu nav"];
const GLOW = 4000;

// Whether somebody is at work in a form, or it holds what they typed.
export function isInUse() {
  const fields = [...document.querySelectorAll("main :is(input, textarea, select)")];
  return (
    fields.some(field => isDirty(field) || (field === document.activeElement && field.type !== "hidden")) ||
    document.querySelector("main :is([role=alert], form.edit, form.whole)") !== null
  );
}

function isDirty(field) {
  if (field.nodeName === "SELECT") {
    const usual = Math.max(0, [...field.options].findIndex(option => option.defaultSelected));
    return field.selectedIndex !== usual;
  }
  return field.type === "checkbox" || field.type === "radio"
    ? field.checked !== field.defaultChecked
    : field.type !== "hidden" && field.value !== field.defaultValue;
}

// Answers with how many places changed.
export function show(fresh) {
  const focused = trace(document.activeElement);
  const changed = steadily(() => PARTS.flatMap(part => become(part, fresh)));
  document.documentElement.dataset.revision = fresh.documentElement.dataset.revision;
  for (const name of ["minutes", "topic"]) {
    document.documentElement.dataset[name] = fresh.documentElement.dataset[name];
  }
  document.body.dataset.pending = fresh.body.dataset.pending;
  document.title = fresh.title;
  if (document.activeElement === document.body) {
    focused()?.focus({ preventScroll: true });
  }
  const seen = changed.filter(element => element.closest("main"));
  seen.forEach(glow);
  document.dispatchEvent(new Event("shown"));
  return seen.length;
}

function become(part, fresh) {
  const old = document.querySelector(part);
  const now = fresh.querySelector(part);
  return old && now ? morph(old, now) : [];
}

// How to find again what had the focus, should it be made anew.
function trace(element) {
  const all = () => [...document.querySelectorAll(element.nodeName)];
  const at = all().indexOf(element);
  const words = element.textContent;
  return () =>
    (element.id && document.getElementById(element.id)) ||
    all().find(other => other.getAttribute("href") === element.getAttribute("href") && other.textContent === words) ||
    all()[at];
}

function glow(element) {
  element.classList.add("changed");
  setTimeout(() => element.classList.remove("changed"), GLOW);
}
