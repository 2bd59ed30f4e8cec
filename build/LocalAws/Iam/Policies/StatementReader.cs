using System.Text.Json;

namespace LocalAws.Iam.Policies;

/// <summary>Reads one statement of a policy.</summary>
internal static class StatementReader
{
    private static readonly HashSet<string> Elements =
        ["Sid", "Effect", "Principal", "NotPrincipal", "Action", "NotAction", "Resource", "NotResource", "Condition"];

    public static PolicyStatement Read(JsonElement statement, PolicyKind kind)
    {
        if (statement.ValueKind is not JsonValueKind.Object || statement.EnumerateObject().Any(member => !Elements.Contains(member.Name)))
            throw new PolicySyntaxException("Syntax errors in policy.");
        var effect = statement.TryGetProperty("Effect", out var given) ? given.ToString() : throw new PolicySyntaxException("Missing required field Effect");
        if (effect is not "Allow" and not "Deny")
            throw new PolicySyntaxException($"Invalid effect: {effect}");
        var (principal, notPrincipal) = Either(statement, "Principal", "NotPrincipal");
        var (action, notAction) = Either(statement, "Action", "NotAction");
        var (resource, notResource) = Either(statement, "Resource", "NotResource");
        Check(kind, principal, action, resource);
        return new PolicyStatement
        {
            Sid = statement.TryGetProperty("Sid", out var sid) ? sid.ToString() : null,
            Allows = effect == "Allow",
            Principals = principal is { } whom ? PrincipalReader.Read(whom) : null,
            NotPrincipals = notPrincipal,
            Actions = Texts(action!.Value),
            NotActions = notAction,
            Resources = resource is { } what ? Texts(what) : null,
            NotResources = notResource,
            Conditions = statement.TryGetProperty("Condition", out var condition) ? ConditionReader.Read(condition) : [],
        };
    }

    /// <summary>One string or a list of them.</summary>
    public static IReadOnlyList<string> Texts(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => [value.GetString()!],
        JsonValueKind.Array when value.EnumerateArray().All(each => each.ValueKind is JsonValueKind.String) => [.. value.EnumerateArray().Select(each => each.GetString()!)],
        _ => throw new PolicySyntaxException("Syntax errors in policy."),
    };

    private static void Check(PolicyKind kind, JsonElement? principal, JsonElement? action, JsonElement? resource)
    {
        if (kind is PolicyKind.Identity && principal is not null)
            throw new PolicySyntaxException("Policy document should not specify a principal.");
        if (kind is not PolicyKind.Identity && principal is null)
            throw new PolicySyntaxException("Missing required field Principal");
        if (action is null)
            throw new PolicySyntaxException(kind is PolicyKind.Identity ? "Policy statement must contain actions." : "Missing required field Action");
        if (kind is PolicyKind.Trust && resource is not null)
            throw new PolicySyntaxException("Has prohibited field Resource");
        if (kind is not PolicyKind.Trust && resource is null)
            throw new PolicySyntaxException(kind is PolicyKind.Identity ? "Policy statement must contain resources." : "Missing required field Resource");
    }

    private static (JsonElement? Value, bool Negated) Either(JsonElement statement, string name, string negation)
    {
        var (plain, negated) = (statement.TryGetProperty(name, out var value), statement.TryGetProperty(negation, out var other));
        if (plain && negated)
            throw new PolicySyntaxException("Syntax errors in policy.");
        return (plain ? value : negated ? other : null, negated);
    }
}
