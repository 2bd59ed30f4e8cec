namespace LocalAws.CodePipeline.Structure;

/// <summary>The rule types that this AWS evaluates (AWS: "Rule structure reference"). A structure with any other is refused.</summary>
public static class RuleTypes
{
    private static readonly ArtifactCount None = new(0, 0);

    public static readonly RuleTypeRule CloudWatchAlarm = new("CloudWatchAlarm", ["AlarmName"], ["AlarmStates", "WaitTime"], None);

    /// <summary>Runs a project's build; its artifacts are the action's.</summary>
    public static readonly RuleTypeRule CodeBuild = new(
        "CodeBuild", ["ProjectName"], ["PrimarySource", "BatchEnabled", "CombineArtifacts", "EnvironmentVariables"], new(1, 5));

    /// <summary>Runs its commands in its first input artifact.</summary>
    public static readonly RuleTypeRule Commands = new("Commands", [], [], new(1, 10)) { Timeout = TimeSpan.FromMinutes(55) };

    /// <summary>Waits until the window is open, up to the longest timeout there is.</summary>
    public static readonly RuleTypeRule DeploymentWindow = new("DeploymentWindow", ["Cron"], ["TimeZone"], None) { Timeout = TimeSpan.FromDays(60) };

    public static readonly RuleTypeRule LambdaInvoke = new("LambdaInvoke", ["FunctionName"], ["UserParameters"], new(0, 5));

    public static readonly RuleTypeRule VariableCheck = new("VariableCheck", ["Variable", "Value", "Operator"], [], None);

    public static IReadOnlyList<RuleTypeRule> All { get; } = [CloudWatchAlarm, CodeBuild, Commands, DeploymentWindow, LambdaInvoke, VariableCheck];

    public static RuleTypeRule? Find(string provider) => All.FirstOrDefault(rule => rule.Provider == provider);
}

/// <summary>A rule type: the configuration keys that it must and may have, and its input artifacts.</summary>
public sealed record RuleTypeRule(string Provider, IReadOnlyList<string> Required, IReadOnlyList<string> Optional, ArtifactCount Inputs)
{
    /// <summary>How long a rule may be evaluated that sets no timeout of its own.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromHours(1);
}
