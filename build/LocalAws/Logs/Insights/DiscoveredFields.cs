namespace LocalAws.Logs.Insights;

/// <summary>
/// The fields that CloudWatch Logs finds in a message (User Guide, "Supported logs and discovered fields"): those of JSON, and in functions'
/// logs Lambda's own and the first JSON fragment.
/// </summary>
internal static class DiscoveredFields
{
    public static IReadOnlyDictionary<string, object?> Of(string group, string message)
    {
        var fields = new Dictionary<string, object?>(StringComparer.Ordinal);
        if (group.StartsWith("/aws/lambda/", StringComparison.Ordinal))
        {
            LambdaFields.AddTo(fields, message);
            if (message.IndexOf('{', StringComparison.Ordinal) is >= 0 and var start)
                JsonFields.AddTo(fields, message.AsSpan(start));
        }
        else if (message.AsSpan().TrimStart() is ['{', ..] text)
            JsonFields.AddTo(fields, text);
        return fields;
    }
}
