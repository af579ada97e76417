/* Village pages: keeps a draft on the phone, sends it whole, later where there is no signal.
   Without it the server asks question by question. */
(function () {
  "use strict";
  var board = document.getElementById("outbox");
  var who = board ? board.dataset.who : "";
  var OUT = "huiyin-outbox-" + who;
  var form = document.getElementById("errand");

  function kept(name) {
    try { return JSON.parse(localStorage.getItem(name)) || null; } catch (_e) { return null; }
  }
  function keep(name, value) {
    try {
      if (value === null) { localStorage.removeItem(name); } else { localStorage.setItem(name, JSON.stringify(value)); }
      return true;
    } catch (_e) { return false; }
  }
  function say(words) { board.textContent = words; board.hidden = false; }
  function token() { return document.querySelector("[name=csrfmiddlewaretoken]").value; }

  function blob(url) {
    var bytes = atob(url.split(",")[1]), held = new Uint8Array(bytes.length);
    for (var i = 0; i < bytes.length; i++) { held[i] = bytes.charCodeAt(i); }
    return new Blob([held], { type: "image/jpeg" });
  }

  /* Resolves to {number} or {faults}; rejects where nothing was reached. */
  function post(one) {
    var body = new FormData();
    Object.keys(one.said).forEach(function (name) { body.append(name, one.said[name]); });
    if (one.photo) { body.append("photo", blob(one.photo), "photo.jpg"); }
    body.append("csrfmiddlewaretoken", token());
    return fetch(one.whole, { method: "POST", body: body, credentials: "same-origin", redirect: "error" })
      .then(function (answer) {
        if (answer.status === 200 || answer.status === 400) { return answer.json(); }
        throw new Error(String(answer.status));
      });
  }

  var flushing = false;
  function flush() {
    var waiting = kept(OUT) || [];
    if (flushing || !waiting.length || !board) { return; }
    flushing = true;
    var one = waiting[0];
    post(one).then(function (said) {
      var rest = (kept(OUT) || []).filter(function (other) { return other.said.mark !== one.said.mark; });
      keep(OUT, rest.length ? rest : null);
      flushing = false;
      if (said.number) { say(board.dataset.sent + said.number); flush(); return; }
      keep("huiyin-draft-" + who + "-" + one.id, one.said);
      say(board.dataset.fault + one.title + "（" + Object.values(said.faults).join("；") + "）");
    }).catch(function () {
      flushing = false;
      say(board.dataset.waiting + waiting.map(function (w) { return w.title; }).join("、"));
    });
  }

  function shrink(file) {
    if (!file || !window.createImageBitmap) { return Promise.resolve(""); }
    return createImageBitmap(file).then(function (picture) {
      var by = Math.min(1, 1280 / Math.max(picture.width, picture.height));
      var canvas = document.createElement("canvas");
      canvas.width = Math.round(picture.width * by);
      canvas.height = Math.round(picture.height * by);
      canvas.getContext("2d").drawImage(picture, 0, 0, canvas.width, canvas.height);
      return canvas.toDataURL("image/jpeg", 0.8);
    }).catch(function () { return ""; });
  }

  if (form) {
    var DRAFT = "huiyin-draft-" + who + "-" + form.dataset.id;
    var asks = Array.prototype.slice.call(form.querySelectorAll("fieldset.ask"));
    var button = form.querySelector("button.big");
    var back = form.querySelector("a.back");
    var at = asks.findIndex(function (one) { return !one.hidden; });

    var answers = function () {
      var said = { mark: form.elements.mark.value };
      asks.forEach(function (one) {
        one.querySelectorAll("input, select, textarea").forEach(function (field) {
          if (field.type === "file" || ((field.type === "radio" || field.type === "checkbox") && !field.checked)) { return; }
          if (field.value) { said[field.name] = field.value; }
        });
      });
      return said;
    };
    var show = function (n) {
      at = n;
      asks.forEach(function (one, i) { one.hidden = i !== n; one.disabled = i !== n; });
      button.textContent = n === asks.length - 1 ? button.dataset.last : button.dataset.next;
      if (back) { back.parentElement.hidden = n === 0; }
      var first = asks[n].querySelector("input, select, textarea");
      if (first) { first.focus(); }
    };
    var draft = kept(DRAFT);
    if (draft) {
      Object.keys(draft).forEach(function (name) {
        form.querySelectorAll("[name='" + name + "']").forEach(function (field) {
          if (field.type === "radio") { field.checked = field.value === draft[name]; }
          else if (field.type !== "file") { field.value = draft[name]; }
        });
      });
    }
    if (!back) {
      back = document.createElement("a");
      back.className = "back";
      back.href = form.dataset.start;
      back.textContent = "←";
      var line = document.createElement("p");
      line.appendChild(back);
      form.appendChild(line);
      line.hidden = at === 0;
    }
    back.addEventListener("click", function (event) {
      if (at > 0) { event.preventDefault(); show(at - 1); }
    });
    form.addEventListener("input", function () { keep(DRAFT, answers()); });
    form.addEventListener("submit", function (event) {
      event.preventDefault();
      keep(DRAFT, answers());
      if (at < asks.length - 1) { show(at + 1); return; }
      button.disabled = true;
      shrink((form.querySelector("input[type=file]").files || [])[0]).then(function (photo) {
        var one = { id: form.dataset.id, title: form.dataset.title, whole: form.dataset.whole, said: answers(), photo: photo };
        return post(one).then(function (said) {
          button.disabled = false;
          if (said.number) {
            keep(DRAFT, null);
            keep("huiyin-said-" + who, said.words);
            location.assign(form.dataset.start);
            return;
          }
          var name = Object.keys(said.faults)[0];
          var wrong = asks.findIndex(function (ask) { return name && ask.querySelector("[name='" + name + "']"); });
          if (wrong >= 0) { show(wrong); }
          asks[at].querySelector(".fault").textContent = said.faults[name];
        }, function () {
          button.disabled = false;
          var waiting = kept(OUT) || [];
          if (!keep(OUT, waiting.concat([one]))) { one.photo = ""; keep(OUT, waiting.concat([one])); }
          keep(DRAFT, null);
          form.hidden = true;
          say(board.dataset.waiting + one.title);
        });
      });
    });
  }

  if (board) {
    var words = kept("huiyin-said-" + who);
    if (words && !form) { say(words); keep("huiyin-said-" + who, null); }
    window.addEventListener("online", flush);
    flush();
  }
})();
