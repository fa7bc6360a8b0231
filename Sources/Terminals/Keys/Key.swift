/// What somebody did at the keyboard.
package enum Key: Hashable, Sendable {
  /// Characters that were typed, without any control character.
  case text(String)
  /// A piece of what was pasted, with `\n` between its lines.
  case paste(String)
  case enter, tab, backTab, backspace, delete, escape
  case left, right, up, down, home, end, pageUp, pageDown, wordLeft, wordRight
  /// F1 and so on.
  case function(Int)
  /// A letter, in small, together with Ctrl.
  case control(Character)
}
