// SPDX-License-Identifier: Apache-2.0
// Keeps an open page true: what others commit comes in by itself, and a form in use is left alone and told.
import { Stream } from "/static/live-stream.js";
import { isInUse, show } from "/static/refresh.js";
import { announce, has, say, silence } from "/static/notices.js";

const body = document.body;
const page = document.documentElement.dataset;
const home = document.querySelector("header .home")?.getAttribute("href");
const count = document.querySelector("header .count");
let newest = Number(page.revision);
let refreshing = false;
let missed = false;
let offline = 0;

if (page.live && !document.querySelector("[data-problem]")) {
  connect(page.live);
  document.addEventListener("visibilitychange", () => !document.hidden && missed && update());
  document.addEventListener("submit", hold);
}

function connect(meeting) {
  const interest = () => ({ meeting, revision: shown() });
  if (!window.SharedWorker) {
    alone(interest());
    return;
  }
  const worker = new SharedWorker("/static/live-worker.js", { type: "module", name: "live" });
  worker.onerror = () => alone(interest());
  worker.port.onmessage = message => hear(message.data);
  worker.port.postMessage(interest());
  addEventListener("pagehide", () => worker.port.postMessage({}));
  addEventListener("pageshow", event => event.persisted && worker.port.postMessage(interest()));
}

// Browsers hold few lines to one place, so a tab that nobody looks at holds none.
function alone(interest) {
  let stream = new Stream(interest.meeting, interest.revision, hear);
  document.addEventListener("visibilitychange", () => {
    if (document.hidden) {
      stream.close();
    } else {
      stream = new Stream(interest.meeting, shown(), hear);
    }
  });
  addEventListener("online", () => stream.ask());
}

function hear(news) {
  document.dispatchEvent(new CustomEvent("news", { detail: news }));
  if (news.revision > newest) {
    newest = news.revision;
    setTimeout(update, Math.random() * (news.within ?? 0));
  }
  if (news.pending !== undefined && String(news.pending) !== body.dataset.pending) {
    wait(news.pending);
    update();
  }
  // The desk looks after what is written down by itself.
  const happened = isNew("minutes", news) && !document.querySelector(".desk");
  if (news.positions || happened) {
    update();
  }
  if (isNew("topic", news)) {
    document.dispatchEvent(new Event("topic"));
  }
  if (news.connected !== undefined) {
    line(news.connected);
  }
  if (news.over) {
    over();
  }
}

// A stream says that something has changed; who asks or comes back is told how much there is.
function isNew(name, news) {
  const known = Number(page[name]);
  const count = news[name] === "changed" ? known + 1 : (news[name] ?? known);
  page[name] = Math.max(known, count);
  return count > known;
}

function shown() {
  return Number(page.revision);
}

function wait(pending) {
  body.dataset.pending = pending;
  if (count) {
    count.textContent = pending > 0 ? `${pending} not yet committed` : count.dataset.none;
    count.classList.toggle("waiting", pending > 0);
  }
}

async function update() {
  if (document.hidden || refreshing) {
    missed = true;
  } else if (isInUse()) {
    changed();
  } else {
    missed = false;
    refreshing = true;
    await refresh();
    refreshing = false;
    if (missed || newest > shown()) {
      setTimeout(update, 1000);
    }
  }
}

async function refresh() {
  try {
    const answer = await fetch(location.href, { headers: { Accept: "text/html", "Docket-Purpose": "live" } });
    if (answer.status === 401 || answer.status === 403) {
      over();
    } else if (!answer.ok || answer.redirected) {
      newest = shown();
      say("changed", "This page has changed.", reload());
    } else {
      take(new DOMParser().parseFromString(await answer.text(), "text/html"));
    }
  } catch {
    missed = true;
  }
}

function take(fresh) {
  if (isInUse()) {
    changed();
    return;
  }
  const places = show(fresh);
  newest = Math.max(newest, shown());
  silence("changed");
  if (places > 0) {
    announce(places === 1 ? "One place on this page has just changed." : `${places} places on this page have just changed.`);
  }
}

// Only the agenda is worth a word: what waits in the reader's own queue is counted above.
function changed() {
  if (newest > shown()) {
    const revisions = `${home}revisions`;
    const links = document.querySelector(`header a[href="${revisions}"]`)
      ? [link(`${revisions}/${newest}${newest > shown() + 1 ? `?since=${shown()}` : ""}`)]
      : [];
    say("changed", "This agenda has changed.", ...links, reload());
  }
}

function link(address) {
  const made = document.createElement("a");
  made.href = address;
  made.target = "_blank";
  made.rel = "noopener";
  made.textContent = "Show difference";
  return made;
}

function reload() {
  const made = document.createElement("button");
  made.type = "button";
  made.textContent = "Reload";
  made.addEventListener("click", () => location.reload());
  return made;
}

// A short break is nobody's business.
function line(connected) {
  clearTimeout(offline);
  if (connected) {
    silence("offline");
    if (missed) {
      update();
    }
  } else {
    offline = setTimeout(
      () => say("offline", "Not connected. What you type stays here, and this goes away when the line is back."),
      1500,
    );
  }
}

// What is sent while there is no line is lost with the page, so it is not sent.
function hold(event) {
  if (has("offline")) {
    event.preventDefault();
    say("offline", "Not connected, so this has not been sent. It stays here; send it again when this line goes away.");
  }
}

function over() {
  if (isInUse()) {
    say("over", "You are signed out, or what you may do here has changed. What you typed still stands here.", reload());
  } else {
    location.reload();
  }
}
