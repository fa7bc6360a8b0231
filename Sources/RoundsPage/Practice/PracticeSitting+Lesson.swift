import InstructionalRounds

/// A lesson that plays in its own time, with the notes that are taken of it.
extension PracticeSitting {
  /// For how many milliseconds the page may hear nothing before it takes the device for asleep.
  static let longestSilence: Int64 = 5_000

  /// How many lines of the lesson stand on the screen.
  static let linesShown = 6

  /// Takes notice of the time.
  ///
  /// A lesson that nobody could watch, because the device slept or another page was on top, has stood still
  /// meanwhile.
  mutating func notice(_ now: Moment) {
    if var playback, !playback.isPaused, now.milliseconds - lastTold > Self.longestSilence {
      playback.togglePause(at: lastTold)
      self.playback = playback
    }
    lastTold = now.milliseconds
  }

  /// Plays the lesson from a time.
  mutating func play(_ lesson: ScriptedLesson, from start: LessonTime, at now: Moment) {
    playback = LessonPlayback(lesson, from: start, speed: 1, at: now.milliseconds)
    lastTold = now.milliseconds
    view = .asking
  }

  /// How far the lesson is.
  func time(at now: Moment) -> LessonTime {
    playback?.time(at: now.milliseconds) ?? LessonTime(seconds: 0)
  }

  /// Takes what stands on the line now; a note has the time of its first key.
  mutating func type(_ text: String, at now: Moment) {
    if text.isEmpty, line.replacing == nil { line.begun = nil }
    if line.begun == nil, !text.isEmpty { line.begun = time(at: now) }
    line.text = text
  }

  /// Makes a note of the line.
  mutating func send() {
    remark = ""
    let labels = ElementLabels(prefixes: settings.elementPrefixes)
    let typed = LessonNotes(line.text.onOneLine, labels: labels, vocabulary: vocabulary)
    defer { line = LessonLine() }
    guard !line.text.onOneLine.isEmpty else { return }
    var note = LessonLine()
    note.begun = typed.notes.first?.at ?? line.begun
    if let read = typed.notes.first {
      let elements = line.element.map { read.elements.union([$0]) } ?? read.elements
      note.text = settings.label(of: elements) + read.text
    } else {
      note.text = line.text.onOneLine
    }
    if let place = line.replacing, notes.indices.contains(place) {
      notes[place] = note
    } else {
      notes.append(note)
    }
  }

  /// Takes a note onto the line again.
  mutating func takeUp(_ place: Int?) {
    guard let place, notes.indices.contains(place) else { return }
    line = notes[place]
    line.replacing = place
  }

  /// Drops the note that stands on the line.
  mutating func remove() {
    if let place = line.replacing, notes.indices.contains(place) { notes.remove(at: place) }
    line = LessonLine()
  }
}
