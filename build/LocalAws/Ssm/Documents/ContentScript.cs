using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using LocalAws.Kernel;

namespace LocalAws.Ssm.Documents;

/// <summary>Makes one shell script of a document's steps and a command's parameters: each step in a shell of its own, within its time. Pure.</summary>
internal static partial class ContentScript
{
    private const int DefaultTimeout = 3600;
    private const int MaximumTimeout = 172_800;
    private static readonly TimeSpan MatchLimit = TimeSpan.FromSeconds(1);

    /// <param name="resolve">Puts what is not a parameter of the document into a text: values of Parameter Store.</param>
    /// <exception cref="AwsException">InvalidParameters.</exception>
    public static ShellDocument Make(CommandContent content, string document, IReadOnlyDictionary<string, IReadOnlyList<string>>? parameters, Func<string, string> resolve)
    {
        content = content with
        {
            Parameters = [.. content.Parameters.Select(each => each with { Default = each.Default?.Select(resolve).ToList() })],
            Steps = [.. content.Steps.Select(each => each with { Lines = [.. each.Lines.Select(resolve)], WorkingDirectory = each.WorkingDirectory is { } folder ? resolve(folder) : null })],
        };
        var values = Values(content, document, parameters ?? new Dictionary<string, IReadOnlyList<string>>());
        var script = new StringBuilder("status=0\n");
        var total = 0;
        foreach (var step in content.Steps.Where(step => step.Platform is null or "Linux"))
        {
            var seconds = Seconds(Fill(step.Timeout ?? "", values), document);
            total = Math.Min(total + seconds, MaximumTimeout);
            var lines = step.Lines.SelectMany(line => Lines(line, values));
            var folder = Fill(step.WorkingDirectory ?? "", values) is { Length: > 0 } given ? given : "/";
            script.Append(CultureInfo.InvariantCulture, $"(cd {Quote(folder)} && exec timeout --foreground {seconds} sh -c {Quote(string.Join('\n', lines))})\n")
                .Append("code=$?; [ $code = 0 ] || [ $status != 0 ] || status=$code\n");
            if (step.ExitsOnFailure)
                script.Append("[ $code = 0 ] || exit $status\n");
        }
        return new ShellDocument(script.Append("exit $status\n").ToString(), "/", Math.Max(total, 1));
    }

    private static Dictionary<string, IReadOnlyList<string>> Values(CommandContent content, string document, IReadOnlyDictionary<string, IReadOnlyList<string>> given)
    {
        if (given.Keys.FirstOrDefault(key => content.Parameters.All(each => each.Name != key)) is { } unknown)
            throw SsmErrors.InvalidParameters($"Unknown parameter {unknown} of {document}: it has {string.Join(", ", content.Parameters.Select(each => each.Name))}.");
        return content.Parameters.ToDictionary(each => each.Name, each => Checked(each, given.GetValueOrDefault(each.Name) ?? each.Default, document), StringComparer.Ordinal);
    }

    private static IReadOnlyList<string> Checked(ContentParameter parameter, IReadOnlyList<string>? values, string document)
    {
        if (values is null)
            throw SsmErrors.InvalidParameters($"{document} needs the parameter {parameter.Name}.");
        if (parameter.Type != "StringList" && values.Count > 1)
            throw SsmErrors.InvalidParameters($"The parameter {parameter.Name} of {document} has one value, and {values.Count} were given.");
        foreach (var value in values)
        {
            if (parameter.AllowedValues is { } allowed && !allowed.Contains(value))
                throw SsmErrors.InvalidParameters($"The parameter {parameter.Name} of {document} must be one of {string.Join(", ", allowed)}: '{value}'");
            if (parameter.AllowedPattern is { } pattern && !Matches(pattern, value))
                throw SsmErrors.InvalidParameters($"The parameter {parameter.Name} of {document} must match {pattern}: '{value}'");
        }
        return values;
    }

    // A pattern that takes too long fits nothing.
    private static bool Matches(string pattern, string value)
    {
        try
        {
            return Regex.IsMatch(value, pattern, RegexOptions.CultureInvariant, MatchLimit);
        }
        catch (RegexMatchTimeoutException)
        {
            return false;
        }
    }

    // A line that is nothing but a list becomes its lines.
    private static IEnumerable<string> Lines(string line, Dictionary<string, IReadOnlyList<string>> values) =>
        Placeholder().Match(line.Trim()) is { Success: true } match && match.Length == line.Trim().Length && values.TryGetValue(match.Groups[1].Value, out var list)
            ? list
            : [Fill(line, values)];

    private static string Fill(string text, Dictionary<string, IReadOnlyList<string>> values) => Placeholder().Replace(text, match =>
        values.TryGetValue(match.Groups[1].Value, out var list) ? list.Count == 1 ? list[0] : JsonSerializer.Serialize(list) : match.Value);

    private static int Seconds(string text, string document)
    {
        if (text.Length == 0)
            return DefaultTimeout;
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) && seconds is > 0 and <= MaximumTimeout
            ? seconds
            : throw SsmErrors.InvalidParameters($"timeoutSeconds of {document} must be 1 to {MaximumTimeout} seconds: {text}");
    }

    private static string Quote(string text) => $"'{text.Replace("'", "'\\''", StringComparison.Ordinal)}'";

    [GeneratedRegex(@"\{\{\s*([\w.-]+)\s*\}\}")]
    private static partial Regex Placeholder();
}
