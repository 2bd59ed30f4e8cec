using System.Text.Json;

namespace LocalAws.Iam.Policies;

/// <summary>Reads the principals of a statement.</summary>
internal static class PrincipalReader
{
    private static readonly HashSet<string> Kinds = ["AWS", "Service", "Federated", "CanonicalUser", "*"];

    public static Dictionary<string, IReadOnlyList<string>> Read(JsonElement value)
    {
        if (value.ValueKind is JsonValueKind.String && value.GetString() == "*")
            return new() { ["*"] = ["*"] };
        if (value.ValueKind is not JsonValueKind.Object)
            throw new PolicySyntaxException($"Invalid principal in policy: {value.GetRawText()}");
        var principals = value.EnumerateObject().ToDictionary(kind => kind.Name, kind => StatementReader.Texts(kind.Value), StringComparer.Ordinal);
        foreach (var (kind, names) in principals)
        {
            if (!Kinds.Contains(kind) || names.Count == 0 || names.FirstOrDefault(name => !IsValid(kind, name)) is { })
                throw new PolicySyntaxException($"Invalid principal in policy: \"{kind.ToUpperInvariant()}\":\"{string.Join(',', names)}\"");
        }
        return principals;
    }

    private static bool IsValid(string kind, string name) => kind switch
    {
        "Service" => name.Contains(".amazonaws.com", StringComparison.Ordinal) || name.EndsWith(".amazon.com", StringComparison.Ordinal),
        "AWS" => name == "*" || IsAccount(name) || name.StartsWith("arn:aws", StringComparison.Ordinal),
        _ => name.Length > 0,
    };

    private static bool IsAccount(string name) => name.Length == 12 && name.All(char.IsAsciiDigit);
}
