// SPDX-License-Identifier: Apache-2.0
// One for all tabs of a browser: holds a stream for each meeting that is open in some of them.
import { Stream } from "/static/live-stream.js";

const meetings = new Map();

self.onconnect = event => {
  const port = event.ports[0];
  port.onmessage = message => {
    leave(port);
    if (message.data.meeting) {
      join(port, message.data.meeting, message.data.revision);
    }
  };
};

self.addEventListener("online", () => meetings.forEach(({ stream }) => stream.ask()));

function join(port, name, revision) {
  const known = meetings.get(name);
  if (known) {
    known.ports.add(port);
    port.postMessage({ revision: known.stream.revision, connected: known.connected });
    return;
  }
  const meeting = { ports: new Set([port]), connected: true };
  meetings.set(name, meeting);
  meeting.stream = new Stream(name, revision, news => {
    meeting.connected = news.connected ?? meeting.connected;
    if (news.over) {
      meetings.delete(name);
    }
    meeting.ports.forEach(each => each.postMessage(news));
  });
}

function leave(port) {
  for (const [name, { ports, stream }] of meetings) {
    if (ports.delete(port) && ports.size === 0) {
      stream.close();
      meetings.delete(name);
    }
  }
}
