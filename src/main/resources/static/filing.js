// SPDX-License-Identifier: Apache-2.0
// Beside the form of a text: checks it while it is typed, keeps it as a draft, and leads from advice to its line.
import { morph } from "/static/morph.js";

const CHECK_AFTER = 900;
const KEEP_AFTER = 4000;
const form = document.querySelector("form.edit[data-drafts]");
const area = form?.elements.text;

if (area) {
  let checking;
  let keeping;
  let kept = area.defaultValue;
  let busy = false;

  area.addEventListener("input", () => {
    clearTimeout(checking);
    checking = setTimeout(check, CHECK_AFTER);
    keeping ??= setTimeout(keep, KEEP_AFTER);
  });
  area.addEventListener("blur", event => event.relatedTarget?.form !== form && keep());
  document.addEventListener("visibilitychange", () => document.hidden && keep());
  form.addEventListener("submit", event => {
    form.elements.start.value = area.selectionStart;
    form.elements.end.value = area.selectionEnd;
    clearTimeout(checking);
    clearTimeout(keeping);
    busy = event.submitter?.value !== "check";
  });
  form.addEventListener("click", event => {
    if (event.target.closest?.("button")?.value === "check") {
      event.preventDefault();
      check();
    }
  });
  document.querySelector("main").addEventListener("click", event => {
    const link = event.target.closest?.("a[data-line]");
    if (link) {
      event.preventDefault();
      show(Number(link.dataset.line));
    }
  });

  // The same page that the button brings, and of it the parts beside the form.
  async function check(parts = ["#advice", "#long", "#count"]) {
    const fields = new FormData(form);
    fields.set("change", "check");
    try {
      const answer = await fetch(form.action, { method: "POST", body: new URLSearchParams(fields) });
      if (answer.ok) {
        const fresh = new DOMParser().parseFromString(await answer.text(), "text/html");
        parts.forEach(part => put(document.querySelector(part), fresh.querySelector(part)));
        const reflow = fresh.querySelector("[value=reflow]");
        form.querySelector("[value=reflow]").classList.toggle("wanted", reflow?.classList.contains("wanted") ?? false);
      }
    } catch {
      // Away; the next word tries again.
    }
  }

  function put(old, now) {
    if (old && now) {
      morph(old, now);
    }
  }

  async function keep() {
    clearTimeout(keeping);
    keeping = undefined;
    const text = area.value;
    if (busy || text === kept) {
      return;
    }
    busy = true;
    const { from, digest, read } = form.elements;
    const body = JSON.stringify({ from: Number(from.value), digest: digest.value, read: Number(read.value), text });
    try {
      const headers = { "Content-Type": "application/json" };
      const answer = await fetch(form.dataset.drafts, { method: "POST", headers, body, keepalive: body.length < 60000 });
      busy = false;
      if (answer.ok) {
        await wasKept(text, await answer.json());
      } else {
        say("The draft could not be kept here; this browser keeps what you type.");
      }
    } catch {
      busy = false;
      say("Not connected; this browser keeps what you type.");
      keeping ??= setTimeout(keep, KEEP_AFTER);
    }
  }

  async function wasKept(text, saved) {
    kept = text;
    if (saved.others) {
      await check(["#drafts"]);
    }
    form.elements.from.value = saved.version;
    say(`Draft kept at ${new Date(saved.when).toLocaleTimeString([], { hour: "2-digit", minute: "2-digit" })}.`);
    if (area.value !== kept) {
      keeping ??= setTimeout(keep, KEEP_AFTER);
    }
  }

  function say(words) {
    const line = document.querySelector("#kept");
    if (line.textContent !== words) {
      line.textContent = words;
    }
  }

  function show(line) {
    const lines = area.value.split("\n");
    const start = lines.slice(0, line - 1).join("\n").length + (line > 1 ? 1 : 0);
    area.focus();
    area.setSelectionRange(start, start + (lines[line - 1] ?? "").length);
    area.scrollTop = Math.max(0, (line - 4) * parseFloat(getComputedStyle(area).lineHeight));
  }
}
