/// What a summary is read on.
package enum Medium: Hashable, Sendable {
  /// Lines from top to bottom, where all of it is to be short.
  case text
  /// A page with pictures and links, which has room for what not everybody reads.
  case page
}
