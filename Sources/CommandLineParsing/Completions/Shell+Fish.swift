extension Shell {
  /// The script for fish, from version 3.1.
  func fishScript(program: String, function: String) -> String {
    #"""
    # Completions of \#(program) for fish.

    function \#(function)
        set -l words (commandline -opc)
        set -l typed (commandline -ct)
        set -l reply (command \#(program) candidates -- $words[2..-1] "$typed" 2>/dev/null)
        set -l before ""
        if string match -q -- '--*=*' "$typed"
            set before (string replace -r -- '=.*$' '=' "$typed")
            set typed (string replace -r -- '^[^=]*=' '' "$typed")
        end
        switch "$reply[1]"
            case files
                string replace -r '^' -- "$before" (__fish_complete_path "$typed")
            case folders
                string replace -r '^' -- "$before" (__fish_complete_directories "$typed")
            case words
                printf '%s\n' $reply[2..-1]
        end
    end

    complete --command \#(program) --no-files --arguments '(\#(function))'

    """#
  }
}
