import Testing

@testable import PageFiles

@Test func `the digest is the one of the standard`() {
  let known = [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
    (
      String(repeating: "a", count: 64),
      "ffe054fe7ae0cb6dc65c3af9b61d5209f439851db43d0ba5997337df154668eb"
    ),
  ]
  for (text, digest) in known { #expect(SHA256(text.utf8).hexadecimal == digest) }
  #expect(SHA256("abc".utf8).base64 == "ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=")
}

@Test func `a page without a module is none`() {
  guard !PageFile.isBuiltIn else { return }
  #expect(PageFile().file == nil)
  #expect(PageFile().site == nil)
}

@Test func `nothing that is put into a page ends the element that holds it`() throws {
  let page = PageFile(contents: ["invitation": "</script><b>\u{2028}&\"\\\u{0}{{script}}"])
  let data = page.data
  #expect(
    data == #"{"invitation":"\u003c/script\u003e\u003cb\u003e\u2028\u0026\"\\\u0000{{script}}"}"#
  )
}

@Test func `the page may load nothing, and the site only its own files`() throws {
  for (connecting, isSite) in [("", false), ("connect-src 'self'; ", true)] {
    let page = PageFile().document(module: "", links: "", connecting: connecting, isSite: isSite)
    let policy = try #require(page.firstMatch(of: /Policy" content="([^"]*)"/)).1
    #expect(policy.hasPrefix("default-src 'none'; script-src 'sha256-"))
    #expect(policy.contains("connect-src") == isSite)
    #expect(!policy.contains("unsafe-inline"))
    #expect(!page.contains("http://") && !page.contains("https://"))
  }
}
