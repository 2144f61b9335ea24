// The read-along page's player. What it knows of the sound stands in #sound; see ReadAlongData.
(() => {
  'use strict';

  const SPEEDS = [0.5, 0.6, 0.7, 0.8, 0.9, 1, 1.1, 1.2, 1.3, 1.4, 1.5, 1.75, 2, 2.5, 3];
  const LINGER = 0.25; // how long a word stays lit in a pause, in seconds
  const RESTART = 1.5; // later than this in a sentence, "back" means its beginning

  const byId = (id) => document.getElementById(id);
  const sound = JSON.parse(byId('sound').textContent);
  const root = document.documentElement;
  const player = byId('player');
  const slider = byId('position');
  const text = document.querySelector('.text');

  // ---- What is heard when ----

  let total = 0;
  const tracks = sound.tracks.map(([number, file, start, length, words, sentences]) => {
    const track = { number, file, start: start / 1000, length: length / 1000, before: total, packed: [words, sentences] };
    total += track.length;
    return track;
  });
  const trackOfNumber = new Map(tracks.map((track, index) => [track.number, index]));

  /** Unpacks a track's words and sentences when they are first needed. */
  function units(track) {
    if (track.units) return track.units;
    const [packed, marks] = track.packed;
    const words = [];
    let at = 0;
    let time = 0;
    for (let i = 0; i < packed.length; i += 4) {
      at += packed[i];
      time += packed[i + 2];
      const word = { at, end: at + packed[i + 1], start: time / 1000, stop: (time + packed[i + 3]) / 1000 };
      words.push(word);
      at = word.end;
      time += packed[i + 3];
    }
    const sentences = [];
    for (let i = 0; i < marks.length; i += 2) {
      sentences.push({ id: `s${track.number}-${marks[i]}`, first: marks[i + 1], start: words[marks[i + 1]].start });
    }
    track.units = { words, sentences };
    delete track.packed;
    return track.units;
  }

  /** Returns the index of the last item that begins at or before a time, or -1. */
  function lastBefore(items, time, key = 'start') {
    let low = 0;
    let high = items.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (items[middle][key] <= time) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }

  // ---- Words become elements in the paragraphs that are touched ----

  const paragraphOf = (track) => byId(`p${track.number}`);
  const wrapped = new Set(); // indices of tracks

  /** Puts each of a track's words into an element of its own. */
  function wrap(index) {
    if (wrapped.has(index)) return;
    wrapped.add(index);
    const track = tracks[index];
    const words = units(track).words;
    const walker = document.createTreeWalker(paragraphOf(track), NodeFilter.SHOW_TEXT);
    const nodes = [];
    while (walker.nextNode()) nodes.push(walker.currentNode);
    let at = 0;
    let next = 0;
    track.elements = words.map(() => []);
    for (const node of nodes) {
      const end = at + node.length;
      let rest = node;
      let restAt = at;
      while (next < words.length && words[next].at < end) {
        const word = words[next];
        if (word.at > restAt) {
          rest = rest.splitText(word.at - restAt);
          restAt = word.at;
        }
        const stop = Math.min(word.end, end);
        const tail = stop < restAt + rest.length ? rest.splitText(stop - restAt) : null;
        const element = document.createElement('span');
        element.className = 'w';
        element.dataset.at = `${index}:${next}`;
        rest.replaceWith(element);
        element.append(rest);
        track.elements[next].push(element);
        restAt = stop;
        if (word.end > end) break; // it goes on in the next node
        next++;
        if (!tail) break;
        rest = tail;
      }
      at = end;
    }
  }

  /** Takes the words of paragraphs far from the current one out of their elements again. */
  function unwrapFarFrom(index) {
    for (const other of wrapped) {
      if (Math.abs(other - index) > 20) {
        const paragraph = paragraphOf(tracks[other]);
        for (const elements of tracks[other].elements) {
          for (const element of elements) element.replaceWith(...element.childNodes);
        }
        paragraph.normalize();
        delete tracks[other].elements;
        wrapped.delete(other);
      }
    }
  }

  // ---- Sound: one element plays, the other has the next file ready ----

  const saved = recall();
  let [audio, standby] = [new Audio(), new Audio()];
  let current = 0; // the index of the track
  let place = 0; // seconds from the start of the track
  let wantsToPlay = false;
  let following = true;
  let refused = false; // whether the browser does not let the second element play
  let speed = SPEEDS.includes(saved.speed) ? saved.speed : 1;

  function prepare(element, file) {
    if (element.dataset.file !== file) {
      element.dataset.file = file;
      element.preload = 'auto';
      element.src = encodeURIComponent(file);
      element.playbackRate = element.defaultPlaybackRate = speed;
    }
  }

  /** Goes to a place in a track: seconds from its start. */
  function go(index, seconds) {
    current = Math.max(0, Math.min(index, tracks.length - 1));
    const track = tracks[current];
    place = Math.max(0, Math.min(seconds, track.length));
    if (!refused && standby.dataset.file === track.file && audio.dataset.file !== track.file) {
      audio.pause();
      [audio, standby] = [standby, audio];
    }
    prepare(audio, track.file);
    seek(audio, track.start + place);
    following = true;
    if (wantsToPlay) play();
    show();
    readyNext();
  }

  function seek(element, time) {
    const set = () => { if (Math.abs(element.currentTime - time) > 0.001) element.currentTime = time; };
    element.onloadedmetadata = null;
    if (element.readyState > 0) set();
    else element.onloadedmetadata = set;
  }

  function readyNext() {
    const next = tracks[current + 1];
    if (next && next.file !== tracks[current].file) {
      prepare(standby, next.file);
      seek(standby, next.start);
    }
  }

  function play() {
    wantsToPlay = true;
    prepare(audio, tracks[current].file);
    audio.playbackRate = speed;
    const playing = audio;
    audio.play().then(() => { playing.dataset.allowed = 'yes'; }, cannotPlay);
    showPlaying();
    tick();
  }

  function cannotPlay(error) {
    if (error.name === 'AbortError') return;
    if (error.name === 'NotAllowedError' && !audio.dataset.allowed && standby.dataset.allowed) {
      // Some telephones let only that element go on which the reader's own touch has started.
      refused = true;
      [audio, standby] = [standby, audio];
      go(current, place);
      return;
    }
    pause();
    say(error.name === 'NotAllowedError' ? 'Press play to go on' : `${tracks[current].file} cannot be played`);
  }

  function pause() {
    wantsToPlay = false;
    audio.pause();
    showPlaying();
    remember();
  }

  /** Plays, or pauses; from the beginning if the end was reached. */
  function toggle() {
    if (wantsToPlay) {
      pause();
    } else {
      following = true;
      if (current === tracks.length - 1 && place >= tracks[current].length - 0.05) go(0, 0);
      play();
    }
  }

  function trackEnded() {
    if (current + 1 < tracks.length) {
      advance();
    } else {
      place = tracks[current].length;
      wantsToPlay = false;
      showPlaying();
      show();
      remember();
    }
  }

  /** Goes on to the next track without a gap: its file is ready, or goes on by itself. */
  function advance() {
    const next = tracks[current + 1];
    const sameFile = next.file === tracks[current].file;
    current++;
    place = 0;
    if (sameFile) {
      show();
      return;
    }
    const wasFollowing = following;
    go(current, 0);
    following = wasFollowing;
  }

  let ticking = false;
  function tick() {
    if (ticking) return;
    ticking = true;
    const frame = () => {
      const track = tracks[current];
      if (!audio.seeking && audio.readyState > 0) {
        place = Math.max(0, audio.currentTime - track.start);
        const next = tracks[current + 1];
        if (next && next.file === track.file && audio.currentTime >= next.start) advance();
        else if (audio.ended) trackEnded();
        else show();
      }
      if (wantsToPlay) requestAnimationFrame(frame);
      else ticking = false;
    };
    requestAnimationFrame(frame);
  }

  for (const element of [audio, standby]) {
    // A hidden page gets no frames: go on by events there.
    element.addEventListener('ended', () => { if (element === audio && document.hidden) trackEnded(); });
    element.addEventListener('timeupdate', () => {
      const next = tracks[current + 1];
      if (element === audio && document.hidden && wantsToPlay && next && next.file === tracks[current].file
          && audio.currentTime >= next.start) advance();
    });
    element.addEventListener('error', () => {
      if (element === audio && element.dataset.file) say(`${element.dataset.file} cannot be played`);
    });
  }

  // ---- What is seen ----

  let litSentence = null;
  let litWords = [];
  let shownTrack = -1;

  function show() {
    const track = tracks[current];
    const { words, sentences } = units(track);
    if (shownTrack !== current) {
      shownTrack = current;
      wrap(current);
      unwrapFarFrom(current);
      markChapter();
    }
    const w = lastBefore(words, place);
    const word = w >= 0 && place < (words[w].stop + LINGER) ? w : -1;
    const s = lastBefore(sentences, place);
    const sentence = sentences.length ? byId(sentences[Math.max(s, 0)].id) : paragraphOf(track);
    if (sentence !== litSentence) {
      if (litSentence) litSentence.classList.remove('now');
      litSentence = sentence;
      sentence.classList.add('now');
      if (following) keepInView(sentence);
    }
    const lit = word >= 0 ? track.elements[word] : [];
    if (lit !== litWords) {
      for (const element of litWords) element.classList.remove('now');
      for (const element of lit) element.classList.add('now');
      litWords = lit;
    }
    showTime();
  }

  let shownSecond = -1;
  function showTime() {
    const time = tracks[current].before + place;
    const second = Math.floor(time * 4);
    if (second === shownSecond) return;
    shownSecond = second;
    byId('now').textContent = clock(time);
    const share = total ? time / total : 0;
    slider.style.setProperty('--filled', `${share * 100}%`);
    if (document.activeElement !== slider || !sliding) slider.value = Math.round(share * 1000);
    slider.setAttribute('aria-valuetext', `${spoken(time)} of ${spoken(total)}`);
    byId('back-to-place').hidden = following || !wantsToPlay;
    if (second % 20 === 0) remember();
  }

  function showPlaying() {
    player.classList.toggle('playing', wantsToPlay);
    byId('play').setAttribute('aria-label', wantsToPlay ? 'Pause' : 'Play');
    if ('mediaSession' in navigator) navigator.mediaSession.playbackState = wantsToPlay ? 'playing' : 'paused';
  }

  function markChapter() {
    const here = lastBefore(sound.chapters.map((number) => ({ start: number })), tracks[current].number);
    document.querySelectorAll('nav li a').forEach((link, index) => {
      if (index === here) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    });
  }

  function keepInView(element) {
    const box = element.getBoundingClientRect();
    const room = innerHeight - player.offsetHeight;
    if (box.top < room * 0.12 || box.bottom > room * 0.8) {
      scrollBy({ top: box.top - room * 0.3 });
    }
  }

  function clock(seconds) {
    const whole = Math.floor(seconds);
    const two = (n) => String(n).padStart(2, '0');
    const minutes = Math.floor(whole / 60);
    return minutes < 60 ? `${minutes}:${two(whole % 60)}` : `${Math.floor(minutes / 60)}:${two(minutes % 60)}:${two(whole % 60)}`;
  }

  function spoken(seconds) {
    const minutes = Math.floor(seconds / 60);
    const rest = Math.floor(seconds % 60);
    return minutes ? `${minutes} min ${rest} s` : `${rest} s`;
  }

  function say(what) {
    byId('status').textContent = what;
  }

  // ---- Moving about ----

  function sentenceBy(step) {
    const { sentences } = units(tracks[current]);
    const s = Math.max(0, lastBefore(sentences, place));
    const late = sentences.length > 0 && place - sentences[s].start > RESTART;
    const target = step < 0 && late ? s : s + step;
    if (target >= 0 && target < sentences.length) go(current, sentences[target].start);
    else if (target < 0 && current > 0) go(current - 1, lastStart(current - 1));
    else if (target >= 0 && current + 1 < tracks.length) go(current + 1, firstStart(current + 1));
    else if (target < 0) go(0, 0);
  }

  function firstStart(index) {
    const { sentences } = units(tracks[index]);
    return sentences.length ? sentences[0].start : 0;
  }

  function lastStart(index) {
    const { sentences } = units(tracks[index]);
    return sentences.length ? sentences[sentences.length - 1].start : 0;
  }

  function paragraphBy(step) {
    const late = place > RESTART + firstStart(current);
    const target = step < 0 && late ? current : current + step;
    if (target >= 0 && target < tracks.length) go(target, firstStart(target));
    else if (target < 0) go(0, 0);
  }

  function faster(step) {
    const at = Math.max(0, Math.min(SPEEDS.indexOf(speed) + step, SPEEDS.length - 1));
    speed = SPEEDS[at];
    for (const element of [audio, standby]) element.playbackRate = element.defaultPlaybackRate = speed;
    showSpeed();
    remember();
  }

  function showSpeed() {
    byId('speed').textContent = `${speed === 1.75 ? speed : speed.toFixed(1)}×`;
  }

  /** Plays from a word on; without one, from the sentence. */
  text.addEventListener('click', (event) => {
    if (event.target.closest('a') || String(getSelection())) return;
    const skipped = event.target.closest('.skipped');
    if (skipped) {
      say(skipped.title || skipped.lastElementChild.textContent);
      return;
    }
    const paragraph = event.target.closest('[id^="p"]');
    const index = paragraph ? trackOfNumber.get(Number(paragraph.id.slice(1))) : undefined;
    if (index === undefined) return;
    wrap(index);
    const element = document.elementFromPoint(event.clientX, event.clientY);
    const word = element && element.closest('.w');
    const sentence = element && element.closest('.s');
    let time = firstStart(index);
    if (word) {
      time = units(tracks[index]).words[Number(word.dataset.at.split(':')[1])].start;
    } else if (sentence) {
      const found = units(tracks[index]).sentences.find((one) => one.id === sentence.id);
      time = found ? found.start : time;
    }
    wantsToPlay = true;
    go(index, time);
  });

  /** Words that the pointer is over can be told apart. */
  text.addEventListener('pointerover', (event) => {
    const paragraph = event.target.closest('[id^="p"]');
    const index = paragraph ? trackOfNumber.get(Number(paragraph.id.slice(1))) : undefined;
    if (index !== undefined && event.pointerType === 'mouse') wrap(index);
  });

  document.addEventListener('click', (event) => {
    const link = event.target.closest('nav a');
    if (!link) return;
    const number = Number(link.hash.slice(2));
    const index = tracks.findIndex((track) => track.number >= number);
    if (index >= 0) go(index, 0);
  });

  addEventListener('keydown', (event) => {
    if (['PageUp', 'PageDown', 'Home', 'End'].includes(event.key) && wantsToPlay) following = false;
  });

  const actions = {
    ' ': toggle,
    ArrowLeft: () => sentenceBy(-1),
    ArrowRight: () => sentenceBy(1),
    ArrowUp: () => paragraphBy(-1),
    ArrowDown: () => paragraphBy(1),
    '-': () => faster(-1),
    '−': () => faster(-1),
    '+': () => faster(1),
    '=': () => faster(1),
    '?': () => byId('keys').showModal(),
  };
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || !byId('shortcuts').checked) return;
    if (event.target.closest('input, select, textarea, summary, dialog')) return;
    if (event.key === ' ' && event.target.closest('button, a')) return;
    const action = Object.hasOwn(actions, event.key) ? actions[event.key] : null;
    if (action) {
      event.preventDefault();
      action();
    }
  });

  byId('play').addEventListener('click', toggle);
  byId('previous').addEventListener('click', () => sentenceBy(-1));
  byId('next').addEventListener('click', () => sentenceBy(1));
  byId('slower').addEventListener('click', () => faster(-1));
  byId('faster').addEventListener('click', () => faster(1));
  byId('help').addEventListener('click', () => byId('keys').showModal());
  byId('shortcuts').addEventListener('change', remember);
  byId('back-to-place').addEventListener('click', () => {
    following = true;
    if (litSentence) keepInView(litSentence);
    byId('back-to-place').hidden = true;
  });

  let sliding = false;
  slider.addEventListener('pointerdown', () => { sliding = true; });
  slider.addEventListener('pointerup', () => { sliding = false; });
  slider.addEventListener('input', () => {
    const time = (slider.value / 1000) * total;
    const index = Math.max(0, lastBefore(tracks, time, 'before'));
    go(index, time - tracks[index].before);
  });

  for (const kind of ['wheel', 'touchmove']) {
    addEventListener(kind, () => { if (wantsToPlay) following = false; }, { passive: true });
  }

  // ---- Colours ----

  const THEMES = { '': 'as the system', light: 'light', dark: 'dark' };
  function setTheme(theme) {
    if (theme) root.dataset.theme = theme;
    else delete root.dataset.theme;
    byId('theme').setAttribute('aria-label', `Colours: ${THEMES[theme]}`);
  }
  byId('theme').addEventListener('click', () => {
    const names = Object.keys(THEMES);
    setTheme(names[(names.indexOf(root.dataset.theme || '') + 1) % names.length]);
    remember();
  });

  // ---- What is remembered ----

  function recall() {
    try {
      return JSON.parse(localStorage.getItem(`lectern:${sound.name}`)) || {};
    } catch {
      return {}; // storage is off, or holds something else
    }
  }

  function remember() {
    const state = {
      number: tracks.length ? tracks[current].number : 0,
      place: Math.round(place * 1000) / 1000,
      speed,
      theme: root.dataset.theme || '',
      shortcuts: byId('shortcuts').checked,
    };
    try {
      localStorage.setItem(`lectern:${sound.name}`, JSON.stringify(state));
    } catch {
      // storage is off or full: the page works without it
    }
  }
  addEventListener('pagehide', remember);

  function mediaKeys() {
    if (!('mediaSession' in navigator)) return;
    const session = navigator.mediaSession;
    session.metadata = new MediaMetadata({ title: sound.title, artist: sound.author });
    const handlers = {
      play: () => { if (!wantsToPlay) toggle(); },
      pause,
      seekbackward: () => sentenceBy(-1),
      seekforward: () => sentenceBy(1),
      previoustrack: () => paragraphBy(-1),
      nexttrack: () => paragraphBy(1),
    };
    for (const [name, handler] of Object.entries(handlers)) {
      try {
        session.setActionHandler(name, handler);
      } catch {
        // an action that this browser does not know
      }
    }
  }

  // ---- Begin ----

  setTheme(Object.hasOwn(THEMES, saved.theme) ? saved.theme : '');
  byId('shortcuts').checked = saved.shortcuts !== false;
  if (tracks.length) {
    player.hidden = false;
    byId('length').textContent = clock(total);
    showSpeed();
    mediaKeys();
    const linked = /^#p(\d+)$/.exec(location.hash);
    const start = trackOfNumber.get(linked ? Number(linked[1]) : saved.number);
    if (start !== undefined) {
      go(start, linked ? 0 : Number(saved.place) || 0);
    } else {
      prepare(audio, tracks[0].file);
      showTime();
      readyNext();
    }
  }
})();
