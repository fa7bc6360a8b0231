/// What an observer is sent about the page: how to get it, what it keeps, how to hand over.
///
/// It is the article <doc:TakingNotesInABrowser> of the documentation, to the letter; a test holds the two
/// together.
enum PageGuide {
  /// The guide, in Markdown.
  static let text = #"""
    # Taking notes in a browser

    How to get the page, what it keeps and where, how to hand your notes over, and how to erase them.

    ## Get the page

    Your facilitator has either sent you a file or the address of a site.

    - **Laptop or Chromebook.** Save the file, then open it with Chrome, Edge, Firefox or Safari. A file
      that is only previewed in an email does not work: save it first.
    - **Android.** Save the file, then open it with Chrome. Firefox for Android opens no local files.
    - **iPad or iPhone.** A file cannot run there, so you need the address. Open it in Safari, tap Share,
      then Add to Home Screen, and always start it from the home screen. Safari erases what an ordinary tab
      keeps after seven days without a visit; what you added to the home screen stays.

    On a site, open the invitation that your facilitator sent: choose its file, or paste its text.

    Do not use a private window. It forgets everything when it closes.

    ## Take notes

    Choose your code, then a visit, and press Begin when it begins. Type what you see or hear, and press
    Enter. The time of a note is the time of its first key. Label a note as you would on paper, `T: asks
    why` or `S: "because it is light"`, or tap an element. `9:10 T: ...` gives a note another time. The
    buttons at the bottom are your protocol's marks: one tap is a note, and Undo mark takes it back.

    A question under your note is only a question. Change rewords a note or takes it back. Blank makes the
    screen black until you touch it.

    Missing shows what the group still needs from you. For the table is where you choose the notes to
    bring.

    ## What it keeps, and where

    Everything stays in this browser on this device. The page cannot send anything to anyone: it
    blocks every connection. A note counts as kept once the device has written it to its storage, so it
    survives a dead battery; so does what you have typed and not yet sent.

    Other pages that are opened from this device's files could read your notes until you erase them, and
    so could whoever uses the device. Clearing the browser's data erases them for good. Your notes may be
    asked for as records, also from your own device.

    If the device's clock is wrong, finish your notes and tell the facilitator: `rounds shift` corrects all
    of them at once.

    ## Hand over

    Press Hand over. Share, Save as a file and Copy as text hand over the same thing: all your notes in this
    round. Send it to your facilitator, who types `rounds merge` and the name of the file. You can hand
    over as often as you like. Nothing counts twice.

    When your facilitator tells you that it arrived, press Yes, it arrived. Only then does the page offer to
    erase your notes from the device.

    ## What was tried

    The page was tried by a program in Chromium, Firefox and WebKitGTK on Linux: a whole visit at its own times,
    and power cuts in the middle of a note. No note that the page showed as kept was lost. Hostile invitations
    ran nothing, and no request left the page.

    Every screen was checked with the axe rules for WCAG 2.1 AA, in Chromium at 320 and at 1280 pixels, in light
    and dark; everything was done by the keyboard alone, and by touch alone. It has not been tried with
    a screen reader's own speech, or on iOS or Android.
    """#
}
