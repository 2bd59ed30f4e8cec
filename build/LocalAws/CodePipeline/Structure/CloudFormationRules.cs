namespace LocalAws.CodePipeline.Structure;

/// <summary>Which configuration keys a CloudFormation action's mode demands (AWS: "CloudFormation deploy action reference").</summary>
internal static class CloudFormationRules
{
    private static readonly Dictionary<string, string[]> Needs = new(StringComparer.Ordinal)
    {
        ["CREATE_UPDATE"] = ["TemplatePath", "RoleArn"],
        ["REPLACE_ON_FAILURE"] = ["TemplatePath", "RoleArn"],
        ["CHANGE_SET_REPLACE"] = ["ChangeSetName", "TemplatePath", "RoleArn"],
        ["CHANGE_SET_EXECUTE"] = ["ChangeSetName"],
        ["DELETE_ONLY"] = ["RoleArn"],
    };

    public static void Check(ActionDeclaration action, IReadOnlyDictionary<string, string> configuration)
    {
        var mode = configuration["ActionMode"];
        if (!Needs.TryGetValue(mode, out var needs))
            throw CodePipelineErrors.InvalidAction($"ActionMode '{mode}' of action '{action.Name}' is not one of {string.Join(", ", Needs.Keys)}");
        if (needs.FirstOrDefault(key => !configuration.ContainsKey(key)) is { } missing)
        {
            throw CodePipelineErrors.InvalidAction(
                $"Action configuration for action '{action.Name}' is missing required configuration '{missing}' for ActionMode {mode}");
        }

        if (configuration.TryGetValue("TemplatePath", out var path)) CheckTemplatePath(action, path);
    }

    private static void CheckTemplatePath(ActionDeclaration action, string path)
    {
        var artifact = path.Split("::", 2);
        if (artifact.Length != 2 || artifact[1].Length == 0)
            throw CodePipelineErrors.InvalidAction($"TemplatePath '{path}' of action '{action.Name}' must have the form artifact::file");
        if (action.InputArtifacts?.Any(input => input.Name == artifact[0]) != true)
            throw CodePipelineErrors.InvalidAction($"TemplatePath '{path}' of action '{action.Name}' names an artifact that is not one of its input artifacts");
    }
}
