// SPDX-License-Identifier: Apache-2.0
// The secretary's desk while it is open: notes that cannot be lost, forms that act in place, and what others write.
import { again, hear, hold, leave, takeOver } from "/static/desk-presence.js";
import { Note } from "/static/desk-notes.js";
import { all } from "/static/desk-store.js";
import { show } from "/static/refresh.js";

const SOON = 500;
const root = document.querySelector(".desk");
const desk = {
  meeting: root.dataset.meeting,
  who: root.dataset.who,
  name: root.dataset.name,
  zone: zone(root.dataset.zone),
  notes: new Map(),
  waiting: new Set(),
  newest: Number(root.dataset.newest),
  saw,
  told,
  refresh,
};
let turn = Promise.resolve();
let soon;
document.body.classList.add("desk-live");

for (const area of areas()) {
  const { itemId, title } = area.dataset;
  desk.notes.set(area.id, new Note(desk, itemId, title, area));
}
for (const record of all(desk)) {
  if (![...desk.notes.values()].some(note => note.item === record.item && note.title === record.title)) {
    const note = new Note(desk, record.item, record.title, null);
    desk.notes.set(note.key, note);
  }
}
root.addEventListener("input", event => noteOf(event.target)?.typed());
root.addEventListener("focusin", event => withNote(event, note => hold(desk, note, false)));
root.addEventListener("focusout", event => withNote(event, left));
root.addEventListener("change", event => event.target.closest(".seat")?.requestSubmit());
root.addEventListener("keydown", press);
root.addEventListener("submit", event => {
  event.preventDefault();
  sent(event.target, new FormData(event.target, event.submitter));
});
document.addEventListener("news", event => heard(event.detail));
document.addEventListener("shown", shown);
document.addEventListener("visibilitychange", () => document.hidden && desk.notes.forEach(note => note.save()));
addEventListener("pagehide", () => desk.notes.forEach(note => note.save()));
addEventListener("online", () => desk.notes.forEach(note => note.hurry()));
setInterval(() => tick(root), 10000);
count();
tick(root);

function areas() {
  return [...root.querySelectorAll("textarea[data-note]")];
}

function noteOf(element) {
  return desk.notes.get(element.id);
}

function withNote(event, work) {
  const note = noteOf(event.target);
  if (note) {
    work(note);
  }
}

function left(note) {
  note.save();
  leave(desk);
  if (note.behind) {
    note.behind = false;
    refresh();
  }
}

function heard(news) {
  if (news.minutes) {
    clearTimeout(soon);
    soon = setTimeout(() => refresh(desk.newest), SOON);
  }
  if (news.presence) {
    hear(desk, news.presence);
  }
  if (news.connected) {
    desk.notes.forEach(note => note.hurry());
  }
}

// What this page wrote itself is no news, unless others wrote in between.
function saw(number, others) {
  const isNext = number === desk.newest + 1;
  if (isNext) {
    desk.newest = number;
  }
  if (others || number > desk.newest || root.querySelector(".deskaside")) {
    refresh();
  }
}

// With every key, so it looks at this note alone.
function told(note, more) {
  if (note.waits) {
    desk.waiting.add(note);
  } else {
    desk.waiting.delete(note);
  }
  count();
  if (!note.area && note.at === "refused") {
    leaveOver(note, more);
  }
}

function count() {
  const { size } = desk.waiting;
  const line = document.getElementById("notes-at");
  const words = size === 0 ? "All notes are on the server." : `${size} not yet on the server.`;
  if (line.textContent !== words) {
    line.textContent = words;
  }
}

// A note on what is no longer on the agenda stays in sight.
function leaveOver(note, why) {
  const line = document.createElement("p");
  const text = document.createElement("pre");
  line.textContent = `Here only, a note on ${note.title}: ${why}`;
  text.textContent = all(desk).find(one => one.item === note.item && one.title === note.title).text;
  document.getElementById("left-over").append(line, text);
}

// One after the other, so that an older page never comes after a newer one.
function refresh(since) {
  turn = turn.then(() => fetchPage(since));
  return turn;
}

async function fetchPage(since) {
  try {
    const known = since === undefined ? "" : `?since=${desk.newest}`;
    const headers = { Accept: "text/html", "Docket-Purpose": "live" };
    const answer = await fetch(`${location.pathname}${known}`, { headers });
    if (answer.status === 200) {
      put(parse(await answer.text()));
    }
  } catch {
    // Away; the next news brings it.
  }
}

