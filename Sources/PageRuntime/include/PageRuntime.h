// What the Swift library of the page expects from a C library, and nothing else. Swift calls none of it by
// name; linking finds it.
