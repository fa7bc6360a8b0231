# Completions of rounds for bash.

_rounds() {
  local -a words=()
  local word line kind="" joined="" before="" index count=0

  # Bash cuts words at '=' and ':'; put them together again, and remember what stands before
  # the piece that it will replace.
  for ((index = 1; index <= COMP_CWORD; index++)); do
    word=${COMP_WORDS[index]}
    if ((count > 0)) && [[ -n $joined || $word == [=:] ]]; then
      before=${words[count - 1]}
      words[count - 1]+=$word
    else
      before=""
      words[count]=$word
      ((count += 1))
    fi
    joined=""
    if [[ $word == [=:] ]]; then
      joined=yes
      before=${words[count - 1]}
    fi
  done

  COMPREPLY=()
  while IFS= read -r line; do
    if [[ -z $kind ]]; then
      kind=$line
      continue
    fi
    line=${line%%$'\t'*}
    COMPREPLY+=("${line#"$before"}")
  done < <(command rounds candidates -- "${words[@]}" 2>/dev/null)

  word=${words[count - 1]#"$before"}
  case $kind in
    files | folders)
      compopt -o filenames 2>/dev/null
      local action=file
      if [[ $kind == folders ]]; then action=directory; fi
      while IFS= read -r line; do
        COMPREPLY+=("$line")
      done < <(compgen -A "$action" -- "$word")
      ;;
  esac
}

complete -F _rounds rounds
