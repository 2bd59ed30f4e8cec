using System.Text.Json;
using System.Text.RegularExpressions;

namespace LocalAws.Logs.Patterns;

/// <summary>Reads what stands between the braces of a JSON pattern; <c>&amp;&amp;</c> binds closer than <c>||</c>.</summary>
internal sealed partial class JsonPatternParser
{
    private readonly List<Match> tokens;
    private readonly List<string> selectors = [];
    private int next;

    /// <exception cref="FormatException">Something that belongs to no pattern.</exception>
    public JsonPatternParser(string text)
    {
        tokens = [.. Token().Matches(text).Cast<Match>()];
        if (tokens.Sum(token => token.Length) != text.Count(letter => !char.IsWhiteSpace(letter)) + tokens.Sum(token => token.Value.Count(char.IsWhiteSpace)))
            throw new FormatException("something in it cannot be read");
    }

    public IReadOnlyList<string> Selectors => [.. selectors.Distinct(StringComparer.Ordinal)];

    /// <exception cref="FormatException">It is no condition.</exception>
    public Func<JsonElement, bool> Parse()
    {
        var condition = Either();
        return next == tokens.Count ? condition : throw new FormatException($"'{tokens[next].Value}' is not expected there");
    }

    private Func<JsonElement, bool> Either()
    {
        var left = Both();
        while (Take("||"))
        {
            var (one, other) = (left, Both());
            left = root => one(root) || other(root);
        }
        return left;
    }

    private Func<JsonElement, bool> Both()
    {
        var left = Single();
        while (Take("&&"))
        {
            var (one, other) = (left, Single());
            left = root => one(root) && other(root);
        }
        return left;
    }

    private Func<JsonElement, bool> Single()
    {
        if (Take("("))
        {
            var inner = Either();
            return Take(")") ? inner : throw new FormatException("a parenthesis is not closed");
        }
        var name = Next("a selector such as $.field").Value;
        var selector = JsonSelector.Parse(name) ?? throw new FormatException($"'{name}' is no selector such as $.field");
        selectors.Add(name);
        return Condition(selector);
    }

    private Func<JsonElement, bool> Condition(JsonSelector selector)
    {
        if (Take("IS"))
        {
            var kind = Next("NULL, TRUE or FALSE").Value.ToUpperInvariant() switch
            {
                "NULL" => JsonValueKind.Null,
                "TRUE" => JsonValueKind.True,
                "FALSE" => JsonValueKind.False,
                var other => throw new FormatException($"IS goes with NULL, TRUE or FALSE, not with {other}"),
            };
            return root => selector.Find(root).ValueKind == kind;
        }
        if (Take("NOT"))
            return Take("EXISTS") ? root => selector.Find(root).ValueKind == JsonValueKind.Undefined : throw new FormatException("NOT goes with EXISTS");
        if (Take("EXISTS"))
            return root => selector.Find(root).ValueKind != JsonValueKind.Undefined;
        var @operator = Next("an operator");
        if (!@operator.Groups["compare"].Success)
            throw new FormatException($"'{@operator.Value}' is no operator");
        var value = Next("a value");
        var quoted = value.Groups["text"].Success;
        if (!quoted && !value.Groups["word"].Success)
            throw new FormatException($"'{value.Value}' is no value");
        var comparison = new Comparison(@operator.Value, quoted ? value.Groups["text"].Value.Replace("\\\"", "\"", StringComparison.Ordinal) : value.Value, quoted);
        return root => comparison.Holds(selector.Find(root));
    }

    private bool Take(string text)
    {
        if (next >= tokens.Count || !tokens[next].Value.Equals(text, StringComparison.OrdinalIgnoreCase))
            return false;
        next++;
        return true;
    }

    private Match Next(string wanted) => next < tokens.Count ? tokens[next++] : throw new FormatException($"{wanted} is missing at its end");

    [GeneratedRegex("""&&|\|\||\(|\)|(?<compare>!=|<=|>=|=|<|>)|"(?<text>(?:[^"\\]|\\.)*)"|(?<word>%[^%]+%|\$(?:\.?\["[^"]*"\]|[^\s()=!<>&|"])*|[^\s()=!<>&|"]+)""")]
    private static partial Regex Token();
}
