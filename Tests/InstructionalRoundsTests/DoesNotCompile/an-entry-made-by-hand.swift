import InstructionalRounds

func enter(_ event: Event, at id: EntryID, now: Moment) -> Entry {
  // expected-error@+1 {{inaccessible due to 'package' protection level}}
  Entry(id: id, author: nil, clock: 1, happened: now, written: now, under: [], sum: 0, event: event)
}
