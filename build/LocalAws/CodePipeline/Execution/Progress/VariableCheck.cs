using System.Text.RegularExpressions;

namespace LocalAws.CodePipeline.Execution.Progress;

/// <summary>The VariableCheck rule: compares a variable with a value (AWS: "VariableCheck rule": EQ, NE, CONTAINS, MATCHES).</summary>
internal static class VariableCheck
{
    private static readonly TimeSpan MatchTimeout = TimeSpan.FromSeconds(1);

    /// <summary>Null when the rule is met, else why it is not.</summary>
    public static string? Explain(IReadOnlyDictionary<string, string> configuration)
    {
        var (variable, value, operation) = (configuration["Variable"], configuration["Value"], configuration["Operator"]);
        bool? met = operation switch
        {
            "EQ" => variable == value,
            "NE" => variable != value,
            "CONTAINS" => variable.Contains(value, StringComparison.Ordinal),
            "MATCHES" => Matches(variable, value),
            _ => null,
        };
        return met switch
        {
            true => null,
            false => $"'{variable}' {operation} '{value}' is not true",
            null => $"'{operation}' is not an operator of VariableCheck with a valid value; use EQ, NE, CONTAINS or MATCHES (a regular expression)",
        };
    }

    private static bool? Matches(string variable, string pattern)
    {
        try
        {
            return Regex.IsMatch(variable, pattern, RegexOptions.CultureInvariant, MatchTimeout);
        }
        catch (Exception invalid) when (invalid is ArgumentException or RegexMatchTimeoutException)
        {
            return null;
        }
    }
}
