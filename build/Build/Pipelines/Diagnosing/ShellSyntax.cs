using System.Text.RegularExpressions;

namespace Build.Pipelines.Diagnosing;

/// <summary>
/// Recognizes that sh was given what bash alone understands, by what dash says of it. CodeBuild's Ubuntu images have dash as their sh, which runs commands
/// unless the buildspec asks for bash ("Shells and commands in build environments" of the user guide). Pure.
/// </summary>
public static partial class ShellSyntax
{
    /// <summary>Whether a line of these says so.</summary>
    public static bool IsBashOnly(IEnumerable<string> output) => output.Any(line => Complaint().IsMatch(line));

    [GeneratedRegex(
        """: \d+: .*?(?:(?:\[\[|source|declare|typeset|shopt|pushd|popd|let|mapfile|function): not found|Illegal option -o pipefail|Bad substitution|\[: .*unexpected operator|Syntax error: (?:"\(" unexpected|redirection unexpected|Bad for loop variable))""",
        RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Complaint();
}
