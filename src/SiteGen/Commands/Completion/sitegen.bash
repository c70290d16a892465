# bash completion for sitegen
_sitegen() {
  local IFS=$'\n' word="${COMP_WORDS[COMP_CWORD]}"
  # A word that names no command or option may still name a file: "-o default" sees to that.
  COMPREPLY=($(compgen -W "$(sitegen "[suggest:$COMP_POINT]" "$COMP_LINE" 2>/dev/null)" -- "$word"))
}
complete -o default -F _sitegen sitegen
