import Packaging

/// A picture among the words of a text.
struct WordPicture {
  /// The picture; what it is called and what is to be seen in it are read aloud in its place.
  let drawing: Drawing
  /// Its number in the text, from 1 on.
  let number: Int

  /// The file of a picture, beside the text.
  static func file(numbered number: Int) -> String { "media/picture\(number).emf" }

  /// What pictures among words are named after.
  static let inlineSpace = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
  /// What drawings of all kinds are named after.
  static let drawingSpace = "http://schemas.openxmlformats.org/drawingml/2006/main"
  /// What pictures out of a file are named after.
  static let pictureSpace = "http://schemas.openxmlformats.org/drawingml/2006/picture"

  /// The picture as a run: a point of it is a point on paper, or less where there is no room.
  ///
  /// - Parameters:
  ///   - width: how wide it may be, in twentieths of a point.
  ///   - height: how high it may be.
  /// - Returns: the run.
  func run(width: Int, height: Int) -> XML {
    let (wide, high) = (drawing.width + Metafile.room, max(drawing.height, 1))
    let share = min(1, Double(width) / 20 / wide, Double(height) / 20 / high)
    // Files count in parts of an inch of which a point has 12,700.
    let size: KeyValuePairs<StaticString, String?> = [
      "cx": "\(Int(wide * share * 12_700))", "cy": "\(Int(high * share * 12_700))",
    ]
    let words = [drawing.title, drawing.description].map(\.printable).filter { !$0.isEmpty }
    let told = XML(
      "wp:docPr",
      ["id": "\(number)", "name": "Picture \(number)", "descr": words.joined(separator: ": ")]
    )
    let frame = XML(
      "wp:cNvGraphicFramePr",
      [:],
      [XML("a:graphicFrameLocks", ["noChangeAspect": "1"])]
    )
    let graphic = XML(
      "a:graphic",
      [:],
      [XML("a:graphicData", ["uri": WordPicture.pictureSpace], [contents(size)])]
    )
    let inline = XML(
      "wp:inline",
      ["distT": "0", "distB": "0", "distL": "0", "distR": "0"],
      [XML("wp:extent", size), told, frame, graphic]
    )
    return XML("w:r", [:], [XML("w:drawing", [:], [inline])])
  }

  /// The file of the picture, in a frame of its size.
  private func contents(_ size: KeyValuePairs<StaticString, String?>) -> XML {
    let name = XML("pic:cNvPr", ["id": "\(number)", "name": "picture\(number).emf"])
    let file = XML("a:blip", ["r:embed": WordFile.relation(ofPicture: number)])
    let place = XML("a:xfrm", [:], [XML("a:off", ["x": "0", "y": "0"]), XML("a:ext", size)])
    return XML(
      "pic:pic",
      [:],
      [
        XML("pic:nvPicPr", [:], [name, XML("pic:cNvPicPr")]),
        XML("pic:blipFill", [:], [file, XML("a:stretch", [:], [XML("a:fillRect")])]),
        XML(
          "pic:spPr",
          [:],
          [place, XML("a:prstGeom", ["prst": "rect"], [XML("a:avLst")])]
        ),
      ]
    )
  }
}
