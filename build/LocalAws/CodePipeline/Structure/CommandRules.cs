namespace LocalAws.CodePipeline.Structure;

/// <summary>Checks an action that runs commands (AWS: "Commands action reference").</summary>
internal static class CommandRules
{
    public static void Check(ActionDeclaration action, string region)
    {
        if (action.ActionTypeId != ActionTypes.Commands.Id) return;
        if (Problem(action.Commands) is { } problem) throw CodePipelineErrors.InvalidAction($"Commands action '{action.Name}' {problem}");
        if (action.Region is { } other && other != region)
            throw CodePipelineErrors.InvalidAction($"Commands action '{action.Name}' cannot be in another region ({other}) than its pipeline ({region})");
        if (action.OutputArtifacts?.FirstOrDefault(output => output.Files is null or { Count: 0 }) is { } output)
            throw CodePipelineErrors.InvalidAction($"Output artifact '{output.Name}' of Commands action '{action.Name}' must say its files");
        if (StructureRules.FirstDuplicate((action.EnvironmentVariables ?? []).Select(variable => variable.Name)) is { } twice)
            throw CodePipelineErrors.InvalidAction($"Commands action '{action.Name}' has environment variable '{twice}' more than once");
    }

    /// <summary>What is wrong with commands, or null.</summary>
    public static string? Problem(IReadOnlyList<string>? commands)
    {
        if (commands is null or { Count: 0 }) return "has no commands";
        return commands.FirstOrDefault(command => command.Contains('\n', StringComparison.Ordinal)) is { } lines
            ? $"has a command of several lines, which is not supported: '{lines.Split('\n')[0]}...'"
            : null;
    }
}
