using System.Text.RegularExpressions;

namespace LocalAws.Logs.Patterns;

/// <summary>
/// Patterns for unstructured text: terms that must all occur, ?terms of which one must, -terms that must not, "quoted phrases", %regular expressions%.
/// </summary>
internal sealed partial class TermPattern : FilterPattern
{
    private static readonly TimeSpan MatchLimit = TimeSpan.FromSeconds(1);
    private readonly List<Func<string, bool>> all = [];
    private readonly List<Func<string, bool>> any = [];

    public TermPattern(string text)
    {
        foreach (Match term in Terms().Matches(text))
        {
            var contains = Contains(term.Groups["phrase"].Success ? term.Groups["phrase"].Value : term.Groups["word"].Value, term.Groups["phrase"].Success);
            if (term.Groups["sign"].Value == "?")
                any.Add(contains);
            else
                all.Add(term.Groups["sign"].Value == "-" ? message => !contains(message) : contains);
        }
    }

    /// <inheritdoc/>
    public override IReadOnlyList<string> Selectors => [];

    /// <inheritdoc/>
    public override string? Extract(string message, string selector) => null;

    /// <inheritdoc/>
    public override bool Matches(string message) => all.TrueForAll(each => each(message)) && (any.Count == 0 || any.Exists(each => each(message)));

    private static Func<string, bool> Contains(string term, bool quoted)
    {
        if (quoted || term is not ['%', _, .., '%'])
            return message => message.Contains(term, StringComparison.Ordinal);
        try
        {
            var regex = new Regex(term[1..^1], RegexOptions.CultureInvariant | RegexOptions.NonBacktracking, MatchLimit);
            return regex.IsMatch;
        }
        catch (Exception invalid) when (invalid is ArgumentException or NotSupportedException)
        {
            throw LogsErrors.InvalidParameter($"Invalid regular expression in the filter pattern: {term}");
        }
    }

    [GeneratedRegex("""(?<sign>[?-]?)(?:"(?<phrase>[^"]*)"|(?<word>\S+))""")]
    private static partial Regex Terms();
}
