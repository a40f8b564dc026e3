// SPDX-License-Identifier: Apache-2.0
// Keeps what is being typed while the tab is open, should the page be left or the session end before it is sent.
const problem = document.querySelector("[data-problem]") || !document.body.dataset.pending;
const sent = sessionStorage.getItem("sent");
if (sent && !problem) {
  sessionStorage.removeItem(sent);
}
sessionStorage.removeItem("sent");

for (const area of document.querySelectorAll("textarea[data-keep]")) {
  const key = "draft " + area.dataset.keep;
  const kept = sessionStorage.getItem(key);
  if (kept !== null && kept !== area.defaultValue && !document.querySelector("[role=alert]")) {
    area.value = kept;
    area.closest("details")?.setAttribute("open", "");
    const base = bases(area).map(field => field.value);
    setBase(area, JSON.parse(sessionStorage.getItem(key + " base")));
    area.closest("label").after(note(area, key, base));
  }
  area.addEventListener("input", () => {
    sessionStorage.setItem(key, area.value);
    sessionStorage.setItem(key + " base", JSON.stringify(bases(area).map(base => base.value)));
  });
  area.form.addEventListener("submit", () => sessionStorage.setItem("sent", key));
}

// A text goes on as an edit of what it was made from, however much was committed since.
function bases(area) {
  return area.matches(".report") ? ["base", "digest", "read"].map(name => area.form.elements[name]).filter(Boolean) : [];
}

function setBase(area, values) {
  bases(area).forEach((base, i) => (base.value = values?.[i] ?? base.value));
}

function note(area, key, base) {
  const line = document.createElement("p");
  line.className = "small soft";
  line.setAttribute("role", "status");
  const drop = document.createElement("button");
  drop.type = "button";
  drop.className = "link";
  drop.textContent = "Drop it";
  drop.addEventListener("click", () => {
    sessionStorage.removeItem(key);
    area.value = area.defaultValue;
    setBase(area, base);
    line.remove();
  });
  line.append("You typed this before and did not send it. ", drop);
  return line;
}
