# PowerShell completion for sitegen
Register-ArgumentCompleter -Native -CommandName sitegen -ScriptBlock {
  param($word, $line, $cursor)
  sitegen "[suggest:$cursor]" "$line" 2>$null | Where-Object { $_ -like "$word*" } |
    ForEach-Object { [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_) }
}
