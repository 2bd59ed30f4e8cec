using System.Text.Json;

namespace LocalAws.Iam.Policies;

/// <summary>Reads a policy and holds it against the grammar (IAM User Guide, "Grammar of the IAM JSON policy language").</summary>
public static class PolicyReader
{
    private static readonly JsonDocumentOptions Options = new() { MaxDepth = 32 };
    private static readonly JsonDocumentOptions Strict = Options with { AllowDuplicateProperties = false };
    private static readonly HashSet<string> Elements = ["Version", "Id", "Statement"];

    /// <summary>A policy on its way in.</summary>
    /// <exception cref="PolicySyntaxException">It is no policy of that kind, or one that can never hold.</exception>
    public static PolicyDocument ReadNew(string json, PolicyKind kind)
    {
        Parse(json, Strict).Dispose();
        var policy = Read(json, kind);
        PolicyGrammar.Check(policy, kind);
        return policy;
    }

    /// <summary>A policy that is kept.</summary>
    /// <exception cref="PolicySyntaxException">It is no policy of that kind.</exception>
    public static PolicyDocument Read(string json, PolicyKind kind)
    {
        using var document = Parse(json, Options);
        var root = document.RootElement;
        if (root.ValueKind is not JsonValueKind.Object || root.EnumerateObject().Any(member => !Elements.Contains(member.Name)))
            throw new PolicySyntaxException("Syntax errors in policy.");
        var version = root.TryGetProperty("Version", out var given) ? given.ToString() : "2008-10-17";
        if (version is not "2012-10-17" and not "2008-10-17")
            throw new PolicySyntaxException("The policy must contain a valid version string");
        if (!root.TryGetProperty("Statement", out var statement))
            throw new PolicySyntaxException("Syntax errors in policy.");
        var statements = (statement.ValueKind is JsonValueKind.Array ? statement.EnumerateArray() : Enumerable.Repeat(statement, 1))
            .Select(each => StatementReader.Read(each, kind)).ToList();
        if (statements.Count == 0)
            throw new PolicySyntaxException("Syntax errors in policy.");
        if (statements.Where(each => each.Sid is { Length: > 0 }).GroupBy(each => each.Sid).Any(group => group.Count() > 1))
            throw new PolicySyntaxException("Statement IDs (SID) in a single policy must be unique.");
        return new PolicyDocument(version, statements);
    }

    private static JsonDocument Parse(string json, JsonDocumentOptions options)
    {
        try
        {
            return JsonDocument.Parse(json, options);
        }
        catch (JsonException)
        {
            throw new PolicySyntaxException("This policy contains invalid Json");
        }
    }
}
