# fish completion for sitegen
complete --command sitegen --arguments '(sitegen "[suggest:"(commandline --cursor)"]" (commandline) 2>/dev/null)'