function sent(form, fields) {
  const note = noteOf(form.elements.text ?? form);
  if (note) {
    note.save();
  } else if (form.dataset.append !== undefined) {
    append(form);
  } else {
    turn = turn.then(() => act(form, fields));
  }
}

async function act(form, fields) {
  try {
    const options = { method: "POST", headers: { Accept: "text/html" }, body: new URLSearchParams(fields) };
    const answer = await fetch(form.action, options);
    const fresh = parse(await answer.text());
    if (answer.ok && fresh.querySelector(".desk")) {
      root.querySelectorAll("[role=alert]").forEach(line => line.remove());
      put(fresh, form);
    } else {
      const why = fresh.querySelector("main [role=alert], main [data-problem] p")?.textContent;
      complain(form, why ?? "This was not taken. Sign in again in another tab, then send it once more.");
    }
  } catch {
    complain(form, "Not connected, so this has not been sent. Send it again when the line is back.");
  }
}

function complain(form, words) {
  const line = document.createElement("p");
  line.setAttribute("role", "alert");
  line.textContent = words;
  form.parentElement.querySelector(":scope > [role=alert]")?.remove();
  form.before(line);
}

// What is to be added to a note is added in its field, so that it is kept and sent as if it were typed.
function append(form) {
  const note = desk.notes.get(`note-${form.closest(".deskitem").id}`);
  const { owner, text } = form.elements;
  const words = owner ? `@${owner.value.trim()}: ${text.value.trim()}` : text.value;
  note.area.value = note.area.value.trim() ? `${note.area.value.trimEnd()}\n\n${words}` : words;
  note.typed();
  note.save();
  form.closest("details")?.removeAttribute("open");
  note.area.focus();
}

// A field in use stays as it is, and so does one that holds what was not sent.
function put(fresh, except) {
  for (const field of root.querySelectorAll("textarea, select, input:not([type=hidden])")) {
    const whole = field.matches("[data-note]") ? field : field.form;
    if (whole !== except && isInUse(field)) {
      fresh.getElementById(whole.id)?.replaceWith(fresh.importNode(whole, true));
      if (whole === field) {
        noteOf(field).behind = true;
      }
    }
  }
  for (const id of ["notes-at", "left-over"]) {
    fresh.getElementById(id)?.replaceWith(fresh.importNode(document.getElementById(id), true));
  }
  tick(fresh);
  show(fresh);
  if (except?.isConnected) {
    except.reset();
  }
}

function isInUse(field) {
  if (field === document.activeElement || noteOf(field)?.waits) {
    return true;
  }
  if (field.type === "checkbox") {
    return field.checked !== field.defaultChecked;
  }
  return field.nodeName === "SELECT" ? field.selectedIndex > 0 : field.value !== field.defaultValue;
}

function shown() {
  desk.newest = Math.max(desk.newest, Number(root.dataset.newest));
  desk.notes.forEach(note => note.shown());
  again(desk);
  count();
  tick(root);
}

function press(event) {
  const note = noteOf(event.target);
  if (event.key === "Escape") {
    event.target.blur();
  } else if (event.key === "Enter" && event.target.matches(".seat input")) {
    event.preventDefault();
    event.target.blur();
    event.target.focus();
  } else if (note?.holder && event.key === "Enter") {
    event.preventDefault();
    takeOver(desk, note);
  } else if (event.altKey && (event.key === "ArrowDown" || event.key === "ArrowUp")) {
    event.preventDefault();
    step(event.target, event.key === "ArrowDown" ? 1 : -1);
  }
}

function step(from, by) {
  const every = areas();
  const at = every.findIndex(area => area === from || area.compareDocumentPosition(from) & Node.DOCUMENT_POSITION_PRECEDING);
  const next = every[at < 0 ? every.length - 1 : every[at] === from ? at + by : by > 0 ? at : at - 1];
  next?.scrollIntoView({ block: "center" });
  next?.focus({ preventScroll: true });
}

function tick(page) {
  const now = new Date()
    .toLocaleTimeString("en-GB", { timeZone: desk.zone, hour: "2-digit", minute: "2-digit" })
    .replace(/^0(?=\d)/, "");
  for (const place of page.querySelectorAll("[data-clock]")) {
    if (place.nodeName === "INPUT") {
      place.placeholder = now;
    } else {
      place.textContent = now;
    }
  }
}

// Browsers know zones by name, not every offset; then they show their own.
function zone(id) {
  try {
    new Date().toLocaleTimeString("en-GB", { timeZone: id });
    return id;
  } catch {
    return undefined;
  }
}

function parse(text) {
  return new DOMParser().parseFromString(text, "text/html");
}
