using System.Text;

namespace LocalAws.Iam.Policies;

/// <summary>Policy variables: <c>${aws:username}</c> stands for the context's value (IAM User Guide, "Variables and tags").</summary>
internal static class PolicyVariables
{
    /// <summary>The text with its variables filled in; null, which matches nothing, when the request has no value for one.</summary>
    public static string? Resolve(string text, IReadOnlyDictionary<string, IReadOnlyList<string>> context)
    {
        var result = new StringBuilder();
        var position = 0;
        for (var start = text.IndexOf("${", StringComparison.Ordinal); start >= 0; start = text.IndexOf("${", position, StringComparison.Ordinal))
        {
            var end = text.IndexOf('}', start);
            if (end < 0)
                break;
            result.Append(text, position, start - position);
            if (Value(text[(start + 2)..end], context) is not { } value)
                return null;
            result.Append(value);
            position = end + 1;
        }
        return result.Append(text, position, text.Length - position).ToString();
    }

    private static string? Value(string name, IReadOnlyDictionary<string, IReadOnlyList<string>> context)
    {
        if (name is "*" or "?" or "$")
            return name == "$" ? "$" : Wildcard.Literal(name[0]).ToString();
        var parts = name.Split(',', 2, StringSplitOptions.TrimEntries);
        return context.GetValueOrDefault(parts[0]) is [var value] ? value : parts.Length == 2 ? parts[1].Trim('\'') : null;
    }
}
