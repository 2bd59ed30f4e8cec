using System.Text.RegularExpressions;
using LocalAws.Iam.Policies;

namespace LocalAws.Iam;

/// <summary>The context keys that policies ask for: in conditions, and as variables. Pure.</summary>
internal static partial class ContextKeys
{
    public static IReadOnlyList<string> In(IEnumerable<PolicyDocument> policies) =>
    [
        .. policies.SelectMany(policy => policy.Statements.SelectMany(statement => statement.Conditions.Select(condition => condition.Key)
                .Concat(policy.HasVariables ? Variables(statement) : [])))
            .Distinct(StringComparer.OrdinalIgnoreCase).Order(StringComparer.Ordinal),
    ];

    private static IEnumerable<string> Variables(PolicyStatement statement) =>
        (statement.Resources ?? []).Concat(statement.Conditions.SelectMany(condition => condition.Values))
            .SelectMany(text => Variable().Matches(text).Select(match => match.Groups[1].Value.Trim()));

    [GeneratedRegex(@"\$\{([^},*?$][^},]*)[^}]*\}")]
    private static partial Regex Variable();
}
