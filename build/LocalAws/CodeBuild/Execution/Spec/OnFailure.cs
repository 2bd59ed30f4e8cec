using System.Globalization;
using System.Text.RegularExpressions;

namespace LocalAws.CodeBuild.Execution.Spec;

/// <summary>What a failing phase does to its build: phases.*.on-failure of the buildspec reference.</summary>
/// <param name="Mode">Default follows AWS's phase transitions; Abort ends the build; Continue goes on with the next phase; Retry runs the phase again.</param>
/// <param name="Retries">How often Retry runs the phase again, 1 to 100.</param>
/// <param name="Pattern">Retry only when the failure's message matches; null matches all.</param>
public sealed record OnFailure(OnFailureMode Mode, int Retries = 0, string? Pattern = null)
{
    private const int DefaultRetries = 3;
    private static readonly TimeSpan MatchLimit = TimeSpan.FromSeconds(1);

    public static OnFailure Default { get; } = new(OnFailureMode.Default);

    /// <summary>Parses ABORT, CONTINUE, RETRY, RETRY-count, RETRY-regex or RETRY-count-regex; null when the text is none of them.</summary>
    public static OnFailure? TryParse(string text) =>
        text switch
        {
            "ABORT" => new(OnFailureMode.Abort),
            "CONTINUE" => new(OnFailureMode.Continue),
            "RETRY" => new(OnFailureMode.Retry, DefaultRetries),
            _ when text.StartsWith("RETRY-", StringComparison.Ordinal) => Retry(text["RETRY-".Length..]),
            _ => null,
        };

    /// <summary>True when a phase that has already been retried <paramref name="done"/> times and failed with this message runs again.</summary>
    public bool RetriesAfter(int done, string message) =>
        Mode == OnFailureMode.Retry && done < Retries && (Pattern is null || Regex.IsMatch(message, Pattern, RegexOptions.CultureInvariant, MatchLimit));

    private static OnFailure? Retry(string rest)
    {
        var dash = rest.IndexOf('-', StringComparison.Ordinal);
        var head = dash < 0 ? rest : rest[..dash];
        if (!int.TryParse(head, NumberStyles.None, CultureInfo.InvariantCulture, out var count))
            return WithPattern(DefaultRetries, rest);
        if (count is < 1 or > 100)
            return null;
        return dash < 0 ? new(OnFailureMode.Retry, count) : WithPattern(count, rest[(dash + 1)..]);
    }

    private static OnFailure? WithPattern(int count, string pattern)
    {
        try
        {
            _ = new Regex(pattern, RegexOptions.CultureInvariant, MatchLimit);
            return new(OnFailureMode.Retry, count, pattern);
        }
        catch (ArgumentException)
        {
            return null; // An invalid expression is reported by the caller, who knows the line.
        }
    }
}
