using LocalAws.CodeBuild.Execution.Spec;

namespace LocalAws.CodeBuild.Execution.Batches;

/// <summary>What one build of a batch changes of the batch's request. Pure.</summary>
internal static class BatchOrder
{
    public static StartBuildRequest Of(StartBuildRequest template, BatchBuild build) =>
        template with
        {
            BuildspecOverride = build.Buildspec ?? template.BuildspecOverride,
            ComputeTypeOverride = build.ComputeType ?? template.ComputeTypeOverride,
            ImageOverride = build.Image ?? template.ImageOverride,
            EnvironmentTypeOverride = build.EnvironmentType ?? template.EnvironmentTypeOverride,
            PrivilegedModeOverride = build.PrivilegedMode ?? template.PrivilegedModeOverride,
            EnvironmentVariablesOverride =
            [
                .. template.EnvironmentVariablesOverride ?? [],
                .. build.Variables.Select(variable => new EnvironmentVariable
                {
                    Name = variable.Key,
                    Value = variable.Value,
                    Type = "PLAINTEXT",
                }),
            ],
        };
}
