namespace LocalAws.CodePipeline.Structure;

/// <summary>The rule types that this AWS evaluates. A structure with any other is refused.</summary>
public static class RuleTypes
{
    public static readonly RuleTypeRule VariableCheck = new("VariableCheck", ["Variable", "Value", "Operator"]);

    public static IReadOnlyList<RuleTypeRule> All { get; } = [VariableCheck];

    public static RuleTypeRule? Find(string provider) => All.FirstOrDefault(rule => rule.Provider == provider);
}

/// <summary>A rule type and the configuration keys that it must have.</summary>
public sealed record RuleTypeRule(string Provider, IReadOnlyList<string> Required);
