/// Files in one file: a ZIP archive whose entries are stored as they are.
///
/// The same entries give the same bytes on every machine and day: nothing of the machine, no date
/// and no owner goes into it. It knows no ZIP64 and no data descriptors, which some readers refuse.
package struct Archive: Sendable {
  /// The entries, each after its head.
  private var contents: [UInt8] = []
  /// The directory at the end, which readers begin with.
  private var directory: [UInt8] = []
  /// How many entries there are.
  private var count: UInt16 = 0

  /// An empty archive.
  package init() {}

  /// Adds a file.
  ///
  /// - Parameters:
  ///   - bytes: what it holds.
  ///   - name: its path in the archive, in ASCII, with slashes.
  package mutating func add(_ bytes: [UInt8], as name: String) {
    precondition(name.utf8.allSatisfy { $0 < 0x80 }, "A name in an archive is ASCII.")
    precondition(contents.count + bytes.count < 0xF000_0000, "An archive is smaller than 4 GB.")
    let start = UInt32(contents.count)
    let about = Archive.about(bytes, name)
    contents.append(little: 0x0403_4B50 as UInt32)
    contents += about + Array(name.utf8) + bytes
    directory.append(little: 0x0201_4B50 as UInt32)
    directory.append(little: Archive.version)
    directory += about
    // No comment, the first disk, and no attributes.
    directory += [UInt8](repeating: 0, count: 10)
    directory.append(little: start)
    directory += Array(name.utf8)
    count += 1
  }

  /// The whole archive.
  package var bytes: [UInt8] {
    var end: [UInt8] = []
    end.append(little: 0x0605_4B50 as UInt32)
    end += [UInt8](repeating: 0, count: 4)
    end.append(little: count)
    end.append(little: count)
    end.append(little: UInt32(directory.count))
    end.append(little: UInt32(contents.count))
    end += [0, 0]
    return contents + directory + end
  }
}

extension Archive {
  /// The version of the format that is enough to read it, 2.0.
  private static let version: UInt16 = 20

  /// What both heads of an entry say of it: version, flags, method, date, sum, sizes.
  private static func about(_ bytes: [UInt8], _ name: String) -> [UInt8] {
    var about: [UInt8] = []
    about.append(little: version)
    // No flags; stored; midnight; January 1, 1980, the first day that the format knows.
    about += [0, 0, 0, 0, 0, 0, 0x21, 0]
    about.append(little: bytes.crc32)
    about.append(little: UInt32(bytes.count))
    about.append(little: UInt32(bytes.count))
    about.append(little: UInt16(name.utf8.count))
    // No extra fields.
    about += [0, 0]
    return about
  }
}
