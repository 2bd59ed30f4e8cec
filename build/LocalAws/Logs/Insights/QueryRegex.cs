using System.Text.RegularExpressions;
using LocalAws.Kernel;

namespace LocalAws.Logs.Insights;

/// <summary>
/// Regular expressions and globs of queries. They are matched without backtracking, so that no pattern takes longer than its text is long; those
/// that cannot be (look-around, back references) have a second an event, and then fail their query.
/// </summary>
internal static class QueryRegex
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.NonBacktracking;

    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(1);

    /// <summary>Takes the regular expression at the scanner's place.</summary>
    /// <exception cref="AwsException">MalformedQueryException: it is none.</exception>
    public static Regex Take(QueryScanner scanner)
    {
        var start = scanner.Current.Start;
        var pattern = scanner.TakeRegex();
        try
        {
            return Compile(pattern);
        }
        catch (ArgumentException exception)
        {
            throw scanner.Fault($"the regular expression cannot be used ({exception.Message})", start, scanner.LastEnd);
        }
    }

    private static Regex Compile(string pattern)
    {
        try
        {
            return new Regex(pattern, Options);
        }
        catch (NotSupportedException)
        {
            return new Regex(pattern, RegexOptions.CultureInvariant, Longest);
        }
    }

    /// <summary>A glob, whose every <c>*</c> is a group: all but one at its end take as little as they can.</summary>
    public static Regex OfGlob(string glob)
    {
        var parts = glob.Split('*').Select(Regex.Escape).ToList();
        var pattern = string.Join("(.*?)", parts);
        return new Regex(parts[^1].Length == 0 && parts.Count > 1 ? pattern[..^"(.*?)".Length] + "(.*)" : pattern, Options | RegexOptions.Singleline);
    }
}
