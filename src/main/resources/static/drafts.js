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
    setBase(area, sessionStorage.getItem(key + " base"));
    area.closest("label").after(note(area, key));
  }
  area.addEventListener("input", () => {
    sessionStorage.setItem(key, area.value);
    if (area.form.elements.base) {
      sessionStorage.setItem(key + " base", area.form.elements.base.value);
    }
  });
  area.form.addEventListener("submit", () => sessionStorage.setItem("sent", key));
}

// A whole text goes on as an edit of the revision it was made from, however many came since.
function setBase(area, number) {
  if (number !== null && area.form.elements.base) {
    area.form.elements.base.value = number;
  }
}

function note(area, key) {
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
    setBase(area, area.form.elements.base?.defaultValue ?? null);
    line.remove();
  });
  line.append("You typed this before and did not send it. ", drop);
  return line;
}
