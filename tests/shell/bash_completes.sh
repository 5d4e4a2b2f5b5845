#!/bin/bash
# What bash offers for words of the command. Usage: bash_completes.sh ASSURE
set -eu
script=$("$1" completion bash)
eval "$script"

# offers <words wanted> <words of the line>...: the last of them is being typed
offers() {
    local wanted=$1
    shift
    COMP_WORDS=("$@") COMP_CWORD=$(($# - 1)) COMPREPLY=()
    _assure
    [ "${COMPREPLY[*]}" = "$wanted" ] && return
    echo "for '$*' bash offers '${COMPREPLY[*]}', not '$wanted'"
    exit 1
}

offers 'check checklist' assure che
offers 'test' assure rules te
offers 'always' assure check --color al
offers '--waivers' assure check paper.docx --wai
offers 'markdown' assure checklist cover-sheet --format mark
offers 'merge' assure report ''

# bash itself offers names of files where we offer nothing, unless it is told not to: a kind is no file.
refused=no
compopt() { refused="$*"; }
offers '' assure check REA
[ "$refused" = no ]
offers '' assure checklist REA
[ "$refused" = '+o default' ]
offers '' assure check --waivers w   # names of files, which bash has without us
