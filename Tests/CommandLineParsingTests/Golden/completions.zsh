#compdef rounds
# Completions of rounds for zsh.

_rounds() {
  local -a reply candidates
  local line word
  reply=("${(@f)$(command rounds candidates -- \
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
      _describe 'rounds' candidates
      ;;
  esac
}

if [[ ${funcstack[1]} == _rounds ]]; then
  _rounds "$@"
else
  compdef _rounds rounds
fi
