// SPDX-License-Identifier: Apache-2.0
// Offers to comment on the words that a reader of draft minutes selects; they go into the form and no address.
const KEPT = "quoted passage";
const record = document.querySelector('.record[data-says="true"]');
const form = document.querySelector("form.saying");

if (form && !form.querySelector("[role=alert]")) {
  fill(JSON.parse(sessionStorage.getItem(KEPT)));
}
sessionStorage.removeItem(KEPT);

if (record) {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "first selected";
  button.textContent = "Comment on these words";
  button.addEventListener("mousedown", event => event.preventDefault());
  button.addEventListener("click", () => speak(selected()));
  document.addEventListener("selectionchange", () => {
    if (!selected()) {
      button.remove();
    } else if (!button.isConnected) {
      record.after(button);
    }
  });
}

function selected() {
  const selection = getSelection();
  const words = selection.toString().trim();
  const range = words && selection.getRangeAt(0);
  const passage = range && element(range.startContainer)?.closest(".passage");
  return passage && record.contains(element(range.endContainer)) ? { line: passage.id.slice(1), words } : null;
}

function element(node) {
  return node.nodeType === Node.ELEMENT_NODE ? node : node.parentElement;
}

function speak(quoted) {
  if (!quoted || fill(quoted)) {
    return;
  }
  sessionStorage.setItem(KEPT, JSON.stringify(quoted));
  location.assign(`${location.pathname}?line=${quoted.line}#say`);
}

function fill(quoted) {
  if (!quoted || form?.elements.line.value !== quoted.line) {
    return false;
  }
  form.elements.quote.value = quoted.words;
  form.elements.text.focus();
  return true;
}
