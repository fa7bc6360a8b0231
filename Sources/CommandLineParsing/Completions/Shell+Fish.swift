extension Shell {
  /// The script for fish, from version 3.1.
  func fishScript(program: String, function: String) -> String {
    #"""
    # Completions of \#(program) for fish.

    function \#(function)
        set -l words (commandline -opc)
        set -l typed (commandline -ct)
        set -e words[1]
        set -l reply (command \#(program) candidates -- $words "$typed" 2>/dev/null)
        set -l kind "$reply[1]"
        set -e reply[1]

        # Files are completed without the '--name=' that may stand before them in the same word.
        set -l before ""
        if string match -q -- '--*=*' "$typed"
            set before (string replace -r -- '=.*$' '=' "$typed")
            set typed (string replace -r -- '^[^=]*=' '' "$typed")
        end
        switch $kind
            case files
                set reply $before(__fish_complete_path "$typed")
            case folders
                set reply $before(__fish_complete_directories "$typed")
        end
        for line in $reply
            printf '%s\n' $line
        end
    end

    complete --command \#(program) --no-files --arguments '(\#(function))'

    """#
  }
}
