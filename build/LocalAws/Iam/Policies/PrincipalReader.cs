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
            if (!Kinds.Contains(kind) || names.Count == 0)
                throw Invalid(kind, string.Join(',', names));
        }
        return principals;
    }

    public static PolicySyntaxException Invalid(string kind, string names) => new($"Invalid principal in policy: \"{kind.ToUpperInvariant()}\":\"{names}\"");
}
