namespace Build.Validation.Pipelines;

/// <summary>A template with a transform is expanded by a macro, which the action must allow.</summary>
public sealed class SamCapability : Rule
{
    /// <inheritdoc/>
    public override string Id => "pipeline-auto-expand";

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Project project)
    {
        ArgumentNullException.ThrowIfNull(project);
        return !UsesSam(project) ? [] :
            from file in project.Pipelines
            from action in file.Actions
            where action.Provider == "CloudFormation" && action.Configuration("TemplatePath") is not null
            let capabilities = action.Configuration("Capabilities")
            where capabilities?.Text?.Contains("CAPABILITY_AUTO_EXPAND", StringComparison.Ordinal) != true
            select Error(capabilities?.Place ?? action.Node["configuration"]!.Place, $"{action.Name} allows {capabilities?.Text ?? "no capability"}, and its template has a transform (SAM)",
                "CAPABILITY_AUTO_EXPAND beside CAPABILITY_IAM", "Write \"Capabilities\": \"CAPABILITY_IAM,CAPABILITY_AUTO_EXPAND\"");
    }

    private static bool UsesSam(Project project) =>
        project.Templates.Any(template => template.Document["Transform"] is { IsNull: false }) || project.Buildspecs.Any(buildspec => buildspec.Commands.Any(line => line.Command.Runs("sam")));
}
