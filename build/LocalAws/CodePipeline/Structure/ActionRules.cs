namespace LocalAws.CodePipeline.Structure;

/// <summary>Checks one action against its type.</summary>
internal static class ActionRules
{
    public static void Check(ActionDeclaration action, string region, Func<ActionDeclaration, ActionTypeRule?> rules)
    {
        var rule = rules(action) ?? throw NotAvailable(action, action.Region ?? region);
        CheckCount(action.Name, "input", action.InputArtifacts?.Count ?? 0, rule.Inputs);
        CheckCount(action.Name, "output", action.OutputArtifacts?.Count ?? 0, rule.Outputs);
        CheckConfiguration(action, rule);
        CheckTimeout(action);
        CommandRules.Check(action, region);
    }

    private static Kernel.AwsException NotAvailable(ActionDeclaration action, string region) =>
        CodePipelineErrors.ActionTypeNotAvailable(action.ActionTypeId, action.Name, region, ActionTypes.All.Select(known => known.Id));

    private static void CheckCount(string action, string kind, int count, ArtifactCount allowed)
    {
        if (count < allowed.Minimum)
            throw CodePipelineErrors.InvalidAction($"Action {action} declares {count} {kind} artifacts which is less than the minimum count ({allowed.Minimum})");
        if (count > allowed.Maximum)
            throw CodePipelineErrors.InvalidAction($"Action {action} declares {count} {kind} artifacts which is more than the maximum count ({allowed.Maximum})");
    }

    private static void CheckConfiguration(ActionDeclaration action, ActionTypeRule rule)
    {
        var configuration = action.Configuration ?? new Dictionary<string, string>();
        if (rule.Required.FirstOrDefault(key => !configuration.ContainsKey(key)) is { } missing)
            throw CodePipelineErrors.InvalidAction($"Action configuration for action '{action.Name}' is missing required configuration '{missing}'");
        if (configuration.Keys.FirstOrDefault(key => !rule.Required.Contains(key) && !rule.Optional.Contains(key)) is { } unknown)
            throw CodePipelineErrors.InvalidAction($"Action configuration for action '{action.Name}' contains unknown configuration '{unknown}'");
        if (rule.Secret.FirstOrDefault(key => configuration.GetValueOrDefault(key) is "" or StructureDefaults.Mask) is { } secret)
            throw rule.Id.Owner == "Custom" ? CodePipelineErrors.MaskedCustomSecret(action, secret) : CodePipelineErrors.MaskedSecret(action, secret);
        CustomValueRules.Check(action, configuration, rule);
        if (rule == ActionTypes.CloudFormation) CloudFormationRules.Check(action, configuration);
        if (rule == ActionTypes.S3Deploy) S3DeployRules.Check(action, configuration);
        if (rule.Id.Provider == "CodeBuild") CheckPrimarySource(action, configuration);
    }

    private static void CheckPrimarySource(ActionDeclaration action, IReadOnlyDictionary<string, string> configuration)
    {
        var inputs = (action.InputArtifacts ?? []).Select(artifact => artifact.Name).ToList();
        if (inputs.Count < 2) return;
        if (!configuration.TryGetValue("PrimarySource", out var primary))
            throw CodePipelineErrors.InvalidAction($"Action '{action.Name}' has {inputs.Count} input artifacts, so its configuration must name the PrimarySource");
        if (!inputs.Contains(primary))
            throw CodePipelineErrors.InvalidAction($"PrimarySource '{primary}' of action '{action.Name}' is not one of its input artifacts");
    }

    private static void CheckTimeout(ActionDeclaration action)
    {
        if (action.TimeoutInMinutes is { } minutes && action.ActionTypeId.Category is "Source")
            throw CodePipelineErrors.InvalidAction($"Source action '{action.Name}' cannot have a timeout ({minutes} minutes)");
    }
}
