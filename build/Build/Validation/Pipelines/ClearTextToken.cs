namespace Build.Validation.Pipelines;

/// <summary>A declaration is read by everybody who may see the pipeline, and kept in git: no token belongs into it.</summary>
public sealed class ClearTextToken : Rule
{
    /// <inheritdoc/>
    public override string Id => "pipeline-token";

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Project project) =>
        from file in project.Pipelines
        from action in file.Actions
        let token = action.Configuration("OAuthToken")
        where token?.Text is not null && !token.Text.StartsWith("{{resolve:", StringComparison.Ordinal)
        select Error(token.Place, Found(action, token.Text!), "a connection; or {{resolve:secretsmanager:NAME:SecretString:token}} in a CloudFormation template",
            "Take the token out and revoke it: it must count as known. Use a connection, which needs none");

    // GetPipeline shows four stars in place of a token.
    private static string Found(PipelineAction action, string token) => token == "****"
        ? $"The OAuth token of {action.Name} is the mask that get-pipeline shows: sent back, it takes the token's place"
        : $"The OAuth token of {action.Name} stands in clear text";
}
