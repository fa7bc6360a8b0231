extension Shell {
  /// The script for zsh, to be sourced or put in a folder of `fpath`.
  func zshScript(program: String, function: String) -> String {
    #"""
    #compdef \#(program)
    # Completions of \#(program) for zsh.

    \#(function)() {
      local -a reply candidates
      local line word
      reply=("${(@f)$(command \#(program) candidates -- \
        "${(@Q)words[2,CURRENT-1]}" "${(Q)PREFIX}" 2>/dev/null)}")

      case ${reply[1]} in
        files | folders)
          compset -P '--*='
          if [[ ${reply[1]} == folders ]]; then
            _files -/
          else
            _files
          fi
          ;;
        words)
          for line in "${(@)reply[2,-1]}"; do
            word=${line%%$'\t'*}
            candidates+=("${word//:/\\:}:${line#*$'\t'}")
          done
          _describe '\#(program)' candidates
          ;;
      esac
    }

    if [[ ${funcstack[1]} == \#(function) ]]; then
      \#(function) "$@"
    else
      compdef \#(function) \#(program)
    fi

    """#
  }
}
