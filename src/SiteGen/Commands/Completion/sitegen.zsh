# zsh completion for sitegen
_sitegen() {
  local -a found
  found=("${(@f)$(sitegen "[suggest:${#BUFFER[1,CURSOR]}]" "$BUFFER" 2>/dev/null)}")
  compadd -a found
  _files
}
compdef _sitegen sitegen
