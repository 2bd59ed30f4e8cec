using System.Globalization;
using LocalAws.CodePipeline.Execution;

namespace LocalAws.CodePipeline.Structure;

/// <summary>Checks one rule of a condition against its type.</summary>
internal static class RuleRules
{
    private static readonly string[] AlarmStates = ["ALARM", "OK", "INSUFFICIENT_DATA"];

    private static readonly string[] Operators = ["EQ", "NE", "CONTAINS", "MATCHES"];

    // AWS: rules that a skipping entry condition can have.
    private static readonly RuleTypeRule[] Skipping = [RuleTypes.LambdaInvoke, RuleTypes.VariableCheck];

    public static void Check(string place, Condition condition, RuleDeclaration rule)
    {
        var type = RuleTypes.Find(rule.RuleTypeId.Provider) ?? throw CodePipelineErrors.InvalidStage(
            $"Rule '{rule.Name}' in {place} has provider '{rule.RuleTypeId.Provider}', which is not available. Available: {string.Join(", ", RuleTypes.All.Select(known => known.Provider))}");
        if (condition.Result == "SKIP" && place.StartsWith("beforeEntry", StringComparison.Ordinal) && !Skipping.Contains(type))
        {
            throw CodePipelineErrors.InvalidStage(
                $"Rule '{rule.Name}' in {place} cannot be {type.Provider}: with result SKIP, rules are {string.Join(" and ", Skipping.Select(known => known.Provider))}");
        }

        var configuration = rule.Configuration ?? new Dictionary<string, string>();
        if (type.Required.FirstOrDefault(key => !configuration.ContainsKey(key)) is { } missing)
            throw CodePipelineErrors.InvalidStage($"Configuration for rule '{rule.Name}' is missing required configuration '{missing}'");
        if (configuration.Keys.FirstOrDefault(key => !type.Required.Contains(key) && !type.Optional.Contains(key)) is { } unknown)
            throw CodePipelineErrors.InvalidStage($"Configuration for rule '{rule.Name}' contains unknown configuration '{unknown}'");
        var inputs = rule.InputArtifacts?.Count ?? 0;
        if (inputs < type.Inputs.Minimum || inputs > type.Inputs.Maximum)
            throw CodePipelineErrors.InvalidStage($"Rule '{rule.Name}' has {inputs} input artifacts; {type.Provider} takes {type.Inputs.Minimum} to {type.Inputs.Maximum}");
        if (type == RuleTypes.Commands && CommandRules.Problem(rule.Commands) is { } wrong) throw CodePipelineErrors.InvalidStage($"Rule '{rule.Name}' {wrong}");
        foreach (var (key, value) in configuration.Where(pair => !VariableReferences.In(pair.Value).Any()))
        {
            if (Problem(key, value) is { } problem) throw CodePipelineErrors.InvalidStage($"Configuration '{key}' of rule '{rule.Name}' is '{value}': {problem}");
        }
    }

    private static string? Problem(string key, string value) => key switch
    {
        "AlarmStates" when value.Split(',', StringSplitOptions.TrimEntries).Any(state => !AlarmStates.Contains(state)) => $"it can have {string.Join(", ", AlarmStates)}",
        "WaitTime" when !int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out _) => "it must be minutes",
        "Operator" when !Operators.Contains(value) => $"it can be {string.Join(", ", Operators)}",
        "Cron" => CronWindow.Problem(value),
        "TimeZone" when !TimeZoneInfo.TryFindSystemTimeZoneById(value, out _) => "there is no such time zone; an example is Europe/Berlin",
        _ => null,
    };
}
