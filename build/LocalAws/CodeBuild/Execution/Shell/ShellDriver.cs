namespace LocalAws.CodeBuild.Execution.Shell;

/// <summary>
/// The program that runs a build's commands one after another in one shell, bash or any other that POSIX describes, so that variables,
/// functions and the working directory carry over. It reads the path of a command's file from its input, sources it, saves the shell's state
/// and prints a marker with the exit status and whether it is ready for the next. A command that ends the shell itself (exit, exec, a failing
/// set -e) costs nothing but, where the shell is not bash, its functions: the next shell takes up the saved state.
/// </summary>
internal static class ShellDriver
{
    /// <summary>Arguments: the state file, and the marker that no output of a build contains.</summary>
    public const string Program = """
        __cb_state=$1 __cb_marker=$2
        set --
        if [ -n "${BASH_VERSION-}" ]; then
          exec {__cb_in}<&0 </dev/null {__cb_out}>&1 2>&1
        else
          exec 7<&0 </dev/null 8>&1 2>&1
          __cb_in=7 __cb_out=8
        fi
        __cb_variables_of_bash() {
          local IFS=$'\n'
          for __cb_name in $(compgen -v); do
            case $__cb_name in
              BASH*|__cb_*|COMP_*|DIRSTACK|EPOCH*|EUID|FUNCNAME|GROUPS|HISTCMD|HOSTTYPE|IFS|LINENO|MACHTYPE) ;;
              OLDPWD|OSTYPE|PIPESTATUS|POSIXLY_CORRECT|PPID|PWD|RANDOM|SECONDS|SHELLOPTS|SHLVL|SRANDOM|UID|_) ;;
              *) declare -p "$__cb_name" ;;
            esac
          done
          declare -f
          printf 'cd -- %q\n' "$PWD"
        }
        __cb_variables_of_sh() {
          unset PPID LINENO IFS OLDPWD __cb_state __cb_marker __cb_in __cb_out __cb_status __cb_script
          __cb_folder=$PWD
          unset PWD
          set
          export -p
          printf 'cd -- "$__cb_folder"\n'
        }
        __cb_save() {
          (
            if [ -n "${BASH_VERSION-}" ]; then __cb_variables_of_bash; else __cb_variables_of_sh; fi
          ) >"$__cb_state.new" 2>/dev/null && mv -f "$__cb_state.new" "$__cb_state"
        }
        __cb_end() {
          __cb_status=$?
          { set +eux; [ -z "${BASH_VERSION-}" ] || set +o pipefail; } 2>/dev/null
          export CODEBUILD_LAST_EXIT="$__cb_status"
          __cb_save
          printf '\n%s %s %s\n' "$__cb_marker" "$__cb_status" "$1" >&"$__cb_out"
        }
        if [ -f "$__cb_state" ]; then . "$__cb_state"; fi
        trap '__cb_end ended' EXIT
        while IFS= read -r __cb_script <&"$__cb_in"; do
          . "$__cb_script"
          __cb_end
        done
        trap - EXIT
        """;
}
