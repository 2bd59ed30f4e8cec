using System.Text.Json;
using System.Text.RegularExpressions;
using LocalAws.Kernel;

namespace LocalAws.Iam.Policies;

/// <summary>Reads the principals of a statement (IAM User Guide, "AWS JSON policy elements: Principal").</summary>
internal static partial class PrincipalReader
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
            if (names.FirstOrDefault(name => !IsValid(kind, name)) is { } wrong)
                throw Invalid(kind, wrong);
        }
        return principals;
    }

    private static PolicySyntaxException Invalid(string kind, string names) => new($"Invalid principal in policy: \"{kind.ToUpperInvariant()}\":\"{names}\"");

    private static bool IsValid(string kind, string name) => kind switch
    {
        "Service" => Service().IsMatch(name),
        "AWS" => name == "*" || Account().IsMatch(name) || UniqueId().IsMatch(name) || (Arn.TryParse(name, out var arn) && IsIdentity(arn)),
        _ => name.Length > 0,
    };

    // A star stands for everyone, and nowhere else.
    private static bool IsIdentity(Arn arn) =>
        arn.Service is "iam" or "sts" && arn.Region.Length == 0 && (Account().IsMatch(arn.AccountId) || arn.AccountId == "cloudfront") && !arn.Resource.Contains('*', StringComparison.Ordinal)
        && !arn.Resource.Contains('?', StringComparison.Ordinal);

    // Services are too many, and too new, to be listed: any name of the documented form is one.
    [GeneratedRegex(@"^([a-z0-9-]+\.)+(amazonaws\.com(\.cn)?|amazonaws\.eu|amazon\.com|aws\.internal|aws\.dev)$")]
    private static partial Regex Service();

    [GeneratedRegex("^[0-9]{12}$")]
    private static partial Regex Account();

    /// <summary>What stands in the place of a principal that was deleted.</summary>
    [GeneratedRegex("^A(ROA|IDA)[A-Z0-9]{12,}$")]
    private static partial Regex UniqueId();
}
