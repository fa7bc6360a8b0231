import InstructionalRounds
import JSONText
import JournalFormat

@testable import RoundsPage

extension Happening {
  /// The question as the browser's part asks it.
  func question(at now: Moment) -> String {
    var writer = JSONWriter()
    writer.object { object in
      object.member("at", now.milliseconds)
      object.member("offset", now.offset)
      object.member("event", event)
      switch self {
      case .begun(let opening): opening.write(to: &object)
      case .done(let action, let given):
        action.write(to: &object)
        given.write(to: &object)
      case .typed(let action, let text):
        action.write(to: &object)
        object.member("text", text)
      case .stored(let lines):
        object.array("lines") { array in for line in lines { array.element(line) } }
      case .transaction(let end):
        object.member("seq", end.sequence)
        object.member("sum", end.sum.description)
      case .refused(let why): object.member("why", why)
      case .kept, .outrun, .unkept, .handed, .unhanded, .erased, .timePassed: break
      }
    }
    return writer.text
  }

  private var event: String {
    switch self {
    case .begun: "begin"
    case .done: "deed"
    case .typed: "typed"
    case .stored: "stored"
    case .transaction: "write"
    case .kept: "kept"
    case .outrun: "reload"
    case .refused: "refused"
    case .unkept: "unkept"
    case .handed: "handed"
    case .unhanded: "unhanded"
    case .erased: "erased"
    case .timePassed: "tick"
    }
  }
}

extension Opening {
  fileprivate func write(to object: inout JSONObjectWriter) {
    object.object("data") { data in
      for (name, text) in files.sorted(by: { $0.key < $1.key }) { data.member(name, text) }
    }
    object.array("things") { array in
      for (name, value) in things.sorted(by: { $0.key < $1.key }) {
        array.object { thing in
          thing.member("name", name)
          thing.member("value", value)
        }
      }
    }
    object.member("why", trouble)
    object.member("second", isSecond)
    object.object("can") { can in
      can.member("share", canShare)
      can.member("save", canSave)
    }
  }
}

extension Given {
  fileprivate func write(to object: inout JSONObjectWriter) {
    object.object("values") { values in
      for (name, text) in texts.sorted(by: { $0.key < $1.key }) { values.member(name, text) }
      for (name, list) in choices.sorted(by: { $0.key < $1.key }) {
        values.array(name) { array in for choice in list { array.element(choice) } }
      }
    }
    object.array("texts") { array in for text in files { array.element(text) } }
  }
}
