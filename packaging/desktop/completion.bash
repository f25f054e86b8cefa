# SPDX-License-Identifier: GPL-3.0-or-later
# What bash proposes behind `rundblick`. A test compares it with `rundblick --help`.

# The values that an option takes: words, or files by their ending; nothing known: nothing.
_rundblick_value() {
    case $1 in
    --template) words="sample car-purchase need-to-recommend reach-to-reactivate attract-sell-wow procurement blank" ;;
    --order) words="1 2 auto" ;;
    --rule) words="cover share" ;;
    --benchmark) words="best mean" ;;
    --page) words="all cover method journey map flow wheel matrix waves moments mix why ideas actions appendix" ;;
    --tile) words="A4 A3" ;;
    --png-scale) words="1 2 3 4" ;;
    --paper) words="A4 A3 A2 A1 A0" ;;
    --language) words="en de" ;;
    --prefer) words="ours theirs" ;;
    --voice) words="customer employee expert" ;;
    --look) words="light dark contrast projector" ;;
    --scale) [[ $command == --screenshot ]] && words="100 125 150 175 200" ;;
    --touchpoints | --phases | --placements | --criteria | --judgements | --brands | --ratings \
        | --paths | --links | --curves | --points | --scenario | --segments | --waves | --settings) files=csv ;;
    --csv-style) words="plain german-spreadsheet" ;;
    --events) files="csv|tsv|txt|xlsx|json|jsonl|ndjson" ;;
    --rules) files=csv ;;
    --activity) words="activity page channel first" ;;
    --merge-repeats) words="yes no" ;;
    --json) files=json ;;
    --list) files="xlsx|csv|tsv|txt" ;;
    --into) files=rundblick ;;
    --pdf | --pptx | --xlsx | --svg | --png | --graphml | --dot | --ics) files=${1#--} ;;
    --mermaid) files="mmd|md" ;;
    --csv | --handover) files=/ ;; # folders alone
    --rating-sheet) files="pdf|csv" ;;
    esac
}

# The options of a command.
_rundblick_options() {
    case $1 in
    new) words="--template" ;;
    import) words="--touchpoints --phases --placements --criteria --judgements --brands --ratings
        --paths --links --curves --points --scenario --segments --waves --settings --json --list
        --mermaid --graphml --survey --profile --wave --zero-is-missing --own --scale --missing
        --events --session --conversion --activity --merge-repeats --cut --rules" ;;
    analyse) words="--json --order --keep-repeats --segment --wave --rule --benchmark --draws --seed
        --threads --timing --discreet" ;;
    export) words="--pdf --pptx --xlsx --svg --png --csv --csv-style --json --graphml --dot --mermaid --ics
        --handover --page --paper --tile --png-scale --transparent --language --rating-sheet --rater --voice --discreet" ;;
    merge) words="--into --prefer --json" ;;
    schema) words="--json" ;;
    copy) words="--into --clean --discreet --language" ;;
    --screenshot) words="--size --look --scale --language --select --discreet" ;;
    esac
}

_rundblick() {
    local word=${COMP_WORDS[COMP_CWORD]} command=${COMP_WORDS[1]} words="" files=""
    local before=${COMP_WORDS[COMP_CWORD-1]}
    COMPREPLY=()
    if ((COMP_CWORD == 1)); then
        words="new import analyse export merge copy check schema --screenshot --time-start --help
            --version"
        files=rundblick
    elif [[ $command == --screenshot ]] && ((COMP_CWORD == 2)); then
        words="setup map journey flow ratings wheel matrix mix report"
    elif [[ $command == --screenshot ]] && ((COMP_CWORD == 3)); then
        files=png
    elif [[ $before == --* && $before != --keep-repeats && $before != --timing
        && $before != --time-start && $before != --clean && $before != --discreet
        && $before != --transparent ]]; then
        _rundblick_value "$before"
    elif [[ $word == -* ]]; then
        _rundblick_options "$command"
    else
        files=rundblick
    fi
    mapfile -t COMPREPLY < <(compgen -W "$words" -- "$word")
    if [[ $files && $word != -* ]]; then
        local found
        while IFS= read -r found; do
            [[ -d $found || $found =~ \.($files)$ ]] && COMPREPLY+=("$found")
        done < <(compgen -f -- "$word")
        compopt -o filenames 2>/dev/null
    fi
}
complete -F _rundblick rundblick
