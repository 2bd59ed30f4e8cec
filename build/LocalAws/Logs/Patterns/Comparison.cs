using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace LocalAws.Logs.Patterns;

/// <summary>Compares a value of a log event with one of a pattern: as numbers where both are, else as text in which <c>*</c> stands for anything.</summary>
internal sealed class Comparison
{
    private static readonly TimeSpan MatchLimit = TimeSpan.FromSeconds(1);
    private readonly string @operator;
    private readonly double? number;
    private readonly Regex text;

    /// <param name="operator">One of = != &lt; &lt;= &gt; &gt;=.</param>
    /// <param name="value">Text, or a regular expression between percent signs.</param>
    /// <param name="quoted">Whether it stood between quotes: then it is no number.</param>
    /// <exception cref="FormatException">An order of what is no number, or a regular expression that is none.</exception>
    public Comparison(string @operator, string value, bool quoted)
    {
        this.@operator = @operator;
        number = !quoted && double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var parsed) ? parsed : null;
        if (number is null && @operator is not "=" and not "!=")
            throw new FormatException($"{@operator} needs a number, and '{value}' is none");
        var expression = !quoted && value is ['%', _, .., '%'] ? value[1..^1] : $"^{Regex.Escape(value).Replace("\\*", ".*", StringComparison.Ordinal)}$";
        try
        {
            text = new Regex(expression, RegexOptions.CultureInvariant | RegexOptions.NonBacktracking | RegexOptions.Singleline, MatchLimit);
        }
        catch (Exception invalid) when (invalid is ArgumentException or NotSupportedException)
        {
            throw new FormatException($"{value} is no regular expression");
        }
    }

    public bool Holds(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Undefined or JsonValueKind.Null or JsonValueKind.Object or JsonValueKind.Array => false,
        JsonValueKind.String when number is not null && @operator is not ("=" or "!=") => false,
        _ => Holds(Text(element)),
    };

    public bool Holds(string value)
    {
        if (number is { } wanted && double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var given))
            return @operator switch
            {
                "=" => given.Equals(wanted),
                "!=" => !given.Equals(wanted),
                "<" => given < wanted,
                "<=" => given <= wanted,
                ">" => given > wanted,
                _ => given >= wanted,
            };
        return @operator is "=" or "!=" && text.IsMatch(value) == (@operator == "=");
    }

    /// <summary>A JSON value as patterns and metrics see it.</summary>
    public static string Text(JsonElement element) => element.ValueKind == JsonValueKind.String ? element.GetString()! : element.GetRawText();
}
